import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readPhoto } from '../../src/posts/photo/read.ts';
import { photo } from '../posts/photo/fixtures.ts';
import { type Files, scratch } from '../posts/scratch.ts';
import { ROOT } from '../project/files.ts';
import { type Ran, runHere } from './world.ts';

const CONFIG = ['--config', join(ROOT, 'fixtures/schools/oakfield/.smpolicyrc.yaml'), '--now', '2026-11-16T09:00'];
const base = { channel: 'facebook', author: 'dokonjo' };
const NAMED = { ...base, text: 'Well done Seren Llewarch!' };

const at = (cwd: string, args: readonly string[], stdin?: string): Promise<Ran> =>
  runHere({ args: ['check', ...args, '--redact', ...CONFIG], cwd, ...(stdin === undefined ? {} : { stdin }) });
const of = (post: unknown, args: readonly string[] = [], files: Files = {}): Promise<Ran & { readonly cwd: string }> => {
  const cwd = scratch({ 'post.json': typeof post === 'string' ? post : JSON.stringify(post), ...files });
  return at(cwd, ['post.json', ...args]).then((ran) => ({ ...ran, cwd }));
};
const shots = (...names: readonly string[]): Files => Object.fromEntries(names.map((name) => [name, readFileSync(photo(name))]));

describe('one post', () => {
  test('is printed made safe: keys, notes and all else as they were', async () => {
    const post = {
      'x-note': 'for Friday',
      ...NAMED,
      media: [{ pupils: [], alt: 'Seren with a cup', 'x-by': 'Jo' }],
      tags: ['@bbc'],
      $schema: 'a',
    };
    const { code, stdout, stderr } = await of(post);
    expect(code).toBe(0);
    const safe = { ...post, text: 'Well done to a Year 2 pupil!', media: [{ pupils: [], alt: 'A Year 2 pupil with a cup', 'x-by': 'Jo' }] };
    expect(stdout).toBe(`${JSON.stringify(safe, null, 2)}\n`);
    expect(stderr).toMatch(/^Changed: in the text; photo 1, alt text\. Read it through before it goes out\.\nNotices:\n/);
  });

  test('keeps what nobody publishes, and names where that tells of somebody', async () => {
    const post = {
      id: 'seren-llewarch-cup',
      'x-note': { 'asked by': ['Seren Llewarch’s mother'] },
      'x-room': '4B, P014',
      ...base,
      text: 'A cup!',
      media: [{ pupils: [], 'x-by': 'Seren Llewarch', alt: 'A cup' }],
    };
    const { code, stdout, stderr } = await of(post);
    expect([code, JSON.parse(stdout)]).toEqual([0, post]);
    expect(stderr).toContain('\nKept as written, though it tells of somebody: id; x-note; photo 1, x-by. It is not published');
    expect((await of({ ...post, id: 'cup', 'x-note': 'Friday', media: [] })).stderr).not.toContain('Kept');
  });

  test.each([0, 1])('is told with every notice that a check has of it, exit %i', async (exit) => {
    const config = `school: { name: Oak }\npupils: roll.csv\nconsent: none\ntrips: none\nallow:\n  - { text: Seren, where: Seren Llewarch, reason: a play, until: 2026-01-02 }\n`;
    const roll = 'id,forename,surname\nP1,Seren,Llewarch\n';
    const words = exit === 0 ? 'Well done!' : '#SerenLlewarch';
    const cwd = scratch({ 'c.yaml': config, 'roll.csv': roll, 'post.csv': `Date,Time,Text\n2026-12-01,09:00,${words}\n` });
    const args = ['check', 'post.csv', '--channel', 'facebook', '--config', 'c.yaml', '--now', '2026-11-16T09:00'];
    const notices = (stderr: string): string => /Notices:\n.*/s.exec(stderr)?.[0] ?? '';
    const redacted = await runHere({ args: [...args, '--redact'], cwd });
    const checked = JSON.parse((await runHere({ args: [...args, '--format', 'json'], cwd })).stdout) as { notices: { why: string }[] };
    expect([redacted.code, checked.notices.length]).toEqual([exit, 2]);
    expect(notices(redacted.stderr)).toBe(`Notices:\n${checked.notices.map(({ why }) => `  ${why}\n`).join('')}`);
    expect(redacted.stderr).not.toContain('Llewarch');
  });

  test('is printed as it is where nothing is to be changed, whatever is left to decide', async () => {
    const post = { ...base, text: 'Forty new books.' };
    expect(await of(post)).toMatchObject({ code: 0, stdout: `${JSON.stringify(post, null, 2)}\n`, stderr: 'Nothing had to be changed.\n' });
  });

  test('made safe passes the check, and is made safe again as it is', async () => {
    const { stdout, cwd } = await of({
      ...NAMED,
      tags: ['@seren.llewarch'],
      location: { name: 'Seren’s garden' },
      links: ['https://example.org/seren-llewarch'],
    });
    expect(JSON.parse(stdout)).toEqual({ ...base, text: 'Well done to a Year 2 pupil!', tags: [], links: [] });
    writeFileSync(join(cwd, 'safe.json'), stdout);
    expect(await at(cwd, ['safe.json'])).toMatchObject({ code: 0, stdout });
    expect((await runHere({ args: ['check', 'safe.json', '--strict', ...CONFIG], cwd })).code).toBe(0);
  });

  test('comes by standard input too, and from other formats', async () => {
    const cwd = scratch({
      'post.md': `---\nchannel: facebook\nauthor: dokonjo\n---\n${NAMED.text}\n`,
      'post.txt': NAMED.text,
      'list.json': [NAMED],
    });
    const safe = { ...NAMED, text: 'Well done to a Year 2 pupil!' };
    expect(JSON.parse((await at(cwd, ['-'], JSON.stringify(NAMED))).stdout)).toEqual(safe);
    expect(JSON.parse((await at(cwd, ['post.md'])).stdout)).toEqual(safe);
    expect(JSON.parse((await at(cwd, ['list.json'])).stdout)).toEqual(safe);
    expect(JSON.parse((await at(cwd, ['post.txt', '--channel', 'facebook'])).stdout)).toEqual({ channel: 'facebook', text: safe.text });
  });

  test('is printed so that no terminal is moved by it', async () => {
    const { stdout } = await of({ ...base, text: 'A \u202E thing \u009B' });
    expect(stdout).not.toMatch(/[\u202E\u009B]/);
    expect(JSON.parse(stdout)).toEqual({ ...base, text: 'A \u202E thing \u009B' });
  });
});

