import { mkdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { SetupOptions } from '../../src/config/config.ts';
import { loadSetup, type Setup } from '../../src/config/setup.ts';
import type { Complaint } from '../../src/model.ts';
import { complaintOf, folderWith, piped, setupOf } from './scratch.ts';

const PUPILS = 'id,forename,surname,class\nP1,Amelia,Okafor,Oak\nP2,Noah,Pryce,Ash\n';
const CONSENT = 'pupil,use,channel,status,from\nP1,photo,all,given,2026-09-07\n';
const config = (more = ''): string => `school: { name: Oakfield }\n${more}`;
const school = (more = '', files: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  '.smpolicyrc.yaml': config(`pupils: pupils.csv\nconsent: consent.csv\n${more}`),
  'pupils.csv': PUPILS,
  'consent.csv': CONSENT,
  ...files,
});

describe('a school is read whole', () => {
  test('with what it names, and what it does not', async () => {
    const { school: read, files } = await setupOf(school('trips: none\n'));
    expect(read.state).toMatchObject({ pupils: 'kept', consent: 'kept', trips: 'none', staff: 'unnamed', accounts: 'unnamed' });
    expect(read.roll.pupils.map(({ id }) => id)).toEqual(['P1', 'P2']);
    expect(files).toEqual(expect.arrayContaining(['.smpolicyrc.yaml', 'pupils.csv', 'consent.csv']));
  });

  test('a record that is too old is stale, by its asOf or by its file', async () => {
    const dated = 'fresh: 30d\npupils: { file: pupils.csv, asOf: 2026-10-01 }\nconsent: { file: consent.csv, asOf: 2026-11-01 }\n';
    const old = await setupOf({ ...school(), '.smpolicyrc.yaml': config(dated) });
    expect(old.school.state).toMatchObject({ pupils: 'stale', consent: 'kept' });
    const later = await setupOf(school('fresh: 30d\n'), { now: '2099-01-01' });
    expect(later.school.state).toMatchObject({ pupils: 'stale', consent: 'stale' });
  });

  test.each([
    ['of tomorrow', '2026-11-17', {}, 'in the future'],
    ['of a day far off', '2099-01-01', {}, 'in the future'],
    ['of today', '2026-11-16', {}, 'kept'],
    ['newer than the moment judged at: an audit of the past', '2026-11-16', { now: '2026-03-02T09:00' }, 'kept'],
    ['of tomorrow, in an audit of the past', '2026-11-17', { now: '2026-03-02T09:00' }, 'in the future'],
    ['of a day that has come by --now', '2026-12-01', { now: '2026-12-02T09:00' }, 'kept'],
  ])('a record %s', async (_what, asOf, options, expected) => {
    const files = {
      ...school(),
      '.smpolicyrc.yaml': config(`fresh: 30d\nconsent: { file: consent.csv, asOf: ${asOf} }\npupils: pupils.csv\n`),
    };
    const said = await setupOf(files, options).then(
      ({ school: read }) => read.state.consent,
      (error: Complaint) => error.message,
    );
    if (expected === 'kept') expect(said).toBe('kept');
    else expect(said).toMatch(/^\.smpolicyrc\.yaml:3:37: consent\.asOf: this day is in the future\. Give the day/);
  });

  test('a day in the future is refused without `fresh` too, and in the records of an audit', async () => {
    const audited = 'records: { incidents: { file: incidents.csv, asOf: 2026-11-17 } }\n';
    expect(await complaintOf({ '.smpolicyrc.yaml': config(audited) })).toMatchObject({
      ...{ file: '.smpolicyrc.yaml', line: 2 },
      why: 'records.incidents.asOf: this day is in the future',
    });
  });

  test('a file dated in the future is stale, and is told', async () => {
    const cwd = folderWith(school('fresh: 30d\n'));
    const day = (text: string): void => utimesSync(join(cwd, 'consent.csv'), new Date(text), new Date(text));
    const load = (): Promise<Setup> => loadSetup({ cwd, folders: [cwd], clock: Date.parse('2026-11-16T09:00Z') });
    utimesSync(join(cwd, 'pupils.csv'), new Date('2026-11-10'), new Date('2026-11-10'));
    day('2026-11-16T20:00Z');
    expect((await load()).school.state).toMatchObject({ consent: 'kept', pupils: 'kept' });
    day('2099-01-01');
    const { school: read, notices } = await load();
    expect([read.state.consent, read.state.pupils]).toEqual(['stale', 'kept']);
    expect(notices.map(({ why }) => why)).toEqual([expect.stringMatching(/^a file under `consent` is dated in the future/)]);
  });

  test('what the config names is no post', async () => {
    const { records } = await setupOf(school('audit: { log: log.jsonl }\nrecords: { incidents: incidents.csv }\n'));
    const names = [...records].map((path) => path.split(/[\\/]/).at(-1));
    expect(new Set(names)).toEqual(new Set(['.smpolicyrc.yaml', 'audit.key', 'consent.csv', 'incidents.csv', 'log.jsonl', 'pupils.csv']));
  });

  test('school hours are days and times', async () => {
    const hours = 'hours: { days: mon-fri, from: "08:50", to: "15:20", breaks: ["10:30-10:45"] }';
    const { school: read } = await setupOf({ '.smpolicyrc.yaml': `school: { name: Oakfield, ${hours} }` });
    expect(read.hours).toEqual({ days: [1, 2, 3, 4, 5], from: '08:50', to: '15:20', breaks: [{ from: '10:30', to: '10:45' }] });
  });
});

