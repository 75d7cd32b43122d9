import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { expectGolden } from '../golden.ts';
import { scratch } from '../posts/scratch.ts';
import { ROOT } from '../project/files.ts';
import { office } from './init/scene.ts';
import { onTerminal, openTerminal, type Terminal } from './terminal.ts';

/** The first ten minutes of somebody who has the README alone, with a school that nobody here has seen before. */

const NOW = ['--now', '2026-11-23T16:00'];
const CONFIG = '.smpolicyrc.yaml';

const calendar = (...events: readonly (readonly [what: string, where: string, from: string, to: string])[]): string =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//Calendar//EN'],
    ...events.flatMap(([what, where, from, to], nth) => [
      ...['BEGIN:VEVENT', `UID:${nth}@quillmoor.example`, 'DTSTAMP:20261101T090000Z', `SUMMARY:${what}`, `LOCATION:${where}`],
      ...[`DTSTART;TZID=Europe/London:${from}`, `DTEND;TZID=Europe/London:${to}`, 'END:VEVENT'],
    ]),
    ...['END:VCALENDAR', ''],
  ].join('\r\n');

const FILES: Readonly<Record<string, string | Buffer>> = {
  'Pupil export 18-11.csv': office(
    `Quillmoor Primary School;;;;;;;;
Pupil list by registration group, printed 18/11/2026 07:55;;;;;;;;
;;;;;;;;
Adm No;Legal Surname;Legal Forename;Preferred Forename;Reg Group;Date of Birth;Date of Leaving;Photo code;Bus
00214;Okoro;Zoë;;4B;13/10/2017;;A;3
00215;Ormsby;Seán;;4B;02/03/2018;;;
00216;Fenwick;Bryony;Bry;4B;22/01/2018;;A;3
00301;Sarpong;Kofi;;Y2 Robins;01/11/2019;;;
00118;Vosper;Ada;;6C;30/08/2016;17/07/2026;A;
Total: 5;;;;;;;;
`,
  ),
  'photo permissions.csv': office(
    `Adm No;Child;Pictures on our Facebook page;Pictures on the website;Please do not film my child;First name beside picture;Trip form back;Office notes
00214;Okoro, Zoë;Yes;Yes;;Yes;Yes;
00215;Ormsby, Seán;No;Yes;Yes;No;Yes;rings first
00216;Fenwick, Bryony;Yes;Yes;;;;new form sent
00301;Sarpong, Kofi;;;;;;
`,
  ),
  'school calendar.ics': calendar(
    ['4B trip to Elmbury Castle', 'Elmbury Castle', '20261126T091500', '20261126T153000'],
    ['Christmas fair', 'School hall', '20261204T150000', '20261204T170000'],
  ),
  'Staff.xlsx': 'PK',
};

const fill = (folder: string): void => {
  mkdirSync(join(folder, '.git'), { recursive: true });
  for (const [name, bytes] of Object.entries(FILES)) writeFileSync(join(folder, name), bytes);
  copyFileSync(join(ROOT, 'fixtures/photos/plain.jpg'), join(folder, 'IMG_2041.jpg'));
};

/** What the walk through `init` has written, for those who go on from there. */
const configured = (folder: string): void => {
  fill(folder);
  copyFileSync(join(ROOT, 'test/goldens/terminal/first-minutes.yaml'), join(folder, CONFIG));
};

const open: Terminal[] = [];
afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close();
});

type Steps = readonly (readonly [shows: string | RegExp, answer: (terminal: Terminal) => unknown])[];

const walk = async (args: readonly string[], prepare: (folder: string) => void, steps: Steps): Promise<Terminal> => {
  const terminal = openTerminal({ args: [...args, ...NOW], cwd: 'our-school', prepare, env: { NO_COLOR: '1' } });
  open.push(terminal);
  for (const [shows, answer] of steps) {
    await terminal.shows(shows);
    answer(terminal);
  }
  return terminal;
};

const enter = ({ press }: Terminal): void => press('Enter');
const down =
  (times: number) =>
  ({ press }: Terminal): void =>
    press(...Array.from({ length: times }, () => 'Down'), 'Enter');
const types =
  (text: string) =>
  ({ type, press }: Terminal): void => {
    type(text);
    press('Enter');
  };

const INIT: Steps = [
  ['What is the school called?', types('Quillmoor Primary School')],
  ['Which file is the roll?', enter],
  [/“Photo code”, “Bus”[\s\S]*Pass over them/, enter],
  ['Which file is the staff list?', down(1)],
  ['Its name, from here (Enter alone goes back)', types('Staff.xlsx')],
  ['This is a spreadsheet', ({ press }) => press('C-u', 'Enter')],
  [/Which file is the staff list\?\n❯/, enter],
  ['Which file is the consent list?', enter],
  ['“Child” does not hold yes and no alone', enter],
  ['“Pictures on our Facebook page”: what', enter],
  ['“Please do not film my child”: what', down(2)],
  ['What is it about?', down(1)],
  [/Where\?\n/, ({ press }) => press('Up', 'Enter')],
  ['And which way round?', down(1)],
  [/“First name beside picture”: what.*\n❯ Yes allows the name beside a photo/, enter],
  ['“Trip form back”: what', down(1)],
  ['“Office notes” does not hold', enter],
  ['Which file is the calendar of trips?', enter],
  ['May a post name a pupil', down(1)],
  ['May people comment', enter],
  ['Staff’s own accounts', enter],
  ['Which shall hold?', ({ press }) => press('Up', 'Enter')],
];

