import type { Table } from '../formats/csv.ts';
import { shown } from '../formats/places.ts';
import { Complaint } from '../model.ts';
import { distance } from '../text/nearest.ts';
import { headingKey, type Vocabulary, wordIndex } from './vocabulary.ts';

/** What is wrong with the headings of a record. A heading may be shown; the cells under it never. */

export const quoted = (table: Table, index: number): string => shown((table.headings[index] ?? '').trim());

export const placeOfHeadings = ({ file, headingLine }: Table): { readonly file: string; readonly line: number } => ({
  file,
  line: headingLine,
});

/** Stops where a column that is needed is not there. The headings found are not shown: they may be the first row's cells. */
export const needColumn = (table: Table, found: boolean, what: string): void => {
  if (found) return;
  throw new Complaint(`there is no column for ${what}`, {
    ...placeOfHeadings(table),
    advice: 'Add it, or say under `columns` in the config which heading means it',
  });
};

/** A heading that is one edit from a known one was meant for it: to pass over it would lose a column. */
export const refuseMisspelt = <Field extends string>(table: Table, unknown: readonly number[], vocabulary: Vocabulary<Field>): void => {
  for (const index of unknown) {
    const field = nearField(table, index, vocabulary);
    if (field !== undefined) throw misspelt(table, index, field);
  }
};

export const misspelt = (table: Table, index: number, field: string): Complaint =>
  new Complaint(`the heading ${quoted(table, index)} is unknown, and one letter from a known one`, {
    ...placeOfHeadings(table),
    advice: `If it means \`${field}\`, correct it; if not, map it to \`ignore\` under \`columns\``,
  });

export const nearField = <Field extends string>(table: Table, index: number, vocabulary: Vocabulary<Field>): Field | undefined => {
  const key = headingKey(table.headings[index] ?? '');
  const isNear = (word: string): boolean => word.length > 2 && Math.abs(word.length - key.length) < 2 && distance(key, word) === 1;
  return [...wordIndex(vocabulary)].find(([word]) => isNear(word))?.[1].field;
};
