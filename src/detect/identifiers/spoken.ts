import { pattern } from '../../text/pattern.ts';
import { isDialled, MOST_DIGITS, type Writing } from './phone-plan.ts';
import { longestOf, type Numbered, type Stroke } from './strokes.ts';

/** Numbers that are told in words, so that no machine should see them: `oh seven seven double-oh nine hundred, one two three`. */

const UNITS: Readonly<Record<string, string>> = {
  oh: '0',
  o: '0',
  zero: '0',
  nought: '0',
  naught: '0',
  nil: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const NOUGHTS: Readonly<Record<string, string>> = { hundred: '00', thousand: '000' };
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, treble: 3 };

const UNIT = Object.keys(UNITS).join('|');
const NO_NOUGHT = Object.keys(UNITS)
  .filter((word) => UNITS[word] !== '0')
  .join('|');
const SAID = `${UNIT}|${[...TEENS, ...TENS, ...Object.keys(NOUGHTS)].join('|')}`;

const THREE_IN_A_ROW = pattern(
  String.raw`(?:^|[^a-z])(?:(?:${SAID}|double|triple|treble)(?:[ ,.\n\r/-]{1,3}|(?=\d))|\d[ ,.\n\r-]{0,3}){3}`,
  'i',
);
const ANY_WORD = pattern(`(?<![a-z])(?:${SAID})(?![a-z])`, 'i');

/** The cheaper look first: V8 takes milliseconds to make the other ready, and most texts have no such word. */
export const maySpeak = (text: string): boolean => ANY_WORD().test(text) && THREE_IN_A_ROW().test(text);

const GAP = String.raw`(?:[ ,.\n\r/()-]{0,3}|,? (?:and|then) )`;
const NEXT = pattern(
  [
    String.raw`${GAP}(?:(double|triple|treble)[ -]{1,2}(${UNIT}|\d)(?![a-z0-9])`,
    `(${TENS.join('|')})[ -](${NO_NOUGHT})(?![a-z])`,
    `(${SAID})(?![a-z])`,
    '([0-9O]))',
  ].join('|'),
  'iy',
);

const digitOf = (said: string): string => UNITS[said.toLowerCase()] ?? said;

/** What one word, or two that belong together, stand for. */
const digitsOf = ([, times, repeated = '', tens, unit = '', word = '', digit]: RegExpExecArray): string => {
  if (times !== undefined) return digitOf(repeated).repeat(TIMES[times.toLowerCase()] ?? 1);
  if (tens !== undefined) return `${TENS.indexOf(tens.toLowerCase()) + 2}${digitOf(unit)}`;
  if (digit !== undefined) return digitOf(digit);
  return UNITS[word.toLowerCase()] ?? NOUGHTS[word.toLowerCase()] ?? roundOf(word.toLowerCase());
};

const roundOf = (word: string): string => {
  const teen = TEENS.indexOf(word);
  return String(teen < 0 ? 10 * (TENS.indexOf(word) + 2) : 10 + teen);
};

/** The gap belongs to the word after it, but for the first. */
const strokesFrom = (text: string, start: number): readonly Stroke[] => {
  const strokes: Stroke[] = [];
  const next = NEXT();
  for (let at = start; strokes.length < MOST_DIGITS; ) {
    next.lastIndex = at;
    const match = next.exec(text);
    if (match === null) break;
    strokes.push({ digits: digitsOf(match), start: at, end: at + match[0].length });
    at += match[0].length;
  }
  return strokes;
};

const START = pattern(String.raw`(?<![a-z0-9])(?:(?:plus |\+ ?)(?=\d)|(?:plus |\+ ?)?(?=(?:double |triple )?(?:${SAID}|[0O])))`, 'gi');

/** What is told in words, if only in part; whether telephones are spoken of before a place is asked of the caller. */
export function* spokenIn(text: string, hasCue: (text: string, start: number) => boolean): Generator<Numbered, void> {
  let done = 0;
  for (const { index, 0: plus } of text.matchAll(START())) {
    if (index < done) continue;
    const found = numberFrom(text, index + plus.length, { plus: plus !== '', cue: hasCue(text, index) });
    if (found === undefined) continue;
    done = found.end;
    yield { ...found, start: index };
  }
}

const numberFrom = (text: string, start: number, writing: Writing): Numbered | undefined =>
  longestOf(
    strokesFrom(text, start),
    (digits) => isDialled(digits, writing),
    (taken) => ANY_WORD().test(text.slice(start, taken.at(-1)?.end)) && isWhole(text, taken),
  );

/** The next character belongs to no longer word or number. */
const isWhole = (text: string, taken: readonly Stroke[]): boolean => !/[0-9A-Za-z]/.test(text.charAt(taken.at(-1)?.end ?? 0));
