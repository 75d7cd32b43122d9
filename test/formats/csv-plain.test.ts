import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCsv } from '../../src/formats/csv.ts';
import { plainRows } from '../../src/formats/csv-plain.ts';
import { Complaint } from '../../src/model.ts';

const FILE = 'pupils.csv';
const read = (text: string, careful: boolean): unknown => {
  try {
    return parseCsv(text, FILE, { careful });
  } catch (error) {
    if (error instanceof Complaint) return error.message;
    throw error;
  }
};
const plain = (text: string): ReturnType<typeof plainRows> => plainRows({ text, delimiter: ',', headings: ['id', 'name'], headingLine: 1 });

describe('the quick way and the careful one', () => {
  /** Whatever is out of the ordinary in a table, and often nothing is. */
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('P1', 'Ada', 'Zoë', 'O’Neil', 'Mary Ann', '2026-09-01') },
    fc.constantFrom(
      '',
      ' ',
      'a  b',
      ' a',
      'a ',
      '\t',
      '\u00a0',
      '\u2003',
      '"',
      '"a,b"',
      'x"y',
      ',',
      ';',
      '\r',
      '\ufffd',
      'Total',
      'id',
      '\u0001',
      '\ufeff',
    ),
  );
  const row = fc.oneof({ weight: 5, arbitrary: fc.array(cell, { minLength: 3, maxLength: 3 }) }, fc.array(cell, { maxLength: 5 }));
  const table = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    head: fc.constantFrom(['id', 'name', 'class'], ['id', 'name', ''], ['id', '', 'class'], ['id']),
    rows: fc.array(row, { maxLength: 5 }),
    tail: fc.constantFrom('', 'end'),
  });

  test('read the same, complaints included', () => {
    fc.assert(
      fc.property(table, ({ delimiter, end, head, rows, tail }) => {
        const text = [head, ...rows].map((cells) => cells.join(delimiter)).join(end) + (tail === '' ? '' : end);
        expect(read(text, false)).toEqual(read(text, true));
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['LF', 'id,name\nP1,Ada Lovelace\n'],
  ['CRLF', 'id,name\r\nP1,Ada Lovelace\r\n'],
  ['no last line end', 'id,name\nP1,Ada Lovelace'],
])('an ordinary table takes the quick way: %s', (_, text) => {
  expect(plain(text)).toEqual([{ line: 2, cells: ['P1', 'Ada Lovelace'] }]);
});

test.each([
  ['quotes', 'id,name\nP1,"Ada"'],
  ['a lost letter', 'id,name\nP1,Ad\ufffd'],
  ['a cell too many', 'id,name\nP1,Ada,x'],
  ['a cell too few', 'id,name\nP1'],
  ['a blank line', 'id,name\n\nP1,Ada'],
  ['a row of empty cells', 'id,name\n,\nP1,Ada'],
  ['a total', 'id,name\nTotal,'],
  ['the headings again', 'id,name\nP1,Ada\nid,name\nP2,Bo'],
  ['two spaces', 'id,name\nP1,Ada  L'],
  ['a space at an edge', 'id,name\nP1, Ada'],
  ['a hard space', 'id,name\nP1,Ada\u00a0L'],
  ['a lone carriage return', 'id,name\nP1,Ada\rP2,Bo'],
])('%s is left to the careful one', (_, text) => {
  expect(plain(text)).toBeUndefined();
});
