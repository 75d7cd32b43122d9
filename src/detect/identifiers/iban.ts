import { later } from '../../text/later.ts';
import { pattern } from '../../text/pattern.ts';
import { passesNinetySeven } from './checksums.ts';
import { labelOf, OTHER, wordsFor } from './context.ts';
import type { Recogniser } from './recogniser.ts';
import { asDigits, DIGIT, digitsOf, PART, type Run, runAt } from './shape.ts';
import { apart, isTied, standsAlone } from './standing.ts';

/** How long the account numbers of each country are, from the registry of ISO 13616. */
const COUNTRIES: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HN HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};
const lengths = later(
  () => new Map(Object.entries(COUNTRIES).flatMap(([length, codes]) => codes.split(' ').map((code) => [code, Number(length)] as const))),
);

const HEAD = `[A-Za-z]${PART}[A-Za-z]${PART}(?:[0-9]${PART}${DIGIT}|${DIGIT}${PART}[0-9])`;
const NUMBER = pattern(`(?<![0-9A-Za-z])(?=(${HEAD}(?:${PART}[0-9A-Za-z]){11,29}))`, 'g');
const MAY_BE = /[A-Za-z][ .\-\r\n]{0,4}[A-Za-z][ .\-\r\n]{0,4}(?:[0-9][ .\-\r\n]{0,4}[0-9OoIl]|[OoIl][ .\-\r\n]{0,4}[0-9])/;
const OWN = wordsFor('ibans?|bic|swift|bank|account');

/** The international number of a bank account, of any country that has them. */
export const iban: Recogniser = {
  kind: 'iban',
  digits: 10,
  mayHold: (text) => MAY_BE.test(text),
  find: ({ text }) =>
    apart([...text.matchAll(NUMBER())].flatMap(({ 1: raw = '', index }) => numberAt(text, index, raw)).filter((run) => isMeant(text, run))),
};

/** As much of what follows as the country's numbers are long, where the sum holds. */
const numberAt = (text: string, start: number, raw: string): readonly Run[] => {
  const code = raw.replace(/[^0-9A-Za-z]/g, '').slice(0, 2);
  const length = lengths().get(code.toUpperCase()) ?? Number.POSITIVE_INFINITY;
  const ends = [...raw.matchAll(/[0-9A-Za-z]/g)].map(({ index }) => index + 1);
  const run = length > ends.length ? undefined : runAt(text, start, start + (ends[length - 1] ?? 0));
  return run !== undefined && standsAlone(text, run) && holds(run.bare) ? [run] : [];
};

/** Letters are digits where there are no others: in the check digits, after a bank's four letters, or throughout. */
const holds = (bare: string): boolean => {
  const [start, rest] = [bare.slice(0, 2) + asDigits(bare.slice(2, 4)), bare.slice(4)];
  const readings = [rest, rest.slice(0, 4) + digitsFor(rest.slice(4)), digitsFor(rest)];
  return digitsOf(bare).length >= 10 && readings.some((reading) => passesNinetySeven(start + reading));
};

const digitsFor = (text: string): string => (/^[0-9OoIl]*$/.test(text) ? asDigits(text) : text);

/** `no 07700 900123` is no account of Norway: the country and its check digits stand together, or the number is called what it is. */
const isMeant = (text: string, run: Run): boolean =>
  labelOf(text, run, OWN, OTHER) === 'own' || ((run.isSpelt || !(run.breaks.includes(1) || run.breaks.includes(2))) && !isTied(text, run));
