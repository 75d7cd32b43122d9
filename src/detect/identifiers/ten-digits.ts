import { CALLED_OTHER, callingFor, isCalled, labelOf, OTHER, type Words, wordsFor } from './context.ts';
import type { Hit, Kind, Recogniser } from './recogniser.ts';
import { digitRuns, type Run } from './shape.ts';
import { apart, isAmongDigits, isTied, standsAlone } from './standing.ts';

/** Numbers of ten digits with a check digit. One in eleven of any ten passes it, so what stands about them has a say. */
interface TenDigits {
  readonly kind: Kind;
  /** The words that name it. */
  readonly own: string;
  /** Whether the check digit holds. */
  readonly holds: (digits: string) => boolean;
  /** Whether the way it is printed says what it is. */
  readonly isTold: (run: Run) => boolean;
}

const TEN = /[0-9OoIl](?:[ .\-\r\n]{0,4}[0-9OoIl]){9}/;

export const tenDigits = ({ kind, own, holds, isTold }: TenDigits): Recogniser => {
  const names = { own: wordsFor(own), called: callingFor(own), isTold };
  return {
    kind,
    digits: 4,
    mayHold: (text) => TEN.test(text),
    find: ({ text }) =>
      apart(digitRuns(text, { least: 10, most: 10, holds }).flatMap((run) => (isFree(text, run) ? hitsOf(text, run, names) : []))),
  };
};

/** `+44 121 496 0142` has ten digits in threes. */
const isFree = (text: string, run: Run): boolean =>
  standsAlone(text, run) && !/\+\d{1,3}[ -]$/.test(text.slice(Math.max(0, run.start - 5), run.start));

interface Names {
  readonly own: Words;
  readonly called: Words;
  readonly isTold: (run: Run) => boolean;
}

/** A nought in front is a telephone's, of the health service too, unless the number is called by its name. */
const hitsOf = (text: string, run: Run, { own, called, isTold }: Names): readonly Hit[] => {
  const { start, end } = run;
  if (isCalled(text, start, called)) return [{ start, end }];
  if (run.bare.startsWith('0')) return [];
  const label = labelOf(text, run, own, OTHER);
  if (label === 'own') return [{ start, end }];
  if (isTied(text, run) || isAmongDigits(text, run)) return [];
  if (isTold(run) && !isCalled(text, start, CALLED_OTHER)) return [{ start, end }];
  return label === undefined && isPlain(run) ? [{ start, end, doubt: true }] : [];
};

/** In one piece, digit by digit, or as an NHS number is printed. */
const isPlain = (run: Run): boolean => run.folds.length === 0 && (run.isSpelt || run.breaks.length === 0 || isInThrees(run));

/** 3-3-4, as the NHS prints its numbers. */
export const isInThrees = ({ breaks, folds }: Run): boolean =>
  breaks.length + folds.length === 2 && [...breaks, ...folds].every((place) => place === 3 || place === 6);