describe('a complaint says where and what to do', () => {
  test.each([
    ['an unknown key', config('polcy: [baseline]\n'), /polcy.*policy/s, 2],
    ['a key in a group', 'school: { nam: Oakfield }\n', /nam.*name/s, 1],
    ['no name', 'timezone: Europe/London\n', /school/, 1],
    ['a zone that is none', config('timezone: Europe/Londn\n'), /timezone/, 2],
    ['off without quotes', config('rules: { consent: no }\n'), /rules/, 2],
    ['an exception without an end', config('allow:\n  - { text: Oliver, reason: the musical }\n'), /until/, 3],
    ['broken YAML', 'school: { name: Oakfield\n', /./, 2],
    ['a rule for no check', config('rules: { consnt: error }\n'), /consnt.*consent/s, 2],
    ['a rule that loosens the baseline', config('rules: { consent: warning }\n'), /loosen/, 2],
    ['a pack that nobody knows', config('policy: [basline]\n'), /basline.*baseline/s, 2],
  ])('%s', async (_what, text, message, line) => {
    const complaint = await complaintOf({ '.smpolicyrc.yaml': text });
    expect([complaint.file, complaint.line, complaint.message]).toEqual(['.smpolicyrc.yaml', line, expect.stringMatching(message)]);
  });

  test('a record that is not there', async () => {
    const complaint = await complaintOf({ '.smpolicyrc.yaml': config('pupils: pupil.csv\n') });
    expect(complaint).toMatchObject({
      file: '.smpolicyrc.yaml',
      line: 2,
      message: expect.stringMatching(/pupil\.csv is not there.*pupils: none/s),
    });
  });

  test('a record that is half read, by its line and never by its words', async () => {
    const complaint = await complaintOf(school('', { 'consent.csv': `${CONSENT}P2,photo,all,perhaps,2026-09-07\n` }));
    expect(complaint).toMatchObject({ file: 'consent.csv', line: 3, message: expect.stringMatching(/status/) });
    expect(complaint.message).not.toMatch(/perhaps|P2/);
  });

  test('a record in JSON or YAML that cannot be read, by its place and never by its words', async () => {
    const wrong = ['[{ "id": Okafor }]', '[{ "id": "a", "Okafor": 1, "Okafor": 2 }]', '[{ "id": "a" } Okafor]'];
    for (const [name, texts] of [
      ['staff.json', wrong],
      ['staff.yaml', ['- id: Okafor: Okafor', '- { Okafor: 1, Okafor: 2 }', ...wrong.slice(2)]],
    ] as const)
      for (const text of texts) {
        const complaint = await complaintOf({ '.smpolicyrc.yaml': config(`staff: ${name}\n`), [name]: text });
        expect(complaint).toMatchObject({ file: name, line: 1, column: expect.any(Number) });
        expect(complaint.message).not.toMatch(/Oka/);
      }
  });

  test('a trip that recurs by no rule', async () => {
    const trips = '- { place: Pool, start: 2026-11-17, end: 2026-11-17, rrule: Amelia Okafor }\n';
    const complaint = await complaintOf({ '.smpolicyrc.yaml': config('trips: trips.yaml\n'), 'trips.yaml': trips });
    expect(complaint.message).toMatch(/^trips\.yaml:1:\d+: \[0\]\.rrule: expected a rule such as FREQ=WEEKLY/);
  });

  test('a name on the roll that is to be allowed anywhere', async () => {
    const allow = (more: string): string => `allow:\n  - { text: Amelia, reason: the play, until: 2026-12-20${more} }\n`;
    expect(await complaintOf(school(allow('')))).toMatchObject({ line: 5, message: expect.stringMatching(/where:/) });
    await expect(setupOf(school(allow(', where: Amelia Bedelia')))).resolves.toBeDefined();
  });

  test.each(['Amelia', 'okafor', 'Okafor, Amelia', 'Millie', 'Quill', 'Bell', 'Quill-Bell', 'Millie Quill-Bell'])(
    '%s is a name on the roll',
    async (text) => {
      const pupils = 'id,forename,surname,known_as,preferred surname\nP1,Amelia,Okafor,Millie,Quill-Bell\n';
      const allow = `allow:\n  - { text: "${text}", reason: the play, until: 2026-12-20 }\n`;
      expect((await complaintOf(school(allow, { 'pupils.csv': pupils }))).message).toMatch(/where:/);
      await expect(setupOf(school(allow, { 'pupils.csv': 'id,forename,surname\nP1,Zuri,Marsh\n' }))).resolves.toBeDefined();
    },
  );

  test('no config at all', async () => {
    expect((await complaintOf({ 'post.json': '{}' })).message).toMatch(/\.smpolicyrc\.yaml.*--no-config/s);
  });

  test('posts that belong to two schools', async () => {
    const folder = folderWith({ 'a/.smpolicyrc': config(), 'b/.smpolicyrc': config() });
    const folders = ['a', 'b'].map((name) => `${folder}/${name}`);
    expect((await complaintOf({}, { cwd: folder, folders })).message).toMatch(/a[\\/]\.smpolicyrc.*b[\\/]\.smpolicyrc/s);
  });

  test('posts that belong to two schools, of which one is found from here', async () => {
    const folder = folderWith({ 'a/.smpolicyrc': config(), 'here/.smpolicyrc': config(), 'bare/post.json': '{}' });
    const [a, bare] = [`${folder}/a`, `${folder}/bare`];
    for (const folders of [
      [a, bare],
      [bare, a],
    ])
      expect((await complaintOf({}, { cwd: `${folder}/here`, folders })).message).toMatch(
        /^these posts belong to two configs: .*a[\\/]\.smpolicyrc/,
      );
    expect((await setupOf({}, { cwd: `${folder}/here`, folders: [bare, bare] })).configFile).toBe(join(folder, 'here/.smpolicyrc'));
  });

  test('posts of which some belong to no school', async () => {
    const folder = folderWith({ 'a/.smpolicyrc': config(), 'bare/post.json': '{}' });
    const folders = ['a', 'bare'].map((name) => `${folder}/${name}`);
    const { message } = await complaintOf({}, { cwd: `${folder}/bare`, folders });
    expect(message).toMatch(/a[\\/]\.smpolicyrc was found for some of these posts, and no config for those in .*bare\. .*--no-config/s);
  });

  test('a record or a config that is no file, or far too large', async () => {
    const folder = folderWith({ '.smpolicyrc.yaml': config('pupils: pupils.csv\n') });
    const said = async (options: Partial<SetupOptions> = {}): Promise<string> =>
      (await complaintOf({}, { cwd: folder, folders: [folder], ...options })).message;
    mkdirSync(join(folder, 'pupils.csv'));
    expect(await said()).toMatch(/^\.smpolicyrc\.yaml:2:9: pupils\.csv is a folder, not a file/);
    rmSync(join(folder, 'pupils.csv'), { recursive: true });
    if (piped(join(folder, 'pupils.csv'))) expect(await said()).toMatch(/pupils\.csv is a pipe or a device, not a file/);
    if (piped(join(folder, 'pipe.yaml'))) {
      expect(await said({ config: 'pipe.yaml' })).toMatch(/^pipe\.yaml is a pipe or a device/);
      rmSync(join(folder, 'pupils.csv'));
      writeFileSync(join(folder, 'pupils.csv'), PUPILS);
      expect(await said({ policies: ['./pipe.yaml'] })).toMatch(/^pipe\.yaml: this pack is a pipe or a device/);
    }
    rmSync(join(folder, 'pupils.csv'), { force: true });
    writeFileSync(join(folder, 'pupils.csv'), '');
    truncateSync(join(folder, 'pupils.csv'), 64 * 1024 * 1024 + 1);
    expect(await said()).toMatch(/pupils\.csv is larger than 64 MB/);
  });

  test('a rule from the command line, which stands in no file', async () => {
    const complaint = await complaintOf(school('rules: { consent: error }\n'), { rules: { consnt: 'error' } });
    expect(complaint).toMatchObject({ file: undefined, line: undefined, why: 'the rule `consnt: error` names no check' });
    expect(await complaintOf(school('rules: { consent: error }\n'), { rules: { consent: 'off' } })).toMatchObject({ file: undefined });
    const own = await complaintOf(school('rules: { consnt: error }\n'), { rules: { consent: 'error' } });
    expect(own).toMatchObject({ file: '.smpolicyrc.yaml', line: 4 });
  });
});

test('without a config all that needs a record is undecided', async () => {
  const { school: read, packs } = await setupOf({}, { config: false });
  expect(new Set(Object.values(read.state))).toEqual(new Set(['unnamed']));
  expect(packs.map(({ id }) => id)).toEqual(['baseline']);
});

test('every value has an origin', async () => {
  const { origins } = await setupOf(school(), { policies: ['baseline'], rules: { consent: 'error' } });
  expect(origins().map(({ key, from }) => [key, from])).toEqual([
    ['school.name', '.smpolicyrc.yaml:1'],
    ['pupils', '.smpolicyrc.yaml:2'],
    ['consent', '.smpolicyrc.yaml:3'],
    ['timezone', 'default'],
    ['policy', '--policy'],
    ['rules.consent', '--rule'],
  ]);
});
