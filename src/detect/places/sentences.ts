import type { Word } from '../../model.ts';
import type { Wording } from '../../text/wording/wording.ts';
import { touching } from '../spans.ts';
import type { Told } from './told.ts';

/** One sentence of a field, or one line of a list, as wording is looked for in it. */
export interface Sentence {
  readonly told: Told;
  /** Its first and last word, as indexes. */
  readonly from: number;
  readonly to: number;
  /** Its folded words with one blank between, and one at either end: what wording is compared with. */
  readonly said: string;
}

export const sentencesOf = (told: Told): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  const { words } = told;
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to + 1 < words.length && !begins(words[to + 1])) to++;
    sentences.push(sentenceFrom(told, from, to));
    from = to + 1;
  }
  return sentences;
};

/** A line's end parts too: fixtures and kit lists have no full stops. */
const begins = (word: Word | undefined): boolean => word === undefined || word.opens || /[\n\r]/.test(word.gap);

const sentenceFrom = (told: Told, from: number, to: number): Sentence => ({
  ...{ told, from, to },
  said: ` ${told.words
    .slice(from, to + 1)
    .map((word, step) => (step > 0 && isNamed(word) ? word.text : word.folded))
    .join(' ')} `,
});

/** `Marston Fell`, `Long Drove`: what is a verb of the past too keeps its capital, as no wording has one. */
const isNamed = (word: Word): boolean => word.case === 'title' && !word.opens && NAMED.has(word.folded);
const NAMED: ReadonlySet<string> = new Set(['fell', 'drove', 'rode']);

/** What stands between two semicolons is a sentence of its own. */
export const partsOf = (sentence: Sentence): readonly Sentence[] => {
  const { told, from, to } = sentence;
  const starts = [from];
  for (let at = from + 1; at <= to; at++) if (told.words[at]?.gap.includes(';') === true) starts.push(at);
  return starts.length === 1 ? [sentence] : starts.map((start, at) => sentenceFrom(told, start, (starts[at + 1] ?? to + 1) - 1));
};

/** Which of some sentences a word is in, as its place among them. */
export const sentenceAt = (sentences: readonly Sentence[]): ((word: number) => number) => {
  const found = touching(sentences.map(({ from, to }, at) => ({ start: from, end: to + 1, at })));
  return (word) => found({ start: word, end: word + 1 })?.at ?? -1;
};

/** Where wording stands: its first and its last word among those of the field. */
export interface Said {
  readonly from: number;
  readonly to: number;
}

/** The first place in a sentence where wording stands. */
export const saidIn = ({ said, from }: Pick<Sentence, 'said' | 'from'>, wording: Wording): Said | undefined => {
  const place = wording.first(said);
  return place === undefined ? undefined : { from: from + place.from, to: from + place.to };
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
