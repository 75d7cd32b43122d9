import { pattern } from '../../text/pattern.ts';
import { passportDigit } from './checksums.ts';
import type { Hit } from './recogniser.ts';
import { asDigits } from './shape.ts';
import { standsAlone } from './standing.ts';

/** The second line that machines read in a passport (ICAO 9303, part 4): 44 characters, and five of them check the others. */

const LINE = pattern(String.raw`(?<![0-9A-Za-z<])(?=([0-9A-Za-z<](?:[ \r\n]{0,3}[0-9A-Za-z<]){43})(?![0-9A-Za-z<]))`, 'g');

export const linesIn = (text: string): readonly Hit[] => {
  if (!text.includes('<')) return [];
  const lines = [...text.matchAll(LINE())].filter(({ 1: line = '' }) => isPassport(line.replace(/[ \r\n]/g, '')));
  return lines.map(({ 1: line = '', index }) => ({ start: index, end: index + line.length })).filter((hit) => standsAlone(text, hit));
};

const isPassport = (typed: string): boolean => {
  const line = numbersIn(typed).toUpperCase();
  const [number, born, expires, rest] = [line.slice(0, 10), line.slice(13, 20), line.slice(21, 28), line.slice(28, 43)];
  if (!SHAPE.test(line) || ![number, born, expires].every(isChecked)) return false;
  return (isChecked(rest) || rest === NOTHING) && isChecked(number + born + expires + rest + line.charAt(43));
};

/** The number, the nationality, the day of birth, the sex, the day of expiry and what a country adds, most with a check digit. */
const SHAPE = /^[0-9A-Z<]{9}[0-9][A-Z<]{3}[0-9]{7}[MFX<][0-9]{7}[0-9A-Z<]{14}[0-9<][0-9]$/;

/** Where nothing is recorded, its check may be a filler too. */
const NOTHING = '<'.repeat(15);

/** What a camera or a hand took for letters where there are digits alone. A number has letters too, but not here. */
const numbersIn = (line: string): string => {
  const number = line.slice(10, 13).toUpperCase() === 'GBR' ? asDigits(line.slice(0, 9)) : line.slice(0, 9);
  return (
    number +
    asDigits(line.charAt(9)) +
    line.slice(10, 13) +
    asDigits(line.slice(13, 20)) +
    line.charAt(20) +
    asDigits(line.slice(21, 28)) +
    line.slice(28, 42) +
    asDigits(line.slice(42))
  );
};

const isChecked = (part: string): boolean => passportDigit(part.slice(0, -1)) === part.slice(-1);