const FIRST_POST: Steps = [
  ['Where will it be posted?', enter],
  [
    'an empty line ends it',
    ({ paste, press }) => [paste('Zoë Okoro flew her paper plane furthest at Elmbury Castle!'), press('Enter', 'Enter')],
  ],
  [/❯ Take safe words: “.*\n?.*Elmbury/, down(1)],
  [/It says now:\n.*our trip!\n[\s\S]*Which photo or film/, ({ type }) => type('img')],
  [/: img\n❯ IMG_2041\.jpg/, enter],
  ['Which pupil is in it?', ({ type }) => type('zo')],
  [/: zo\n❯ Zoë Okoro \(4B, 00214\)/, enter],
  [/And who else\?\n❯ That is everybody/, enter],
  [/Which other one\?\n❯ That is all\n +Say what IMG_2041\.jpg shows/, down(1)],
  ['What does it show?', types('A paper plane high above a wall')],
  [/Which other one\?\n❯ That is all$/m, enter],
  ['When will it go out?', enter],
  ['Under which name', enter],
];

/** Whoever has the built program in a script, and no terminal. */
const script = (folder: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin', 'smpolicy.js'), ...args, ...NOW], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('the demonstration shows what it says', () => {
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'fixtures', 'demo.js')], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, expect.stringContaining('The README says how to try it on a post of your own.')]);
});

onTerminal('the first ten minutes', () => {
  test('init, with the lists as they came out of the school’s system', async () => {
    const terminal = await walk(['init'], fill, INIT);
    expect(await terminal.ends()).toBe(0);
    expectGolden('terminal/first-minutes.yaml', readFileSync(join(terminal.folder, CONFIG), 'utf8'));
    expect(terminal.all()).toMatch(/Staff\.xlsx is a spreadsheet[\s\S]*\nA first check, [\s\S]*\nReady: your draft/);
    const ignored = readFileSync(join(terminal.folder, '.gitignore'), 'utf8').split('\n');
    expect(ignored).toEqual(
      expect.arrayContaining([String.raw`/Pupil\ export\ 18-11.csv`, String.raw`/photo\ permissions.csv`, '/Staff.xlsx']),
    );
  });

  test('a first post, asked for', async () => {
    const terminal = await walk(['check'], configured, FIRST_POST);
    expect(await terminal.ends()).toBe(0);
    expectGolden('terminal/first-minutes-post.txt', terminal.all());
    const [saved = ''] = /post-\S+\.json/.exec(terminal.all()) ?? [];
    expect(script(terminal.folder, 'check', saved, '--strict')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Ready: /) });
  });
});

describe('a script', () => {
  const school = (post: object): string => {
    const folder = scratch({ 'post.json': post });
    configured(folder);
    return folder;
  };

  test('does not publish a picture of a child whose family said no, and says why without a name', () => {
    const folder = school({
      channel: 'facebook',
      text: 'Fourteen metres!',
      media: [{ file: 'IMG_2041.jpg', pupils: ['00214', 'Seán Ormsby'] }],
    });
    const { status, stdout } = script(folder, 'check', '--strict', 'post.json');
    expect([status, stdout]).toEqual([1, expect.stringMatching(/^Do not publish: post\.json[\s\S]*on facebook was refused/)]);
    expect(stdout).not.toMatch(/Ormsby|Okoro/);
  });

  const REMINDER = {
    channel: 'email',
    purpose: 'reminder',
    text: 'On Thursday 4B visit Elmbury Castle. Please bring a packed lunch and a coat.',
  };

  test('sends no reminder that says where Thursday’s trip goes, and offers one that does not', () => {
    const folder = school(REMINDER);
    const { status, stdout } = script(folder, 'check', '--strict', 'post.json');
    expect([status, stdout]).toEqual([1, expect.stringMatching(/Not before Thursday 26 November, 15:30/)]);
    const { status: made, stdout: safe } = script(folder, 'check', 'post.json', '--redact');
    expect([made, JSON.parse(safe)]).toEqual([
      ...[0, { ...REMINDER, text: 'On Thursday 4B go on our trip. Please bring a packed lunch and a coat.' }],
    ]);
    writeFileSync(join(folder, 'safe.json'), safe);
    expect(script(folder, 'check', '--strict', 'safe.json').status).toBe(0);
  });

  test('asks first about the same once the config says that families alone read it', () => {
    const folder = school(REMINDER);
    const config = readFileSync(join(folder, CONFIG), 'utf8').replace(
      '# closed: { channels: [classdojo, email]',
      'closed: { channels: [email]',
    );
    writeFileSync(join(folder, CONFIG), config);
    expect(script(folder, 'check', 'post.json')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Ask first: post\.json/) });
  });
});
