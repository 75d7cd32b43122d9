import { resolve } from 'node:path';
import type { RecordFile, TripFiles } from '../formats/shapes/sources.ts';
import type { Day, RecordName, RecordState } from '../model.ts';

/** Where a record is, as the config says it; the forms in which it may be said end here. */
export interface Source<Column = string> {
  readonly name: RecordName;
  readonly state: Extract<RecordState, 'kept' | 'none' | 'unnamed'>;
  /** Absolute. */
  readonly files: readonly string[];
  readonly asOf?: Day;
  readonly columns: Readonly<Record<string, Column>>;
  readonly releaseAfter: number;
}

type Said<Column> = string | readonly string[] | RecordFile<Column> | TripFiles | undefined;

/** The longest form, of which the others are short for. */
type Entry<Column> = Partial<RecordFile<Column>> & TripFiles;

const NOWHERE = { files: [], columns: {}, releaseAfter: 0 } as const;

export const sourceOf = <Column = string>(name: RecordName, said: Said<Column>, folder: string): Source<Column> => {
  if (said === undefined) return { name, state: 'unnamed', ...NOWHERE };
  if (said === 'none') return { name, state: 'none', ...NOWHERE };
  const entry: Entry<Column> = typeof said === 'string' || isList(said) ? { files: [said].flat() } : said;
  const files = (entry.files ?? [entry.file ?? '']).map((file) => resolve(folder, file));
  return {
    ...{ name, state: 'kept', files, columns: entry.columns ?? {}, releaseAfter: entry.releaseAfter ?? 0 },
    ...(entry.asOf === undefined ? {} : { asOf: entry.asOf }),
  };
};

const isList = (said: object): said is readonly string[] => Array.isArray(said);
