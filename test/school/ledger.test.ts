import { describe, expect, test } from '@jest/globals';
import { parseCsv } from '../../src/formats/csv.ts';
import { parseYaml } from '../../src/formats/yaml.ts';
import { Complaint, type LedgerName, type LedgerRow } from '../../src/model.ts';
import { isLedgerHeading, type LedgerOptions, ledgerFrom, readLedger } from '../../src/school/ledger.ts';

const ZONE = 'Europe/London';
const csv = (name: LedgerName, text: string, columns?: LedgerOptions['columns']): readonly LedgerRow[] =>
  readLedger(name, parseCsv(text, `${name}.csv`, { isHeading: isLedgerHeading(name, columns) }), {
    zone: ZONE,
    ...(columns === undefined ? {} : { columns }),
  });
const yaml = (name: LedgerName, text: string): readonly LedgerRow[] => ledgerFrom(name, parseYaml(text, `${name}.yaml`), { zone: ZONE });
const complaint = (read: () => unknown): Complaint => {
  try {
    read();
  } catch (error) {
    if (error instanceof Complaint) return error;
    throw error;
  }
  throw new Error('it was read');
};

describe('as a CSV file', () => {
  test('every heading is kept, folded, and what is a date is one', () => {
    expect(
      csv('incidents', 'ID;Kind;On;Reported To;Seen by\nI1;threat;2/5/2026;Headteacher;  \nI2;abuse;2026-05-04;3 May 2026;zz\n'),
    ).toEqual([
      { line: 2, cells: { id: 'I1', kind: 'threat', on: '2/5/2026', reportedto: 'Headteacher' }, days: { on: '2026-05-02' } },
      {
        line: 3,
        cells: { id: 'I2', kind: 'abuse', on: '2026-05-04', reportedto: '3 May 2026', seenby: 'zz' },
        days: { on: '2026-05-04', reportedto: '2026-05-03' },
      },
    ]);
  });

  test('one date proves the order of all', () => {
    const [first] = csv('incidents', 'kind,on,police\nthreat,03/04/2026,\nthreat,04/03/2026,13/03/2026\n');
    expect(first?.days['on']).toBe('2026-04-03');
  });

  test('a title above the headings and a total below are passed over', () => {
    expect(csv('reviews', 'Reviews of the policy\non,by,ratified by\n2026-09-09,hford,\nTotal,1,\n').map(({ line }) => line)).toEqual([3]);
  });

  test('an id or a time is never a date', () => {
    const [first] = csv('incidents', 'id,kind,on,time\n01-02-2026,threat,2026-05-02,2026-05-02 18:20\n');
    expect(first?.days).toEqual({ on: '2026-05-02' });
  });

  test('headings may be mapped, and ignored', () => {
    expect(
      csv('incidents', 'Type,Date seen,Notes\nthreat,2026-05-02,of Amelia\n', { Type: 'kind', 'Date seen': 'on', Notes: 'ignore' }),
    ).toEqual([{ line: 2, cells: { kind: 'threat', on: '2026-05-02' }, days: { on: '2026-05-02' } }]);
  });

  test('no entries are none', () => expect(csv('incidents', 'kind,on\n')).toEqual([]));
});

describe('as a list', () => {
  test('in YAML', () => {
    expect(yaml('roles', '- role: lead\n  holders: [hford, jpark]\n  publishedOn: 2026-09-07\n  current: true\n- role: deputy\n')).toEqual([
      {
        line: 1,
        cells: { role: 'lead', holders: 'hford; jpark', publishedon: '2026-09-07', current: 'yes' },
        days: { publishedon: '2026-09-07' },
      },
      { line: 5, cells: { role: 'deputy' }, days: {} },
    ]);
  });

  test('an empty one', () => expect(yaml('incidents', '[]\n')).toEqual([]));
});

describe('what cannot be read is refused, with its line and heading and never its words', () => {
  const FAULTS: readonly (readonly [why: string, read: () => unknown, line: number, says: RegExp])[] = [
    ['no column for the day', () => csv('incidents', 'kind,police\nAmelia,no\n'), 1, /no column for `on`/],
    [
      'no kind',
      () => csv('incidents', 'kind,on,police\nthreat,2026-05-02,no\n,2026-05-03,Amelia\n'),
      3,
      /under `kind`: this cell is blank/,
    ],
    ['no date', () => csv('incidents', 'kind,on\nthreat,Amelia\n'), 2, /under `on`: this is no date that can be read/],
    ['a day that is none', () => csv('incidents', 'kind,on,police\nthreat,2026-05-02,31/02/2026\n'), 2, /under `police`: this is no date/],
    ['a heading that ends in On', () => csv('recruitment', 'candidate,checkedOn\nC-1,Amelia\n'), 2, /under `checkedOn`: this is no date/],
    ['a misspelt heading', () => csv('incidents', 'kind,on,polcie,polic\nthreat,2026-05-02,,Amelia\n'), 1, /one letter from a known one/],
    ['two that mean the same', () => csv('incidents', 'kind,on,Type\nthreat,2026-05-02,Amelia\n', { Type: 'kind' }), 1, /two columns mean/],
    ['a digit that is lost', () => csv('incidents', 'kind,on,notes\nthreat,2026-05-02,1.2E+09\n'), 2, /power of ten/],
    ['no list', () => yaml('roles', 'role: Amelia\n'), 1, /expected a list of entries/],
    ['no group', () => yaml('roles', '- role: lead\n- Amelia\n'), 2, /expected a group of keys/],
    [
      'a group in an entry',
      () => yaml('roles', '- role: lead\n  holders: { who: Amelia }\n'),
      1,
      /under `holders`: expected a date or a word/,
    ],
    ['an entry without its role', () => yaml('roles', '- role: lead\n- holders: [Amelia]\n'), 2, /under `role`: this cell is blank/],
  ];

  test.each(FAULTS)('%s', (_, read, line, says) => {
    const { message, line: at, file } = complaint(read);
    expect([at, file]).toEqual([line, expect.stringMatching(/^(?:incidents|recruitment)\.csv$|^roles\.yaml$/)]);
    expect(message).toMatch(says);
    expect(message).not.toContain('Amelia');
  });
});
