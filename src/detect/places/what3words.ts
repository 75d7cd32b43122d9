import { foldName } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { unescaped } from './link.ts';
import type { Pointing } from './pointing.ts';
import { beside, inTurn, scan } from './scan.ts';

/** The full stops of the languages that what3words speaks. */
const STOP = `[.。｡·・･︒។։။۔።।]`;
const WORD = String.raw`[\p{L}\p{M}]{1,40}`;
const PART = String.raw`(?:[\p{L}\p{M}]|%[0-9a-f]{2}){1,200}`;
const THREE = `(${WORD})${STOP}(${WORD})${STOP}(${WORD})`;
const SPACED = `(${WORD}) ?${STOP} (${WORD}) ?${STOP} (${WORD})`;
const END = String.raw`(?![\p{L}\p{M}\p{N}_])`;

const AFTER_STROKES = pattern(String.raw`(?<!\/|(?:file|https?):)(?:\/ ?){3,4}(?:${THREE}|${SPACED})${END}`, 'giu');
/** In a link the words may be escaped, and behind them may stand how to show the map. */
const IN_LINK = pattern(
  String.raw`(?<![\p{L}\p{N}.@-])(?:https?:\/\/)?(?:(?:www|map)\.)?(?:w3w\.co|what3words\.com)\/(?:[a-z]{2}\/)?` +
    String.raw`((?:${PART}${STOP}){2}${PART})${END}(?:\/?[?#][^\s<>"]{0,200}[\p{L}\p{N}=])?`,
  'giu',
);
/** Without strokes or link it is what a domain or a file may be called, unless something beside it says what it is. */
const ALONE = pattern(String.raw`(?<![\p{L}\p{M}\p{N}.@/_-])${THREE}(?![\p{L}\p{M}\p{N}@/_-]|${STOP}\p{L})`, 'gu');
const CALLED = /w3w|what ?(?:3|three) ?words|(?:3|three)[ -]words? (?:address|location)/i;
/** With what domains and files end, or begin. */
const NO_WORDS: ReadonlySet<string> = new Set(
  'www com org net uk co sch gov ac eu io app info edu me tv html htm pdf doc docx xlsx pptx jpg jpeg png gif heic mov txt csv ics'.split(
    ' ',
  ),
);

/** Addresses of three words. */
export const threeWordsIn = (text: string): readonly Pointing[] => inTurn(text, [inLinks, afterStrokes, alone]);

const inLinks = (text: string): Iterable<Pointing> =>
  scan(text, IN_LINK(), (match) => {
    const words = unescaped(match[1] ?? '').split(new RegExp(STOP, 'u'));
    return words.length === 3 ? pointing(match, words) : undefined;
  });

const afterStrokes = (text: string): Iterable<Pointing> => scan(text, AFTER_STROKES(), (match) => pointing(match, wordsOf(match)));

const alone = (text: string): Iterable<Pointing> =>
  CALLED.test(text)
    ? scan(text, ALONE(), (match) => {
        const words = wordsOf(match);
        const isCalled = words.every((word) => word.length > 2 && !NO_WORDS.has(word.toLowerCase())) && CALLED.test(beside(text, match));
        return isCalled ? pointing(match, words) : undefined;
      })
    : [];

const wordsOf = ([, ...groups]: RegExpExecArray): readonly string[] => groups.filter((group) => group !== undefined);

const pointing = (match: RegExpExecArray, words: readonly string[]): Pointing => ({
  kind: 'what3words',
  start: match.index,
  end: match.index + match[0].length,
  words: words.map(foldName).join('.'),
});
