import type { Field, Word } from '../../model.ts';
import type { PhraseBook } from '../../text/wording/book.ts';
import { toldIn } from '../places/told.ts';

/** A phrase of a book where it stands in a field. */
export interface Heard<Sort> {
  readonly sort: Sort;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  /** Its first and last word, and its sentence. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** All words of the field, as a reader sees them. */
  readonly words: readonly Word[];
}

/** Whatever of a book a field says. */
export const heardIn = <Sort>(field: Field, book: PhraseBook<Sort>): readonly Heard<Sort>[] => {
  const { span, words } = toldIn(field);
  return book(words.some(isApostrophe) ? words.map(withoutApostrophe) : words).map(({ from, to, sort }) => ({
    ...{ sort, field: field.pointer, from, to, words, sentence: words[from]?.sentence ?? 0 },
    ...span(words[from]?.start ?? 0, words[to]?.end ?? 0),
  }));
};

/** The apostrophe of `parents’ evening`, or of `class of ’21`, parts a phrase no more than a space. */
const withoutApostrophe = (word: Word): Word => (isApostrophe(word) ? { ...word, gap: ' ' } : word);
const APOSTROPHE = /^(?:['\u2019] | ['\u2019])$/;
const isApostrophe = ({ gap }: Word): boolean => APOSTROPHE.test(gap);

/** What somebody writes to be read, without links, tags, names of files and places. */
export const isSpoken = ({ pointer, inside }: Field): boolean =>
  inside === undefined && (pointer === '/text' || pointer.endsWith('/caption') || pointer.endsWith('/alt'));

/** The word before it in its own sentence. */
export const wordBefore = ({ words, from, sentence }: Pick<Heard<unknown>, 'words' | 'from' | 'sentence'>, back = 1): string =>
  words[from - back]?.sentence === sentence ? (words[from - back]?.folded ?? '') : '';

export const opensSentence = ({ words, from, sentence }: Pick<Heard<unknown>, 'words' | 'from' | 'sentence'>): boolean =>
  words[from - 1]?.sentence !== sentence;

/** The first of them in the same sentence, else in the one before or after it. */
export const nearestOf = <T extends Heard<unknown>>(all: readonly T[]): ((to: Heard<unknown>) => T | undefined) => {
  const first = new Map<number, T>();
  for (const one of all) if (!first.has(one.sentence)) first.set(one.sentence, one);
  return ({ sentence }) => first.get(sentence) ?? first.get(sentence - 1) ?? first.get(sentence + 1);
};

/** Whether a phrase stands within one of these: the parents of `parents’ evening` are nobody. */
export const isWithin = (all: readonly Heard<unknown>[]): ((one: Heard<unknown>) => boolean) => {
  const words = new Set(all.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)));
  return ({ from, to }) => words.has(from) && words.has(to);
};
