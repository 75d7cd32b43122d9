import { later } from '../../text/later.ts';
import { pattern } from '../../text/pattern.ts';
import type { Word } from '../../text/words.ts';
import type { Known, Part, Phrase, Scene } from './known.ts';
import { clausesOf, isSmall, linesOf, smallsOf } from './lines.ts';
import type { FieldWords } from './mention.ts';
import { isClose, phrasesIn } from './set-phrases.ts';

export type { Scene } from './known.ts';

/** A gap after which a capital letter says nothing, though no sentence ended: a line, a quote, a colon, a bullet, an emoji. */
const OPENING = pattern(String.raw`[\n\r:;"\u201C\u201D\u2018([\u2013\u2014\u2026!?.*#|/>]|\p{Extended_Pictographic}|\p{RI}`, 'u');

/** The word after, if nothing stands between. */
export const after = ({ words }: Scene, index: number): Word | undefined => {
  const next = words[index + 1];
  return next !== undefined && !next.opens && isClose(next) ? next : undefined;
};

/** The word before, if nothing stands between. */
export const before = ({ words }: Scene, index: number): Word | undefined => {
  const word = words[index];
  return word !== undefined && !word.opens && isClose(word) ? words[index - 1] : undefined;
};

/** Whether the sentence of a word was written in small letters. */
export const isSmallAt = ({ smalls }: Scene, index: number): boolean => smalls[index] === true;

const NONE: ReadonlySet<number> = new Set();

/** What a field is asked for, made when it is: of most fields little is asked. */
const sceneOf = (field: FieldWords, known: Known): Scene => {
  const { words } = field;
  const [parts, lines, smalls] = [later(() => phrasesIn(words, known)), later(() => linesOf(words)), later(() => smallsOf(words))];
  const clauses = later(() => clausesOf(words));
  const [small, said] = [later(() => isSmall(words)), later(() => new Set(words.map(({ folded }) => folded)))];
  return {
    field,
    words,
    lexicon: known.lexicon(),
    known,
    named: field.named ?? NONE,
    forenames: field.forenames ?? NONE,
    get parts() {
      return parts();
    },
    get lines() {
      return lines();
    },
    get smalls() {
      return smalls();
    },
    get clauses() {
      return clauses();
    },
    get small() {
      return small();
    },
    get said() {
      return said();
    },
  };
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
export const capitalTells = (scene: Scene, index: number): boolean => {
  const word = scene.words[index];
  if (word === undefined || word.opens || (word.gap !== ' ' && OPENING().test(word.gap))) return false;
  return scene.lines[index] === 'prose' && !isSmallAt(scene, index);
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
