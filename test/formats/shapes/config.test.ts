import { describe, expect, test } from '@jest/globals';
import { type Config, configShape } from '../../../src/formats/shapes/config.ts';
import { accepted, refusal } from './refusals.ts';
import { GOOD_CONFIG } from './samples.ts';

const of = (yaml: string): string => refusal(configShape, `school: { name: Larkhill }\n${yaml}`);
const read = (keys: Readonly<Record<string, unknown>>): Config => accepted(configShape, { school: { name: 'Larkhill' }, ...keys });

test('a config with every key is accepted as it is, less the notes', () => {
  const { 'x-note': _, ...rest } = GOOD_CONFIG;
  expect(accepted(configShape, GOOD_CONFIG)).toEqual(rest);
});

test('the name of the school is enough', () => {
  expect(read({})).toEqual({ school: { name: 'Larkhill' } });
});

describe('every form of a record', () => {
  test.each([
    ['pupils', 'pupils.csv'],
    ['pupils', 'none'],
    ['pupils', { file: 'pupils.csv' }],
    ['pupils', { file: 'pupils.csv', asOf: '2026-09-01', columns: { 'Called at home': 'Known as' } }],
    ['consent', 'none'],
    ['consent', { file: 'consent.csv', columns: { A: { use: 'all', channel: 'press' }, B: 'ignore', C: 'status' } }],
    ['trips', 'trips.yaml'],
    ['trips', 'none'],
    ['trips', ['trips.yaml', 'calendar.ics']],
    ['trips', { file: 'trips.yaml', releaseAfter: 0 }],
    ['trips', { files: ['trips.yaml'], asOf: '2026-09-01' }],
    ['staff', 'staff.csv'],
    ['staff', 'none'],
    ['staff', [{ id: 'mbell' }]],
    ['staff', { file: 'staff.csv', columns: { Job: 'role' } }],
    ['accounts', 'none'],
    ['accounts', []],
    ['records', { incidents: 'incidents.csv', reviews: 'none', roles: { file: 'roles.yaml', asOf: '2026-09-01' } }],
    ['policy', 'mersham'],
    ['policy', []],
    ['audit', { posts: 'published/*.json' }],
  ])('%s: %j', (key, value) => {
    expect(read({ [key]: value })[key as keyof Config]).toEqual(value);
  });
});

test('what a heading is mapped to is kept, whatever the heading', () => {
  expect(read({ pupils: { file: 'a', columns: { 'x-ray': 'ignore', $schema: 'year' } } }).pupils).toEqual({
    file: 'a',
    columns: { 'x-ray': 'ignore', $schema: 'year' },
  });
});

