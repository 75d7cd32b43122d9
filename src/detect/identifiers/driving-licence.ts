import { pattern } from '../../text/pattern.ts';
import { CALLED_GOODS, isCalled, labelOf, OTHER, wordsFor } from './context.ts';
import type { Recogniser } from './recogniser.ts';
import { asDigits, asLetters, DIGIT, digitRuns, digitsOf, isParted, PART, type Run, runsOf } from './shape.ts';
import { apart, followsDigits, isAmongDigits, isTied, standsAlone } from './standing.ts';

const any = (characters: string, count: number): string => `(?:${PART}[${characters}]){${count}}`;
/** What `DRIVER` says, as it may be typed; two digits for how often it was issued may be written on. */
const NUMBER = pattern(
  `(?<![0-9A-Za-z])(?=([A-Za-z0]${any('A-Za-z019', 4)}(?:${PART}${DIGIT}){6}${any('A-Za-z019', 2)}${any('0-9A-Za-z', 1)}` +
    `${any('A-Za-z01', 2)}(?:[0-9]{2})?)(?![0-9A-Za-z]))`,
  'g',
);
const SIX = /[0-9OoIl](?:[ .\-\r\n]{0,4}[0-9OoIl]){5}/;
const OWN = wordsFor("driving licen[cs]e|driver'?s? licen[cs]e|licen[cs]e|driver|drivers|dvla|dva|dvlni");
const DRIVING = wordsFor("driving licen[cs]e|driver'?s? licen[cs]e|driver numbers?|dvla|dva|dvlni");

/** A driver's number of Great Britain, which holds surname, day of birth and sex; one of Northern Ireland by its name alone. */
export const drivingLicence: Recogniser = {
  kind: 'driving-licence',
  digits: 3,
  mayHold: (text) => SIX.test(text),
  find: ({ text }) => apart([...britishIn(text), ...irishIn(text)]),
};

const britishIn = (text: string): readonly Run[] =>
  [...runsOf(text, NUMBER())].filter((run) => isDriver(run.bare) && standsAlone(text, run) && isMeant(text, run));

/**
 * Five letters of the surname, or nines; decade, month (fifty more for a woman), day and year of birth; two initials, or nines; a
 * character for whoever shares all that; two check letters, whose sum is not published.
 */
const DRIVER =
  /^(?=[A-Z]{1,5}9{0,4}[0-9]{6})[A-Z9]{5}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d(?:[A-Z][A-Z9]|99)[0-9A-Z][A-Z]{2}(?:\d\d)?$/;

const isDriver = (bare: string): boolean => {
  const [born, initials, last] = [bare.slice(5, 11), asLetters(bare.slice(11, 13)), asLetters(bare.slice(14, 16))];
  const number = asLetters(bare.slice(0, 5)) + asDigits(born) + initials + bare.charAt(13).toUpperCase() + last + bare.slice(16);
  return digitsOf(born).length > 3 && DRIVER.test(number);
};

const isMeant = (text: string, run: Run): boolean => {
  if (labelOf(text, run, OWN, OTHER) === 'own') return true;
  return (run.isSpelt || isParted(run, 5, 11, 13, 14, 16)) && !isTied(text, run) && !isCalled(text, run.start, CALLED_GOODS);
};

const irishIn = (text: string): readonly Run[] =>
  digitRuns(text, { least: 8, most: 8, holds: (_, start) => !followsDigits(text, start) }).filter(
    (run) => standsAlone(text, run) && !isAmongDigits(text, run) && labelOf(text, run, DRIVING, OTHER, 60) === 'own',
  );
