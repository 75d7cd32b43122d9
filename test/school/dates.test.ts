import { describe, expect, test } from '@jest/globals';
import type { Table } from '../../src/formats/csv.ts';
import type { Day } from '../../src/model.ts';
import { placeIn } from '../../src/school/cells.ts';
import { dateReader, looksLikeDate } from '../../src/school/dates.ts';
import { complaintOf } from './tables.ts';

const tableWith = (texts: readonly string[]): Table => ({
  ...{ file: 'list.csv', headings: ['Date of Leaving'], headingLine: 1 },
  rows: texts.map((text, index) => ({ line: index + 2, cells: [text] })),
});

/** Reads the last of some dates of one column. */
const read = (...texts: readonly string[]): Day | undefined => {
  const table = tableWith(texts);
  return dateReader(table, table.rows, [0], 'Europe/London')(texts.at(-1) ?? '', placeIn(table, texts.length + 1, 0));
};

describe('the dates of British exports', () => {
  test.each([
    ['2026-09-01', '2026-09-01'],
    ['01/09/2026', '2026-09-01'],
    ['1/9/2026', '2026-09-01'],
    ['01/09/26', '2026-09-01'],
    ['01/09/79', '1979-09-01'],
    ['01.09.2026', '2026-09-01'],
    ['01-09-2026', '2026-09-01'],
    ['01/09/2026 00:00:00', '2026-09-01'],
    ['1 Sep 2026', '2026-09-01'],
    ['01 September 2026', '2026-09-01'],
    ['01-Sep-26', '2026-09-01'],
    ['1 Sept 2026', '2026-09-01'],
    ['3 may 2026', '2026-05-03'],
    ['2026-09-01 00:00:00', '2026-09-01'],
    ['2026-09-01T00:00:00', '2026-09-01'],
    ['2026-09-01T23:30:00Z', '2026-09-02'],
    ['29/02/2028', '2028-02-29'],
    ['', undefined],
  ])('%j is %j', (text, day) => expect(read(text)).toBe(day));

  test.each(['31/02/2026', '29/02/2026', '2026-13-01', 'tomorrow', '9/2026', '1 Smarch 2026', '1/9/20266', '2026-9-1'])(
    '%j is none',
    (text) => {
      expect(complaintOf(() => read(text))).toMatchObject({
        file: 'list.csv',
        line: 2,
        why: 'under `Date of Leaving`: this is no date that can be read',
      });
    },
  );

  test('a spreadsheet’s own numbers say what became of them', () => {
    expect(complaintOf(() => read('46266')).message).toContain('a spreadsheet’s number');
    expect(complaintOf(() => read('4.6E+09')).message).toContain('a power of ten');
  });

  test('one cell can prove that the month comes first, or the day', () => {
    expect(read('03/04/2026')).toBe('2026-04-03');
    expect(read('25/04/2026', '03/04/2026')).toBe('2026-04-03');
    expect(read('04/25/2026', '03/04/2026')).toBe('2026-03-04');
  });

  test('cells that prove both stop', () => {
    const complaint = complaintOf(() => read('25/04/2026', '', '04/25/2026'));
    expect(complaint).toMatchObject({ file: 'list.csv', line: 4 });
    expect(complaint.message).toContain('some dates in this file begin with the day and some with the month');
  });
});

test.each(['2026-09-01', '01/09/2026', '1 Sep 2026', '2026-09-01T10:00'])('%j looks like a date', (text) =>
  expect(looksLikeDate(text)).toBe(true),
);
test.each(['', 'yes', '2026', 'May', '1 of 3'])('%j does not', (text) => expect(looksLikeDate(text)).toBe(false));
