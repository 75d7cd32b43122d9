import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Files, loadPacks } from '../../src/policy/load.ts';
import { makePacks } from '../../src/policy/make.ts';
import { PACK, type Sample, sampleFiles } from './made-samples.ts';

const RULES = join(import.meta.dirname, '..', '..', 'rules');
const disk: Files = { read: (path) => readFile(path, 'utf8').catch(() => undefined), list: (folder) => readdir(folder) };
const shipped = (await readdir(RULES)).filter((name) => name.endsWith('.yaml')).map((name) => basename(name, '.yaml'));

test.each(shipped)('%s: what the build makes of it is what its YAML says', async (name) => {
  const made = JSON.parse(JSON.stringify((await makePacks(RULES, disk)).get(name))) as object;
  const quick = { ...disk, made: async (path: string) => (basename(path) === `${name}.yaml` ? JSON.stringify(made) : undefined) };
  const load = (files: Files) => loadPacks({ names: [name], folder: RULES, rules: RULES, files });
  expect(await load(quick)).toEqual(await load(disk));
});

describe('what the build made', () => {
  const titlesOf = async (now: Sample, made: Sample = {}): Promise<readonly string[]> => {
    const before = await makePacks('rules', sampleFiles({ ...BOTH, ...made }));
    const asMade = async (path: string): Promise<string | undefined> => {
      const found = before.get(basename(path, '.yaml'));
      // Marked, so that a test can tell which way a pack came.
      return found === undefined ? undefined : JSON.stringify({ ...found, pack: { ...found.pack, title: `made ${found.pack.title}` } });
    };
    const files = { ...sampleFiles({ ...BOTH, ...now }), made: asMade };
    return (await loadPacks({ names: ['trust'], folder: 'school', rules: 'rules', files })).map(({ title }) => title);
  };
  const BOTH = { 'baseline.yaml': PACK('baseline'), 'trust.yaml': PACK('trust', 'base'), 'base.yaml': PACK('base') };

  test('is used while every text is as it was', async () => {
    expect(await titlesOf({})).toEqual(['made baseline', 'made trust']);
  });

  test('gives way to a pack that was edited', async () => {
    expect(await titlesOf({ 'trust.yaml': `${PACK('trust', 'base')}# edited\n` })).toEqual(['made baseline', 'trust']);
  });

  test('gives way where a pack that it extends was edited', async () => {
    expect(await titlesOf({ 'base.yaml': `${PACK('base')}# edited\n` })).toEqual(['made baseline', 'trust']);
  });

  test('gives way where a pack that it extends is gone, which is then told', async () => {
    await expect(titlesOf({ 'base.yaml': undefined })).rejects.toThrow(/no policy `base`/);
  });

  test.each(['', '{"texts":{"base', '{"texts":{},"pack":{}}'])('gives way if it is %j', async (text) => {
    const files = { ...sampleFiles(BOTH), made: async () => text };
    const packs = await loadPacks({ names: ['trust'], folder: 'school', rules: 'rules', files });
    expect(packs.map(({ title }) => title)).toEqual(['baseline', 'trust']);
  });

  test('is not asked for where a school names a file of its own', async () => {
    const files = { ...sampleFiles({ ...BOTH, 'own.yaml': PACK('own') }), made: async () => '{"texts":{"own.yaml":""}}' };
    const packs = await loadPacks({ names: ['./own.yaml'], folder: 'school', rules: 'rules', files });
    expect(packs.map(({ title }) => title)).toEqual(['baseline', 'own']);
  });
});
