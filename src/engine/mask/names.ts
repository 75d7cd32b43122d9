import type { Pupil, School } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { pattern, patternFor } from '../../text/pattern.ts';
import { BLOCK } from './block.ts';

/** Who somebody is: the names of the roll, however they are written into a text. */

/** A name this long is seen within a longer run of letters too. */
const TELLING = 5;

export interface Names {
  readonly words: ReadonlySet<string>;
  /** Letters of the longest. */
  readonly longest: number;
}

/** The words of the roll, with and without what stands inside them. One letter names nobody, one Chinese character may. */
export const namesOf = ({ roll, consent, state }: School): Names => {
  // Without a roll the consent list is all that tells who the children are.
  const others =
    state.pupils === 'unnamed' ? consent.rows.map(({ who }) => who).filter((who) => /\p{L}{2}/u.test(who) && !/\d/.test(who)) : [];
  // Many bear one name, and each is taken apart once.
  const names = new Set([...roll.pupils.flatMap(namesOfPupil), ...others]);
  const words = new Set([...names].flatMap(wordsOfName));
  let longest = 0;
  for (const { length } of words) longest = Math.max(longest, length);
  return { words, longest };
};

const namesOfPupil = ({ forename, surname, knownAs = '', knownSurname = '' }: Pupil): readonly string[] => [
  forename,
  surname,
  knownAs,
  knownSurname,
];

const wordsOfName = (name: string): readonly string[] => {
  const folded = foldName(name);
  if (ONE_WORD.test(folded)) return [folded];
  const words = [...folded.split(/[\s'-]+/u), ...folded.split(/\s+/u).map((word) => word.replace(/['-]/g, ''))];
  return words.filter((word) => word.length > 1 || (word > '\x7F' && /\p{Lo}/u.test(word)));
};

const ONE_WORD = /^[a-z]{2,}$/;

/** How a text is parted into words, a word at its capitals and digits, and what is written as single letters: `A.m.e.l.i.a`. */
interface Parting {
  readonly word: () => RegExp;
  readonly parts: () => RegExp;
  readonly spelt: () => RegExp;
}
const OF_ANY: Parting = {
  word: pattern(String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}]|['\u2019\u02BC-](?=[\p{L}\p{N}]))*`, 'gu'),
  parts: pattern(String.raw`\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?![\p{Ll}\p{M}])|\p{N}+|[\p{Lo}\p{M}]+`, 'gu'),
  spelt: pattern(String.raw`(?<![\p{L}\p{N}])\p{L}(?:[^\p{L}\p{N}]{1,3}\p{L}(?![\p{L}\p{N}])){2,}`, 'gu'),
};
/** The same for ASCII, of which most texts are: the classes of Unicode take milliseconds to make ready. */
const OF_ASCII: Parting = {
  word: () => /[A-Za-z0-9](?:[A-Za-z0-9]|['-](?=[A-Za-z0-9]))*/g,
  parts: () => /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g,
  spelt: () => /(?<![A-Za-z0-9])[A-Za-z](?:[^A-Za-z0-9]{1,3}[A-Za-z](?![A-Za-z0-9])){2,}/g,
};
export const partingOf = (text: string): Parting => (/^[\n\r\t -~]*$/.test(text) ? OF_ASCII : OF_ANY);

/** Whether a word is a roll name, holds one between its hyphens, capitals or digits, or is made of some. */
export const holdsName = (word: string, names: Names): boolean => {
  const folded = foldName(word);
  const parts = [folded, ...folded.split(/['-]/), ...(word.match(partingOf(word).parts()) ?? []).map(foldName)];
  return parts.some((part) => isName(part, names)) || holdsTelling(lettersOf(folded), names);
};

/** Itself, its possessive or its plural: `amelia's`, `okafors`. */
const isName = (part: string, { words }: Names): boolean =>
  words.has(part) || (/['s]$/.test(part) && (words.has(part.replace(/'?s$/, '')) || words.has(part.replace(/'$/, ''))));

const NO_LETTER = patternFor(/[^A-Za-z]/g, String.raw`[^\p{L}]`, 'gu');
const lettersOf = (folded: string): string => (/^[a-z]*$/.test(folded) ? folded : folded.replace(NO_LETTER(folded), ''));

/** Whether a long name, or a short one with another after it, stands within a run of letters: `welldoneamelia`, `samokoro`. */
const holdsTelling = (letters: string, { words, longest }: Names): boolean => {
  for (let start = 0; start < letters.length; start++)
    for (let end = start + 1; end <= Math.min(letters.length, start + longest); end++) {
      if (!words.has(letters.slice(start, end))) continue;
      if (end - start >= TELLING || /\p{Lo}/u.test(letters.charAt(start)) || startsWithName(letters.slice(end), words, longest))
        return true;
    }
  return false;
};

const startsWithName = (letters: string, words: ReadonlySet<string>, longest: number): boolean => {
  for (let end = 2; end <= Math.min(letters.length, longest); end++) if (words.has(letters.slice(0, end))) return true;
  return false;
};

/** A run of single letters is one word. */
export const hideSpelt = (text: string, names: Names): string =>
  text.replace(partingOf(text).spelt(), (run) => (holdsName(run.replace(/[^\p{L}]/gu, '').toLowerCase(), names) ? BLOCK : run));
