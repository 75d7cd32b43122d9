import { foldName } from '../../text/fold.ts';
import { ownIn } from '../../text/own.ts';
import { pattern, patternFor } from '../../text/pattern.ts';

/**
 * How surely a form means its bearer. `own`: the name as the roll has it, whatever joins its words. `wide`: another usual
 * form, which can stand alone. `beside`: a form that means them only beside the rest of the name.
 */
export type Level = 'own' | 'wide' | 'beside';
export type AddForm = (key: string, level: Level) => void;

/** What systems put where there is no name. */
const FILLERS: ReadonlySet<string> = new Set(['', 'xxx', 'xx', 'x', 'fnu', 'lnu', 'n/a', 'na', 'none', 'unknown', 'tbc', 'tba', 'null']);

/** Words that begin a surname and may be left off, from formats.md 7.3. */
const LOOSE: ReadonlySet<string> = new Set(
  'van der den het von zu de la las los del della dela da das do dos di du le ter ten te ap ab ferch bin ibn bint bte binti al el ul ud ad as abu umm ni nic nig ui mhic'.split(
    ' ',
  ),
);
/** Those that are grown together with what follows: `O’Rourke` is not called Rourke alone. */
const FIRM: ReadonlySet<string> = new Set(['o', 'd', 'm', 'mac', 'mc', 'fitz', 'st', 'saint', 'l', 'n']);

export const isParticle = (word: string): boolean => LOOSE.has(word) || FIRM.has(word);

/** A part of a name that can stand for the whole: one half of a double barrel with its particles. */
interface Unit {
  readonly words: readonly string[];
  /** How many of them, from the first, are particles. */
  readonly particles: number;
  readonly hyphen: boolean;
}

const PLAIN = /^[A-Z][a-z]{1,24}$/;
const CAMEL = pattern(String.raw`(\p{Ll}\p{M}{0,3})(?=\p{Lu})`, 'gu');
const NOT_LETTERS = pattern(String.raw`[^\p{L}\p{N}]{1,8}`, 'u');

/** Every form that a forename or known-as name may take. Nicknames are added elsewhere, once for all who share a name. */
export const givenForms = (name: string, add: AddForm): void => {
  if (PLAIN.test(name)) {
    plainForm(name, add);
    return;
  }
  const units = unitsOf(name);
  wholeForms(units, add);
  if (units.length > 1) {
    for (const [index, unit] of units.entries()) {
      const level = index === 0 || !unit.hyphen ? 'wide' : 'beside';
      unitForms(unit, lengthOf(unit) < 3 ? 'beside' : level, add);
    }
  }
  bareForms(units, add, 'beside');
};

/** Every form that a surname may take; its masculine or feminine twin and its plural are found when they are met. */
export const familyForms = (name: string, add: AddForm): void => {
  const units = PLAIN.test(name) ? [{ words: [name.toLowerCase()], particles: 0, hyphen: false }] : unitsOf(name);
  wholeForms(units, add);
  if (units.length > 1) for (const unit of units) unitForms(unit, lengthOf(unit) < 3 ? 'beside' : 'wide', add);
  bareForms(units, add, 'wide');
  for (const unit of units) variants(unit, add);
};

const plainForm = (name: string, add: AddForm): void => {
  const key = name.toLowerCase();
  if (!FILLERS.has(key)) add(key, 'own');
};

/** The words of a name, folded, as its units. */
const unitsOf = (name: string): readonly Unit[] => {
  if (FILLERS.has(foldName(name))) return [];
  const units: Unit[] = [];
  let held: string[] = [];
  let hyphen = false;
  const words = blocksOf(name);
  for (const [index, block] of words.entries()) {
    if (held.length === 0) hyphen = block.hyphen;
    held.push(...block.words);
    if (block.words.every(isParticle) && index < words.length - 1) continue;
    units.push({ words: held, particles: particlesOf(held), hyphen });
    held = [];
  }
  return units;
};

const particlesOf = (words: readonly string[]): number => {
  let count = 0;
  while (count < words.length - 1 && isParticle(words[count] ?? '')) count++;
  return count;
};

/** What stands between spaces or hyphens; within it apostrophes and capitals part words (`O’Rourke`, `MacNeice`). */
const blocksOf = (name: string): readonly { readonly words: readonly string[]; readonly hyphen: boolean }[] => {
  const blocks: { words: readonly string[]; hyphen: boolean }[] = [];
  for (const [index, piece] of name.split(/([\s,/()]{1,8}|[\p{Pd}\u2212]{1,3})/u).entries()) {
    if (index % 2 === 1) continue;
    const words = apart(piece);
    if (words.length > 0) blocks.push({ words, hyphen: blocks.length > 0 && isHyphen(name, index) });
  }
  return blocks;
};

