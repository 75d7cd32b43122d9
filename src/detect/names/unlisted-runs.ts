import { isOneLetter } from '../../text/letters.ts';
import { pattern } from '../../text/pattern.ts';
import type { Alike } from './alike.ts';
import { looseCue } from './cues.ts';
import { isOrdinary } from './morphology.ts';
import type { Place } from './place.ts';
import { capitalTells, isCapital, isSmallAt, type Scene } from './scene.ts';
import type { WordKind } from './words/word-names.ts';

/** How much a word looks like a given name: known as nothing else, known as a word too, or a capitalised word that is no other. */
export type Likeness = 'given' | 'word' | 'unknown';

/** Words that may be the name of somebody. */
export interface Run extends Place {
  readonly first: Likeness;
}

const SHAPE = pattern(String.raw`^\p{L}[\p{L}\p{M}]+$`, 'u');
const PARTICLES = new Set('van von de da dos di du le la el al ap ab ferch bin ibn bint der den ten ter o mac mc st abu ul ud'.split(' '));
const INNER = /^(?: |[-\u2010\u2011'\u2019\u02BC`]| ['\u2019])$/u;

const isShort = (text: string): boolean => text.length < 5 && text === text.toUpperCase();

/** Whether a word may be a name or a part of one at all. */
const likeness = (scene: Scene, index: number): Likeness | undefined => {
  const { lexicon, words, known } = scene;
  const word = words[index];
  if (word === undefined || word.case === 'none' || !SHAPE().test(word.text)) return undefined;
  const alike = known.likeness(word.folded);
  if (alike === undefined || (alike !== 'given' && (!isCapital(word) || isDate(scene, index)))) return undefined;
  if (word.case === 'lower' && !isSmallAt(scene, index) && looseCue(scene, index) === undefined) return undefined;
  if (isHalfWord(scene, index)) return undefined;
  if (known.classes.has(word.folded)) return ofClass(scene, index);
  if (alike === 'given') return 'given';
  if (isTitle(scene, index) || (isShort(word.text) && scene.lines[index] !== 'upper')) return undefined;
  if (alike === 'unknown' || lexicon.given.has(word.folded)) return alike === 'unknown' ? alike : ofGrammar(scene, index, alike);
  return isShouted(scene, index) ? undefined : ofGrammar(scene, index, alike);
};

/** `non-uniform`: in small letters, and one word with an ordinary one. */
const isHalfWord = ({ words, lexicon }: Scene, index: number): boolean => {
  const next = words[index + 1];
  return words[index]?.case === 'lower' && /^[-\u2010\u2011]$/u.test(next?.gap ?? '') && isOrdinary(next?.folded ?? '', lexicon);
};

/** A class may be called as somebody is. */
const ofClass = (scene: Scene, index: number): Likeness | undefined => {
  const word = scene.words[index];
  return word !== undefined && scene.lexicon.given.has(word.folded) && isCapital(word) ? 'word' : undefined;
};

/** A word that is first of all grammar is a name only where its capital tells. */
const ofGrammar = (scene: Scene, index: number, alike: Alike): Likeness | undefined => {
  if (scene.lexicon.functions.has(scene.words[index]?.folded ?? '') && !capitalTells(scene, index)) return undefined;
  return alike === 'mostly' ? 'given' : 'word';
};

/** `King John`: the title is no part of the name. */
const isTitle = ({ words, lexicon }: Scene, index: number): boolean => {
  const { folded = '' } = words[index] ?? {};
  return lexicon.royal.has(folded) && !lexicon.given.has(folded) && words[index + 1]?.gap === ' ' && isCapital(words[index + 1]);
};

/** In a line of capitals a word that has them all. */
export const isShouted = ({ lines, words }: Scene, index: number): boolean => lines[index] === 'upper' && words[index]?.case === 'upper';

/** The capitalised words that go with the one at `from`: a forename, its second part, a surname. */
const runFrom = (scene: Scene, from: number): number => {
  const { words } = scene;
  let to = from;
  if (isDate(scene, from)) return to;
  for (let index = from + 1; index <= from + 4; index++) {
    const word = words[index];
    if (word === undefined || word.opens || !INNER.test(word.gap) || word.folded === 's') break;
    if (/^[bmf]lwyddyn$/u.test(word.folded)) break; // o Flwyddyn 6
    if (isPart(scene, index)) to = index;
    else if (!PARTICLES.has(word.folded) && !(isOneLetter(word.text) && isCapital(word))) break;
  }
  return to;
};

/** `Since September Crispin has grown`: a month is nobody's forename unless it is one. */
export const isDate = ({ lexicon, words }: Scene, index: number): boolean => {
  const { folded = '' } = words[index] ?? {};
  return !lexicon.given.has(folded) && ['month', 'season'].some((kind) => lexicon.kinds.get(folded)?.has(kind as WordKind));
};

const isPart = (scene: Scene, index: number): boolean => {
  const { words, lexicon } = scene;
  const word = words[index];
  if (word === undefined || !isCapital(word) || !SHAPE().test(word.text) || isShort(word.text) || lexicon.heads.has(word.folded))
    return false;
  return !isPlainWord(scene, index) || isSurnameLike(scene, index);
};

const isPlainWord = ({ lexicon, words }: Scene, index: number): boolean => {
  const folded = words[index]?.folded ?? '';
  return isOrdinary(folded, lexicon) || lexicon.capitals.has(folded) || lexicon.titles.has(folded);
};
const isSurnameLike = ({ lexicon, words }: Scene, index: number): boolean => {
  const kinds = lexicon.kinds.get(words[index]?.folded ?? '');
  return kinds !== undefined && !kinds.has('month') && !kinds.has('season');
};

/** In a hashtag, a handle, an address or a link: not ours. */
const isMarked = ({ words, field }: Scene, index: number): boolean => {
  const word = words[index];
  if (word === undefined) return true;
  return (
    /[#@/\\_.=?]$/u.test(field.text.slice(Math.max(0, word.start - 1), word.start)) ||
    /^[@_/\\]|^\.\p{L}|^[!#$%&*+=]\d/u.test(field.text.slice(word.end, word.end + 2))
  );
};

interface Taken {
  readonly start: number;
  readonly end: number;
}

/** Every run of words that may be a name, but for those that are taken. */
export const runsOf = (scene: Scene, taken: readonly Taken[]): readonly Run[] => {
  const runs: Run[] = [];
  const sorted = taken.toSorted((one, two) => one.start - two.start);
  let next = 0;
  for (let index = 0; index < scene.words.length; index++) {
    const word = scene.words[index];
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= (word?.start ?? 0)) next++;
    const first = likeness(scene, index);
    if (word === undefined || first === undefined || isMarked(scene, index)) continue;
    const to = runFrom(scene, index);
    const clash = (sorted[next]?.start ?? Number.POSITIVE_INFINITY) < (scene.words[to]?.end ?? 0);
    if (!clash && !(to === index && scene.known.classes.has(word.folded))) runs.push({ scene, from: index, to, first });
    index = to;
  }
  return runs;
};
