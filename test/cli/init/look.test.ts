import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { lookAround } from '../../../src/cli/init/look.ts';
import { CONSENT, folderWith, MESSY, office, ROLL, STAFF } from './scene.ts';

const kindsIn = async (files: Readonly<Record<string, string | Buffer>>): Promise<Readonly<Record<string, readonly string[]>>> => {
  const { candidates } = await lookAround(folderWith(files));
  return Object.fromEntries(candidates.map(({ file, kinds }) => [file, kinds]));
};

test.each<[why: string, text: string | Buffer, kinds: readonly string[]]>([
  ['a roll', ROLL, ['pupils']],
  ['a consent list, long', CONSENT, ['consent']],
  ['a consent list, wide', 'pupil,Photo,Video\nP01,yes,no\n', ['consent']],
  ['a staff list', STAFF, ['staff']],
  ['a roll with consents', 'id,forename,surname,class,Photos on website\nP01,Ada,Okoro,Oak,yes\n', ['consent', 'pupils']],
  ['a roll with its own headings', MESSY['lists/MIS export.csv'], ['pupils']],
  ['a consent list with its own headings', MESSY['permissions 2026.csv'], ['consent']],
  ['a consent list that says nobody by a known word', 'Child;Photos of your child\nAda Okoro;Y\n', ['consent']],
  [
    'a roll with a question about photos that nobody answers by yes or no',
    'UPN,forename,surname,class,Photo taken by\nA1,Ada,Okoro,Oak,Mr Lowe\n',
    ['pupils'],
  ],
  ['a staff list that says who is trained', 'id,name,role,First aid\nhford,Helen Ford,Headteacher,yes\n', ['staff']],
  ['a list of names and answers', 'pupil,Blue form\nP01,Y\n', ['consent']],
  ['a roll that says who has school dinners', 'id,forename,surname,class,Dinners\nP01,Ada,Okoro,Oak,yes\n', ['pupils']],
  ['a list of something else', 'item,price\npaper,3\n', []],
])('%s is told by its headings', async (_, text, kinds) => {
  expect(await kindsIn({ 'list.csv': text })).toEqual(kinds.length === 0 ? {} : { 'list.csv': kinds });
});

test('a calendar, a list of trips and a staff list in YAML are told by what they hold', async () => {
  const found = await kindsIn({
    'term.ics': 'BEGIN:VCALENDAR\nEND:VCALENDAR\n',
    'trips.yaml': '- { place: Elmbury Castle, start: 2026-11-19T09:00, end: 2026-11-19T15:30 }\n',
    'staff.yaml': '- { id: hford, name: Helen Ford }\n',
    'other.yaml': 'a: b\n',
  });
  expect(found).toEqual({ 'term.ics': ['trips'], 'trips.yaml': ['trips'], 'staff.yaml': ['staff'] });
});

test('folders are looked into once, and nothing hidden or installed is', async () => {
  const files = ['a/roll.csv', 'a/b/roll.csv', '.hidden/roll.csv', '.roll.csv', 'node_modules/roll.csv'];
  expect(Object.keys(await kindsIn(Object.fromEntries(files.map((file) => [file, ROLL]))))).toEqual(['a/roll.csv']);
});

test('files of other kinds are not counted', async () => {
  const pictures = Object.fromEntries(Array.from({ length: 210 }, (_, index) => [`a${index}.jpg`, '']));
  expect(await kindsIn({ ...pictures, 'roll.csv': ROLL })).toEqual({ 'roll.csv': ['pupils'] });
});

const passedIn = async (folder: string): Promise<readonly (readonly [string | undefined, string])[]> =>
  (await lookAround(folder)).passed.map(({ file, why }) => [file, why] as const);

test('what cannot be read is said, and no cell of it; a letter is no list', async () => {
  const folder = folderWith({
    'roll.xlsx': 'PK',
    '~$roll.xlsx': 'PK',
    'torn.csv': 'id,forename,surname,class\nP01,"Ada,Okoro,Oak\n',
    'torn.tsv': 'a\tb\nP01\tAda\tOkoro\n',
    'roll.txt': 'Roll\n\nid;forename;surname;class\nP01;Ada\n',
    'letter.txt': office('Dear all,\nthe fair; is "on\n'),
    'odd.txt': Buffer.from([0x50, 0, 0x30, 0]),
    'cut.yaml': '- { place: [Elmbury\n',
    'trips.yaml': '- { place: Elmbury, start: 2026-11-19, finish: 2026-11-20 }\n',
    'staff.yaml': '- { id: hford, role: Headteacher, mayPosts: [x] }\n',
    'compose.yaml': '- { image: web }\n',
  });
  expect((await lookAround(folder)).candidates).toEqual([]);
  const passed = await passedIn(folder);
  expect(passed).toEqual([
    ['cut.yaml', expect.stringMatching(/^cut\.yaml was passed over: cut\.yaml:\d/)],
    ['odd.txt', expect.stringMatching(/^odd\.txt was passed over: odd\.txt:1:2: a NUL byte/)],
    ['roll.txt', expect.stringMatching(/^roll\.txt was passed over: roll\.txt:4:1: this row has 2 cells/)],
    ['roll.xlsx', 'roll.xlsx is a spreadsheet: save it as CSV to have it read.'],
    ['staff.yaml', expect.stringMatching(/^staff\.yaml was passed over: staff\.yaml:1:\d+:.*`mayPost`\?$/)],
    ['torn.csv', expect.stringMatching(/^torn\.csv was passed over: torn\.csv:2:5: a double quote opens a cell/)],
    ['torn.tsv', expect.stringMatching(/^torn\.tsv was passed over: torn\.tsv:2:/)],
    ['trips.yaml', expect.stringMatching(/^trips\.yaml was passed over: trips\.yaml:1:/)],
  ]);
  expect(passed.join()).not.toMatch(/Okoro|Ada/);
});

test('a link is followed, and one that leads nowhere is said', async () => {
  const folder = folderWith({ 'elsewhere/deeper/roll.csv': ROLL, 'other/lists/consent.csv': CONSENT });
  mkdirSync(join(folder, 'here'));
  symlinkSync(join(folder, 'elsewhere', 'deeper', 'roll.csv'), join(folder, 'here', 'roll.csv'));
  symlinkSync(join(folder, 'other', 'lists'), join(folder, 'here', 'lists'), 'junction');
  symlinkSync(join(folder, 'nowhere.csv'), join(folder, 'here', 'gone.csv'));
  symlinkSync(join(folder, 'here', 'round.csv'), join(folder, 'here', 'round.csv'));
  const { candidates, passed } = await lookAround(join(folder, 'here'));
  expect(candidates.map(({ file }) => file)).toEqual(['roll.csv', 'lists/consent.csv']);
  expect(passed).toEqual([
    { file: 'gone.csv', why: expect.stringMatching(/^gone\.csv was passed over: gone\.csv is not there/) },
    { file: 'round.csv', why: expect.stringMatching(/^round\.csv was passed over: round\.csv cannot be read \(ELOOP\)/) },
  ]);
});

test.each([
  [201, 'list-200.csv was passed over: 200 are looked at.'],
  [203, '3 more files, from list-200.csv on, were passed over: 200 are looked at.'],
])('of %i files those that were not looked at are said', async (count, says) => {
  const files = Array.from({ length: count }, (_, index) => [`list-${String(index).padStart(3, '0')}.csv`, ROLL] as const);
  const { candidates, passed } = await lookAround(folderWith(Object.fromEntries(files)));
  expect([candidates.length, passed]).toEqual([200, [{ why: expect.stringContaining(says) }]]);
});
