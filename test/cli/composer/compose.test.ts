import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runHere } from '../world.ts';
import { type Lines, schoolFolder, type Talked, talk } from './person.ts';

const WHERE = 'Where will it be posted?';
const WORDS = 'an empty line ends it';
const PHOTO = 'Which photo or film';
const WHEN = 'When will it go out?';
const BECOME = 'What shall become of it?';
const NAME = 'Under which name';

/** Windows knows no such modes: there the folder is its owner’s alone. */
const PRIVATE = process.platform === 'win32' ? 0o666 : 0o600;

const until = (words: string): Lines => [
  [WHERE, ''],
  [WORDS, `${words}\n\n`],
];
const toTheEnd: Lines = [
  [PHOTO, ''],
  [WHEN, ''],
];

const SAVED = 'post-2026-11-16-facebook.json';
const savedIn = (folder: string, file = SAVED): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;

/** The end says the file; `check` has to say of it what the composer said. */
const checked = async (folder: string, { code, shown }: Talked): Promise<void> => {
  const again = await runHere({
    args: ['check', SAVED, '--plain', '--no-color', '--now', '2026-11-16T09:00'],
    cwd: folder,
    terminal: true,
  });
  expect(again.code).toBe(code);
  expect(shown).toContain(again.stdout);
};

