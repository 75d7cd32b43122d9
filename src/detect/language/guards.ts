/**
 * Of which words a phrase needs at least one: a rule that stands in a list of hundreds is made and tried only where such a word is said.
 * `#` stands for any number, `£` for any sum, `fool*` for all that begins so.
 */

type Sets = Readonly<Record<string, string>>;

/** Said in every second sentence, so that to look for them saves nothing. */
const COMMON: ReadonlySet<string> = new Set(
  'the a an is are was were be been being has have had do does did we i you he she it they us me my our your their his her to of in on at for from with by and or so not no that this s t re as if up out all one who what will would can could just'.split(
    ' ',
  ),
);
const UNKNOWN = Symbol('any word');
type Keys = readonly string[] | typeof UNKNOWN;

/** The part of a phrase that is said least, by the words with which it may begin; undefined where any word will do. */
export const guardOf = (phrase: string, sets: Sets): readonly string[] | undefined => {
  const parts = splitAt(phrase, ' ').filter((part) => !part.startsWith('~') && !part.endsWith('?'));
  const known = parts.map((part) => keysOf(part.replace(/^\?/, ''), sets)).filter((keys) => keys !== UNKNOWN);
  return known.toSorted((one, other) => costOf(one) - costOf(other))[0];
};

const costOf = (keys: readonly string[]): number => keys.length + (keys.some((key) => COMMON.has(key)) ? 10_000 : 0);

const keysOf = (part: string, sets: Sets): Keys => {
  if (part.startsWith('<') && part.endsWith('>')) return ofChoice(part.slice(1, -1), sets);
  if (/[[(\\]/.test(part)) return part.startsWith('£') ? ['£'] : wordBefore(part);
  if (part.startsWith('£')) return ['£'];
  if (part.includes('#')) return ['#'];
  const star = part.indexOf('*');
  if (star < 0) return part.includes('<') ? UNKNOWN : [part];
  return star >= STEM ? [`${part.slice(0, STEM)}*`] : UNKNOWN;
};

/** `ourname(?: ourname){0,6}` begins with a word of its own. */
const wordBefore = (part: string): Keys => {
  const word = /^[a-z]{3,}(?=\()/.exec(part)?.[0];
  return word === undefined ? UNKNOWN : [word];
};

const STEM = 3;

const ofChoice = (names: string, sets: Sets): Keys => {
  const set = sets[names];
  const phrases = set === undefined ? splitAt(names, '|').flatMap((name) => phrasesOf(sets[name] ?? name)) : phrasesOf(set);
  const all: string[] = [];
  for (const phrase of phrases) {
    const [first = ''] = splitAt(phrase, ' ');
    const keys = first.endsWith('?') ? UNKNOWN : keysOf(first, sets);
    if (keys === UNKNOWN) return UNKNOWN;
    all.push(...keys);
  }
  return [...new Set(all)];
};

/** The phrases of a list: parted by ` | ` or a line’s end. */
export const phrasesOf = (text: string): readonly string[] =>
  text
    .trim()
    .replace(/(\S)\|\s{0,40}\n\s{0,40}/g, '$1|')
    .split(/\s{0,40}(?:\s\|\s|\n)\s{0,40}/)
    .filter((phrase) => phrase !== '');

/** Parted outside of choices. */
const splitAt = (text: string, mark: string): readonly string[] => {
  const parts: string[] = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '<' || letter === '(' || letter === '[') depth++;
    if (letter === '>' || letter === ')' || letter === ']') depth--;
    if (letter === mark && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts.filter((part) => part !== '');
};

/** Under what a word that is said may be looked for. */
export const keysOfWord = (word: string): readonly string[] => [
  word,
  `${word.slice(0, STEM)}*`,
  ...(/\d/.test(word) ? ['#'] : []),
  ...(word.startsWith('£') ? ['£', word.slice(1)] : []),
];
