import type { Word } from '../../model.ts';
import { isCapital } from './told.ts';
import { TIMES } from './words/where.ts';

/** A place away from the school, in the words of a sentence; indexes of words. */
export interface Offsite {
  readonly from: number;
  readonly to: number;
  /** The word that leads to it: one is `at` a place, or goes `to` it. */
  readonly by: string;
  /** It has a name of its own: not `the beach`. */
  readonly named: boolean;
  readonly hold: Hold;
}

/**
 * How firmly what governs it makes a place of it: `strong` where the object can only be one (`off to`, `arrived at`, `greetings from`),
 * `weak` where it mostly is (`warming up at`), `none` where it may be anything.
 */
export type Hold = 'strong' | 'weak' | 'none';

/** Before it is known what leads to it. */
export type Unled = Omit<Offsite, 'by' | 'hold'>;

// Which words may be part of one, and which stand close enough together.

export const isClose = (word: Word | undefined): boolean =>
  /^(?:[ \u00A0]|[ \u00A0]?[#@"'\u201C\u2018(*_][ \u00A0]?|[-\u2010\u2011'\u2019]| & )$/u.test(word?.gap ?? '') ||
  / [#@"\u201C\u2018]$/u.test(word?.gap ?? '');

/** `Up the ’Mead!`: a word that is cut short is a nickname. */
export const isClipped = (word: Word | undefined): boolean => /^ ['\u2018\u2019]$/u.test(word?.gap ?? '');

export const isNameWord = (word: Word | undefined): boolean =>
  isCapital(word) &&
  word !== undefined &&
  !TIMES.has(word.folded) &&
  !STOPS.has(word.folded) &&
  !/^\d/.test(word.text) &&
  word.text.length > 1;

/** No part of a place. */
export const STOPS: ReadonlySet<string> = new Set(
  'of and or with for to in on at is are was were has have had that who which but as by from we they it i you our your his her their if so end heart middle way top'.split(
    ' ',
  ),
);
