import { later } from '../../text/later.ts';
import { push, type Words } from './lists.ts';
import { FIGURES } from './words/figures.ts';
import { PIONEERS } from './words/pioneers.ts';
import { TOLD_BY } from './words/stories.ts';
import { LEGENDS, PAIRS } from './words/tales.ts';

/** What is told of whom. */

/** Folded phrases by their first word. */
export type Phrases = Pick<ReadonlyMap<string, readonly string[]>, 'get'>;

/** An index that is made when it is first asked. */
const whenAsked = (make: () => Phrases): Phrases => {
  const index = later(make);
  return { get: (word) => index().get(word) };
};

/** What is told of each name; of a legend with a mark before it. */
const toldByOf = (): ReadonlyMap<string, readonly string[]> => {
  const told = new Map<string, string[]>();
  for (const [tales, mark] of [
    [TOLD_BY, ''],
    [LEGENDS, LEGEND],
  ] as const) {
    for (const line of tales.split('\n')) {
      const [names = '', words = ''] = line.split(':');
      for (const name of names.split(',')) push(told, name.trim(), mark + words);
    }
  }
  return told;
};
const LEGEND = '~';
/** Whether what is told is a legend, of which everyday words are only a hint. */
export const isLegend = (tale: string): boolean => tale.startsWith(LEGEND);

/** The last words of the names. */
const surnamesOf = (names: string): Words => {
  const words = later(() => new Set(names.split(',').map((name) => name.slice(name.lastIndexOf(' ') + 1))));
  return { has: (word) => words().has(word) };
};

/** Of each that belongs with another, those others. */
const pairsOf = (pairs: string): Phrases => {
  const index = new Map<string, string[]>();
  for (const pair of pairs.split(', ')) {
    const [one = '', other = ''] = pair.split(' ');
    push(index, one, other);
    push(index, other, one);
  }
  return index;
};

export const toldBy = (): Phrases => whenAsked(toldByOf);
export const knownPairs = (): Phrases => whenAsked(() => pairsOf(PAIRS));
/** The last names of people whom schools speak of. */
export const figureSurnames = (): Words => surnamesOf(`${FIGURES},${PIONEERS}`);
