import { pattern } from '../../text/pattern.ts';
import { isCalled, labelOf } from './context.ts';
import type { Hit, Recogniser } from './recogniser.ts';
import { asDigits, digitsOf, eitherCase, isParted, PART, type Run, runsOf } from './shape.ts';
import { apart, isTied, standsAlone } from './standing.ts';
import { CALLED_PLATE, CALLED_REG, CALLED_THING, ORDINARY, THING, VEHICLES } from './vehicle-words.ts';

/** What a mark is by itself: surely one, perhaps one, one beside words of vehicles, one where it is called a number plate. */
type Worth = 'sure' | 'doubt' | 'beside' | 'called' | 'none';

/** A way in which marks were made up. */
interface Style {
  readonly runs: () => RegExp;
  readonly worth: (run: Run) => Worth;
}

const style = (parts: readonly string[], worth: (run: Run) => Worth): Style => ({
  runs: pattern(`(?<![0-9A-Za-z])(?=(${parts.join(PART)})(?![0-9A-Za-z]))`, 'g'),
  worth,
});
const some = (characters: string, least: number, most = least): string =>
  `[${eitherCase(characters)}](?:${PART}[${eitherCase(characters)}]){${least - 1},${most - 1}}`;
/** A number has no nought in front. */
const upTo = (digits: number): string => `[1-9](?:${PART}[0-9]){0,${digits - 1}}`;

const isCapital = (text: string): boolean => text === text.toUpperCase();
const isOrdinary = (letters: string): boolean => ORDINARY.has(letters.toLowerCase());

const AREA = 'A-HJ-PR-Y';
const LAST = 'A-HJ-PR-Z';

/** `AB51 ABC`, of 2001 on: the age is the year, and fifty more for its second half. Year 10 is written so too. */
const current = style([some(AREA, 2), some('0-9OIL', 2), some(`${LAST}0`, 3)], (run) => {
  const [area, age, last] = [run.bare.slice(0, 2), run.bare.slice(2, 4), run.bare.slice(4)];
  const half = Number(asDigits(age.toUpperCase().replace('L', 'I')));
  if (digitsOf(age) === '' || half < 2 || half > 79 || digitsOf(last).length > 1) return 'none';
  if (!isParted(run, 4) || isOrdinary(last) || area.toUpperCase() === 'YR') return 'beside';
  return isCapital(area + last) ? 'sure' : 'doubt';
});

/** `A123 BCD`, of 1983 to 2001, and Q where the age is not known. With fewer digits it is as good as a room or a road. */
const prefix = style([some('A-HJ-NP-TV-Y', 1), upTo(3), some(LAST, 3)], (run) => {
  const isLong = digitsOf(run.bare).length === 3 && isParted(run, 4);
  return isLong && isCapital(run.bare) && !isOrdinary(run.bare.slice(-3)) ? 'sure' : 'beside';
});

/** `ABC 123D`, of 1963 to 1983. What ends with the letter of a unit, apart from the word before it, is a measure. */
const suffix = style([some(AREA, 3), upTo(3), some('A-HJ-NPR-TV-Y', 1)], (run) => {
  const isLong = digitsOf(run.bare).length === 3 && isParted(run, 3);
  if (!isLong || !isCapital(run.bare) || isOrdinary(run.bare.slice(0, 3))) return 'beside';
  return run.breaks.length > 0 && UNITS.test(run.bare) ? 'beside' : 'sure';
});
const UNITS = /[CFGKLMPTWVABHSX]$/;

/** `AIZ 1234`, of Northern Ireland; four digits may be a year. */
const irish = style([some('A-Z', 3), upTo(4)], (run) => {
  const [letters, number] = [run.bare.slice(0, 3).toUpperCase(), run.bare.slice(3)];
  if (!/^.(?:I.|.[IZ])$/.test(letters)) return 'called';
  const isPlain = number.length === 4 && !/^(?:19|20)/.test(number) && isParted(run, 3) && isCapital(run.bare) && !isOrdinary(letters);
  if (!isPlain) return 'beside';
  return letters.endsWith('Z') ? 'sure' : 'doubt';
});

/** Marks without a date, and those that were bought for the name they spell. */
const LETTERS = some('A-Z', 1, 3);
const dateless = style([`(?:${LETTERS}${PART}${upTo(4)}|${upTo(4)}${PART}${LETTERS})`], () => 'called');

const STYLES: readonly Style[] = [current, prefix, suffix, irish, dateless];

/** A registration mark. It leads to a keeper, and beside a school gate to a family. */
export const vehicle: Recogniser = {
  kind: 'vehicle',
  digits: 1,
  mayHold: (text) => /[A-Za-z][ .\-\r\n]{0,4}\d|\d[ .\-\r\n]{0,4}[A-Za-z]/.test(text),
  find: ({ text }) => apart(STYLES.flatMap(({ runs, worth }) => [...runsOf(text, runs())].flatMap((run) => hitsOf(text, run, worth(run))))),
};

const hitsOf = (text: string, run: Run, worth: Worth): readonly Hit[] => {
  const hit = { start: run.start, end: run.end };
  if (worth === 'none' || !standsAlone(text, hit)) return [];
  if (isCalled(text, hit.start, CALLED_PLATE)) return worth !== 'called' || isCapital(run.bare) ? [hit] : [];
  if (worth === 'called') return [];
  const label = isCalled(text, hit.start, CALLED_REG) ? 'own' : labelOf(text, hit, VEHICLES, THING, 60);
  if (label === 'own' && (worth !== 'beside' || isFair(run))) return [hit];
  if (worth === 'beside' || isTied(text, hit) || isCalled(text, hit.start, CALLED_THING)) return [];
  if (worth === 'sure') return [hit];
  return label === 'other' ? [] : [{ ...hit, doubt: true }];
};

/** `By car, a 3 day trip` has words for letters. */
const isFair = ({ bare, breaks, isSpelt }: Run): boolean =>
  isSpelt || breaks.length === 0 || (isCapital(bare) && !isOrdinary(bare.slice(0, 3)) && !isOrdinary(bare.slice(-3)));
