import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordText } from '../../src/formats/bytes.ts';
import { parseCsv, type Table } from '../../src/formats/csv.ts';
import { Complaint, type Person, type Pupil } from '../../src/model.ts';

type IsHeading = (cells: readonly string[]) => boolean;

/** A table as somebody would write it, a line a row. */
export const table = (lines: readonly string[], isHeading?: IsHeading, file = 'list.csv'): Table =>
  parseCsv(lines.join('\n'), file, isHeading === undefined ? {} : { isHeading });

/** One of the exports in fixtures/records. */
export const fixture = (name: string, isHeading: IsHeading): Table => {
  const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/records', name));
  return parseCsv(recordText(bytes, name), name, { isHeading });
};

/** The complaint that something ends in; a test in which it does not end in one fails. */
export const complaintOf = (run: () => unknown): Complaint => {
  try {
    run();
  } catch (error) {
    if (error instanceof Complaint) return error;
    throw error;
  }
  throw new Error('expected a complaint, and there was none');
};

export const pupilOf = (id: string, forename: string, surname: string, more: Partial<Pupil> = {}): Pupil => ({
  ...{ id, forename, surname, protected: false },
  ...more,
});

export const personOf = (id: string, more: Partial<Person> = {}): Person => ({ id, personalAccounts: [], ...more });
