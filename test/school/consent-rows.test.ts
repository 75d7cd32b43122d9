import { describe, expect, test } from '@jest/globals';
import type { Consent } from '../../src/model.ts';
import { type ConsentOptions, isConsentHeading } from '../../src/school/consent-list.ts';
import { readConsent } from '../../src/school/consent-rows.ts';
import { isPupilHeading, readPupils } from '../../src/school/pupils.ts';
import { makeRoll } from '../../src/school/roll.ts';
import { complaintOf, fixture, personOf, pupilOf, table } from './tables.ts';

const NAME_SLIP = 'this name is one letter away from that of a pupil on the roll, so a slip is likely';
const ID_SLIP = 'this id is one on the roll but for a space, a zero, or characters that look alike such as 0 and O, so a slip is likely';
const HEADINGS = 'pupil,use,channel,status,from,until,form,basis';
const roll = makeRoll([
  pupilOf('P001', 'Edward', 'Price', { knownAs: 'Teddy', upn: 'X8230000' }),
  pupilOf('P002', 'Ivy', 'Marlowe'),
  pupilOf('P003', 'Ivy', 'Marlowe'),
  pupilOf('P004', 'Zoë', 'O’Neill'),
]);
const staff = [personOf('hford', { name: 'Helen Ford', email: 'h.ford@oakfield.sch.uk' }), personOf('zo', { name: "Zoe O'Neill" })];

const read = (lines: readonly string[], options: Partial<ConsentOptions> = {}): ReturnType<typeof readConsent> =>
  readConsent(table(lines, isConsentHeading(options.columns)), { roll, staff, ...options });
/** The rows of a long list under the contract's headings. */
const rows = (...lines: readonly string[]): readonly Consent[] => read([HEADINGS, ...lines]).rows;
const who = (cell: string): string | undefined => rows(`${cell},photo,all,given,2026-09-01,,,`)[0]?.who;