describe('what no words mend', () => {
  test.each<[string, object, RegExp]>([
    ['who is shown', { ...NAMED, media: [{ type: 'image', pupils: ['P019'] }] }, /consent for /],
    ['an entry that nobody knows', { ...base, text: 'Hello', media: [{ pupils: ['P999'] }] }, /photo 1, pupil 1: /],
    [
      'a photo that is not there',
      { ...base, text: 'Hello', media: [{ file: 'gone.jpg', pupils: [] }] },
      /gone\.jpg is not there; Put the photo/,
    ],
    [
      'what somebody suffers from',
      { ...base, text: 'We wish Mr Park a quick recovery from his knee operation.' },
      /tells of somebody’s health/,
    ],
    ['a post of a name alone', { ...base, text: '#SerenLlewarch' }, /there is nothing left of it/],
  ])('%s: nothing is printed, and it is told', async (_, post, told) => {
    const { code, stdout, stderr } = await of(post);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Nothing was printed\. No other words can mend what is left:\n {2}/);
    expect(stderr).toMatch(told);
  });

  test('an open question bars only with --strict or too many of them', async () => {
    const post = { ...base, text: 'Hello', media: [{ type: 'image', alt: 'Children' }] };
    expect(await of(post)).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^Nothing had to be changed\.\nLeft for you to decide:\n {2}photo 1/),
    });
    expect(await of(post, ['--strict'])).toMatchObject({ code: 1, stdout: '' });
    expect(await of(post, ['--max-warnings', '0'])).toMatchObject({ code: 1, stdout: '' });
  });

  test('on a pipe no name is told, unless it is asked for', async () => {
    const post = { ...base, text: 'Hello', media: [{ file: 'faces.jpg', pupils: [] }] };
    const hidden = await of(post, [], shots('faces.jpg'));
    expect([hidden.code, hidden.stderr.includes('Seren'), hidden.stderr.includes('███')]).toEqual([1, false, true]);
    expect((await of(post, ['--no-mask'], shots('faces.jpg'))).stderr).toContain('Seren Llewarch');
  });
});