describe('a post that is asked for', () => {
  test('is saved, read to the same verdict, and its words stand ready to copy', async () => {
    const folder = schoolFolder('oakfield');
    const talked = await talk(folder, [...until('Forty new books.\nCome and see.'), ...toTheEnd, [NAME, '']]);
    expect([talked.code, talked.left, talked.stderr]).toEqual([0, 0, '']);
    expect(talked.shown).toMatch(/\nReady: post-.*ready to copy:\n-{60}\nForty new books\.\nCome and see\.\n-{60}\nSaved: post-/s);
    expect(savedIn(folder)).toEqual({ channel: 'facebook', account: '@oakfieldprimary', text: 'Forty new books.\nCome and see.' });
    // An approver with an account of their own reads it too.
    if (process.platform !== 'win32') expect(statSync(join(folder, SAVED)).mode & 0o777).toBe(0o666 & ~process.umask());
    await checked(folder, talked);
    expect(readdirSync(join(folder, '.home'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile())).toEqual([]);
  });

  test('a name gives way to safe words before a picture is asked for', async () => {
    const folder = schoolFolder('oakfield');
    const talked = await talk(folder, [...until('Well done Kwabena Osei-Mensah!'), [BECOME, '1'], ...toTheEnd, [NAME, '']]);
    expect([talked.code, talked.left]).toEqual([0, 0]);
    expect(talked.shown.indexOf('safe words')).toBeLessThan(talked.shown.indexOf(PHOTO));
    expect(savedIn(folder)['text']).toBe('Well done to a Year 3 pupil!');
    await checked(folder, talked);
  });

  test('several names take safe words at once, or are left and blocked at the end, with nothing to copy', async () => {
    const words = 'Well done Kwabena Osei-Mensah!\nRing 07700 900142.';
    const all = schoolFolder('oakfield');
    const mended = await talk(all, [...until(words), [/2\. Take safe words for all 2[\s\S]*Number/, '2'], ...toTheEnd, [NAME, '']]);
    expect([mended.code, mended.left]).toEqual([0, 0]);
    expect(String(savedIn(all)['text'])).not.toMatch(/Kwabena|07700/);
    const says = String(savedIn(all)['text']).replaceAll(/^/gm, '  ');
    expect(mended.shown.slice(0, mended.shown.indexOf(PHOTO))).toContain(`\nIt says now:\n${says}\n`);
    const none = schoolFolder('oakfield');
    const left = await talk(none, [
      ...until(words),
      [/1 more after this[\s\S]*4\. Leave it as it is/, '4'],
      [/3\. Leave it/, '3'],
      ...toTheEnd,
      [NAME, ''],
    ]);
    expect([left.code, left.left]).toEqual([1, 0]);
    expect(left.shown).toMatch(/Do not publish: .*no words here to copy/s);
    expect(left.shown).not.toContain('-'.repeat(60));
    await checked(none, left);
  });

  test('a place is told once everybody is back', async () => {
    const folder = schoolFolder('oakfield');
    const talked = await talk(folder, [
      ...until('Having a great time at Thornmere!'),
      [/2\. Publish it later: Friday 27 November, 16:30/, '2'],
      [PHOTO, ''],
      [NAME, ''],
    ]);
    expect([talked.code, talked.left, talked.shown.includes(WHEN)]).toEqual([0, 0, false]);
    expect(savedIn(folder)['publishAt']).toBe('2026-11-27T16:30:00+00:00');
    await checked(folder, talked);
  });

  test('no later time is offered where the words would be as wrong then', async () => {
    const folder = schoolFolder('oakfield');
    const talked = await talk(folder, [...until('Off to Thornmere next week!'), [BECOME, '1'], ...toTheEnd, [NAME, '']]);
    expect([talked.code, talked.left, talked.shown.includes('Publish it later')]).toEqual([0, 0, false]);
  });

  test('a line is written differently, and looked at again', async () => {
    const folder = schoolFolder('oakfield');
    const talked = await talk(folder, [
      ...until('First line.\nWell done Kwabena Osei-Mensah!\nLast line.'),
      [BECOME, '2'],
      ['How shall this line go?', 'Well done to all of you!'],
      ...toTheEnd,
      [NAME, ''],
    ]);
    expect([talked.code, talked.left]).toEqual([0, 0]);
    expect(savedIn(folder)['text']).toBe('First line.\nWell done to all of you!\nLast line.');
  });

  test('a class without some, a photo by a few letters, another for one that may not be shown', async () => {
    const folder = schoolFolder('oakfield');
    const talked = await talk(folder, [
      ...until('Fourteen metres.'),
      [PHOTO, 'plan'],
      ['1. planes.jpg', '1'],
      ['Which pupil is in it?', 'hedge'],
      ['1. Everybody in Hedgehogs', ''],
      ['Who of Hedgehogs is in it?', '1, 2'],
      ['And who else?', 'kwab'],
      ['1. Kwabena Osei-Mensah', '1'],
      ['1. That is everybody', ''],
      ['Which other one?', ''],
      [WHEN, '2026-11-17T15:45'],
      [/refused[\s\S]*\n {2}Who: Kwabena Osei-Mensah \(P019\)\n[\s\S]*1\. Take another picture, or none[\s\S]*Number/, '1'],
      [PHOTO, ''],
      [NAME, 'drafts/planes.json'],
    ]);
    expect([talked.code, talked.left]).toEqual([0, 0]);
    expect(savedIn(folder, 'drafts/planes.json')).toEqual({
      ...{ channel: 'facebook', account: '@oakfieldprimary', text: 'Fourteen metres.', publishAt: '2026-11-17T15:45' },
    });
  });

  test('what a photo shows is offered to be said, looked at like all words, and stands ready to copy', async () => {
    const folder = schoolFolder('oakfield');
    const talked = await talk(folder, [
      ...until('Fourteen metres.'),
      [PHOTO, '2'],
      ['Which pupil is in it?', '2'],
      [/1\. That is all\n +2\. Say what planes\.jpg shows, for people who cannot see it/, '2'],
      ['What does it show?', 'Kwabena Osei-Mensah throws a paper plane'],
      [/Which other one\?\n +1\. That is all\n(?! +2\. Say what)/, ''],
      [WHEN, ''],
      [/1\. Take safe words: “a Year 3 pupil throws a paper plane”[\s\S]*Say differently what it shows[\s\S]*Number/i, '1'],
      [NAME, ''],
    ]);
    expect([talked.code, talked.left]).toEqual([0, 0]);
    expect(savedIn(folder)['media']).toEqual([{ file: 'planes.jpg', pupils: [], alt: 'A Year 3 pupil throws a paper plane' }]);
    expect(talked.shown).toContain('\nAlt text of planes.jpg: A Year 3 pupil throws a paper plane\nSaved: ');
    await checked(folder, talked);
  });

  test('it is said differently, or not at all', async () => {
    const folder = schoolFolder('oakfield');
    const describing = (says: string, instead: string): Lines => [
      ...until('Fourteen metres.'),
      [PHOTO, '2'],
      ['Which pupil is in it?', '2'],
      ['Which other one?', '2'],
      ['What does it show?', says],
      ['Which other one?', ''],
      [WHEN, ''],
      ...(instead === ''
        ? []
        : ([
            [BECOME, '3'],
            ['What does it show?', instead],
          ] as const)),
      [NAME, ''],
    ];
    expect((await talk(folder, describing('Kwabena Osei-Mensah', 'A plane'))).left).toBe(0);
    expect(savedIn(folder)['media']).toEqual([{ file: 'planes.jpg', pupils: [], alt: 'A plane' }]);
    expect((await talk(folder, describing(' ', ''))).left).toBe(0);
    expect(savedIn(folder, SAVED.replace('.json', '-2.json'))['media']).toEqual([{ file: 'planes.jpg', pupils: [] }]);
  });

  test('a photo keeps its place when the post is saved in another folder', async () => {
    const folder = schoolFolder('oakfield');
    const talked = await talk(folder, [
      ...until('Fourteen metres.'),
      [PHOTO, '2'],
      ['Which pupil is in it?', '2'],
      ['Which other one?', ''],
      [WHEN, ''],
      [NAME, 'planes.json.txt'],
      ['ends in .json', '../planes.json'],
      ['in this folder', 'gone/planes.json'],
      ['no such folder', 'drafts/choir.json'],
      ['such a file already', 'drafts/planes.json'],
    ]);
    expect([talked.code, talked.left]).toEqual([0, 0]);
    expect(savedIn(folder, 'drafts/planes.json')['media']).toEqual([{ file: '../planes.jpg', pupils: [] }]);
  });

  test('words come from a file that is named', async () => {
    const folder = schoolFolder('oakfield');
    writeFileSync(join(folder, 'words.txt'), Buffer.from('Caf\u00e9 at noon.\r\nCome.\r\n', 'latin1'));
    const talked = await talk(folder, [
      [WHERE, ''],
      [WORDS, 'wrods.txt\n\n'],
      [/no such file[\s\S]*an empty line ends it/, 'words.txt\n\n'],
      ...toTheEnd,
      [NAME, ''],
    ]);
    expect([talked.code, talked.left, savedIn(folder)['text']]).toEqual([0, 0, 'Caf\u00e9 at noon.\nCome.']);
  });

  test('asks what the policy asks, and says whom to ask for an approval and how', async () => {
    const folder = schoolFolder('mersham');
    const talked = await talk(folder, [
      [WHERE, ''],
      ['Who writes it?', '2'],
      [WORDS, 'Forty new books are on the library shelves.\n\n'],
      ...toTheEnd,
      [/approves this first[\s\S]*1\. Ask for approval by the headteacher/, '1'],
      [/comments are off[\s\S]*2\. Comments will be switched off/, '2'],
      [/2\. Say what it is for|Say what it is for/, '3'],
      [/What is it for\?[\s\S]*Number/, '1'],
      [/The policy asks: [\s\S]*2\. Yes/, '2'],
      [NAME, ''],
    ]);
    expect([talked.left, talked.stderr]).toEqual([0, '']);
    expect(talked.shown).toMatch(
      /approval by the headteacher \(Miriam Fennerley\)[\s\S]*\n {2}smpolicy approve post-2026-11-16-instagram\.json --by mfennerley\n$/,
    );
    expect(savedIn(folder, 'post-2026-11-16-instagram.json')).toMatchObject({
      ...{ author: 'dkirkhope', comments: 'off', answers: { 'entitled-to-promise': { yes: true, by: 'dkirkhope' } } },
    });
  });
});

describe('what was not finished', () => {
  const keptFile = (folder: string): string[] =>
    readdirSync(join(folder, '.home'), { recursive: true, withFileTypes: true }).flatMap((one) =>
      one.isFile() ? [join(one.parentPath, one.name)] : [],
    );

  test('is kept for its writer alone, not where drafts are swept, and gone on with', async () => {
    const folder = schoolFolder('oakfield');
    const stopped = await talk(folder, [...until('Forty new books.'), [PHOTO, undefined]]);
    expect([stopped.code, stopped.left, stopped.stderr]).toEqual([130, 0, expect.stringContaining('are kept for you alone')]);
    const [file = '', ...others] = keptFile(folder);
    expect([others, statSync(file).mode & 0o777]).toEqual([[], PRIVATE]);
    expect(readdirSync(folder).filter((name) => name.startsWith('post'))).toEqual([]);
    const resumed = await talk(folder, [['1. Go on: facebook: “Forty new books.”', '1'], ...toTheEnd, [NAME, '']]);
    expect([resumed.code, resumed.left, resumed.shown.includes(WHERE)]).toEqual([0, 0, false]);
    expect(savedIn(folder)['text']).toBe('Forty new books.');
    expect(keptFile(folder)).toEqual([]);
  });

  test('half a sentence is kept too', async () => {
    const folder = schoolFolder('oakfield');
    await talk(folder, [
      [WHERE, ''],
      [WORDS, 'Forty new\nbooks'],
      ['books', undefined],
    ]);
    expect(JSON.parse(readFileSync(keptFile(folder)[0] ?? '', 'utf8'))).toMatchObject({ half: 'Forty new\nbooks' });
    const resumed = await talk(folder, [
      ['1. Go on: facebook: “Forty new books', '1'],
      [/So far it says:\nForty new\nbooks[\s\S]*How does it go on\? \(an empty line ends it/, 'are here.\n\n'],
      ...toTheEnd,
      [NAME, ''],
    ]);
    expect([resumed.left, savedIn(folder)['text']]).toEqual([0, 'Forty new\nbooks\nare here.']);
  });

  test.each([
    ['kept', '2', 1],
    ['thrown away', '3', 0],
  ])('is %s where a new one is begun', async (_, number, count) => {
    const folder = schoolFolder('oakfield');
    await talk(folder, [
      [WHERE, ''],
      [WORDS, undefined],
    ]);
    expect(keptFile(folder)).toHaveLength(1);
    const talked = await talk(folder, [['not finished', number], ...until('Forty new books.'), ...toTheEnd, [NAME, '']]);
    expect([talked.code, talked.left, keptFile(folder).length]).toEqual([0, 0, count]);
  });

  test('is a draft when somebody stops, with the code of its verdict', async () => {
    const folder = schoolFolder('oakfield');
    const talked = await talk(folder, [...until('Well done Kwabena Osei-Mensah!'), [/4\. Keep it as a draft/, '4']]);
    expect([talked.code, talked.left, keptFile(folder).length]).toEqual([1, 0, 1]);
  });

  test('is no reason to fail where nothing can be kept, or what was kept cannot be read', async () => {
    const folder = schoolFolder('oakfield');
    writeFileSync(join(folder, '.home'), 'no folder');
    const stopped = await talk(folder, [
      [WHERE, ''],
      [WORDS, undefined],
    ]);
    expect([stopped.code, stopped.stderr]).toEqual([130, expect.stringContaining('could not be kept')]);
    const other = schoolFolder('oakfield');
    await talk(other, [
      [WHERE, ''],
      [WORDS, undefined],
    ]);
    writeFileSync(keptFile(other)[0] ?? '', '{"at":1,"done":[],"post":{"media":7}}');
    const talked = await talk(other, [...until('Forty new books.'), ...toTheEnd, [NAME, '']]);
    expect([talked.code, talked.left]).toEqual([0, 0]);
  });
});
