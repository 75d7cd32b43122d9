import type { Table } from '../formats/csv.ts';
import { shown } from '../formats/places.ts';
import { Complaint, type Notice } from '../model.ts';
import { placeOfHeadings, quoted } from './heading-faults.ts';
import { type ColumnMap, type ColumnTarget, fieldsOf, headingKey, type Vocabulary, wordIndex } from './vocabulary.ts';

export interface Columns<Field extends string> {
  /** Where each field stands, the most telling heading first. */
  readonly of: ReadonlyMap<Field, readonly number[]>;
  /** Headings that nobody knows. */
  readonly unknown: readonly number[];
  /** Headings that the config maps to a use and channel. */
  readonly uses: readonly number[];
  readonly notices: readonly Notice[];
}

type Meaning<Field> =
  | { readonly is: 'field'; readonly field: Field; readonly rank: number }
  | { readonly is: 'use' | 'passed' | 'unknown' };

/** Says which column holds what. A heading mapped by the config means that; else the table of headings says. */
export const findColumns = <Field extends string>(table: Table, vocabulary: Vocabulary<Field>, map: ColumnMap = {}): Columns<Field> => {
  const mapped = new Map(Object.entries(map).map(([heading, target]) => [headingKey(heading), target]));
  const index = wordIndex(vocabulary);
  const meanings = table.headings.map((heading): Meaning<Field> => {
    const key = headingKey(heading);
    const target = mapped.get(key);
    if (target !== undefined) return mappedMeaning(target, vocabulary, table);
    const known = index.get(key);
    return known === undefined ? { is: vocabulary.passed.has(key) ? 'passed' : 'unknown' } : { is: 'field', ...known };
  });
  const of = new Map(fieldsOf(vocabulary).flatMap((field) => placesOf(field, meanings, table)));
  const indexes = (wanted: string): readonly number[] => meanings.flatMap(({ is }, at) => (is === wanted ? [at] : []));
  return { of, unknown: indexes('unknown'), uses: indexes('use'), notices: unusedMapping(table, map) };
};

const mappedMeaning = <Field extends string>(target: ColumnTarget, vocabulary: Vocabulary<Field>, table: Table): Meaning<Field> => {
  if (typeof target !== 'string') return { is: 'use' };
  const key = headingKey(target);
  if (key === 'ignore') return { is: 'passed' };
  const field = fieldsOf(vocabulary).find((name) => headingKey(name) === key);
  if (field !== undefined) return { is: 'field', field, rank: -1 };
  throw new Complaint(`\`columns\` maps a heading to ${shown(target)}, which is no heading of this record`, {
    file: table.file,
    advice: `Map it to one of ${fieldsOf(vocabulary).join(', ')}, or to \`ignore\``,
  });
};

const placesOf = <Field extends string>(
  field: Field,
  meanings: readonly Meaning<Field>[],
  table: Table,
): readonly (readonly [Field, readonly number[]])[] => {
  const ranked = meanings.flatMap((meaning, index) =>
    meaning.is === 'field' && meaning.field === field ? [{ index, rank: meaning.rank }] : [],
  );
  ranked.sort((a, b) => a.rank - b.rank);
  const twin = ranked.find(({ rank }, at) => at > 0 && ranked[at - 1]?.rank === rank);
  if (twin === undefined) return ranked.length === 0 ? [] : [[field, ranked.map(({ index }) => index)]];
  throw new Complaint(`two columns are headed ${quoted(table, twin.index)}, or mean the same`, {
    ...placeOfHeadings(table),
    advice: 'Rename one, or map it to `ignore` under `columns`',
  });
};

const unusedMapping = (table: Table, map: ColumnMap): readonly Notice[] => {
  const keys = new Set(table.headings.map(headingKey));
  const unused = Object.keys(map).filter((heading) => !keys.has(headingKey(heading)));
  if (unused.length === 0) return [];
  return [{ why: `${table.file} has no column headed ${unused.map(shown).join(', ')}, which \`columns\` maps` }];
};

/** What is said of the headings that nobody knows, in every record but consent. */
export const passedOver = <Field extends string>(table: Table, { unknown, notices }: Columns<Field>): readonly Notice[] => {
  const named = unknown.filter((index) => (table.headings[index] ?? '').trim() !== '').map((index) => quoted(table, index));
  return named.length === 0 ? notices : [...notices, { why: `${table.file}: not read, as nobody knows the heading: ${named.join(', ')}` }];
};
