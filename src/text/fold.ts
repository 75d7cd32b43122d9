const APOSTROPHES = /['`\u00B4\u2018\u2019\u201B\u2032\u2035\u02B9\u02BB\u02BC\u02BD\u02C8\u055A\u05F3\u07F4\uA78C\uFF07]/gu;
const HYPHENS = /[\p{Pd}\u2043\u2212\u207B\u208B\u30FC]/gu;
/** What Unicode's own folding leaves alone, and British keyboards do not have. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
};
const PLAIN = /^[a-z0-9]+$/;

/**
 * A name or heading as it is compared: no case, accents, invisible characters or kinds of apostrophe and hyphen, single spaces.
 * Apostrophes are mapped before NFKC, which would otherwise split a name at an acute accent that stands for one.
 */
export const foldName = (text: string): string => {
  if (PLAIN.test(text)) return text;
  return text
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœıħŋ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(HYPHENS, '-')
    .replace(/\s+/gu, ' ')
    .trim();
};

/** A channel or a keyword: `Class Dojo` is `classdojo`. */
export const foldSlug = (text: string): string => foldName(text).replace(/[^\p{L}\p{N}]/gu, '');
