import type { Word } from '../../text/words.ts';
import type { Known, LineCase, Part, Phrase, Scene } from './known.ts';
import { type Phrases, phraseWords, push } from './lexicon.ts';
import type { FieldWords } from './mention.ts';

export type { Scene } from './known.ts';

/** A gap within a name or a phrase: blanks, one hyphen or apostrophe, an initial's full stop. */
const CLOSE = /^(?:[ \t\u00A0]*|\. ?|[-\u2010\u2011'\u2019\u02BC] ?| ['\u2018\u2019]|[ \t]*\r?\n[ \t]*)$/u;
/** A gap after which a capital letter says nothing, though no sentence ended: a line, a quote, a colon, a bullet, an emoji. */
const OPENING = /[\n\r:;"\u201C\u201D\u2018([\u2013\u2014\u2026!?.*#|/>]|\p{Extended_Pictographic}|\p{RI}/u;

/** Whether nothing but a blank, a hyphen or an apostrophe stands between a word and the one before. */
const isClose = (word: Word | undefined): boolean => word !== undefined && CLOSE.test(word.gap);

/** The word after, if nothing stands between. */
export const after = ({ words }: Scene, index: number): Word | undefined => {
  const next = words[index + 1];
  return isClose(next) && !next?.opens ? next : undefined;
};

/** The word before, if nothing stands between. */
export const before = ({ words }: Scene, index: number): Word | undefined => {
  const word = words[index];
  return isClose(word) && !word?.opens ? words[index - 1] : undefined;
};

/** Within a phrase a comma may stand too: `Matthew, Mark, Luke and John`. */
const isInPhrase = (word: Word | undefined): boolean => isClose(word) || /^,? ?$/u.test(word?.gap ?? '?');

/** The last word of a phrase that begins at a word, if it stands there; `&` is `and`. */
const phraseFrom = (words: readonly Word[], from: number, phrase: readonly string[]): number | undefined => {
  let at = from;
  for (const said of phrase) {
    const word = words[at];
    const ampersand = /^\s?&\s?$/u.test(word?.gap ?? '');
    if (said === 'and' && ampersand) continue;
    if (word?.folded !== said || !(at === from || ampersand || isInPhrase(word))) return undefined;
    at++;
  }
  return at - 1;
};

const markPhrases = (parts: Map<number, Phrase[]>, words: readonly Word[], phrases: Phrases, part: Part): void => {
  for (const [from, word] of words.entries()) {
    for (const phrase of phrases.get(word.folded) ?? []) {
      const to = phraseFrom(words, from, phraseWords(phrase));
      if (to === undefined) continue;
      const found = { part, from, to };
      for (let index = from; index <= found.to; index++) push(parts, index, found);
    }
  }
};

/** How a line is written: a headline in capitals, or with a capital for every word, says nothing by its capitals. */
const caseOfLine = (line: readonly Word[]): LineCase => {
  const long = line.filter(({ text }) => /\p{L}{2}/u.test(text));
  if (long.length === 0) return 'prose';
  const upper = long.filter((word) => word.case === 'upper').length;
  if (upper / long.length > 0.7 && (long.length > 1 || long.some(({ text }) => text.length > 4))) return 'upper';
  const weighty = long.filter(({ text }) => text.length > 3);
  return weighty.length > 2 && weighty.every((word) => word.case !== 'lower') ? 'title' : 'prose';
};

const linesOf = (words: readonly Word[]): readonly LineCase[] => {
  const lines: Word[][] = [];
  for (const word of words) {
    if (lines.length === 0 || /[\n\r]/u.test(word.gap) || word.opens) lines.push([]);
    lines.at(-1)?.push(word);
  }
  return lines.flatMap((line) => new Array<LineCase>(line.length).fill(caseOfLine(line)));
};

const isSmall = (words: readonly Word[]): boolean =>
  !words.some(
    (word) =>
      (word.case === 'title' || word.case === 'mixed') &&
      (word.text.length > 1 || (word.opens && word.folded !== 'i')) &&
      !word.gap.endsWith('#'),
  );

const sceneOf = (field: FieldWords, known: Known): Scene => {
  const { words } = field;
  const lexicon = known.lexicon();
  const parts = new Map<number, Phrase[]>();
  markPhrases(parts, words, lexicon.figures, 'figure');
  markPhrases(parts, words, lexicon.phrases, 'phrase');
  markPhrases(parts, words, known.own, 'own');
  markPhrases(parts, words, known.staff, 'staff');
  const said = new Set(words.map(({ folded }) => folded));
  return { field, words, lexicon, known, parts, small: isSmall(words), said, lines: linesOf(words) };
};

/** A field's scene, made once. */
export const sceneFor = (field: FieldWords, known: Known): Scene => {
  const made = known.scenes.get(field);
  if (made !== undefined) return made;
  const scene = sceneOf(field, known);
  known.scenes.set(field, scene);
  return scene;
};

/** The phrases of one kind that any of these words is part of. */
export const partsAt = ({ parts }: Scene, from: number, to: number, part: Part): readonly Phrase[] => {
  const found: Phrase[] = [];
  for (let index = from; index <= to; index++)
    for (const phrase of parts.get(index) ?? []) if (phrase.part === part && !found.includes(phrase)) found.push(phrase);
  return found;
};

export const isCapital = (word: Word | undefined): boolean => word !== undefined && word.case !== 'lower' && word.case !== 'none';

/** Whether a capital letter says something at a word: in a line of prose, and not where a sentence, a line or a quotation begins. */
export const capitalTells = ({ words, lines, small }: Scene, index: number): boolean => {
  const word = words[index];
  return word !== undefined && !small && lines[index] === 'prose' && !word.opens && !OPENING.test(word.gap);
};

/** Whether a word has a capital that makes it a name of something. */
export const isProper = (scene: Scene, index: number): boolean => isCapital(scene.words[index]) && capitalTells(scene, index);

/** The next word after a possessive: `Amelia's painting`. Undefined where there is no possessive. */
export const owned = (scene: Scene, to: number): Word | undefined => {
  if (endsInS(scene, to)) return after(scene, to) === undefined ? scene.words[to + 1] : undefined;
  const s = scene.words[to + 1];
  const marked = s !== undefined && /^['\u2019\u02BC\u2018`\u00B4]$/u.test(s.gap) && s.folded === 's';
  return marked ? after(scene, to + 1) : undefined;
};

export const isPossessive = (scene: Scene, to: number): boolean =>
  endsInS(scene, to) || (scene.words[to + 1]?.folded === 's' && /^['\u2019\u02BC\u2018`\u00B4]$/u.test(scene.words[to + 1]?.gap ?? ''));

/** `Emrys' volcano`. */
const endsInS = ({ words }: Scene, to: number): boolean =>
  words[to]?.folded.endsWith('s') === true && /^['\u2019] $/u.test(words[to + 1]?.gap ?? '') && !/["\u2018]$/u.test(words[to]?.gap ?? '');

/** The folded words next to a place, nearest first, with nothing but blanks between and within its sentence. */
export const wordsAfter = (scene: Scene, to: number, count: number): readonly string[] => {
  const found: string[] = [];
  for (let index = to; found.length < count; index++) {
    const next = after(scene, index);
    if (next === undefined) break;
    found.push(next.folded);
  }
  return found;
};

export const wordsBefore = (scene: Scene, from: number, count: number): readonly string[] => {
  const found: string[] = [];
  for (let index = from; found.length < count; index--) {
    const previous = before(scene, index);
    if (previous === undefined) break;
    found.push(previous.folded);
  }
  return found;
};
