import type { Field } from '../../model.ts';
import { type Said, type Sentence, sentencesOf } from '../places/sentences.ts';
import { type Told, toldIn } from '../places/told.ts';
import { namedIn } from '../school-talk/named.ts';
import type { SchoolNames } from '../school-talk/names.ts';

/** The sentences of a field as wording is looked for in them: pounds and percents are seen, and the school's own name is one word. */
export const linesOf = (field: Field, names?: SchoolNames): readonly Sentence[] => {
  const told = toldIn(field);
  const named = names === undefined ? new Set<number>() : ownWords(told, names);
  return sentencesOf(told).map((sentence) => ({ ...sentence, said: saidOf(sentence, named) }));
};

/** What stands for the school's own name, so that no rule need know any. */
const OUR_NAME = 'ourname';

const ownWords = (told: Told, names: SchoolNames): ReadonlySet<number> =>
  new Set(
    namedIn(told, names)
      .filter(({ kind }) => kind !== 'class')
      .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
  );

const saidOf = ({ told: { words, text }, from, to }: Sentence, named: ReadonlySet<number>): string => {
  const said = words.slice(from, to + 1).map(({ folded, gap, end }, index) => {
    if (named.has(from + index)) return folded === 's' ? folded : OUR_NAME;
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
  return at <= FAR && (left.match(/"/g)?.length ?? 0) % 2 === 1 && told.text.includes('"', at);
};
