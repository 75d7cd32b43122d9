import { describe, expect, test } from '@jest/globals';
import { type Checked, type CheckOptions, Complaint, checkFiles, checkPost, loadSchool, type RecordSource } from '../src/index.ts';
import { scratch } from './posts/scratch.ts';

const ROLL = 'id,forename,surname\nP1,Farah,Al-Zubairi\n';
const FILES = {
  '.smpolicyrc.yaml': 'school: { name: Oakfield }\npupils: pupils.csv\nconsent: none\ntrips: trips.json\n',
  'pupils.csv': ROLL,
  'trips.json': '[]',
};
const GOOD = { channel: 'facebook', text: 'Forty new books.' };
const BAD = { channel: 'facebook', text: 'Well done Farah Al-Zubairi!' };

const checked = async (
  files: Readonly<Record<string, unknown>>,
  paths: readonly string[],
  options: CheckOptions = {},
): Promise<readonly Checked[]> => {
  const folder = scratch({ ...FILES, ...files });
  const all: Checked[] = [];
  for await (const one of checkFiles(paths, await loadSchool({ folder }), { folder, ...options })) all.push(one);
  return all;
};
const said = (all: readonly Checked[]): readonly string[] =>
  all.map((one) => ('post' in one ? `${one.post.source} ${one.post.verdict}` : 'unread' in one ? `${one.unread.source} unread` : 'notice'));

describe('checkFiles', () => {
  test('gives each post, and what could not be read, and passes over what the config names', async () => {
    const files = { 'posts/a.json': GOOD, 'posts/b.ndjson': `${JSON.stringify(BAD)}\n{\n`, 'posts/c.json': '{' };
    expect(said(await checked(files, ['posts', 'nowhere.json']))).toEqual([
      'nowhere.json unread',
      'posts/a.json pass',
      'posts/b.ndjson#1 block',
      'posts/b.ndjson#2 unread',
      'posts/c.json unread',
    ]);
    expect(said(await checked({}, ['.']))).toEqual(['. unread']);
  });

  test('knows lines and columns, and hides names unless told', async () => {
    const files = { 'Farah Al-Zubairi.json': JSON.stringify(BAD, null, 2), 'Farah.csv': 'Text\nNew books.\n' };
    const hidden = await checked(files, ['Farah Al-Zubairi.json', 'Farah Al-Zubairi.txt']);
    expect(JSON.stringify(hidden)).not.toContain('Zubairi');
    const [, shown] = await checked(files, ['Farah Al-Zubairi.json', 'Farah Al-Zubairi.txt'], { mask: false });
    expect(shown).toMatchObject({
      post: { violations: [{ match: expect.stringContaining('Farah Al-Zubairi'), where: { line: 3, column: 22 } }] },
    });
  });

  test.each([[[]], [['-']]])('of %j is refused', async (paths) => {
    await expect(checked({}, paths)).rejects.toThrow(Complaint);
  });
});

describe('a record from elsewhere', () => {
  const OTHER = ROLL.replace('Farah,Al-Zubairi', 'Osric,Threlkeld');
  const verdict = async (record: RecordSource): Promise<string> => {
    const school = await loadSchool({ folder: scratch(FILES), record });
    return checkPost({ channel: 'facebook', text: 'Well done Osric Threlkeld!' }, school).verdict;
  };

  test.each<[string, RecordSource, string]>([
    ['a text', (path) => (path.endsWith('pupils.csv') ? OTHER : undefined), 'block'],
    ['a text that comes later', async (path) => (path.endsWith('pupils.csv') ? OTHER : undefined), 'block'],
    ['bytes with a mark', (path) => (path.endsWith('.csv') ? Buffer.from(`\uFEFF${OTHER}`, 'utf16le') : undefined), 'block'],
    ['nothing, and the file is read', () => undefined, 'pass'],
  ])('%s', async (_, record, wanted) => {
    expect(await verdict(record)).toBe(wanted);
  });

  test('that is broken is a complaint with its place, and what it throws is thrown', async () => {
    await expect(verdict((path) => (path.endsWith('.csv') ? 'id,forename\n"P1' : undefined))).rejects.toMatchObject({ line: 2 });
    await expect(verdict(() => Promise.reject(new Error('no connection')))).rejects.toThrow('no connection');
  });
});
