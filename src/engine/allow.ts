import type { Allow, Day, Reading, Span } from '../model.ts';
import { foldName } from '../text/fold.ts';
import type { Finding, Inside } from './finding.ts';
import { isPublished, textAt } from './pointer.ts';

export const isCurrent = (entry: Allow, today: Day): boolean => entry.until >= today;

/** Where in the list those stand that count, from 1. */
export const currentPlaces = (entries: readonly Allow[], today: Day): readonly number[] =>
  entries.flatMap((entry, at) => (isCurrent(entry, today) ? [at + 1] : []));

/** The reviewed exception that covers a finding, if one does. Only published words can be allowed, never who is shown. */
export const allowedBy = (finding: Finding, reading: Reading, entries: readonly Allow[]): Allow | undefined => {
  if (entries.length === 0) return undefined;
  const { field, text, start, end } = finding.inside === undefined ? inPost(finding, reading) : inPhoto(finding.inside);
  if (text === undefined || start === undefined || end === undefined || !isPublished(reading.fields, field)) return undefined;
  const match = foldName(text.slice(start, end));
  return entries.find(
    (entry) =>
      (entry.check === undefined || entry.check === finding.check) &&
      foldName(entry.text) === match &&
      (entry.where === undefined || stands(entry.where, text, start, end)),
  );
};

interface Found extends Span {
  readonly text: string | undefined;
}

const inPost = ({ span }: Finding, { post }: Reading): Found => ({ ...span, text: textAt(post, span.field) });
const inPhoto = ({ field: { pointer, text }, start, end }: Inside): Found => ({ field: pointer, text, start, end });

/** Whether the longer phrase stands around the match, in the words as they were written: the first that ends no sooner than the match is near enough or none is. */
const stands = (phrase: string, text: string, start: number, end: number): boolean => {
  const at = text.toLowerCase().indexOf(phrase.toLowerCase(), Math.max(0, end - phrase.length));
  return at >= 0 && at <= start;
};
