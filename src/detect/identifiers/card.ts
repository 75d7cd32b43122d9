import { passesLuhn } from './checksums.ts';
import { CALLED_GOODS, isCalled, labelOf, OTHER, wordsFor } from './context.ts';
import type { Hit, Recogniser } from './recogniser.ts';
import { digitRuns, isParted, type Run } from './shape.ts';
import { apart, isAmongDigits, isTied, standsAlone } from './standing.ts';

/** Of the first four digits the least and the greatest, and how long the numbers are. */
type Range = readonly [least: number, greatest: number, ...lengths: number[]];

const MAESTRO = [12, 13, 14, 15, 16, 17, 18, 19] as const;
const NETWORKS: Readonly<Record<string, readonly Range[]>> = {
  visa: [[4000, 4999, 13, 16, 19]],
  mastercard: [
    [2221, 2720, 16],
    [5100, 5599, 16],
  ],
  amex: [
    [3400, 3499, 15],
    [3700, 3799, 15],
  ],
  diners: [
    [3000, 3059, 14],
    [3600, 3699, 14],
    [3800, 3999, 14],
  ],
  discover: [
    [6011, 6011, 16],
    [6440, 6599, 16],
  ],
  jcb: [[3528, 3589, 16]],
  maestro: [
    [5018, 5018, ...MAESTRO],
    [5020, 5020, ...MAESTRO],
    [5038, 5038, ...MAESTRO],
    [6304, 6304, ...MAESTRO],
    [6759, 6759, ...MAESTRO],
    [6761, 6763, ...MAESTRO],
  ],
};
const RANGES: readonly Range[] = Object.values(NETWORKS).flat();

const isInRange = (digits: string): boolean => {
  const start = Number(digits.slice(0, 4));
  return RANGES.some(([least, greatest, ...lengths]) => start >= least && start <= greatest && lengths.includes(digits.length));
};

const isCard = (digits: string): boolean => isInRange(digits) && passesLuhn(digits);

const OWN = wordsFor('cards?|card number|visa|mastercard|master card|amex|american express|maestro|diners|debit|credit|long number');
const MAY_BE = /[0-9OoIl](?:[ .\-\r\n]{0,4}[0-9OoIl]){11}/;

/** The number across the front of a payment card. */
export const card: Recogniser = {
  kind: 'card',
  digits: 4,
  mayHold: (text) => MAY_BE.test(text),
  find: ({ text }) =>
    apart(digitRuns(text, { least: 12, most: 19, holds: isCard }).flatMap((run) => (standsAlone(text, run) ? hitsOf(text, run) : []))),
};

const hitsOf = (text: string, run: Run): readonly Hit[] => {
  const { start, end } = run;
  if (labelOf(text, run, OWN, OTHER) === 'own') return [{ start, end }];
  if (!isEmbossed(run) || isTied(text, run) || isAmongDigits(text, run) || isCalled(text, start, CALLED_GOODS)) return [];
  return [run.bare.length === 12 ? { start, end, doubt: true } : { start, end }];
};

/** As cards have it: in fours, 4-6-5, 4-6-4, or in one piece; or told digit by digit. */
const isEmbossed = (run: Run): boolean => run.isSpelt || isParted(run, 4, 8, 12, 16) || isParted(run, 4, 10);
