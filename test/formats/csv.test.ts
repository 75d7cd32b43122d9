import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseCsv } from '../../src/formats/csv.ts';
import { complaintOf, placeOf } from './complaints.ts';

const FILE = 'pupils.csv';
/** The cells alone, by heading. */
const records = (text: string, isHeading?: (cells: readonly string[]) => boolean): unknown => {
  const { headings, rows } = parseCsv(text, FILE, isHeading === undefined ? {} : { isHeading });
  return rows.map(({ cells }) => Object.fromEntries(cells.map((cell, column) => [headings[column], cell])) as unknown);
};
const ADA = { id: 'P1', name: 'Ada' };

test('a table says where its headings and rows stand', () => {
  expect(parseCsv('\nid,name\n\nP1,"Okoro, Ada"\n"P\n2",Bo\nP3,Cy', FILE)).toEqual({
    file: FILE,
    headings: ['id', 'name'],
    headingLine: 2,
    rows: [
      { line: 4, cells: ['P1', 'Okoro, Ada'] },
      { line: 5, cells: ['P 2', 'Bo'] },
      { line: 7, cells: ['P3', 'Cy'] },
    ],
  });
});

test.each([
  ['LF', 'id,name\nP1,Ada\n'],
  ['CRLF', 'id,name\r\nP1,Ada\r\n'],
  ['CR', 'id,name\rP1,Ada\r'],
  ['no line end after the last row', 'id,name\nP1,Ada'],
  ['semicolons', 'id;name\nP1;Ada\n'],
  ['tabs', 'id\tname\nP1\tAda\n'],
  ['quotes around all', '"id","name"\r\n"P1","Ada"\r\n'],
  ['quotes around all, semicolons', '"id";"name"\r\n"P1";"Ada"\r\n'],
  ['blank rows', '\n\nid,name\n\n  \nP1,Ada\n\n'],
  ['rows of commas', ',,,\nid,name\n,\nP1,Ada\n,,,\n'],
  ['rows of empty quotes', 'id,name\n"",""\nP1,Ada\n'],
  ['spaces around', ' id , name\nP1 ,  Ada\n'],
  ['no-break spaces', 'id,\u00a0name\nP1,Ada\u00a0\n'],
  ['empty columns at the end', 'id,name,,\nP1,Ada,,\n'],
  ['empty columns at the end of the headings', 'id,name,,\nP1,Ada\n'],
  ['empty columns at the end of every row', 'id,name\nP1,Ada,,\n'],
  ['a total', 'id,name\nP1,Ada\nTotal: 412,\n'],
  ['a total alone on its row', 'id,name\nP1,Ada\nTOTAL 412\n'],
  ['a grand total', 'id,name\nP1,Ada\n\nGrand total: 1,,\n'],
  ['the headings again after a page break', 'id,name\nP1,Ada\n\nid,name\n'],
  ['the headings again, with commas after them', 'id,name\nP1,Ada\nid,name,,\n'],
])('%s', (_, text) => {
  expect(records(text)).toEqual([ADA]);
});

test.each([
  ['an accent is kept', 'id,name\nP1,Zoë\n', [{ id: 'P1', name: 'Zoë' }]],
  ['doubled quotes are one', 'id,name\nP1,"Ada ""Addy"" Okoro"\n', [{ id: 'P1', name: 'Ada "Addy" Okoro' }]],
  ['a cell of one quote', 'id,name\nP1,""""\n', [{ id: 'P1', name: '"' }]],
  ['a line break in a cell is a space', 'id,name\nP1,"Ada\r\n Okoro"\n', [{ id: 'P1', name: 'Ada Okoro' }]],
  ['two spaces are one', 'id,name\nP1,Ada  \u00a0 Okoro\n', [{ id: 'P1', name: 'Ada Okoro' }]],
  ['a heading with a line break', 'id,"Year\nGroup"\nP1,4\n', [{ id: 'P1', 'Year Group': '4' }]],
  ['an empty cell at the end', 'id,name\nP1,\n', [{ id: 'P1', name: '' }]],
  ['one column', 'name\nAda\nBo\n', [{ name: 'Ada' }, { name: 'Bo' }]],
  ['other delimiters in cells', 'id,name\nP1,Ada; Bo\tCy\n', [{ id: 'P1', name: 'Ada; Bo Cy' }]],
  ['other delimiters in headings', 'id,Photos; website,name\nP1,yes,Ada\n', [{ id: 'P1', 'Photos; website': 'yes', name: 'Ada' }]],
  ['quoted headings with another delimiter', '"id, or UPN";"name"\nP1;Ada\n', [{ 'id, or UPN': 'P1', name: 'Ada' }]],
  ['a pupil called Total', 'id,name\nTotal,Ada\n', [{ id: 'Total', name: 'Ada' }]],
  ['a pupil whose name begins like a total', 'id,name\nTotally,\n', [{ id: 'Totally', name: '' }]],
  ['an inner column that is cleared', 'id,,name\nP1,,Ada\n', [{ id: 'P1', '': '', name: 'Ada' }]],
  ['damage of a spreadsheet is for the reader of the record', 'id,name\n1.2E+09,Ada\n', [{ id: '1.2E+09', name: 'Ada' }]],
  ['headings and no rows', 'id,name\n', []],
  ['headings and no line end', 'id,name', []],
])('%s', (_, text, expected) => {
  expect(records(text)).toEqual(expected);
});

