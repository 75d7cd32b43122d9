import { describe, expect, test } from '@jest/globals';
import { complaintOf, folderWith, setupOf } from './scratch.ts';

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

  test('what the config names is no post', async () => {
    const { records } = await setupOf(school('audit: { log: log.jsonl }\nrecords: { incidents: incidents.csv }\n'));
    const names = [...records].map((path) => path.split(/[\\/]/).at(-1)).sort();
    expect(names).toEqual(['.smpolicyrc.yaml', 'audit.key', 'consent.csv', 'incidents.csv', 'log.jsonl', 'pupils.csv']);
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

  test('a name on the roll that is to be allowed anywhere', async () => {
    const allow = (more: string): string => `allow:\n  - { text: Amelia, reason: the play, until: 2026-12-20${more} }\n`;
    expect(await complaintOf(school(allow('')))).toMatchObject({ line: 5, message: expect.stringMatching(/where:/) });
    await expect(setupOf(school(allow(', where: Amelia Bedelia')))).resolves.toBeDefined();
  });

  test('no config at all', async () => {
    expect((await complaintOf({ 'post.json': '{}' })).message).toMatch(/\.smpolicyrc\.yaml.*--no-config/s);
  });

  test('posts that belong to two schools', async () => {
    const folder = folderWith({ 'a/.smpolicyrc': config(), 'b/.smpolicyrc': config() });
    const folders = ['a', 'b'].map((name) => `${folder}/${name}`);
    expect((await complaintOf({}, { cwd: folder, folders })).message).toMatch(/a[\\/]\.smpolicyrc.*b[\\/]\.smpolicyrc/s);
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
