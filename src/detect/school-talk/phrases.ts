import { later } from '../../text/later.ts';
import type { Sentence } from '../places/sentences.ts';

/** Where wording stands in a sentence: its first and its last word. */
export interface Said {
  readonly from: number;
  readonly to: number;
}

/**
 * Wording as phrase rules: folded words with one blank between, alternatives parted by `|`. `*` stands for the rest of a word, `#` for
 * a number of two figures; a choice within a phrase is a group as in any pattern.
 */
export const phraseRule = (phrases: string): (() => RegExp) => later(() => new RegExp(` (?:${patternOf(phrases)})(?= )`, 'u'));

const patternOf = (phrases: string): string =>
  phrases
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll(' | ', '|')
    .replaceAll('*', '[\\p{L}\\p{N}]{0,24}')
    .replaceAll('#', '[0-9]{1,2}');

/** The first place in a sentence where a rule fits. */
export const saidIn = ({ said, from }: Pick<Sentence, 'said' | 'from'>, rule: RegExp): Said | undefined => {
  const match = rule.exec(said);
  if (match === null) return undefined;
  const first = from + blanksIn(said.slice(0, match.index + 1)) - 1;
  return { from: first, to: first + blanksIn(match[0]) - 1 };
};

/** What stands in each sentence, of things in their order. */
export const bySentence = <Thing extends Said>(
  sentences: readonly Sentence[],
  things: readonly Thing[],
): ReadonlyMap<Sentence, readonly Thing[]> => {
  const grouped = new Map<Sentence, Thing[]>();
  let at = 0;
  for (const sentence of sentences) {
    const inside: Thing[] = [];
    for (let thing = things[at]; thing !== undefined && thing.from <= sentence.to; thing = things[++at]) inside.push(thing);
    if (inside.length > 0) grouped.set(sentence, inside);
  }
  return grouped;
};

const blanksIn = (text: string): number => text.split(' ').length - 1;
