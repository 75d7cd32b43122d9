import type { Field } from '../model.ts';
import { pattern } from './pattern.ts';

/**
 * A field as numbers, addresses and links are looked for in it: what a reader sees, with every digit one of 0 to 9, every space one
 * space, every hyphen and dash `-`, every apostrophe `'`, and full-width marks plain.
 */
export interface Legible {
  /** JSON Pointer of the field. */
  readonly pointer: string;
  readonly text: string;
  /** Where a piece of it stands in the field's own text. */
  readonly span: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const same = (start: number, end: number): { readonly start: number; readonly end: number } => ({ start, end });

const PLAIN = pattern(String.raw`^[\n\r -_a-z{|}~\u00A3\u00C0-\u017F\u2190-\u2211\u2213-\u23FF\u2600-\u2BFF\u{1F000}-\u{1FAFF}]*$`, 'u');

/** One character for one, so that a place in it is the same place in the bare text. */
export const legibleOf = (field: Field): Legible => field.once(readIn);

const readIn = (field: Field): Legible => {
  const bare = field.bare();
  const seen = bare?.text ?? field.text;
  return { pointer: field.pointer, text: PLAIN().test(seen) ? seen : unified(seen), span: bare?.span ?? same };
};

const unified = (text: string): string => {
  let made = text;
  for (const [marks, plain] of MARKS) made = made.replace(marks(), (mark) => plain ?? mark.normalize('NFKC'));
  return made;
};

const MARKS: readonly (readonly [() => RegExp, string | undefined])[] = [
  [pattern(String.raw`[\t\v\f\p{Zs}]`, 'gu'), ' '],
  [pattern(String.raw`[\p{Pd}\u2043\u2212\u207B\u208B\u30FC]`, 'gu'), '-'],
  [pattern(String.raw`['\u0060\u00B4\u2018\u2019\u201B\u2032\u02B9\u02BC\u055A\uA78C]`, 'gu'), "'"],
  [pattern(String.raw`[\u201C\u201D\u201F\u2033]`, 'gu'), '"'],
  [pattern(String.raw`[\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF5E\uFE52\uFE55\uFE6B]`, 'gu'), undefined],
];
