import { type Atom, type Part, type Phrase, phraseOf, type ReadSets } from './notation.ts';

/**
 * Of which words a phrase needs at least one: of hundreds only those are made and tried of which such a word is said. `#` stands for
 * any number, `£` for any sum, `foo*` for all that begins so.
 */
export type Guard = readonly string[];

/** Said in every second sentence, so that to look for them saves nothing. */
const COMMON: ReadonlySet<string> = new Set(
  'the a an is are was were be been being has have had do does did we i you he she it they us me my our your their his her to of in on at for from with by and or so not no that this s t re as if up out all one who what will would can could just'.split(
    ' ',
  ),
);

/** Said in every second post of a school: to look for them saves little, so that another word is taken where there is one. */
const FREQUENT: ReadonlySet<string> = new Set(
  'school year children child pupils parents families class day days week today morning time people group see got get come came make made more two first after over through still bring thank thanks new much very well good great love like look go going back there when how'.split(
    ' ',
  ),
);

/** Brackets with none inside, and sets: whatever is in them is not sure to be said. */
const INNERMOST = /[([][^()[\]]*[)\]]|<[^<>]+>/g;
const LEFT_OUT = '~';
const BRACKET = /[([<]/;
const SPACES = /\s+/;
/** Letters that mean themselves. */
const PLAIN = /^[^\s*?#{}£.+\\^$~]+$/;

/** Read off a phrase that has not been parsed: the longest of its words that has to be said and is not common, or undefined. */
const guardReadOff = (phrase: string): string | undefined => {
  let best: string | undefined;
  for (const word of outsideOf(phrase).split(SPACES))
    if (word.length > (best?.length ?? 0) && PLAIN.test(word) && !isFrequent(word)) best = word;
  return best;
};

const isFrequent = (word: string): boolean => COMMON.has(word) || FREQUENT.has(word);

const outsideOf = (phrase: string): string => {
  const outside = BRACKET.test(phrase) ? phrase.replace(INNERMOST, LEFT_OUT) : phrase;
  return outside.length === phrase.length ? outside : outsideOf(outside);
};

/** Of which words a phrase needs one: read off it, or of the part that is said least; undefined where any word will do. */
export const guardOf = (phrase: string, sets: ReadSets): Guard | undefined => {
  const word = guardReadOff(phrase);
  return word === undefined ? guardOfParsed(phraseOf(phrase), sets) : [word];
};

/** The guards of all parts that have to be said, the shortest first: where one of them has no word in a line, the phrase is not there. */
export const needsOf = (phrase: string, sets: ReadSets): readonly Guard[] =>
  phraseOf(phrase)
    .flatMap((part) => {
      const keys = keysOfPart(part, sets);
      return keys === undefined ? [] : [keys];
    })
    .sort((one, other) => one.length - other.length);

/** Of which words one is needed, whichever of several phrases is said. */
export const guardOfAny = (phrases: readonly string[], sets: ReadSets): Guard | undefined =>
  joined(phrases.map((phrase) => guardOf(phrase, sets)));

const joined = (guards: readonly (Guard | undefined)[]): Guard | undefined => {
  const all = new Set<string>();
  for (const guard of guards) {
    if (guard === undefined) return undefined;
    for (const key of guard) all.add(key);
  }
  return [...all];
};

/** The part that is said least, by the words with which it may begin. */
const guardOfParsed = (phrase: Phrase, sets: ReadSets): Guard | undefined => {
  let best: Guard | undefined;
  for (const part of phrase) {
    const keys = keysOfPart(part, sets);
    if (keys !== undefined && (best === undefined || costOf(keys) < costOf(best))) best = keys;
  }
  return best;
};

const costOf = (keys: Guard): number =>
  keys.length + (keys.some((key) => COMMON.has(key)) ? 10_000 : 0) + (keys.some((key) => FREQUENT.has(key)) ? 100 : 0);

const MAY_BE_MISSING = /^(?:\?|\{0)/;

const keysOfPart = (part: Part, sets: ReadSets): Guard | undefined => {
  if (part.is === 'gap') return undefined;
  const [first, ...more] = part.atoms;
  if (first === undefined) return undefined;
  if (first.is === 'letters') return keysOfLetters(first.text, more);
  if (more.length > 0 || MAY_BE_MISSING.test(first.times)) return undefined;
  return first.is === 'set' ? sets.keys(first.name) : joined(first.of.map((phrase) => guardOfParsed(phrase, sets)));
};

const STEM = 3;
const NUMBER = /^\[0-9\](?!\?|\{0)/;
const OPEN_ENDED = /[[*?{.+\\^$]/;
const SURE = /^[a-z0-9]{0,40}/;

const keysOfLetters = (text: string, more: readonly Atom[]): Guard | undefined => {
  if (text.startsWith('£')) return ['£'];
  if (text.includes('#') || NUMBER.test(text)) return ['#'];
  if (more.length === 0 && !OPEN_ENDED.test(text)) return [text];
  const sure = SURE.exec(text)?.[0] ?? '';
  const isCut = /^[?{]/.test(text.slice(sure.length)) ? 1 : 0; // the last of them may be missing
  return sure.length - isCut < STEM ? undefined : [`${sure.slice(0, STEM)}*`];
};

const DIGIT = /\d/;

/** Under what a word that is said may be looked for. */
export const keysOfWord = (word: string): Guard => {
  const keys = [word, `${word.slice(0, STEM)}*`];
  if (DIGIT.test(word)) keys.push('#');
  if (word.startsWith('£')) keys.push('£', word.slice(1));
  return keys;
};
