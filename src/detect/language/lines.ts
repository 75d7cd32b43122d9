import type { Field, Word } from '../../model.ts';
import { type Said, type Sentence, sentencesOf } from '../places/sentences.ts';
import { isCapital, type Told, toldIn } from '../places/told.ts';
import { namedIn } from '../school-talk/named.ts';
import type { SchoolNames } from '../school-talk/names.ts';

/** Whether a word is a forename and no other word that opens a sentence. */
export type IsForename = (folded: string, opens: boolean) => boolean;

/**
 * The sentences of a field as wording is looked for in them: pounds and percents are seen, the school's own name is one word, and so is
 * whoever is called by a forename alone.
 */
export const linesOf = (field: Field, names?: SchoolNames, isForename?: IsForename): readonly Sentence[] => {
  const known = field.once(none);
  const same = known.find((one) => one.names === names && one.isForename === isForename);
  if (same !== undefined) return same.lines;
  const lines = readAs(field, names, isForename);
  known.push({ names, isForename, lines });
  return lines;
};

/** As different checks read it, each time in the same few ways. */
interface Known {
  readonly names: SchoolNames | undefined;
  readonly isForename: IsForename | undefined;
  readonly lines: readonly Sentence[];
}

const none = (): Known[] => [];

const readAs = (field: Field, names: SchoolNames | undefined, isForename: IsForename | undefined): readonly Sentence[] => {
  const told = toldIn(field);
  const named = new Map(names === undefined ? [] : ownWords(told, names));
  if (isForename !== undefined) for (const at of forenamesIn(told, isForename)) named.set(at, SOMEBODY);
  return sentencesOf(told).map((sentence) => ({ ...sentence, said: saidOf(sentence, named) }));
};

/** What stands for the school's own name, so that no rule need know any. */
const OUR_NAME = 'ourname';
/** What stands for somebody called by a forename. */
const SOMEBODY = 'somename';

const ownWords = (told: Told, names: SchoolNames): readonly (readonly [number, string])[] =>
  namedIn(told, names)
    .filter(({ kind }) => kind !== 'class')
    .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => [from + index, OUR_NAME] as const));

const MONTH = /^(?:april|may|june|august)$/;

/** With a surname it is mostly somebody who is known, and what is told of them is history. */
const forenamesIn = ({ words }: Told, isForename: IsForename): readonly number[] =>
  words.flatMap((word, at) => {
    const isAlone = !isCapital(words[at + 1]) || words[at + 1]?.opens === true || /^(?:s|i|[0-9].*)$/.test(words[at + 1]?.folded ?? '');
    const isFirst = word.opens || !isCapital(words[at - 1]) || isTitleless(words[at - 1]);
    return isCapital(word) && isAlone && isFirst && !MONTH.test(word.folded) && isForename(word.folded, word.opens) ? [at] : [];
  });

const TITLE =
  /^(?:pc|pcso|dr|mr|mrs|ms|miss|sgt|rev|sir|dame|st|sister|father|saint|king|queen|lord|lady|nurse|aunt|auntie|uncle|prince|the|our|coach)$/;
/** `Poor Sam`: a word before a name that only opens the sentence. */
const isTitleless = (word: Word | undefined): boolean => word?.opens === true && word.folded.length < 5 && !TITLE.test(word.folded);

const saidOf = ({ told: { words, text }, from, to }: Sentence, named: ReadonlyMap<number, string>): string => {
  const said = words.slice(from, to + 1).map(({ folded, gap, end }, index) => {
    const instead = named.get(from + index);
    if (instead !== undefined) return folded === 's' ? folded : instead;
    return `${/[£$€]$/.test(gap) ? '£' : ''}${folded}${text.startsWith('%', end) || text.startsWith(' %', end) ? '%' : ''}`;
  });
  return ` ${said.join(' ')} `;
};

/** Where a piece of a sentence stands in its field. */
export const placeOf = ({ told }: Sentence, { from, to }: Said): { readonly start: number; readonly end: number } =>
  told.span(told.words[from]?.start ?? 0, told.words[to]?.end ?? 0);

/** How far back an opening mark is looked for. */
const FAR = 2000;

/** Somebody else's words: a quotation mark that opens before, and none that closes it. */
export const isQuoted = ({ told }: Sentence, { from }: Said): boolean => {
  const at = told.words[from]?.start ?? 0;
  const left = told.text.slice(Math.max(0, at - FAR), at);
  if (left.lastIndexOf('\u201C') > left.lastIndexOf('\u201D')) return true;
  if (at <= FAR && (left.match(/"/g)?.length ?? 0) % 2 === 1 && told.text.includes('"', at)) return true;
  return isSpoken(left, told.text.slice(at, at + FAR));
};

/** `'Buy one,' said Gran`: single marks quote only where somebody is said to speak, since others sneer. */
const isSpoken = (left: string, right: string): boolean =>
  /(?:^|[\s(])['\u2018](?:[^'\u2018\u2019\n]|['\u2019](?=[a-z])){0,200}$/.test(left) && SPOKEN_ON.test(right);
const SPOKEN_ON =
  /^(?:[^'\u2019\n]|['\u2019](?=[a-z])){1,200}[,.!?]['\u2019] (?:said|says|asked|joked|quipped|laughed|shouted|called|whispered|announced|declared) /;
