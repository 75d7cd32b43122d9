import type { Field } from '../../model.ts';
import { legibleOf } from '../../text/legible.ts';
import type { Hit } from '../identifiers/recogniser.ts';
import { touching } from '../spans.ts';

/** Handles that are written with no @ and no link, where they can be told from words: `more on jharrow_bakes`. */
export const spelledIn = (field: Field, handles: ReadonlySet<string>, known: readonly Hit[]): readonly Hit[] => {
  const legible = legibleOf(field);
  const knownAt = touching(known);
  const text = legible.text.toLowerCase();
  return [...handles]
    .filter(isNoWord)
    .flatMap((handle) => placesOf(handle, text))
    .map(({ start, end }) => legible.span(start, end))
    .filter((hit) => knownAt(hit) === undefined);
};

const isNoWord = (handle: string): boolean => /[._\d]/.test(handle) && /\p{L}/u.test(handle);

const placesOf = (handle: string, text: string): readonly Hit[] => {
  const places: Hit[] = [];
  for (let start = text.indexOf(handle); start !== -1; start = text.indexOf(handle, start + 1)) {
    const end = start + handle.length;
    if (!/[a-z0-9_.@-]/.test(text[start - 1] ?? '') && !/^[a-z0-9_-]|^\.[a-z0-9]/.test(text.slice(end, end + 2)))
      places.push({ start, end });
  }
  return places;
};