const isHyphen = (name: string, index: number): boolean =>
  /\p{Pd}|\u2212/u.test(name.split(/([\s,/()]{1,8}|[\p{Pd}\u2212]{1,3})/u)[index - 1] ?? '');

const apart = (piece: string): readonly string[] =>
  foldKeepingCase(piece)
    .replace(CAMEL(), '$1 ')
    .split(NOT_LETTERS())
    .map((word) => foldName(word).replaceAll("'", ''))
    .filter((word) => word !== '');

/** Apostrophes of every shape become plain, some of which count as letters. */
const foldKeepingCase = (piece: string): string => piece.replace(/[\u02B9\u02BB-\u02BD\u02C8\u055A\u07F4\uA78C\u00B4]/gu, "'");

const lengthOf = ({ words, particles }: Unit): number => words.slice(particles).join('').length;

/** All words together, with and without a space in every place where they join. */
const wholeForms = (units: readonly Unit[], add: AddForm): void => {
  const words = units.flatMap((unit) => unit.words);
  for (const key of joinings(words)) if (!FILLERS.has(key)) add(key, 'own');
};

const unitForms = ({ words, particles }: Unit, level: Level, add: AddForm): void => {
  if (particles === 0 && words.length === 1 && isParticle(words[0] ?? '')) return;
  for (const key of joinings(words)) add(key, level);
};

/** Without its particles: `Hassan` for Al-Hassan, but `Rourke` only beside the forename. */
const bareForms = (units: readonly Unit[], add: AddForm, loose: Level): void => {
  for (const { words, particles } of units) {
    if (particles === 0) continue;
    const firm = words.slice(0, particles).some((word) => FIRM.has(word) && !LOOSE.has(word));
    const bare = words.slice(particles);
    if (['mac', 'mc', 'm', 'fitz', 'st', 'saint'].includes(words[0] ?? '') || bare.join('').length < 3) continue;
    for (const key of joinings(bare)) add(key, firm || key.length < 4 ? 'beside' : loose);
  }
};

const MAC: readonly string[] = ['mac', 'mc', 'm'];
const TWINS: Readonly<Record<string, readonly string[]>> = { mac: MAC, mc: MAC, m: MAC, st: ['saint'], saint: ['st'] };

const MAC_AND = patternFor(/^(mac|mc)([a-z]{3,20})$/, String.raw`^(mac|mc)(\p{L}{3,20})$`, 'u');
const ARTICLE_AND = patternFor(/^(al|el)([a-z]{4,20})$/, String.raw`^(al|el)(\p{L}{4,20})$`, 'u');

/** `MacNeice` is McNeice and M’Neice too, `St Clair` Saint Clair; one that the roll has joined may be met apart. */
const variants = ({ words, particles }: Unit, add: AddForm): void => {
  const [first = '', ...rest] = words;
  if (particles > 0) {
    for (const twin of ownIn(TWINS, first) ?? []) if (twin !== first) for (const key of joinings([twin, ...rest])) add(key, 'wide');
    return;
  }
  if (words.length !== 1) return;
  const mac = MAC_AND(first).exec(first);
  if (mac !== null) for (const twin of MAC) for (const key of joinings([twin, mac[2] ?? ''])) add(key, key === first ? 'own' : 'wide');
  const article = ARTICLE_AND(first).exec(first);
  if (article !== null) add(`${article[1]} ${article[2]}`, 'wide');
};

/** `a b c`, `ab c`, `a bc`, `abc`. Of very long names only the first and the last. */
const joinings = (words: readonly string[]): readonly string[] => {
  if (words.length > 5) return [words.join(' '), words.join('')];
  let keys: readonly string[] = words.slice(0, 1);
  for (const word of words.slice(1)) keys = keys.flatMap((key) => [`${key} ${word}`, `${key}${word}`]);
  return keys;
};

/** The first letters by which a name may be shortened. */
export const firstLetters = (name: string): string => {
  if (PLAIN.test(name)) return name.charAt(0).toLowerCase();
  const letters = unitsOf(name).flatMap(({ words, particles }) =>
    [words[0], words[particles]].map((word) => Array.from(word ?? '')[0] ?? ''),
  );
  return [...new Set(letters)].join('');
};
