import { boundCue } from './cue-bound.ts';
import { cuesOf } from './cue-finders.ts';
import { kinOwned } from './cue-kin.ts';
import { said } from './cue-ours.ts';
import type { Cue, Known } from './known.ts';
import type { FieldWords } from './mention.ts';
import { owned, type Scene, sceneFor } from './scene.ts';

/** The words of the same sentence that say that a child is spoken of; what a semicolon parts is another sentence. */
const sentenceCue = (scene: Scene, index: number, kinds: readonly Cue['kind'][], isOther = false): string | undefined => {
  const sentence = scene.words[index]?.sentence ?? -1;
  const cue = (cuesOf(scene).bySentence.get(sentence) ?? []).find(
    ({ kind, from, to }) =>
      kinds.includes(kind) && (isOther || index < from || index > to) && !isParted(scene, index, from) && !isReporting(scene, from, to),
  );
  return cue === undefined ? undefined : said(scene, cue.from, cue.to);
};

/** `Emmeline chained herself to the railings, Year 6 explained`, `as Y4 will tell you`: who tells is not of whom it is told. */
const isReporting = (scene: Scene, from: number, to: number): boolean => {
  const { words, lexicon } = scene;
  if (words[from]?.gap !== ', ' && words[from - 1]?.folded !== 'as') return false;
  const next = words[to + 1]?.folded === 'will' ? 'tells' : (words[to + 1]?.folded ?? '');
  return words[to + 1]?.gap === ' ' && (lexicon.speech.has(next) || LEARNT.has(next));
};
const LEARNT = new Set('learned learnt discovered heard decided concluded found'.split(' '));

const isParted = ({ clauses }: Scene, one: number, other: number): boolean => clauses[one] !== clauses[other];

const ONE: readonly Cue['kind'][] = ['stage', 'class', 'child', 'award'];
const MANY: readonly Cue['kind'][] = ['many'];

/** The words that say that a child is named here, for the message: `Year 2`. */
export const childCue = (field: FieldWords, from: number, to: number, known: Known): string | undefined => {
  const scene = sceneFor(field, known);
  return boundCue(scene, from, to) ?? looseCue(scene, from) ?? manyCue(scene, from);
};

/** Said of one child or of a class in the same sentence, or in the cry right before it. */
export const looseCue = (scene: Scene, index: number): string | undefined => sentenceCue(scene, index, ONE) ?? criedBefore(scene, index);

/** `Nursery news! Oskella can zip a coat.`: of a few words, and the sentence opens with the name. */
const criedBefore = (scene: Scene, index: number): string | undefined => {
  const { words, field } = scene;
  const [word, last] = [words[index], words[index - 1]];
  if (word?.opens !== true || last === undefined || field.text[last.end] !== '!' || last.sentence === word.sentence) return undefined;
  const cry = words.slice(Math.max(0, index - CRY - 1), index).filter(({ sentence }) => sentence === last.sentence);
  return cry.length > CRY ? undefined : sentenceCue(scene, index - 1, ONE, true);
};
const CRY = 4;
/** Said of children in general. */
export const manyCue = (scene: Scene, index: number): string | undefined => sentenceCue(scene, index, MANY);
export const ownsKin = (scene: Scene, to: number): boolean => owned(scene, to) !== undefined && kinOwned(scene, to) !== undefined;

export { boundCue } from './cue-bound.ts';
