import type { Field } from '../../model.ts';
import { pattern } from '../../text/pattern.ts';
import { wording } from '../../text/wording/wording.ts';
import { linesOf } from './lines.ts';
import { isSung, refrainsIn } from './sung.ts';
import { FREE, LYRICS, MODERN, OURS, PRINTED, SPEAKERS } from './words/artwork.ts';
import { LINES_TOLD } from './words/copied.ts';

/** Somebody else's words given out: quoted, between notes, line under line, or with strokes between. */

export interface Quotation {
  readonly what: 'verse' | 'passage';
  /** In the field's text, exact. */
  readonly start: number;
  readonly end: number;
}

const lyrics = wording(LYRICS);
const free = wording(FREE);
const ours = wording(OURS);
const speakers = wording(SPEAKERS);
const modern = wording(MODERN);
const printed = wording(PRINTED);

export const quotationsIn = (field: Field): readonly Quotation[] => {
  const words = [...quotedIn(field), ...sungIn(field), ...versesIn(field), ...spokenIn(field)];
  const more = [...slashedIn(field), ...comingAgainIn(field)];
  return [...words, ...more.filter((one) => !words.some(({ start, end }) => start < one.end && one.start < end))];
};

/** One quotation of a printed page's third is more than a line in passing. */
const LONG = 40;
const SHORT = 6;
/** In single marks an apostrophe stands between two letters, so that none opens another quotation. */
const QUOTED = pattern(
  String.raw`["\u201C]([^"\u201C\u201D]{20,4000})["\u201D]|` +
    String.raw`(?<![\p{L}\p{N}])['\u2018](?=\S)((?:[^'\u2018\u2019]|(?<=\p{L})['\u2019](?=\p{L})){20,4000})['\u2019](?!\p{L})`,
  'gu',
);

const quotedIn = (field: Field): readonly Quotation[] => {
  const found: Quotation[] = [];
  for (const { index, 0: whole } of field.text.matchAll(QUOTED())) {
    const quoted = whole.slice(1, -1);
    const around = foldedAround(field.text, index, index + whole.length);
    const length = quoted.split(/\s+/).length;
    const isWritten = /\s\/\s/.test(quoted) || (isLined(quoted) && lyrics.isIn(around)) || NOTE().test(field.text);
    const isVerse = length >= SHORT && (isWritten || lyrics.isIn(around));
    const isNew = modern.isIn(around) || CREDITED().test(field.text.slice(index + whole.length, index + whole.length + NEAR));
    if ((free.isIn(around) && !isNew) || free.isIn(folded(quoted)) || !(isVerse || length >= LONG)) continue;
    if ((ours.isIn(around) || (!isWritten && speakers.isIn(around))) && !printed.isIn(around)) continue;
    found.push({ what: isVerse ? 'verse' : 'passage', start: index + 1, end: index + 1 + quoted.length });
  }
  return found;
};

/** Three short lines or more, and no figure in them. */
const isLined = (quoted: string): boolean => {
  const lines = quoted.trim().split(/\r?\n/);
  return lines.length > 2 && !/\d/.test(quoted) && lines.every((line) => line.length < 71);
};

/** `(Joss Tarn, Kitchen Songs, 2016)`: somebody's, and of our own day. */
const CREDITED = pattern(String.raw`^[^\p{L}\p{N}(]{0,3}\(\p{Lu}[\p{L}.'\u2019-]{0,24} \p{Lu}[^()\n]{0,80}(?:19[5-9]|20[0-9])[0-9]\)`, 'u');

const NOTE = pattern(String.raw`[\u{1F3B5}\u{1F3B6}\u266A\u266B]`, 'u');

/** Words between notes are sung. */
const SUNG = pattern(
  String.raw`[\u{1F3B5}\u{1F3B6}\u266A\u266B]\s?([^"\u201C\u201D\u{1F3B5}\u{1F3B6}\u266A\u266B]{20,600}?)\s?[\u{1F3B5}\u{1F3B6}\u266A\u266B]`,
  'gu',
);

