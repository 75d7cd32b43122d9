import { foldSlug } from '../text/fold.ts';

/** What a heading means, where the config says it: a heading of ours, `ignore`, or in a consent list a use and channel. */
export type ColumnTarget = string | { readonly use?: string; readonly channel?: string; readonly negative?: boolean };
export type ColumnMap = Readonly<Record<string, ColumnTarget>>;

/** The headings of one record as data: for each of ours the words that others use, the most telling first. */
export interface Vocabulary<Field extends string> {
  readonly fields: Readonly<Record<Field, readonly string[]>>;
  /** Known, and passed over: never read, and of no interest to anybody here. */
  readonly passed: ReadonlySet<string>;
}

/** `left_on`, `leftOn`, `Left on` and `Left On:` are one heading. */
export const headingKey = (heading: string): string => foldSlug(heading);

export const fieldsOf = <Field extends string>({ fields }: Vocabulary<Field>): readonly Field[] => Object.keys(fields) as Field[];

/** Every word that heads a field, folded, with how telling it is: a field's own name most. */
export type WordIndex<Field extends string> = ReadonlyMap<string, { readonly field: Field; readonly rank: number }>;

export const wordIndex = <Field extends string>({ fields }: Vocabulary<Field>): WordIndex<Field> => {
  const index = new Map<string, { readonly field: Field; readonly rank: number }>();
  for (const field of Object.keys(fields) as Field[]) {
    for (const [rank, word] of [headingKey(field), ...fields[field]].entries()) if (!index.has(word)) index.set(word, { field, rank });
  }
  return index;
};

/** Whether a cell is a heading that is known. */
export const knownIn = <Field extends string>(vocabulary: Vocabulary<Field>, map: ColumnMap = {}): ((cell: string) => boolean) => {
  const index = wordIndex(vocabulary);
  const mapped = new Set(Object.keys(map).map(headingKey));
  return (cell) => index.has(headingKey(cell)) || mapped.has(headingKey(cell));
};

/** Whether a line of a file is its headings, of which two at least are known, rather than the title above them. */
export const headingsOf = <Field extends string>(
  vocabulary: Vocabulary<Field>,
  map?: ColumnMap,
): ((cells: readonly string[]) => boolean) => {
  const isKnown = knownIn(vocabulary, map);
  return (cells) => cells.filter(isKnown).length > 1;
};