describe('one row a decision', () => {
  test('every fact, and a blank cell is none', () => {
    expect(
      rows('P001,named-photo,instagram,given,2026-09-01,2027-08-31,written,public-task', 'P002,all,all,withdrawn,2026-09-02,,,'),
    ).toEqual([
      {
        ...{ who: 'P001', use: 'named-photo', channel: 'instagram', status: 'given', from: '2026-09-01', until: '2027-08-31' },
        ...{ form: 'written', basis: 'public-task' },
      },
      { who: 'P002', use: 'all', channel: 'all', status: 'withdrawn', from: '2026-09-02' },
    ]);
  });

  test.each([
    ['given', 'given'],
    ['Granted', 'given'],
    ['Y', 'given'],
    ['TRUE', 'given'],
    ['✓', 'given'],
    ['Declined', 'refused'],
    ['no', 'refused'],
    ['0', 'refused'],
    ['x', 'refused'],
    ['✗', 'refused'],
    ['Revoked', 'withdrawn'],
    ['objected', 'objected'],
    ['Pending', 'unanswered'],
    ['Expired', 'unanswered'],
    ['', 'unanswered'],
  ])('the status %j is %s', (word, status) => expect(rows(`P001,photo,all,${word},2026-09-01,,,`)[0]?.status).toBe(status));

  test.each([
    ['photo', ['photo']],
    ['Photographs', ['photo']],
    ['full name', ['full-name']],
    ['photo;video', ['photo', 'video']],
    ['photo | voice', ['photo', 'voice']],
    ['everything else', undefined],
  ])('the use %j', (word, uses) => {
    const found = (): readonly string[] => rows(`P001,${word},all,given,2026-09-01,,,`).map(({ use }) => use);
    if (uses === undefined) expect(complaintOf(found).line).toBe(2);
    else expect(found()).toEqual(uses);
  });

  test.each([
    ['Twitter', ['x']],
    ['Social media', ['social']],
    ['Class Dojo', ['classdojo']],
    ['facebook;website', ['facebook', 'website']],
    ['press', ['press']],
  ])('the channel %j', (word, channels) => {
    expect(rows(`P001,photo,${word},given,2026-09-01,,,`).map(({ channel }) => channel)).toEqual(channels);
  });

  test('a channel of the school’s own is one that its config names', () => {
    const lines = [HEADINGS, 'P001,photo,Prospectus,given,2026-09-01,,,'];
    expect(complaintOf(() => read(lines)).why).toContain('under `channel`: expected a channel, or social, website, press, all');
    expect(read(lines, { channels: ['prospectus'] }).rows[0]?.channel).toBe('prospectus');
  });

  test('rows that look alike are not the same', () => {
    const found = rows('P001,photo,all,given,2026-09-01,,,', 'P001,video,all,given,2026-09-02,,,', 'P002,photo,all,given,2026-09-01,,,');
    expect(found.map(({ who, use, from }) => `${who} ${use} ${from}`)).toEqual([
      'P001 photo 2026-09-01',
      'P001 video 2026-09-02',
      'P002 photo 2026-09-01',
    ]);
  });

  test('the last day of a consent is none before its first, and of a refusal says nothing', () => {
    const row = (status: string, from: string, until: string) => rows(`P001,photo,all,${status},${from},${until},,`);
    expect(row('given', '2026-09-02', '2026-09-02')).toHaveLength(1);
    expect(row('given', '2026-09-02', '')).toHaveLength(1);
    for (const status of ['refused', 'withdrawn', 'objected']) expect(row(status, '2026-09-02', '2026-09-01')).toHaveLength(1);
    expect(complaintOf(() => row('given', '2026-09-02', '2026-09-01'))).toMatchObject({
      ...{ line: 2, why: expect.stringContaining('this day is before the one on which consent begins') },
    });
  });

  test('a row that is not answered and has no day is no row; with its day it is one', () => {
    expect(rows('P001,photo,all,pending,,,,')).toEqual([]);
    expect(rows('P001,photo,all,pending,2026-09-01,,,')).toHaveLength(1);
  });

  test('the lines that nobody has answered are told', () => {
    const { notices } = read([HEADINGS, 'P001,photo,all,pending,,,,', 'P002,photo,all,given,2026-09-01,,,', 'P002,photo,all,,,,,']);
    expect(notices).toEqual([{ why: 'list.csv, lines 2 and 4: the family has not answered, which is no consent' }]);
  });

  test('a column `Form` of a school system is a class', () => {
    expect(read(['UPN,Form,Consent,Channel,Status,Date', 'X8230000,4B,photo,all,yes,01/09/2026']).rows).toEqual([
      { who: 'P001', use: 'photo', channel: 'all', status: 'given', from: '2026-09-01' },
    ]);
  });

  test('words of one’s own are mapped under `columns`, as headings are', () => {
    const columns = {
      'Pix on the web': { use: 'photo', channel: 'website' },
      'Secret pix': { use: 'photo', channel: 'all', negative: true },
      Swimming: 'ignore',
    };
    const lines = [
      'pupil,consent,status,date',
      'P001,Pix on the web,yes,2026-09-01',
      'P001,Secret pix,yes,2026-09-02',
      'P001,Swimming,yes,2026-09-02',
    ];
    expect(read(lines, { columns }).rows.map(({ channel, status }) => `${status} ${channel}`)).toEqual(['given website', 'refused all']);
  });
});