const sungIn = (field: Field): readonly Quotation[] => {
  const found: Quotation[] = [];
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
  folded(`${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`).replace(SUNG_BY, ' sung ');
/** Who sings it has not made it. */
const SUNG_BY = / (?:sung|sang|performed|played) by /g;
const folded = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,200}/gu, ' ')
    .trim()} `;

/** Three short lines or more under words about a song or a poem. */
/** `Words to “Morning”:`. */
const WORDS_OF = /(?:words|lyrics|lines|verses?) (?:to|of|from|for) ['"\u2018\u201C]/iu;
/** `By Joss Tarn (2019)`: of our own day, whatever it is called. */
const BY_SOMEBODY = pattern(
  String.raw`(?<!\p{L})by \p{Lu}[\p{L}.'\u2019-]{0,24} \p{Lu}[\p{L}.'\u2019-]{0,24},? \(?(?:19[5-9]|20[0-9])[0-9]`,
  'u',
);
const VERSE = pattern(String.raw`(?:\r?\n[^\n]{8,70}){3,40}`, 'u');

const versesIn = (field: Field): readonly Quotation[] => {
  const [first] = linesOf(field);
  if (
    first === undefined ||
    !(lyrics.isIn(first.said) || WORDS_OF.test(field.text)) ||
    linesOf(field).some(({ said }) => (free.isIn(said) && !BY_SOMEBODY().test(field.text)) || ours.isIn(said))
  )
    return [];
  const match = VERSE().exec(field.text);
  return match === null || /\d/.test(match[0])
    ? []
    : [{ what: 'verse', start: match.index + match[0].search(/\S/), end: match.index + match[0].length }];
};

/** Lines with strokes between, as verse is written in one: three, or two that are said to be sung. */
const STROKES = /[^/\n"\u201C\u201D]{8,160}(?: \/ [^/\n"\u201C\u201D]{8,160}){1,11}/g;

const slashedIn = (field: Field): readonly Quotation[] => {
  const told = LINES_TOLD.exec(field.text);
  const found = [...(field.text.includes(' / ') ? field.text.matchAll(STROKES) : []), ...(told === null ? [] : [told])];
  return found.flatMap(({ index, 0: whole }): readonly Quotation[] => {
    const verse = whole.slice(headOf(whole)).trim();
    const start = index + whole.indexOf(verse);
    const around = foldedAround(field.text, start, start + verse.length);
    const isSung = whole === told?.[0] || verse.split(' / ').length > 2 || lyrics.isIn(around) || NOTE().test(field.text);
    return isSung && isVerseLike(verse) && ![around, folded(verse)].some((said) => free.isIn(said) || ours.isIn(said))
      ? [{ what: 'verse', start, end: start + verse.length }]
      : [];
  });
};

/** `The words: …` before the first stroke is no verse. */
const headOf = (text: string): number =>
  Math.max(
    0,
    ...[
      ...text
        .split(' / ', 1)
        .join('')
        .matchAll(/[:.!?][ ]/g),
    ].map(({ index }) => index + 2),
  );

/** Menus and timetables have strokes too, but lines of a word or two, and figures. */
const isVerseLike = (verse: string): boolean =>
  !/\d/.test(verse) && verse.split(' / ').every((line) => line.trim().split(/\s+/).length > 2);

/** Lines of a song after a colon, after what part of it they are, or before it, and nothing around them. */
const TOLD_TO_SING =
  /(?<![a-z])(?:sing (?:it|this|along|with us)|words (?:for|to|of)|lyrics|chorus|refrain|verse(?: (?:[1-4]|one|two|three|four))?|for the leavers)(?![a-z])[^.!?\n:"\u201C]{0,50}: ([^\n"\u201C:]{30,300})/giu;
const TOLD_AFTER =
  /([^.!?\n"\u201C\u201D]{30,300}) [\u2013\u2014-] ?(?:the )?(?:chorus|refrain|words|lyrics|(?:opening|first|last) (?:line|lines|verse)) (?:of|from|to) /giu;

const spokenIn = (field: Field): readonly Quotation[] =>
  [...field.text.matchAll(TOLD_TO_SING), ...field.text.matchAll(TOLD_AFTER)].slice(0, 4).flatMap(({ index, 0: whole, 1: verse = '' }) => {
    const start = index + whole.indexOf(verse);
    const around = foldedAround(field.text, start, start + verse.length);
    if (
      ![verse, verse.split(/[.!?] /, 1).join('')].some(isSung) ||
      [around, folded(verse)].some((said) => free.isIn(said) || ours.isIn(said))
    )
      return [];
    return [{ what: 'verse', start, end: start + verse.length }];
  });

/** Phrases that come again, near words about music. */
const comingAgainIn = (field: Field): readonly Quotation[] => {
  if (!field.text.includes(',')) return [];
  return refrainsIn(field.text).flatMap(({ start, end }): readonly Quotation[] => {
    const [around, verse] = [foldedAround(field.text, start, end), folded(field.text.slice(start, end))];
    const isTheirs = (lyrics.isIn(around) || lyrics.isIn(verse)) && ![around, verse].some((said) => free.isIn(said) || ours.isIn(said));
    return isTheirs ? [{ what: 'verse', start, end }] : [];
  });
};
