import { describe, expect, test } from '@jest/globals';
import type { ConsentAnswer, Pupil, Use } from '../../src/model.ts';
import { makeConsentBook } from '../../src/school/consent-book.ts';
import { type ConsentOptions, isConsentHeading } from '../../src/school/consent-list.ts';
import { readConsent } from '../../src/school/consent-rows.ts';
import { isPupilHeading, readPupils } from '../../src/school/pupils.ts';
import { makeRoll } from '../../src/school/roll.ts';
import { complaintOf, fixture, pupilOf, table } from './tables.ts';

const roll = makeRoll([pupilOf('P001', 'Edward', 'Price'), pupilOf('P002', 'Ivy', 'Marlowe')]);

const read = (lines: readonly string[], options: Partial<ConsentOptions> = {}): ReturnType<typeof readConsent> =>
  readConsent(table(lines, isConsentHeading(options.columns)), { roll, ...options });
/** Each row as a few words. */
const said = (lines: readonly string[], columns?: ConsentOptions['columns']): readonly string[] =>
  read(lines, columns === undefined ? {} : { columns }).rows.map(({ who, use, channel, status, from }) =>
    [who, use, channel, status, from].filter((part) => part !== undefined).join(' '),
  );

describe('one row a pupil, one column a use', () => {
  test('yes and no, without a day and for every channel', () => {
    expect(said(['pupil,photo,video,full-name', 'P001,yes,no,', 'P002,Y,N/A,pending'])).toEqual([
      'P001 photo all given',
      'P001 video all refused',
      'P002 photo all given',
    ]);
  });

  test('the channels that the heading names', () => {
    expect(said(['pupil,Photos on website,Photos on Facebook and Instagram', 'P001,yes,no'])).toEqual([
      'P001 photo website given',
      'P001 photo facebook refused',
      'P001 photo instagram refused',
    ]);
  });

  test('other words that decide', () => {
    expect(said(['pupil,photo,video,voice,work,named-photo', 'P001,Withdrawn,objected,x,✗,Accepted'])).toEqual([
      'P001 photo all withdrawn',
      'P001 video all objected',
      'P001 voice all refused',
      'P001 work all refused',
      'P001 named-photo all given',
    ]);
  });

  test('a bare date is a consent given on that day, and under a negative heading a refusal', () => {
    expect(said(['pupil,photo,Do not name', 'P001,14/09/2026,', 'P002,,15/09/2026'])).toEqual([
      'P001 photo all given 2026-09-14',
      'P002 name all refused 2026-09-15',
    ]);
  });

  test('a pupil by name, over two columns or one', () => {
    expect(said(['Forename,Surname,Photo', 'Edward,Price,yes'])).toEqual(['P001 photo all given']);
    expect(said(['Student Name,Reg,Photo', '"Marlowe, Ivy",4B,yes'])).toEqual(['P002 photo all given']);
  });

  test('`Name` and `First name` are names beside an id, or consents: the cells say which', () => {
    expect(said(['id,name,first name,photo', 'P001,Edward Price,Edward,yes'])).toEqual(['P001 photo all given']);
    expect(said(['pupil,name,full-name', 'P001,yes,no', 'P002,,01/09/2026'])).toEqual([
      'P001 name all given',
      'P001 full-name all refused',
      'P002 full-name all given 2026-09-01',
    ]);
    expect(complaintOf(() => read(['pupil,name,photo', 'P001,yes,yes', 'P002,Ivy,yes']))).toMatchObject({ line: 3 });
  });

  test('form and basis hold for the whole row', () => {
    expect(read(['pupil,photo,form,basis', 'P001,yes,written,consent']).rows).toEqual([
      { who: 'P001', use: 'photo', channel: 'all', status: 'given', form: 'written', basis: 'consent' },
    ]);
  });
});

