import { pattern } from '../../text/pattern.ts';
import { before, linkBefore } from './beside.ts';
import { outermost } from './outermost.ts';
import { inwardOf, outwardOf } from './postcode-grammar.ts';
import type { Hit, Recogniser } from './recogniser.ts';
import { readSaid } from './said.ts';

/** Whole postcodes of the United Kingdom, its forces and territories. A district alone, `SW1A`, is half a county. */
export const postcode: Recogniser = {
  kind: 'postcode',
  mayHold: (text) => (/[0-9]|BFPO/i.test(text) && MAY.test(text)) || SPELT.test(text),
  find: ({ text }) => foundIn(text),
};

const foundIn = (text: string): readonly Hit[] => outermost([...plainIn(text), ...specialIn(text), ...speltIn(text)]);

const MAY =
  /[A-Za-z01](?:[0-9][0-9A-Za-z]?[ .\r\n-]{0,2}[0-9OIol]|[OIol][0-9A-Za-z]?[ .\r\n-]{0,2}[0-9])[A-Za-z01]{2}(?![0-9A-Za-z])|BFPO|1ZZ/i;

const PLAIN_FORM = String.raw`(?<![0-9A-Za-z\u00C0-\u024F])([A-Z01]{1,2}[0-9OIl][0-9A-Z]?)([ .\r\n-]{0,2})([0-9OIl][A-Z01]{2})(?![0-9A-Za-z\u00C0-\u024F])`;
const PLAIN = pattern(PLAIN_FORM, 'gi');

function* plainIn(text: string): Generator<Hit, void> {
  for (const match of text.matchAll(PLAIN())) {
    const hit = hitOf(text, match);
    if (hit !== undefined) yield hit;
  }
}

/** The postcode that begins at a place, as part of an address: there is no doubt in one. */
export const postcodeAt = (text: string, at: number): Hit | undefined => {
  const near = text.slice(at, at + 12);
  const match = PLAIN_FIRST().exec(near);
  if (match === null || typedOf(match) === undefined) return SPECIAL_FIRST().test(near) ? specialAt(near, at) : undefined;
  return { start: at, end: at + match[0].length };
};

const PLAIN_FIRST = pattern(`^(?:${PLAIN_FORM})`, 'i');

const hitOf = (text: string, match: RegExpExecArray): Hit | undefined => {
  const typed = typedOf(match);
  const { index: start, 0: whole } = match;
  if (typed === undefined || isTied(text, start)) return undefined;
  if (CUE.test(before(text, start, 40))) return { start, end: start + whole.length };
  if (isOtherThing(typed)) return undefined;
  const isCode = whole.length === 5;
  return { start, end: start + whole.length, ...(isCode ? { doubt: true } : {}) };
};

const CUE = /(?:post ?code|zip|address|sat ?nav|lives? (?:at|in|on))[ :=-]{0,3}(?:is |for [a-z ]{1,20}is )?["'(]?$/i;

interface Typed {
  readonly out: string;
  readonly gap: string;
  readonly inn: string;
  readonly swaps: number;
}

const typedOf = ([, out = '', gap = '', inn = '']: RegExpExecArray): Typed | undefined => {
  const [outward, inward] = [outwardOf(out), inwardOf(inn)];
  if (outward === undefined || inward === undefined) return undefined;
  const swaps = outward.swaps + inward.swaps;
  if (swaps > 2 || isWords(out, inn)) return undefined;
  return { out, gap, inn, swaps };
};

const SHORT_WORDS = /oat|oar|odd|off|old|one|our|out|own|inn|ill|ire|its|les|let|lap|led|leg|lad|lay|lot/i;

/** `So 1st`, `E4 one`: a letter is taken for a digit only where no word is made of it. */
const isWords = (out: string, inn: string): boolean =>
  SHORT_WORDS.test(inn) || (!/\d/.test(out) && (out.length < 3 || out !== out.toUpperCase() || !/\d/.test(inn)));

/** In a link, a hashtag or a longer code it is somebody else's. */
const isTied = (text: string, start: number): boolean => {
  const link = linkBefore(text, start);
  return /[#@_/\\-]/.test(text.charAt(start - 1)) || (link !== undefined && !/=$/.test(link));
};

const ORDINAL = /1st|2nd|3rd|[04-9]th/i;
const UNIT = /\d(?:gb|tb|ft|lb|hr|up|wd|yr|ds|st)/i;

/** `S1 1st` is a class and a prize, `E5 3GB` a model and its memory. In capitals a longer district outweighs that. */
const isOtherThing = ({ out, inn }: Typed): boolean => {
  const isShort = out.length === 2 || inn !== inn.toUpperCase();
  return isShort && (ORDINAL.test(inn) || UNIT.test(inn));
};

const SPECIAL = String.raw`GIR ?[0O]AA|BF1 ?\d[A-Z]{2}|BFPO ?\d{1,4}|(?:ASCN|STHL|TDCU|BBND|BIQQ|FIQQ|PCRN|SIQQ|TKCA) ?1ZZ|GX11 ?1AA|XM4 ?5HQ`;
const SPECIALS = pattern(`(?<![0-9A-Za-z])(?:${SPECIAL})(?![0-9A-Za-z])`, 'gi');
const SPECIAL_FIRST = pattern(`^(?:${SPECIAL})(?![0-9A-Za-z])`, 'i');

const specialAt = (near: string, at: number): Hit => ({ start: at, end: at + (SPECIAL_FIRST().exec(near)?.[0].length ?? 0) });

function* specialIn(text: string): Generator<Hit, void> {
  for (const { index, 0: whole } of text.matchAll(SPECIALS())) yield { start: index, end: index + whole.length };
}

const SPELT = /(?<![0-9A-Za-z])(?:[0-9A-Z][ -]{1,3}){5,6}[0-9A-Z](?![0-9A-Za-z])/;
const SPELTS = pattern(SPELT.source, 'g');

/** `S W 1 A  1 A A`, letter by letter. */
function* speltIn(text: string): Generator<Hit, void> {
  for (const { index, 0: whole } of text.matchAll(SPELTS())) {
    const typed = whole.replace(/[ -]/g, '');
    if (outwardOf(typed.slice(0, -3))?.swaps === 0 && inwardOf(typed.slice(-3))?.swaps === 0)
      yield { start: index, end: index + whole.length };
  }
}

/** The same for every way of writing one postcode; undefined where none stands in what was said. */
export const postcodeIn = (said: string): string | undefined => {
  const read = readSaid(said);
  const [first] = foundIn(read);
  if (first === undefined) return undefined;
  const typed = read.slice(first.start, first.end).replace(/[ .\r\n-]/g, '');
  const [out, inn] = [typed.slice(0, -3), typed.slice(-3)];
  return `${outwardOf(out)?.said ?? out}${inwardOf(inn)?.said ?? inn}`.toUpperCase();
};
