import type { Instant, School } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { BLOCK } from './block.ts';

/** Where a group still is or will be, as letters and digits alone. */

/** The names of places, by their first letters: a text is looked through once, however many trips there are. */
export type Places = ReadonlyMap<string, readonly { readonly letters: string; readonly until: Instant }[]>;
const FIRST = 3;

export const placesOf = ({ trips, releaseAfter }: School): Places => {
  const found = new Map<string, { readonly letters: string; readonly until: Instant }[]>();
  for (const trip of trips.filter(({ cancelled }) => !cancelled)) {
    const until = lastEndOf(trip) + releaseAfter * 60_000;
    for (const name of [trip.place, ...trip.aliases, trip.address]) {
      const letters = foldName(name ?? '').replace(/[^\p{L}\p{N}]/gu, '');
      const start = letters.slice(0, FIRST);
      if (start.length === FIRST) found.set(start, [...(found.get(start) ?? []), { letters, until }]);
    }
  }
  return found;
};

/** Of a visit that comes again, the end of the last time; where there is no last, it is never over. */
const lastEndOf = ({ end, recurs }: School['trips'][number]): Instant =>
  recurs === undefined ? end : (recurs.until ?? Number.POSITIVE_INFINITY);

/** `Chester  Zoo`, `chester-zoo.jpg` and `#ChesterZoo` alike: what stands between the letters does not count. */
export const hidePlaces = (text: string, places: Places, now: Instant): string => {
  if (places.size === 0) return text;
  const { letters, at } = lettersIn(text);
  let [shown, done] = ['', 0];
  for (let from = 0; from < letters.length; from++) {
    const length = longestAt(letters, from, places, now);
    if (length === 0) continue;
    shown += text.slice(done, at[from]) + BLOCK;
    done = (at[from + length - 1] ?? 0) + 1;
    from += length - 1;
  }
  return shown + text.slice(done);
};

const longestAt = (letters: string, from: number, places: Places, now: Instant): number => {
  let longest = 0;
  for (const { letters: name, until } of places.get(letters.slice(from, from + FIRST)) ?? [])
    if (until > now && name.length > longest && letters.startsWith(name, from)) longest = name.length;
  return longest;
};

/** The letters and digits of a text, folded, with where each stands. */
const lettersIn = (text: string): { readonly letters: string; readonly at: readonly number[] } => {
  const at: number[] = [];
  let letters = '';
  for (const { 0: run, index } of matchesOf(text, LETTERS())) {
    const isPlain = run.charCodeAt(0) < 128;
    let start = isPlain ? index : index + run.length - 1;
    for (const letter of foldName(run)) {
      letters += letter;
      at.push(isPlain ? start++ : start);
    }
  }
  return { letters, at };
};
/** Those of ASCII stand one for one; of any other, one at a time, there may be more when it is folded. */
const LETTERS = pattern(String.raw`[0-9A-Za-z]+|[\p{L}\p{N}]`, 'gu');