describe('titles above the headings', () => {
  const isHeading = (cells: readonly string[]): boolean => cells.includes('id') && cells.includes('name');
  const title = 'Class list, autumn; Oak\nFilter: on roll\n"Printed 3 September, 2026"\n\n';

  test.each([',', ';', '\t'])('are passed over, parted by %j', (delimiter) => {
    const text = `${title}id,name\nP1,Ada\n`.replace('id,name\nP1,Ada', `id${delimiter}name\nP1${delimiter}Ada`);
    expect(records(text, isHeading)).toEqual([ADA]);
    expect(parseCsv(text, FILE, { isHeading }).headingLine).toBe(5);
  });

  test('padded with empty cells', () => {
    expect(records('Class list,\n,\nid,name\nP1,Ada\n', isHeading)).toEqual([ADA]);
  });

  test('are headings where nobody says what are', () => {
    expect(placeOf(complaintOf(() => records('Class list\nid,name\nP1,Ada\n')))).toBe('2:4');
  });

  test('where no row is known for headings, the first is them', () => {
    expect(parseCsv('idd,nam\nP1,Ada\n', FILE, { isHeading }).headings).toEqual(['idd', 'nam']);
  });

  test('a row that looks like headings far down is none', () => {
    const text = `${'idd,nam\n'.repeat(30)}id,name\n`;
    expect(parseCsv(text, FILE, { isHeading }).headings).toEqual(['idd', 'nam']);
  });

  test('are not rows of the record after a page break', () => {
    expect(placeOf(complaintOf(() => records('Class list\nid,name\nP1,Ada\nClass list\nid,name\nP2,Bo\n', isHeading)))).toBe('4:1');
  });
});

test.each([
  ['an empty file', '', '1:1', /empty/],
  ['white space', ' \r\n\n', '1:1', /empty/],
  ['commas alone', ',,,\n,,\n', '1:1', /no row of headings/],
  ['a cell too many', 'id,name\nP1,Ada\nP2,Okoro, Bo\n', '3:10', /column 3, which has no heading/],
  ['a cell too few', 'id,name,class\nP1,Ada\n', '2:1', /2 cells, and there are 3 headings/],
  ['a row cut short', 'id,name,class\nP1,Ada,Oak\nP2', '3:1', /1 cell, and there are 3 headings/],
  ['an empty cell too many in one row of several', 'id,name,class\nP1,Ada,Oak\nP2,Bo, Lee,\n', '3:1', /4 cells, and there are 3 headings/],
  ['an empty cell too many in the first row', 'id,name,class\nP1,Ada, Lee,\nP2,Bo,Oak\n', '3:1', /3 cells/],
  ['something under no heading', 'id,,name\nP1,,Ada\nP2,x,Bo\n', '3:4', /column 2, which has no heading/],
  ['something beyond the headings', 'id,name,\nP1,Ada,x\n', '2:8', /column 3, which has no heading/],
  ['a total with a figure in another column', 'id,name,class\nP1,Ada,Oak\nTotal,412\n', '3:1', /2 cells/],
  ['two columns with one heading', 'id,Left on,name,left_on\nP1,,Ada,\n', '1:17', /`Left on` and `left_on`/],
  ['two columns with one heading and an accent', 'id,Café,cafe\n', '1:9', /one heading/],
  ['two columns with one sign', '✓,✓\n', '1:3', /one heading/],
  ['a quote never closed', 'id,name\nP1,"Ada\nP2,Bo\n', '2:4', /never closed/],
  ['a quote never closed in the headings', 'id,"name\nP1,Ada\n', '1:4', /never closed/],
  ['text after a closing quote', 'id,name\nP1,"Ada" Okoro\n', '2:9', /between a closing double quote/],
  ['a space after a closing quote', 'id,name\nP1,"Ada" \n', '2:9', /between a closing double quote/],
  ['a quote inside a cell', 'id,name\nP1,Ada "Addy" Okoro\n', '2:8', /inside a cell/],
  ['a space before an opening quote', 'id,name\nP1, "Okoro, Ada"\n', '2:5', /inside a cell/],
  ['a fault after a quoted line break', 'id,name\n"P\r\n1",Ada\nP2,"x"y\n', '4:7', /between a closing double quote/],
  ['a fault in headings by semicolons', '"id";"name"x;class\n', '1:12', /between a closing double quote/],
  ['a lost letter', 'id,name\nP1,Zo\ufffd\n', '2:4', /under `name`/],
  ['a lost letter in a heading', 'id,na\ufffdme\nP1,Zo\n', '1:4', /in this heading/],
  ['a lost letter under no heading', 'id,name,\nP1,Ada,\ufffd\n', '2:8', /no heading/],
  ['headings parted by two things', 'id,name;class\nP1,Ada;Oak\n', '1:1', /`,` or `;`/],
])('%s is refused', (_, text, place, word) => {
  const complaint = complaintOf(() => records(text));
  expect(complaint.why).toMatch(word);
  expect(placeOf(complaint)).toBe(place);
  expect(complaint.file).toBe(FILE);
});

