import type { Field } from '../../model.ts';
import { pattern } from '../../text/pattern.ts';
import { wording } from '../../text/wording/wording.ts';
import { linesOf } from './lines.ts';
import { type Saying, wordedIn } from './saying.ts';
import { ART_SETS, ARTWORK, FREE, LYRICS, MORE_ARTWORK, OURS, OWN_WORK, PRINTED } from './words/artwork.ts';

/** Somebody else's pictures named in the words, and somebody else's words in them. */

export interface Copied {
  readonly what: 'artwork' | 'verse' | 'passage';
  /** In the field's text, exact. */
  readonly start: number;
  readonly end: number;
}

const artwork: Saying<'artwork'> = {
  kind: 'artwork',
  sure: false,
  is: wording(ARTWORK, ART_SETS),
  unless: wording(OWN_WORK),
  quoted: true,
};
const moreArtwork = wording(MORE_ARTWORK, ART_SETS);
const lyrics = wording(LYRICS);
const free = wording(FREE);
const ours = wording(OURS);
const printed = wording(PRINTED);

export const copiedIn = (field: Field): readonly Copied[] => [
  ...wordedIn(field, [artwork, { ...artwork, is: moreArtwork }]).map(({ start, end }): Copied => ({ what: 'artwork', start, end })),
  ...quotedIn(field),
  ...sungIn(field),
  ...versesIn(field),
];

/** One quotation of a printed page's third is more than a line in passing. */
const LONG = 40;
const SHORT = 6;
/** In single marks an apostrophe stands between two letters, so that none opens another quotation. */
const QUOTED = pattern(
  String.raw`["\u201C]([^"\u201C\u201D]{20,4000})["\u201D]|` +
    String.raw`(?<![\p{L}\p{N}])['\u2018](?=\S)((?:[^'\u2018\u2019]|(?<=\p{L})['\u2019](?=\p{L})){20,4000})['\u2019](?!\p{L})`,
  'gu',
);

const quotedIn = (field: Field): readonly Copied[] => {
  const found: Copied[] = [];
  for (const { index, 0: whole } of field.text.matchAll(QUOTED())) {
    const quoted = whole.slice(1, -1);
    const around = foldedAround(field.text, index, index + whole.length);
    const length = quoted.split(/\s+/).length;
    const isVerse =
      length >= SHORT && (lyrics.isIn(around) || /\s\/\s/.test(quoted) || /[\u{1F3B5}\u{1F3B6}\u266A\u266B]/u.test(field.text));
    if (free.isIn(around) || free.isIn(folded(quoted)) || !(isVerse || length >= LONG)) continue;
    if (ours.isIn(around) && !printed.isIn(around)) continue;
    found.push({ what: isVerse ? 'verse' : 'passage', start: index + 1, end: index + 1 + quoted.length });
  }
  return found;
};

/** Words between notes are sung. */
const SUNG = pattern(
  String.raw`[\u{1F3B5}\u{1F3B6}\u266A\u266B]\s?([^"\u201C\u201D\u{1F3B5}\u{1F3B6}\u266A\u266B]{20,600}?)\s?[\u{1F3B5}\u{1F3B6}\u266A\u266B]`,
  'gu',
);

const sungIn = (field: Field): readonly Copied[] => {
  const found: Copied[] = [];
  for (const { index, 0: whole, 1: sung = '' } of field.text.matchAll(SUNG())) {
    const around = foldedAround(field.text, index, index + whole.length);
    if (free.isIn(around) || free.isIn(folded(sung)) || ours.isIn(around) || sung.split(/\s+/).length <= SHORT) continue;
    const start = index + whole.indexOf(sung);
    found.push({ what: 'verse', start, end: start + sung.length });
  }
  return found;
};

/** What is said of a quotation stands in the sentence before it or right after. */
const NEAR = 120;
const foldedAround = (text: string, start: number, end: number): string =>
  folded(`${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`);
const folded = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,200}/gu, ' ')
    .trim()} `;

/** Three short lines or more under words about a song or a poem. */
/** `Words to “Morning”:`. */
const WORDS_OF = /(?:words|lyrics|lines|verses?) (?:to|of|from|for) ['"\u2018\u201C]/iu;
const VERSE = pattern(String.raw`(?:\r?\n[^\n]{8,70}){3,40}`, 'u');

const versesIn = (field: Field): readonly Copied[] => {
  const [first] = linesOf(field);
  if (
    first === undefined ||
    !(lyrics.isIn(first.said) || WORDS_OF.test(field.text)) ||
    linesOf(field).some(({ said }) => free.isIn(said) || ours.isIn(said))
  )
    return [];
  const match = VERSE().exec(field.text);
  return match === null || /\d/.test(match[0])
    ? []
    : [{ what: 'verse', start: match.index + match[0].search(/\S/), end: match.index + match[0].length }];
};
