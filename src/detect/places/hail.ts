import type { Word } from '../../model.ts';
import { OUTING } from './words/outing.ts';

const HAIL = new RegExp(` (?:${OUTING.hail.replaceAll(' | ', '|')}) `);

/** Whether these words are said to somebody, or to a place, on coming or going. */
export const isHail = (words: readonly Word[], from: number, length: number): boolean => HAIL.test(saidFrom(words, from, length));

/** Some words as wording is looked for in them. */
export const saidFrom = (words: readonly Word[], from: number, length: number): string =>
  ` ${words
    .slice(Math.max(0, from), from + length)
    .map(({ folded }) => folded)
    .join(' ')} `;