test('no complaint shows a cell', () => {
  const rows = ['P1,Winifred,x', 'P1', 'P1,"Winifred', 'P1,"Winifred"x', 'P1,Wini"fred', 'P1,Winifred\ufffd'];
  for (const row of rows) expect(complaintOf(() => records(`id,name\n${row}\n`)).message).not.toMatch(/Wini|P1/);
});

describe('against csv-parse', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'Ada', 'Okoro, Ada', '"', 'a "b"', 'x;y', 'x\ty', 'Zoë', "O'Neil", '2026-05-01', '😀'),
    fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replace(/[\s\ufffd]+/g, ' ').trim()),
  );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
  const written = fc
    .tuple(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
    .map(([rows, delimiter, end, always]) => {
      const headings = (rows[0] ?? ['']).map((_, column) => `h${column}`);
      const quote = (text: string): string => (always || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      return { delimiter, text: [headings, ...rows].map((row) => row.map(quote).join(delimiter)).join(end) };
    });
  const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const oracle = (text: string, delimiter: string): string[][] =>
    (parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true }) as string[][]).map((row) =>
      row.map(tidy),
    );
  const isTotal = (row: readonly string[]): boolean =>
    /^(?:grand )?totals?\b/i.test(row[0] ?? '') && row.slice(1).every((text) => text === '');

  test('every table that is written well reads the same', () => {
    fc.assert(
      fc.property(written, ({ text, delimiter }) => {
        const [headings, ...rows] = oracle(text, delimiter);
        const kept = rows.filter((row) => row.some((found) => found !== '') && !isTotal(row) && row.join() !== headings?.join());
        const read = parseCsv(text, FILE);
        expect([read.headings, ...read.rows.map(({ cells }) => cells)]).toEqual([headings, ...kept]);
      }),
      { numRuns: 500 },
    );
  });

  /** What is to be read of rows under two headings, or nothing. */
  function expected(rows: readonly (readonly string[])[]): (readonly string[])[] | undefined {
    const kept = rows.filter((row) => row.some((text) => text !== ''));
    const widths = kept.map((row) => row.length);
    if (kept.some((row) => row.length < 2 || row.slice(2).some((text) => text !== ''))) return undefined;
    return Math.max(2, ...widths) > 2 && new Set(widths).size > 1 ? undefined : kept.map((row) => row.slice(0, 2));
  }

  function attempt(read: () => (readonly string[])[] | undefined): (readonly string[])[] | undefined {
    try {
      return read();
    } catch {
      return undefined;
    }
  }

  test('whatever is written badly is refused, and nothing else', () => {
    const scrap = fc.constantFrom('"', '""', ',', '\n', '\r\n', 'a', 'b', ' ', 'é', '"a"', '"a,b"', 'a,b\n');
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 14 }), (parts) => {
        const text = `h0,h1\n${parts.join('')}`;
        const read = attempt(() => parseCsv(text, FILE).rows.map(({ cells }) => cells));
        expect(read).toEqual(attempt(() => expected(oracle(text, ',').slice(1))));
      }),
      { numRuns: 2000 },
    );
  });

  test('the oracle reads some and refuses some', () => {
    const outcome = (text: string): unknown => attempt(() => expected(oracle(text, ',')));
    expect(['a,b', 'a,"b', 'a', 'a,b,c', 'a,b,\na,b,', 'a,b\na,b,'].map(outcome)).toEqual([
      [['a', 'b']],
      undefined,
      undefined,
      undefined,
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      undefined,
    ]);
  });
});
