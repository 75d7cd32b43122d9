import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { foldName } from '../../../src/text/fold.ts';
import { ORIGINS } from './found.ts';

// The names on no roll measure the rules, so that none of them may be known from a list (bench/names-held-out.js leaves the known ones out).
type Words = ReadonlySet<string>;
const part = async <T>(name: string): Promise<T> => (await import(`../../../bench/${name}.js`)) as T;
const { isHeldOut, wordsIn, wordsOf } = await part<{
  isHeldOut: (name: string, words: Words) => boolean;
  wordsIn: (text: string) => Words;
  wordsOf: (folder: string) => Words;
}>('names-held-out');
const { strangersOf } = await part<{ strangersOf: (origin: string) => readonly string[] }>('names-roll');

const LISTS = new URL('../../../src/detect/names/words/', import.meta.url);
const modules = await Promise.all(
  readdirSync(LISTS).map(async (file) => (await import(new URL(file, LISTS).href)) as Readonly<Record<string, unknown>>),
);

/** Every text that a list holds, however deep. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};
const listed: Words = new Set(
  modules
    .flatMap((module) => Object.values(module))
    .flatMap(textsOf)
    .flatMap((text) => foldName(text).split(/[^\p{L}]+/u)),
);

const partsOf = (name: string): readonly string[] => foldName(name).split(/[^\p{L}]+/u);
const standing = (names: readonly string[], words: Words): readonly string[] =>
  names.filter((name) => partsOf(name).some((word) => words.has(word)));

const folder = mkdtempSync(join(tmpdir(), 'smpolicy-held-out-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('names that the bench counts', () => {
  const counted = Object.keys(ORIGINS).flatMap(strangersOf);

  test('stand in no list', () => expect(standing(counted, listed)).toEqual([]));
  test('one that is put into a list is seen', () => {
    const [first = ''] = counted;
    expect(standing(counted, new Set([...listed, ...partsOf(first)]))).toContain(first);
  });
  test('the lists were read', () => {
    for (const word of ['amelia', 'shakespeare', 'headteacher', 'wednesday']) expect([...listed]).toContain(word);
  });

  test.each(Object.entries(ORIGINS))('%s has some that are counted, and no others than its own', (origin, { unlisted }) => {
    const names = strangersOf(origin);
    expect(names.length).toBeGreaterThan(5);
    expect(unlisted).toEqual(expect.arrayContaining([...names]));
  });
  test('a known name is left out', () => {
    const known = Object.values(ORIGINS).flatMap(({ unlisted }) => standing(unlisted, listed));
    expect(known.length).toBeGreaterThan(0);
    for (const name of known) expect(counted).not.toContain(name);
  });
});

describe('what a source holds', () => {
  test('is read from every folder below, and from nothing but TypeScript', () => {
    mkdirSync(join(folder, 'words'), { recursive: true });
    writeFileSync(join(folder, 'words', 'a.ts'), 'export const NAMES = `oskella tavrin`;');
    writeFileSync(join(folder, 'b.ts'), "// Zëlda, Łucjan\nexport const MORE = ['quell'];");
    writeFileSync(join(folder, 'c.txt'), 'marwo');
    const words = wordsOf(folder);
    expect(['Oskella', 'Tavrin Ash', 'Ash Tavrin', 'Zelda', 'lucjan', 'QUELL'].filter((name) => isHeldOut(name, words))).toEqual([]);
    expect(['Marwo', 'Oskel', 'Tavrina'].filter((name) => isHeldOut(name, words))).toEqual(['Marwo', 'Oskel', 'Tavrina']);
  });
  test('is folded as names are', () => {
    for (const name of Object.values(ORIGINS).flatMap(({ unlisted }) => unlisted))
      expect([...wordsIn(name)]).toEqual([...new Set(partsOf(name))]);
  });
});