describe('whom a row is about', () => {
  test.each([
    ['P001', 'P001'],
    ['p001', 'P001'],
    ['X8230000', 'P001'],
    ['Edward Price', 'P001'],
    ['"Price, Edward (Teddy) *"', 'P001'],
    ['Teddy Price', 'P001'],
    ['hford', 'hford'],
    ['H.Ford@oakfield.sch.uk', 'hford'],
    ['Helen Ford', 'hford'],
    ['Delia  Márquez', 'delia marquez'],
  ])('%s is %s', (cell, id) => expect(who(cell)).toBe(id));

  test.each([
    ['Ivy Marlowe', 'this name fits two people, on the roll or in the staff list'],
    ['Zoë O’Neill', 'this name fits two people, on the roll or in the staff list'],
    ['Ivy', 'this is a forename that a pupil on the roll has'],
    ['Teddy', 'this is a forename that a pupil on the roll has'],
    ['', 'this row does not say whom it is about'],
    ['Edward Pryce', NAME_SLIP],
    ['"Prcie, Edward (Teddy)"', NAME_SLIP],
    ['Tedy Price', NAME_SLIP],
    ['Edward Pr1ce', NAME_SLIP],
    ['P0O1', ID_SLIP],
    ['P 001', ID_SLIP],
    ['P2', ID_SLIP],
    ['X823OOOO', ID_SLIP],
  ])('%j might be a pupil: it stops', (cell, why) => {
    expect(complaintOf(() => who(cell))).toMatchObject({ line: 2, why: `under \`pupil\`: ${why}` });
  });

  test('an id that looks like the roll’s and is not on it counts for nobody, and is told', () => {
    const { rows: found, notices } = read([
      HEADINGS,
      'P009,photo,all,given,2026-09-01,,,',
      'P001,photo,all,given,2026-09-01,,,',
      'P010,all,all,refused,2026-09-01,,,',
    ]);
    expect(found.map(({ who }) => who)).toEqual(['P001']);
    expect(notices).toEqual([
      {
        why: 'list.csv, lines 2 and 4: nobody on the roll has this id, so the decision counts for nobody; take it out if the pupil has left',
      },
    ]);
  });

  test('a name that nobody has is told by its line', () => {
    expect(read([HEADINGS, 'Delia Márquez,photo,all,given,2026-09-01,,,']).notices).toEqual([
      { why: 'list.csv, line 2: this name is neither on the roll nor in the staff list; if a pupil is meant, write the id' },
    ]);
  });

  test('a slip after which an older consent would hold is told by line and heading, and never by its words', () => {
    const lines = [HEADINGS, 'P001,photo,all,given,2025-09-01,,,', 'Edward Prize,photo,all,refused,2026-09-01,,,'];
    const complaint = complaintOf(() => read(lines));
    expect(complaint).toMatchObject({ file: 'list.csv', line: 3, why: `under \`pupil\`: ${NAME_SLIP}` });
    expect(complaint.message).not.toMatch(/Edward|Pri[cz]e/);
  });

  test('the next of a numbering, or an adult with a title, is no slip', () => {
    const lines = [HEADINGS, ...['P011', 'P005', 'P009', 'Mr Edward Pryce'].map((who) => `${who},photo,all,given,2025-09-01,,,`)];
    expect(read(lines).rows.map(({ who }) => who)).toEqual(['mr edward pryce']);
  });

  test('an id that has lost its zeros in a spreadsheet stops', () => {
    const numbered = makeRoll([pupilOf('00214', 'Edward', 'Price')]);
    const lines = [HEADINGS, '214,photo,all,refused,2026-09-01,,,'];
    expect(complaintOf(() => read(lines, { roll: numbered })).why).toContain('but for the zeros before it');
  });

  test('without a roll every row is kept as it is written', () => {
    const { rows: found, notices } = read([HEADINGS, 'P009,all,all,refused,2026-09-01,,,'], { roll: makeRoll([]), staff: [] });
    expect({ who: found.map(({ who }) => who), notices }).toEqual({ who: ['p009'], notices: [] });
  });
});

