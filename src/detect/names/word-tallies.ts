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

/** Whether a number stands after the name, and another of the roll in the row is counted like it: `Jay 2, Amber 1`. */
export const isTalliedWith = (scene: Scene, at: number, isOther: (at: number) => boolean): boolean =>
  isCounted(scene, at) && [...beside(scene, at, -1), ...beside(scene, at, 1)].some((other) => scene.named.has(other) && isOther(other));

/** `Robin 6, Jay 2, Magpie 3`: of one kind, and one at least a word that is nobody's name. */
const isOfThings = (scene: Scene, row: readonly number[]): boolean => {
  const [first, ...rest] = row.filter((at) => scene.named.has(at)).map((at) => kindsOf(scene, at));
  const shared = [...(first ?? [])].some((kind) => SORTS.has(kind) && rest.every((kinds) => kinds.has(kind)));
  const isNobodys = (at: number): boolean => {
    const { folded = '' } = scene.words[at] ?? {};
    return !scene.named.has(at) && !scene.lexicon.given.has(folded) && (scene.lexicon.stems.has(folded) || kindsOf(scene, at).size > 0);
  };
  return shared && row.some(isNobodys) && !POINTS.some((word) => scene.said.has(word));
};
const SORTS: ReadonlySet<string> = new Set(['plant', 'animal', 'gem', 'colour', 'nature']);

/** `Amelia 20, Chester 19`: what one of a row is, the others are; but `Chester 2, Lincoln 1` are towns, and `4 May, 9 June` dates. */
export const tallied: WordRule = ({ scene, from, to }): WordUse | undefined => {
  if (from !== to || !isCounted(scene, from)) return undefined;
  const others = [...beside(scene, from, -1), ...beside(scene, from, 1)];
  if (others.length === 0) return undefined;
  if (others.some((at) => isPlainName(scene, at))) return 'name';
  const row = [from, ...others];
  if (isOfThings(scene, row)) return 'other';
  if (isAll(scene, row, 'month', 'season') && POINTS.some((word) => scene.said.has(word))) return 'doubt';
  if (isAll(scene, row, 'month', 'season') || (row.length === 2 && isAll(scene, row, 'place'))) return 'other';
  return row.every((at) => scene.named.has(at)) && row.length > 2 && !isAll(scene, row, 'place') ? 'name' : 'doubt';
};
