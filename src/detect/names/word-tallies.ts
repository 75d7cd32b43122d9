import { isCapital, type Scene } from './scene.ts';
import { isPlainName } from './word-lists.ts';
import { kindsOf, type WordRule, type WordUse } from './word-subject.ts';

/** Rows of names and numbers: who has read how many, or how towns have played. */

const LONGEST = 6;

const isCounted = ({ words }: Scene, at: number): boolean =>
  isCapital(words[at]) && words[at + 1]?.gap === ' ' && /^\d{1,4}$/u.test(words[at + 1]?.folded ?? '');

/** The names in the row of one, to one side. */
const beside = (scene: Scene, from: number, side: 1 | -1): readonly number[] => {
  const found: number[] = [];
  for (let at = from; found.length < LONGEST; ) {
    const parted = scene.words[side === 1 ? at + 2 : at];
    const next = parted?.folded === 'and' && side === 1 ? at + 3 : at + 2 * side;
    if (!/^(?:[,;] | ?[|/\u2013\u2014-] ?| )$/u.test(parted?.gap ?? '') || !isCounted(scene, next)) break;
    if (scene.words[next]?.sentence !== scene.words[from]?.sentence) break;
    found.push(next);
    at = next;
  }
  return found;
};

const isAll = (scene: Scene, row: readonly number[], ...kinds: readonly ('place' | 'month' | 'season')[]): boolean =>
  row.every((at) => kinds.some((kind) => kindsOf(scene, at).has(kind)));

/** What children are counted by, and the days of a month are not: `House points: May 12, Summer 10`. */
const POINTS = ['points', 'scores', 'scorers', 'goals', 'laps', 'merits', 'stars', 'stickers', 'readers', 'birthdays'];

/** `Amelia 20, Chester 19`: what one of a row is, the others are; but `Chester 2, Lincoln 1` are towns, and `4 May, 9 June` dates. */
export const tallied: WordRule = ({ scene, from, to }): WordUse | undefined => {
  if (from !== to || !isCounted(scene, from)) return undefined;
  const others = [...beside(scene, from, -1), ...beside(scene, from, 1)];
  if (others.length === 0) return undefined;
  if (others.some((at) => isPlainName(scene, at))) return 'name';
  const row = [from, ...others];
  if (isAll(scene, row, 'month', 'season') && POINTS.some((word) => scene.said.has(word))) return 'doubt';
  if (isAll(scene, row, 'month', 'season') || (row.length === 2 && isAll(scene, row, 'place'))) return 'other';
  return row.every((at) => scene.named.has(at)) && row.length > 2 && !isAll(scene, row, 'place') ? 'name' : 'doubt';
};