describe('a list that is not read whole stops', () => {
  test.each<[string, readonly string[], { line: number; why: string }]>([
    [
      'no column of pupils',
      ['use,channel,status,from', 'photo,all,given,2026-09-01'],
      { line: 1, why: 'there is no column for whom a row is about' },
    ],
    ['no column of uses', ['pupil,channel,status,from', 'P001,all,given,2026-09-01'], { line: 1, why: 'there is no column for `use`' }],
    [
      'no column of channels',
      ['pupil,use,status,from', 'P001,photo,given,2026-09-01'],
      { line: 1, why: 'there is no column for `channel`' },
    ],
    ['no column of statuses', ['pupil,use,channel,from', 'P001,photo,all,2026-09-01'], { line: 1, why: 'there is no column for `status`' }],
    ['no column of days', ['pupil,use,channel,status', 'P001,photo,all,given'], { line: 1, why: 'there is no column for `from`' }],
    [
      'a heading one letter out',
      ['pupil,use,channel,status,from,untill', 'P001,photo,all,given,2026-09-01,'],
      { line: 1, why: 'the heading `untill` is unknown, and one letter from a known one' },
    ],
    [
      'a heading nobody knows',
      ['pupil,use,channel,status,from,notes', 'P001,photo,all,given,2026-09-01,'],
      { line: 1, why: 'nobody knows what the heading `notes` allows or refuses' },
    ],
    [
      'a status nobody knows',
      [HEADINGS, 'P001,photo,all,maybe,2026-09-01,,,'],
      { line: 2, why: 'under `status`: expected given, refused, withdrawn or objected, found another word' },
    ],
    [
      'no use',
      [HEADINGS, 'P001,,all,given,2026-09-01,,,'],
      { line: 2, why: 'under `use`: expected one of photo, video, voice, work, name, full-name, named-photo, all, found nothing' },
    ],
    [
      'a use of separators',
      [HEADINGS, 'P001,;,all,given,2026-09-01,,,'],
      { line: 2, why: 'under `use`: expected one of photo, video, voice, work, name, full-name, named-photo, all, found other words' },
    ],
    [
      'no channel',
      [HEADINGS, 'P001,photo,,given,2026-09-01,,,'],
      { line: 2, why: 'under `channel`: expected a channel, or social, website, press, all; found nothing' },
    ],
    [
      'a channel of separators',
      [HEADINGS, 'P001,photo,;,given,2026-09-01,,,'],
      { line: 2, why: 'under `channel`: expected a channel, or social, website, press, all; found another word' },
    ],
    ['no day', [HEADINGS, 'P001,photo,all,given,,,,'], { line: 2, why: 'under `from`: this decision has no day' }],
    ['a refusal without a day', [HEADINGS, 'P001,photo,all,refused,,,,'], { line: 2, why: 'under `from`: this decision has no day' }],
    ['no date', [HEADINGS, 'P001,photo,all,given,autumn,,,'], { line: 2, why: 'under `from`: this is no date that can be read' }],
    [
      'an end before the beginning',
      [HEADINGS, 'P001,photo,all,given,2026-09-01,2026-08-31,,'],
      { line: 2, why: 'under `until`: this day is before the one on which consent begins' },
    ],
    [
      'a form nobody knows',
      [HEADINGS, 'P002,photo,all,given,2026-09-01,,written,', 'P001,photo,all,given,2026-09-01,,by phone,'],
      { line: 3, why: 'under `form`: expected written or verbal, found another word' },
    ],
    [
      'a basis nobody knows',
      [HEADINGS, 'P001,photo,all,given,2026-09-01,,,habit'],
      { line: 2, why: 'under `basis`: expected consent, public-task or legitimate-interests, found another word' },
    ],
  ])('%s', (_, lines, expected) => expect(complaintOf(() => read(lines))).toMatchObject({ file: 'list.csv', ...expected }));

  test('a list without headings does not show its first row', () => {
    const { message } = complaintOf(() => read(['P001,photo,all,given,2026-09-01', 'P002,photo,all,refused,2026-09-01']));
    expect(message).not.toContain('P001');
  });
});

test('an export as a school system leaves it', () => {
  const { pupils } = readPupils(fixture('pupils-sims.csv', isPupilHeading()));
  const { rows: found, notices } = readConsent(fixture('consent-long.csv', isConsentHeading()), { roll: makeRoll(pupils), staff });
  const lines = found.map(({ who, use, channel, status, from, until, form }) =>
    [who, use, channel, status, from, until, form].filter((part) => part !== undefined).join(' '),
  );
  expect(lines).toEqual([
    '00214 photo all given 2026-09-01 2027-08-31 written',
    '00214 video all given 2026-09-01 2027-08-31 written',
    '00215 photo website given 2026-09-02 verbal',
    '00215 photo newsletter given 2026-09-02 verbal',
    '00215 photo social refused 2026-09-02',
    '00216 all all given 2026-09-03 written',
    '00217 photo all given 2025-09-14 written',
    '00218 named-photo instagram withdrawn 2026-09-15',
    '00218 photo x unanswered 2026-09-20',
    'hford photo all given 2026-09-01 written',
    'delia marsh photo website given 2026-09-01 written',
  ]);
  expect(notices).toHaveLength(3);
});
