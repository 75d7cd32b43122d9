import { pattern } from './pattern.ts';

const APOSTROPHES = /['`\u00B4\u2018\u2019\u201B\u2032\u2035\u02B9\u02BB\u02BC\u02BD\u02C8\u055A\u05F3\u07F4\uA78B\uA78C\uFF07]/gu;
const HYPHENS = pattern(String.raw`[\p{Pd}\u2043\u2212\u207B\u208B\u30FC]`, 'gu');
const UNSEEN = pattern(String.raw`\p{Default_Ignorable_Code_Point}`, 'gu');
const MARKS = pattern(String.raw`\p{M}`, 'gu');
const NO_LETTER = pattern(String.raw`[^\p{L}\p{N}]`, 'gu');
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
/** Letters, digits and single inner spaces of ASCII, which need no more than lower case. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const ASCII = /^[ -~]*$/;

/**
 * A name or heading as it is compared: no case, accents, invisible characters or kinds of apostrophe and hyphen, single spaces.
 * Apostrophes are mapped before NFKC, which would otherwise split a name at an acute accent that stands for one.
 */
export const foldName = (text: string): string => {
  if (PLAIN.test(text)) return text.toLowerCase();
  return ASCII.test(text) ? foldAscii(text) : foldAny(text);
};

/** What is left of the long way where there is nothing but ASCII. */
const foldAscii = (text: string): string => text.replaceAll('`', "'").toLowerCase().replace(/ {2,}/g, ' ').trim();

const foldAny = (text: string): string =>
  text
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(APOSTROPHES, "'") // which has made some of its own, of quadruple primes and the like
    .replace(UNSEEN(), '')
    .normalize('NFD')
    .replace(MARKS(), '')
    .toLowerCase()
    .replace(/[ßøłđðþæœıħŋ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(HYPHENS(), '-')
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .trim();

const SLUG = /^[a-z0-9]+$/;

/** A channel or a keyword: `Class Dojo` is `classdojo`. */
export const foldSlug = (text: string): string => {
  if (SLUG.test(text)) return text;
  const folded = foldName(text);
  return folded.replace(ASCII.test(folded) ? /[^a-z0-9]/g : NO_LETTER(), '');
};
