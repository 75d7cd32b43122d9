import type { Pupil } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { later } from '../text/later.ts';
import { fullNames } from './roll.ts';

/**
 * What somebody wrote who meant a pupil and slipped. Ids are numbered, so the next number is another pupil, or one who has left
 * and been taken off the roll: of ids only what looks alike counts. Of names a letter does.
 */
export interface Slips {
  isOfId(text: string): boolean;
  isOfName(name: string): boolean;
}

export const slipsOf = (pupils: readonly Pupil[]): Slips => {
  const ids = later(() => new Set(pupils.flatMap(({ id, upn }) => (upn === undefined ? [id] : [id, upn])).flatMap(looksOf)));
  const names = later(() => [...new Set(pupils.flatMap(fullNames))]);
  return {
    isOfId: (text) => looksOf(text).some((look) => ids().has(look)),
    isOfName: (name) => name.length > SHORT && names().some((known) => isOneEdit(name, known)),
  };
};

/** In five letters one edit makes another name. */
const SHORT = 5;
const ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', S: '5', B: '8' };

/** An id as it looks at a glance, with its zeros and without: `P0O1`, `p 001` and `P1` are P001. An O beside a digit is a zero. */
const looksOf = (id: string): readonly string[] => {
  const plain = foldName(id).replaceAll(' ', '').toUpperCase();
  const zeros = plain.replace(/O(?=[O\d]{0,20}\d)|(?<=\d[O\d]{0,20})O/g, '0');
  return [zeros, withoutZeros(zeros)].map((look) => look.replace(/[OILSB]/g, (letter) => ALIKE[letter] ?? letter));
};

const withoutZeros = (id: string): string => id.replace(/(?<!\d)0+(?=\d)/g, '');

/** Whether one letter more, less or other, or two neighbours swapped, make one of two names of the other: quick, for long lists. */
export const isOneEdit = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (left.length < 2 && right.length < 2) || (left.length === 2 && right.length === 2 && left === `${right[1] ?? ''}${right[0] ?? ''}`)
  );
};
