import { describe, expect, test } from '@jest/globals';
import { columnName, consentColumns, pupilColumns, rolesShape, staffShape, tripsShape } from '../../../src/formats/shapes/records.ts';
import { accepted, refusal } from './refusals.ts';
import { GOOD_TRIPS } from './samples.ts';

test('trips are accepted as they are', () => {
  expect(accepted(tripsShape, GOOD_TRIPS)).toEqual(GOOD_TRIPS);
  expect(accepted(tripsShape, [])).toEqual([]);
});

const WHEN = 'start: 2026-06-12T09:00\n  end: 2026-06-12T15:30';

describe('a trip', () => {
  test.each([
    ['title: Zoo', 'fine'],
    ['address: 1 Lane', 'fine'],
    ['lat: 53\n  lon: 2', 'fine'],
    ['x-bus: booked\n  place: Zoo', 'fine'],
    ['id: a', '1:3 [0]: a trip needs a title or a place, found neither'],
    ['place: Zoo\n  lat: 53', '1:3 [0]: expected lat and lon together, found one of them'],
    ['place: Zoo\n  lat: 153\n  lon: 2', '2:8 [0].lat: expected a number from -90 to 90'],
    ['place: Zoo\n  radiusKm: 0', '2:13 [0].radiusKm: expected a number above 0'],
    ['plase: Zoo', '1:10 [0]: unknown key | Did you mean `place`?'],
    ['place: 7', '1:10 [0].place: expected text, found a number | Put it in quotes'],
    ['id: 12\n  place: Zoo', '1:7 [0].id: expected text, found a number | Put it in quotes'],
    ['place: Zoo\n  classes: Oak', '2:12 [0].classes: expected a list, found text | Put it in square brackets'],
    ['place: Zoo\n  cancelled: "yes"', '2:14 [0].cancelled: expected true or false, found text'],
  ])('%j', (yaml, said) => {
    expect(refusal(tripsShape, `- ${yaml}\n  ${WHEN}`)).toBe(said);
  });

  test.each([
    ['start: 2026-06-12', /^1:3 \[0\]: `end` is missing \| When the children are back, such as /],
    ['end: 2026-06-12', /^1:3 \[0\]: `start` is missing \| When it leaves, such as /],
    ['start: 2026-06-12\n  end: 2026-06-31', /^2:8 \[0\]\.end: expected a date and time such as 2026-06-12T11:05$/],
    ['start: 20260612\n  end: 2026-06-12', /^1:10 \[0\]\.start: .*, found a number \| Put it in quotes$/],
  ])('%j', (yaml, said) => {
    expect(refusal(tripsShape, `- ${yaml}\n  place: Zoo`)).toMatch(said);
  });

  test('one trip is no list of trips', () => {
    expect(refusal(tripsShape, `place: Zoo`)).toBe('1:1 expected a list of trips, found a group of keys');
  });
});

test('no value of a record is repeated in what is said of it', () => {
  const SECRET = 'Okafor-Wren';
  const wrong = [
    `[{ place: a, start: ${SECRET}, end: ${SECRET} }]`,
    `[{ place: { a: ${SECRET} }, start: 2026-06-12, end: 2026-06-12 }]`,
    `[{ place: a, lat: ${SECRET}, start: 2026-06-12, end: 2026-06-12 }]`,
    `[${SECRET}]`,
    SECRET,
  ];
  for (const yaml of wrong) expect(refusal(tripsShape, yaml)).toMatch(/^(?!.*Okafor)\d+:\d+ .*expected/);
  for (const yaml of [`[{ id: a, trainedOn: ${SECRET} }]`, `[{ id: a, personalAccounts: ${SECRET} }]`])
    expect(refusal(staffShape, yaml)).toMatch(/^(?!.*Okafor)\d+:\d+ .*expected/);
});

