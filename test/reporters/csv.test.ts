import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { PostResult } from '../../src/model.ts';
import { type Cell, csvRow } from '../../src/reporters/csv/cells.ts';
import { safeLine } from '../../src/text/safe.ts';
import { expectGolden } from '../golden.ts';
import { anyText } from '../text/hostile.ts';
import { BLOCKED, CLEAN, printAs, REPORTS, tailOf } from './samples.ts';

/** A strict reader: quotes, line ends and the number of cells in every row have to be right. */
const read = (text: string): readonly Readonly<Record<string, string>>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false, relax_quotes: false });
const printed = async (posts: readonly PostResult[]): Promise<readonly Readonly<Record<string, string>>[]> =>
  read(await printAs('csv', { posts, tail: tailOf(posts) }));

test.each(['audit', 'unread'])('%s reads as it was approved', async (name) => {
  expectGolden(
    `reporters/csv-${name}.txt`,
    (await printAs('csv', REPORTS[name] ?? { posts: [], tail: tailOf([]) })).replaceAll('\r\n', '\n'),
  );
});

test.each(Object.entries(REPORTS))('%s is read back by a strict reader, and ends with the run', async (_, report) => {
  const text = await printAs('csv', report);
  expect(text.startsWith('\uFEFFrow,') || text.startsWith('\uFEFF"row",')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(read(text).at(-1)).toMatchObject({ row: 'run', verdict: report.tail.verdict ?? 'unread' });
});

test('a row for each post and each thing found', async () => {
  const rows = await printed([CLEAN, BLOCKED]);
  expect(rows.map(({ row, id, severity }) => [row, id, severity].join(' ').trim())).toEqual([
    ...['post fair', 'post farm-trip-1', 'violation farm-trip-1 error', 'violation farm-trip-1 error', 'violation farm-trip-1 warning'],
    ...['question farm-trip-1', 'undecided farm-trip-1', 'undecided farm-trip-1', 'allowed farm-trip-1 error', 'run'],
  ]);
  expect(rows[2]).toMatchObject({ line: '4', place: 'in the text', found: 'Chester Zoo', account: "'@marlowlane", policy: 'marlow-lane' });
});

describe('a cell', () => {
  const one = (cell: Cell): string => (parse(csvRow([cell]), { relax_column_count: false }) as string[][])[0]?.[0] ?? '';

  test.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+44 7700 900123', "'+44 7700 900123"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', "' =1+1"],
    ['\u00A0=1+1', "'\u00A0=1+1"],
    ['＝1+1', "'＝1+1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['"=1+1"', '"=1+1"'],
    ["'quoted'", "''quoted'"],
    ['a, "b"; c', 'a, "b"; c'],
    ['1+1', '1+1'],
    ['two\r\nlines', 'two lines'],
  ])('%j is %j', (text, cell) => {
    expect(one(text)).toBe(cell);
  });

  test('never begins like a formula, and gives its text back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", ' =', '＝', '\r='), anyText).map((parts) => parts.join('')),
        ),
        (text) => {
          const cell = one(text);
          expect(cell.trimStart()).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
          expect(cell.replace(/^'/, '')).toBe(safeLine(text));
        },
      ),
    );
  });

  test('is quoted, so that a semicolon parts nothing anywhere', () => {
    expect(csvRow(['a;=1+1', 3, null, undefined, ''])).toBe('"a;=1+1",3,,,\r\n');
  });
});