describe('what is refused, and what is said', () => {
  test.each([
    ['pupls: a.csv', '2:8 unknown key `pupls` | Did you mean `pupils`?'],
    ['pupils:', /^2:1 pupils: expected a path, none where no such record is kept, or file with asOf and columns, found nothing$/],
    ['pupils: [a.csv]', /^2:9 pupils: expected a path, .*, found a list$/],
    ['pupils: { path: a.csv }', /^2:17 pupils: unknown key `path` \| The keys here are file, asOf, columns/],
    ['pupils: { asOf: 2026-09-01 }', '2:9 pupils: `file` is missing | Where the record is'],
    ['pupils: { file: a, asOf: September }', '2:26 pupils.asOf: expected a day such as 2026-06-12'],
    ['pupils: { file: a, columns: { Our name: forname } }', /^2:41 pupils.columns\[`Our name`\]: expected one of: id, forename, /],
    [
      'consent: { file: a, columns: { Photos: { use: photo } } }',
      /^2:40 consent.columns.Photos: `channel` is missing \| Where it allows it: a channel, or social, website, press, all$/,
    ],
    ['consent: { file: a, columns: { Photos: { use: photos, channel: all } } }', /found `photos` \| Did you mean `photo`\?$/],
    ['consent: { file: a, columns: { Photos: { use: photo, channel: instagrm } } }', /Did you mean `instagram`\?$/],
    ['consent: { file: a, columns: { Photos: yes please } }', /expected one of: pupil, use, .*, ignore$/],
    ['trips: { releaseAfter: 30 }', '2:8 trips: expected either file or files'],
    ['trips: { files: [a], releaseAfter: -5 }', '2:36 trips.releaseAfter: expected no less than 0 minutes'],
    ['trips: { files: [a], releaseAfter: "30" }', /releaseAfter: expected a number of minutes, found text \| Write it without quotes$/],
    ['trips: [{ id: a }]', '2:9 trips[0]: expected text, found a group of keys'],
    ['staff: [{ name: Mo }]', '2:9 staff[0]: `id` is missing | How posts and approvals name this member of staff'],
    ['staff: [{ id: a, mayPosts: [x] }]', '2:28 staff[0]: unknown key | Did you mean `mayPost`?'],
    ['staff: [{ id: a, trainedOn: 2025-02-30 }]', '2:29 staff[0].trainedOn: expected a day such as 2026-06-12'],
    ['roles: { leader: Headteacher }', '2:18 roles.leader: expected a list, found text | Put it in square brackets'],
    ['accounts: accounts.csv', '2:11 accounts: expected a list of accounts, or none; found `accounts.csv`'],
    ['accounts: [{ channel: x }]', '2:12 accounts[0]: `handle` is missing | The account’s name there, such as @oakfieldprimary'],
    ['accounts: [{ channel: x, handle: a, owner: [b] }]', '2:12 accounts[0]: unknown key `owner` | Did you mean `owners`?'],
    ['accounts: [{ channel: x, handle: a, kind: school }]', /expected one of: official, personal, association; found `school`$/],
    ['rules: { tone: of }', /^2:16 rules.tone: expected one of: off, warning, error; found `of` \| Did you mean `off`\?$/],
    ['rules: { tone: false }', /^2:16 rules.tone: .*; found a yes\/no value \| Put off in quotes: "off"$/],
    ['rules: [tone]', '2:8 rules: expected a group of keys, found a list'],
    ['closed: { trips: warning }', /^2:18 closed: unknown key `trips` \| The keys here are channels, trip-location; /],
    ['closed: { channels: [emial] }', /Did you mean `email`\?$/],
    ['allow: [{ text: a, until: 2026-12-20 }]', '2:9 allow[0]: `reason` is missing | Say why it is allowed: an exception needs a reason'],
    [
      'allow: [{ text: a, reason: b }]',
      '2:9 allow[0]: `until` is missing | Say how long it is allowed, such as 2026-12-20: an exception needs an end',
    ],
    ['allow: [{ text: a, reason: "", until: 2026-12-20 }]', '2:28 allow[0].reason: expected text, found empty text'],
    ['fresh: 90', '2:8 fresh: expected a number of days such as 90d, found a number | Say of what: 90d is ninety days'],
    ['fresh: 3 months', '2:8 fresh: expected a number of days such as 90d'],
    ['fresh: 0d', '2:8 fresh: expected a number of days such as 90d'],
    ['timezone: London', '2:11 timezone: expected a time zone such as Europe/London'],
    ['records: { incident: a.csv }', '2:22 records: unknown key `incident` | Did you mean `incidents`?'],
    ['audit: { log: [a] }', '2:15 audit.log: expected a path, found a list'],
    ['policy: 4', '2:9 policy: expected a policy, or a list of them, found a number | Put it in quotes'],
  ])('%s', (yaml, said) => {
    if (typeof said === 'string') expect(of(yaml)).toBe(said);
    else expect(of(yaml)).toMatch(said);
  });

  test.each([
    ['pupils: none', '1:1 `school` is missing | A config says at least what the school is called'],
    ['school: Larkhill', '1:9 school: expected a group of keys, found text'],
    ['school: { names: Larkhill }', '1:18 school: unknown key `names` | Did you mean `name`?'],
    ['school: { trust: A }', '1:9 school: `name` is missing | The school’s name is the one thing that a config must say'],
    ['school: { name: A, classes: [4B, 5] }', '1:34 school.classes[1]: expected text, found a number | Put it in quotes'],
    ['school: { name: A, location: { lat: 1 } }', '1:30 school.location: `lon` is missing | Needed with lat'],
    ['school: { name: A, contact: { phone: [1] } }', /unknown key `phone` \| Did you mean `phones`\?$/],
  ])('%s', (yaml, said) => {
    if (typeof said === 'string') expect(refusal(configShape, yaml)).toBe(said);
    else expect(refusal(configShape, yaml)).toMatch(said);
  });
});

describe('school hours', () => {
  const hours = (yaml: string): string => refusal(configShape, `school: { name: A, hours: { ${yaml} } }`).replace(/^\d+:\d+ /, '');
  test.each([
    ['days: mon-fri, from: 08:50, to: 15:20', 'fine'],
    ['days: sat, from: "08:50", to: "15:20", breaks: []', 'fine'],
    ['days: [mon, wed], from: 08:50, to: 15:20, breaks: [10:30-10:45]', 'fine'],
    ['days: Monday, from: 08:50, to: 15:20', 'school.hours.days: expected days such as mon-fri, or a list such as [mon, tue]'],
    ['days: [monday], from: 08:50, to: 15:20', /^school\.hours\.days\[0\]: expected one of: mon, .*; found `monday`/],
    ['days: mon-fri, from: 8:50, to: 15:20', 'school.hours.from: expected a time such as 08:50'],
    ['days: mon-fri, from: 08:50, to: 24:00', 'school.hours.to: expected a time such as 08:50'],
    ['days: mon-fri, from: 15:20, to: 08:50', /expected a day that ends after it begins/],
    ['days: mon-fri, from: 08:50, to: 15:20, breaks: [noon]', 'school.hours.breaks[0]: expected a time from and to, such as 10:30-10:45'],
    ['days: mon-fri, from: 08:50, to: 15:20, breaks: [13:00-12:00]', /breaks\[0\]: expected a time from and to/],
    ['from: 08:50, to: 15:20', 'school.hours: `days` is missing | The days of the school week, such as mon-fri'],
  ])('%s', (yaml, said) => {
    if (typeof said === 'string') expect(hours(yaml)).toBe(said);
    else expect(hours(yaml)).toMatch(said);
  });
});