describe('what does not go together', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['two posts', ['post.json', 'other.json'], /--redact takes one post/],
    ['a list of two', ['list.json'], /--redact takes one post/],
    ['no post', [], /--redact needs a post that is named/],
    ['--record', ['post.json', '--record'], /--record do not go together/],
    ['another format', ['post.json', '--format', 'html'], /not html/],
    ['two outputs', ['post.json', '--output', 'a.json', '--output', 'b.json'], /given twice/],
    ['an output that is no JSON', ['post.json', '--output', 'a.html'], /a\.html/],
    ['a post that is none', ['none.json'], /none\.json/],
    ['a post that is not there', ['gone.json'], /gone\.json/],
    ['the post itself as output', ['post.json', '--output', './post.json'], /is read/],
  ])('%s: exit 2, and nothing printed or written', async (_, args, why) => {
    const files = { 'post.json': NAMED, 'other.json': NAMED, 'list.json': [NAMED, NAMED], 'none.json': '[1]' };
    const cwd = scratch(files);
    const before = readdirSync(cwd);
    const ran = await at(cwd, args);
    expect([ran.code, ran.stdout, readdirSync(cwd)]).toEqual([2, '', before]);
    expect(ran.stderr).toMatch(why);
  });
});

describe('with --output', () => {
  const post = (...files: readonly string[]) => ({ ...NAMED, media: files.map((file) => ({ file, pupils: [] })) });
  const written = (cwd: string, name = 'safe.json') =>
    JSON.parse(readFileSync(join(cwd, name), 'utf8')) as { media: readonly { file: string }[] };

  test('copies of the photos that say nothing stand beside the post, and the originals as they were', async () => {
    const files = shots('gps.jpg', 'caption.png', 'all.webp');
    const { code, stdout, cwd } = await of(post(...Object.keys(files)), ['--output', 'out/safe.json'], { ...files, 'out/.keep': '' });
    expect([code, readFileSync(join(cwd, 'out/safe.json'), 'utf8')]).toEqual([0, stdout]);
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(['.keep', 'safe-1.jpg', 'safe-2.png', 'safe-3.webp', 'safe.json']);
    expect(written(cwd, 'out/safe.json').media.map(({ file }) => file)).toEqual(['safe-1.jpg', 'safe-2.png', 'safe-3.webp']);
    for (const { file } of written(cwd, 'out/safe.json').media)
      expect(readPhoto(join(cwd, 'out', file))).toEqual({ photo: { gps: [], people: [], words: [] } });
    for (const [name, bytes] of Object.entries(files)) expect(readFileSync(join(cwd, name))).toEqual(bytes);
    expect((await runHere({ args: ['check', 'out/safe.json', ...CONFIG], cwd })).code).toBe(0);
  });

  test('without it a photo that says something bars the post, and it is said how to mend that', async () => {
    const { code, stdout, stderr } = await of(post('gps.jpg'), [], shots('gps.jpg'));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('--output safe.json');
  });

  test('a copy goes by the name of the post, whatever the photo was called; when it was taken goes into the post', async () => {
    const { code, cwd } = await of(post('Seren-Llewarch.jpg'), ['--output', 'safe.json'], {
      'Seren-Llewarch.jpg': readFileSync(photo('gps.jpg')),
    });
    expect(code).toBe(0);
    expect(written(cwd).media).toEqual([{ file: 'safe-1.jpg', pupils: [] }]);
    const early = {
      args: ['check', 'post.json', '--redact', '--output', 'later.json', ...CONFIG.slice(0, 2), '--now', '2026-12-16T09:00'],
      cwd,
    };
    await runHere(early);
    expect(written(cwd, 'later.json').media).toEqual([{ file: 'later-1.jpg', pupils: [], takenAt: '2026-11-25T11:20:05+00:00' }]);
  });

  test('again is the same; another file in the place of a copy is never replaced', async () => {
    const { cwd, stdout } = await of(post('gps.jpg'), ['--output', 'safe.json'], shots('gps.jpg'));
    expect(await at(cwd, ['post.json', '--output', 'safe.json'])).toMatchObject({ code: 0, stdout });
    writeFileSync(join(cwd, 'safe-1.jpg'), 'somebody’s');
    const ran = await at(cwd, ['post.json', '--output', 'safe.json']);
    expect([ran.code, ran.stdout, readFileSync(join(cwd, 'safe-1.jpg'), 'utf8')]).toEqual([2, '', 'somebody’s']);
    expect(ran.stderr).toMatch(/safe-1\.jpg: this file is there already/);
  });

  test('an original is never replaced, whatever the output is called', async () => {
    const bytes = readFileSync(photo('gps.jpg'));
    const cwd = scratch({ 'post.json': post('safe-1.jpg'), 'safe-1.jpg': bytes });
    const ran = await at(cwd, ['post.json', '--output', 'safe.json']);
    expect([ran.code, ran.stdout, readFileSync(join(cwd, 'safe-1.jpg')).equals(bytes), existsSync(join(cwd, 'safe.json'))]).toEqual([
      2,
      '',
      true,
      false,
    ]);
  });

  test('a picture that cannot be cleaned bars the post; a film that says nothing stays where it is', async () => {
    const heic = await of(post('all.heic'), ['--output', 'safe.json'], shots('all.heic'));
    expect([heic.code, existsSync(join(heic.cwd, 'safe.json'))]).toEqual([1, false]);
    expect(heic.stderr).toMatch(/all\.heic was not cleaned: it is no JPEG, PNG or WebP/);
    const gif = await of(post('a.gif'), ['--output', 'safe.json'], { 'a.gif': Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1') });
    expect([gif.code, gif.stderr]).toEqual([1, expect.stringMatching(/a\.gif was not cleaned/)]);
    const told = await of(post('place.mp4'), ['--output', 'safe.json'], shots('place.mp4'));
    expect([told.code, readdirSync(told.cwd).toSorted()]).toEqual([1, ['place.mp4', 'post.json']]);
    const silent = await of({ ...NAMED, media: [{ file: 'notes.pdf', type: 'document', pupils: [] }] }, ['--output', 'out/safe.json'], {
      'notes.pdf': '%PDF-1.7',
      'out/.keep': '',
    });
    expect([silent.code, written(silent.cwd, 'out/safe.json').media[0]?.file]).toEqual([0, '../notes.pdf']);
    expect(silent.stderr).toContain('Not copied, since it is no photo: notes.pdf');
  });

  test('where an error is left, nothing is written', async () => {
    const ran = await of({ ...post('gps.jpg'), publishAt: 'x' }, ['--output', 'safe.json'], shots('gps.jpg'));
    expect([ran.code, readdirSync(ran.cwd).toSorted()]).toEqual([2, ['gps.jpg', 'post.json']]);
    const shown = await of({ ...NAMED, media: [{ file: 'gps.jpg', pupils: ['P019'] }] }, ['--output', 'safe.json'], shots('gps.jpg'));
    expect([shown.code, readdirSync(shown.cwd).toSorted()]).toEqual([1, ['gps.jpg', 'post.json']]);
  });

  test('what is written is for its owner’s eyes', async () => {
    const { cwd } = await of(post('gps.jpg'), ['--output', 'safe.json'], shots('gps.jpg'));
    if (process.platform !== 'win32')
      for (const name of ['safe.json', 'safe-1.jpg']) expect(statSync(join(cwd, name)).mode & 0o777).toBe(0o600);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
