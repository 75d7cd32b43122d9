import { sayPath, shown } from '../formats/wording.ts';
import { Complaint, type Located } from '../model.ts';
import { nearest } from '../text/nearest.ts';

/** A mistake in a pack, at the value that the pointer names. */
export const faultAt = ({ file, locate }: Located, pointer: string, why: string, advice?: string): Complaint =>
  new Complaint(`${pathOf(pointer)}: ${why}`, { file, ...locate(pointer), ...(advice === undefined ? {} : { advice }) });

const pathOf = (pointer: string): string => sayPath(pointer.split('/').slice(1).map(keyOf));
const keyOf = (step: string): string | number => (/^\d{1,9}$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'));
export const stepOf = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** What to do about a word that nobody knows: take the nearest known one, or else what is said otherwise. */
export const meant = (word: string, known: Iterable<string>, otherwise: string): string => {
  const near = nearest(word, known);
  return near === undefined ? otherwise : `Did you mean ${shown(near)}?`;
};

export const listed = (words: readonly string[], last = 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** One value or a list of them, each with its pointer. */
export const each = <T>(value: T | readonly T[] | undefined, pointer: string): readonly (readonly [T, string])[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map((item: T, index) => [item, `${pointer}/${index}`] as const) : [[value as T, pointer]];
};

export const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] => each(value, '').map(([item]) => item);

export const ONE_QUESTION = 'An id names one question: use the same words, or another id';