test('nor is a key that nobody knows, nor a word that is nearly a known one', () => {
  const day = 'start: 2026-06-12, end: 2026-06-12';
  const keys = 'a note of your own begins with x-';
  const said = [
    refusal(tripsShape, `[{ place: a, ${day}, Amelia Okafor: 4B }]`),
    refusal(tripsShape, `[{ place: a, ${day}, cancelld: true }]`),
    refusal(staffShape, '[{ id: a, Amelia Okafor: 4B }]'),
    refusal(staffShape, '[{ id: a, mayPost: [faceboook] }]'),
    refusal(rolesShape, '[{ role: a, Amelia Okafor: [4B] }]'),
    refusal(rolesShape, '[{ role: a, Hollders: mbell }]'),
  ];
  expect(said).toEqual([
    expect.stringMatching(`^1:\\d+ \\[0\\]: unknown key \\| The keys here are id, title, .*; ${keys}$`),
    expect.stringMatching(/^1:\d+ \[0\]: unknown key \| Did you mean `cancelled`\?$/),
    expect.stringMatching(`^1:\\d+ \\[0\\]: unknown key \\| The keys here are id, name, .*; ${keys}$`),
    expect.stringMatching(/^1:\d+ \[0\]\.mayPost\[0\]: this is no known channel \| Did you mean `facebook`\?$/),
    expect.stringMatching(/^1:\d+ \[0\]: expected a date or a word under each further key, found a list/),
    expect.stringMatching(/^1:\d+ \[0\]: unknown key \| Did you mean `holders`\?$/),
  ]);
  expect(said.join()).not.toMatch(/Okafor|4B|faceboook|cancelld|Hollders|mbell/);
});

describe('how a trip recurs', () => {
  const said = (rule: string): string =>
    refusal(tripsShape, `[{ place: Pool, ${'start: 2026-06-12, end: 2026-06-12'}, rrule: "${rule}" }]`);

  test.each([
    'FREQ=WEEKLY',
    'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270716',
    'BYDAY=TU;FREQ=WEEKLY',
    'FREQ=MONTHLY;BYDAY=-1FR;COUNT=10',
    'FREQ=WEEKLY;UNTIL=20270716T143000Z;INTERVAL=2;WKST=MO',
    'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1,1;BYSETPOS=1',
  ])('%s', (rule) => expect(said(rule)).toBe('fine'));

  test.each([
    'Amelia Okafor',
    'every week',
    'RRULE:FREQ=WEEKLY',
    'freq=weekly',
    'FREQ=FORTNIGHTLY',
    'FREQ=WEEKLY;',
    'FREQ=WEEKLY; BYDAY=TU',
    'FREQ=WEEKLY;BYDAY=Tuesday',
    'FREQ=WEEKLY;BYDAYS=TU',
    'FREQ=WEEKLY;UNTIL=2027-07-16',
    'FREQ=WEEKLY;UNTIL=20271316',
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY;COUNT=3;UNTIL=20270716',
    'BYDAY=TU',
    '',
  ])('%s is no rule', (rule) => {
    expect(said(rule)).toMatch(/^1:\d+ \[0\]\.rrule: expected a rule such as FREQ=WEEKLY;BYDAY=TU;UNTIL=20270716, as calendars write it$/);
  });
});

describe('those whom a policy names', () => {
  test.each([
    ['role: Safeguarding lead\n  holders: [mbell]\n  publishedOn: 2026-09-01\n  deputy: jwren', 'fine'],
    ['role: Safeguarding lead', 'fine'],
    ['holders: [mbell]', '1:3 [0]: `role` is missing | The role as the policy names it'],
    ['role: a\n  holder: [mbell]', '1:3 [0]: unknown key | Did you mean `holders`?'],
    ['role: a\n  holders: mbell', '2:12 [0].holders: expected a list, found text | Put it in square brackets'],
  ])('%j', (yaml, said) => {
    expect(refusal(rolesShape, `- ${yaml}`)).toBe(said);
  });
});

describe('the name of a column', () => {
  test.each([
    [pupilColumns, 'known_as', 'fine'],
    [pupilColumns, 'knownAs', 'fine'],
    [pupilColumns, 'Known as', 'fine'],
    [pupilColumns, 'ignore', 'fine'],
    [pupilColumns, 'status', /^1:1 expected one of: id, forename, .*, address, ignore$/],
    [consentColumns, 'status', 'fine'],
  ])('%#: %s', (columns, name, said) => {
    if (typeof said === 'string') expect(refusal(columnName(columns), name)).toBe(said);
    else expect(refusal(columnName(columns), name)).toMatch(said);
  });
});
