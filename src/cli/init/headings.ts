import type { Table } from '../../formats/csv.ts';
import { pupilColumns, staffColumns } from '../../formats/shapes/records.ts';
import type { ConsentColumn } from '../../formats/shapes/sources.ts';
import { PUPIL_HEADINGS } from '../../school/mis.ts';
import { STAFF_HEADINGS } from '../../school/staff.ts';
import { headingKey, type Vocabulary, wordIndex } from '../../school/vocabulary.ts';
import { safeLine } from '../../text/safe.ts';
import type { Ask, Choice } from '../composer/ask.ts';
import type { TableKind } from './recognise.ts';

/** Headings of the school's own in the roll and the staff list, one after the other: what does each mean? */

/** As `columns` will say it. */
export type Columns = Readonly<Record<string, string | ConsentColumn>>;

export interface Asker {
  readonly ask: Ask;
  /** Tells something between two questions. */
  readonly tell: (text: string) => void;
}

interface Fields {
  readonly vocabulary: Vocabulary<string>;
  readonly columns: readonly string[];
  /** Each needs one of these, and is asked for where none is known. */
  readonly needs: readonly { readonly asks: string; readonly any: readonly string[]; readonly means: string }[];
}

const WHOLE_NAME = ['name', 'preferred_name', 'surname_first'] as const;

const FIELDS: Readonly<Record<Exclude<TableKind, 'consent'>, Fields>> = {
  pupils: {
    vocabulary: PUPIL_HEADINGS,
    columns: pupilColumns,
    needs: [
      { asks: 'Which heading holds the pupils’ ids?', any: ['id', 'upn'], means: 'id' },
      { asks: 'Which heading holds their first names?', any: ['forename', ...WHOLE_NAME], means: 'forename' },
      { asks: 'Which heading holds their surnames?', any: ['surname', ...WHOLE_NAME], means: 'surname' },
    ],
  },
  staff: {
    vocabulary: STAFF_HEADINGS,
    columns: staffColumns,
    needs: [{ asks: 'Which heading holds the ids of the staff?', any: ['id'], means: 'id' }],
  },
};

/** Which of ours a heading is, if it is known. */
export const fieldOf = <Field extends string>(vocabulary: Vocabulary<Field>): ((heading: string) => Field | undefined) => {
  const index = wordIndex(vocabulary);
  return (heading) => index.get(headingKey(heading))?.field;
};

/** Headings that mean nothing to the reader of such a list, neither something to read nor something to pass over. */
export const unknownIn = ({ headings }: Table, vocabulary: Vocabulary<string>): readonly string[] => {
  const known = fieldOf(vocabulary);
  return headings.filter((heading) => heading !== '' && known(heading) === undefined && !vocabulary.passed.has(headingKey(heading)));
};

export const askFields = async (asker: Asker, kind: keyof typeof FIELDS, table: Table): Promise<Columns> => {
  const { vocabulary, columns, needs } = FIELDS[kind];
  const known = new Set(table.headings.flatMap((heading) => fieldOf(vocabulary)(heading) ?? []));
  const found: Record<string, string> = {};
  const left = (): readonly string[] => unknownIn(table, vocabulary).filter((heading) => found[heading] === undefined);
  for (const { asks, any, means } of needs) {
    if (any.some((field) => known.has(field)) || left().length === 0) continue;
    const heading = await askWhich(asker.ask, asks, left());
    if (heading !== null) found[heading] = means;
  }
  const free = columns.filter((column) => !known.has(column) && !Object.values(found).includes(column));
  return { ...found, ...(await askRest(asker, left(), free)) };
};

export const askWhich = (ask: Ask, asks: string, headings: readonly string[]): Promise<string | null> =>
  ask.choose<string | null>(asks, [...headings.map(asChoice), { name: 'None of them', value: null }]);

const asChoice = (word: string): Choice<string> => ({ name: safeLine(word), value: word });

/** Nobody wants twenty questions of what was exported by accident: they are asked for together first. */
const askRest = async ({ ask, tell }: Asker, headings: readonly string[], columns: readonly string[]): Promise<Columns> => {
  if (headings.length === 0) return {};
  const named = headings.map((heading) => `“${heading}”`).join(', ');
  tell(
    `Nobody knows what stands under ${named}. If one says who may never be shown or named, do not pass over it: what it means is \`protected\`.`,
  );
  const go = await ask.choose('What now?', [
    { name: headings.length === 1 ? 'Pass over it' : 'Pass over them', value: false },
    { name: headings.length === 1 ? 'I say what it means' : 'I say what each of them means', value: true },
  ]);
  const found: Record<string, string> = {};
  for (const heading of headings) found[heading] = go ? await askField(ask, heading, columns) : 'ignore';
  return found;
};

export const askField = (ask: Ask, heading: string, columns: readonly string[]): Promise<string> =>
  ask.choose(`What stands under “${safeLine(heading)}”?`, [
    { name: 'Nothing that matters here: pass over it', value: 'ignore', short: 'passed over' },
    ...columns.map(asChoice),
  ]);