describe('what a yes means is read from the heading', () => {
  test.each([
    ['Consent Denied', ['P001 all all refused']],
    ['Withheld', ['P001 all all refused']],
    ['No Social Media', ['P001 all social refused']],
    ['Do Not Photograph', ['P001 photo all refused']],
    ['Photo consent withheld', ['P001 photo all refused']],
  ])('a yes under `%s` refuses', (heading, rows) => {
    for (const yes of ['yes', 'Y', 'TRUE', '1', '✓', 'x', '✗', 'denied', 'given'])
      expect(said([`pupil,${heading}`, `P001,${yes}`])).toEqual(rows);
  });

  test('a plain no there gives what the heading names; one that names nothing gives nothing, and says so', () => {
    expect(said(['pupil,Do Not Photograph', 'P001,No'])).toEqual(['P001 photo all given']);
    const { rows, notices } = read(['pupil,Consent Denied', 'P001,No', 'P002,']);
    expect(rows).toEqual([]);
    expect(notices.map(({ why }) => why)).toEqual([expect.stringContaining('a no under `Consent Denied` gives no consent')]);
  });

  test.each(['Consent', 'Social media', 'Photo in school', 'Permission', 'Date', 'Notes', 'Photos on our Facebook page'])(
    '`%s` is not guessed at',
    (heading) => {
      const complaint = complaintOf(() => read([`pupil,photo,${heading}`, 'P001,yes,yes']));
      expect(complaint).toMatchObject({ file: 'list.csv', line: 1, why: `nobody knows what the heading \`${heading}\` allows or refuses` });
      expect(complaint.advice).toContain('`negative: true`');
    },
  );

  test.each([
    ['pupil,Notes,photo,Our page,Blue form', '`Notes` (column 2), `Our page` (column 4), `Blue form` (column 5)', 3],
    ['pupil,Notes,photo,Response', '`Notes` (column 2), `Response` (column 4)', 2],
    ['pupil,Stauts,photo,Our page', '`Stauts` (column 2; did you mean `status`?), `Our page` (column 4)', 2],
    ['pupil,use,channel,status,from,Notes,Yes to', '`Notes` (column 6), `Yes to` (column 7)', 2],
  ])('all of them are told at once: %s', (headings, told, count) => {
    const complaint = complaintOf(() => read([headings, headings.replace(/[^,]+/g, 'yes').replace('yes', 'P001')]));
    expect(complaint).toMatchObject({ file: 'list.csv', line: 1, why: `nobody knows what ${count} headings allow or refuse: ${told}` });
    expect(complaint.advice).toContain('`negative: true`');
  });

  test('until `columns` maps it', () => {
    const lines = ['pupil,Photos on our Facebook page,Keep out,Notes', 'P001,yes,no,see file', 'P002,no,yes,'];
    const columns = {
      'Photos on our Facebook page': { use: 'photo', channel: 'facebook' },
      'keep out': { use: 'all', channel: 'all', negative: true },
      Notes: 'ignore',
    };
    expect(said(lines, columns)).toEqual([
      'P001 photo facebook given',
      'P001 all all given',
      'P002 photo facebook refused',
      'P002 all all refused',
    ]);
  });

  test('a mapping comes before what the heading seems to say', () => {
    expect(said(['pupil,Photo', 'P001,yes'], { Photo: { use: 'photo', channel: 'all', negative: true } })).toEqual([
      'P001 photo all refused',
    ]);
  });

  test.each([
    [{ use: 'photo' }, 'without a channel'],
    [{ channel: 'all' }, 'without a use'],
    [{ use: 'foto', channel: 'all' }, 'without a use'],
    [{ use: 'photo', channel: 'socal' }, 'without a channel'],
  ])('a mapping of %j is none', (target, why) => {
    expect(complaintOf(() => read(['pupil,Pix', 'P001,yes'], { columns: { Pix: target } })).why).toContain(why);
  });
});

test.each<[string, readonly string[], { line: number; why: string }]>([
  [
    'a word that is no answer',
    ['pupil,photo', 'P001,website only'],
    { line: 2, why: 'under `photo`: this is neither yes nor no nor a date' },
  ],
  ['nothing to read', ['pupil,class', 'P001,Oak'], { line: 1, why: 'no heading of this list says what is allowed or refused' }],
  ['nobody to read of', ['photo,video', 'yes,yes'], { line: 1, why: 'there is no column for whom a row is about' }],
  [
    'an answer where a pupil is expected',
    ['name,photo', 'yes,yes'],
    { line: 2, why: 'under `name`: this row does not say whom it is about' },
  ],
  ['a misspelt heading', ['pupl,photo', 'P001,yes'], { line: 1, why: 'the heading `pupl` is unknown, and one letter from a known one' }],
])('a list with %s stops', (_, lines, expected) => expect(complaintOf(() => read(lines))).toMatchObject({ file: 'list.csv', ...expected }));

describe('an export as a school system leaves it', () => {
  const { pupils } = readPupils(fixture('pupils-sims.csv', isPupilHeading()));
  const columns = { 'Photos on our Facebook page': { use: 'photo', channel: 'facebook' }, Notes: 'ignore' };
  const { rows } = readConsent(fixture('consent-wide.txt', isConsentHeading(columns)), { roll: makeRoll(pupils), columns });
  const book = makeConsentBook(rows);
  const on = (id: string, use: Use, channel: string, day: string): ConsentAnswer['is'] => {
    const pupil: Pupil | undefined = pupils.find((one) => one.id === id);
    if (pupil === undefined) throw new Error(`no pupil ${id}`);
    return book.ofPupil({ ...pupil, protected: false }, { use, channel, day }).is;
  };

  test.each<[string, string, Use, string, ConsentAnswer['is'], string]>([
    ['a yes, and a no that is denied', '00214', 'photo', 'facebook', 'given', '2026-10-01'],
    ['that a name is not kept back gives it', '00214', 'name', 'website', 'given', '2026-10-01'],
    ['one heading refuses what another gives', '00215', 'photo', 'facebook', 'refused', '2026-10-01'],
    ['and not what it does not name', '00215', 'photo', 'website', 'given', '2026-10-01'],
    ['a name kept back', '00215', 'full-name', 'website', 'refused', '2026-10-01'],
    ['denied altogether', '00216', 'photo', 'website', 'refused', '2026-10-01'],
    ['given on a day, and no social media since ever', '00217', 'photo', 'instagram', 'refused', '2026-09-01'],
    ['given on a day, and no social media still', '00217', 'photo', 'instagram', 'refused', '2026-09-14'],
    ['given on a day, and the pupil had left', '00217', 'photo', 'website', 'expired', '2026-09-14'],
    ['a cross', '00218', 'photo', 'facebook', 'refused', '2026-10-01'],
    ['nobody has answered', '00218', 'video', 'website', 'not-given', '2026-10-01'],
    ['a name kept back since a day: before', '00218', 'name', 'website', 'not-given', '2026-09-11'],
    ['a name kept back since a day: after', '00218', 'name', 'website', 'refused', '2026-09-12'],
  ])('%s', (_, id, use, channel, is, day) => expect(on(id, use, channel, day)).toBe(is));
});
