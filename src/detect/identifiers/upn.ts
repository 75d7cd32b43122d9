import { pattern } from '../../text/pattern.ts';
import { pupilLetter } from './checksums.ts';
import { CALLED_GOODS, isCalled, labelOf, OTHER, wordsFor } from './context.ts';
import type { Recogniser } from './recogniser.ts';
import { asDigits, DIGIT, digitsOf, eitherCase, isParted, PART, type Run, runsOf } from './shape.ts';
import { apart, isTied, standsAlone } from './standing.ts';

/** Neither the check letter nor the last of a temporary number is I, O or S. */
const LETTERS = eitherCase('A-HJ-NP-RT-Z');
const NUMBER = pattern(`(?<![0-9A-Za-z])(?=([${LETTERS}](?:${PART}${DIGIT}){11}${PART}[0-9OoI${LETTERS}])(?![0-9A-Za-z]))`, 'g');
const MAY_BE = /[A-Za-z](?:[ .\-\r\n]{0,4}[0-9OoIl]){11}/;
const OWN = wordsFor(String.raw`upns?|u\.p\.n|unique pupil|pupil|pupils`);

/**
 * The pupil number: check letter, authority, school, year, serial. A temporary one ends with a letter, and a former one is like any
 * other. The authority is not looked up: the published list has gaps, and a number of an unlisted one is still a pupil's.
 */
export const upn: Recogniser = {
  kind: 'upn',
  digits: 7,
  mayHold: (text) => MAY_BE.test(text),
  find: ({ text }) =>
    apart([...runsOf(text, NUMBER())].filter((run) => isPupilNumber(run) && standsAlone(text, run) && isMeant(text, run))),
};

const isPupilNumber = ({ bare }: Run): boolean => {
  const [letter, number, last] = [bare.charAt(0).toUpperCase(), bare.slice(1, -1), bare.slice(-1).toUpperCase()];
  return digitsOf(number).length > 6 && pupilLetter(asDigits(number) + (/[OI]/.test(last) ? asDigits(last) : last)) === letter;
};

/** Parted as its parts are, or digit by digit; in any way where it is called by its name. */
const isMeant = (text: string, run: Run): boolean => {
  if (labelOf(text, run, OWN, OTHER) === 'own') return true;
  return (run.isSpelt || isParted(run, 1, 4, 8, 10)) && !isTied(text, run) && !isCalled(text, run.start, CALLED_GOODS);
};
