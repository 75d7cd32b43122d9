import { pattern } from '../../text/pattern.ts';
import { CALLED_GOODS, isCalled, labelOf, OTHER, wordsFor } from './context.ts';
import type { Recogniser } from './recogniser.ts';
import { DIGIT, digitsOf, eitherCase, isParted, PART, type Run, runsOf } from './shape.ts';
import { apart, isTied, standsAlone } from './standing.ts';

const [FIRST, SECOND] = [eitherCase('A-CEGHJ-PR-TW-Z'), eitherCase('A-CEGHJ-NPR-TW-Z')];
const numbers = (end: string): (() => RegExp) =>
  pattern(`(?<![0-9A-Za-z])(?=([${FIRST}]${PART}[${SECOND}](?:${PART}${DIGIT}){6}${end})(?![0-9A-Za-z]))`, 'g');
const WHOLE = numbers(`${PART}[A-Da-d]`);
const CURT = numbers('');
const MAY_BE = /[A-Za-z](?:[ .\-\r\n]{0,4}[0-9OoIl]){6}/;

const UNUSED: ReadonlySet<string> = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);
const OWN = wordsFor(String.raw`ninos?|n\.i|ni|national insurance|nat ins`);

/** The National Insurance number. It has no check digit: its prefixes, its pairs and its last letter make up for that. */
export const nino: Recogniser = {
  kind: 'nino',
  digits: 4,
  mayHold: (text) => MAY_BE.test(text),
  find: ({ text }) =>
    apart([
      ...[...runsOf(text, WHOLE())].filter((run) => isOne(text, run) && (isNamed(text, run) || isLikely(text, run))),
      ...[...runsOf(text, CURT())].filter((run) => isOne(text, run) && isNamed(text, run)), // as it is said, without its last letter
    ]),
};

const isOne = (text: string, run: Run): boolean =>
  !UNUSED.has(run.bare.slice(0, 2).toUpperCase()) && digitsOf(run.bare).length > 3 && standsAlone(text, run);

const isNamed = (text: string, run: Run): boolean => labelOf(text, run, OWN, OTHER) === 'own';

const isLikely = (text: string, run: Run): boolean =>
  (run.isSpelt || isParted(run, 2, 4, 6, 8)) && !isWord(run) && !isTied(text, run) && !isCalled(text, run.start, CALLED_GOODS);

/** `We sold 12 34 56 a day`: a word that could be a prefix, before numbers that could be pairs. */
const isWord = ({ bare, breaks }: Run): boolean =>
  breaks.includes(2) && /^(?:[Aa][mst]|[Bb][ey]|[HhMmWwYy]e|[Mm][ay]|[Hh]a|cm|kg|km|lb|ml|mm|pm)/.test(bare);
