import { describe, expect, test } from '@jest/globals';
import { isStaffHeading, readStaff, staffFrom } from '../../src/school/staff.ts';
import { complaintOf, table } from './tables.ts';

const read = (lines: readonly string[], columns?: Readonly<Record<string, string>>): ReturnType<typeof readStaff> =>
  readStaff(table(lines, isStaffHeading(columns)), columns === undefined ? {} : { columns });

describe('the staff list as a file', () => {
  test('every fact', () => {
    expect(
      read([
        'id,name,role,email,mayPost,trainedOn,agreedOn,leftOn,personalAccounts',
        'hford,Helen Ford,Headteacher,h.ford@oakfield.sch.uk,Facebook;Twitter | Class Dojo,02/09/2026,2026-09-03,,@helenruns; @hf',
        'akhan,Aisha Khan,,,,,,2026-07-17,',
      ]),
    ).toEqual({
      staff: [
        {
          ...{
            id: 'hford',
            name: 'Helen Ford',
            role: 'Headteacher',
            email: 'h.ford@oakfield.sch.uk',
            mayPost: ['facebook', 'x', 'classdojo'],
          },
          ...{ trainedOn: '2026-09-02', agreedOn: '2026-09-03', personalAccounts: ['@helenruns', '@hf'] },
        },
        { id: 'akhan', name: 'Aisha Khan', mayPost: [], leftOn: '2026-07-17', personalAccounts: [] },
      ],
      notices: [],
    });
  });

  test('where nobody says who may post, nothing is said of it', () => {
    expect(read(['Staff code,Full name,Job title,E-mail,Department', 'HF,Helen Ford,Headteacher,h.ford@oakfield.sch.uk,PE']).staff).toEqual(
      [{ id: 'HF', name: 'Helen Ford', role: 'Headteacher', email: 'h.ford@oakfield.sch.uk', personalAccounts: [] }],
    );
  });

  test('a heading nobody knows is told, and one of one’s own can be mapped', () => {
    expect(read(['id,name,Tea rota', 'hford,Helen Ford,Monday']).notices).toEqual([
      { why: 'list.csv: not read, as nobody knows the heading: `Tea rota`' },
    ]);
    expect(read(['Kürzel,name', 'hford,Helen Ford'], { Kürzel: 'id' }).staff[0]?.id).toBe('hford');
  });

  test.each<[string, readonly string[], { line: number; why: string }]>([
    ['no column of ids', ['name,role', 'Helen Ford,Headteacher'], { line: 1, why: 'there is no column for the ids of the staff' }],
    ['no id', ['id,name', ',Helen Ford'], { line: 2, why: 'under `id`: this row has no id' }],
    [
      'an id twice',
      ['id,name', 'hford,Helen Ford', 'akhan,Aisha Khan', 'HFord,Hal Ford'],
      { line: 4, why: 'under `id`: line 2 has the same id' },
    ],
    [
      'a heading one letter out',
      ['id,name,mayPots', 'hford,Helen Ford,x'],
      { line: 1, why: 'the heading `mayPots` is unknown, and one letter from a known one' },
    ],
    ['a date', ['id,name,trainedOn', 'hford,Helen Ford,yes'], { line: 2, why: 'under `trainedOn`: this is no date that can be read' }],
  ])('%s stops', (_, lines, expected) => expect(complaintOf(() => read(lines))).toMatchObject({ file: 'list.csv', ...expected }));
});

describe('the staff list in the config', () => {
  test('is kept as it is, its channels folded', () => {
    expect(staffFrom([{ id: 'hford', name: 'Helen Ford', mayPost: ['Twitter'], leftOn: '2026-07-17' }, { id: 'akhan' }])).toEqual([
      { id: 'hford', name: 'Helen Ford', mayPost: ['x'], leftOn: '2026-07-17', personalAccounts: [] },
      { id: 'akhan', personalAccounts: [] },
    ]);
  });

  test('an id twice stops', () => {
    const complaint = complaintOf(() => staffFrom([{ id: 'a' }, { id: 'b' }, { id: 'A' }], '.smpolicyrc.yaml'));
    expect(complaint).toMatchObject({ file: '.smpolicyrc.yaml', why: 'the staff entries 1 and 3 have the same id' });
  });
});
