import { describe, expect, test } from '@jest/globals';
import { looksLikeGlob, splitPattern } from '../../src/posts/glob.ts';

test.each([
  ['posts/*.json', true],
  ['posts/?.json', true],
  ['year[6].json', true],
  ['{a,b}.json', true],
  ['@(a|b).json', true],
  ['farm (1).json', false],
  ['posts/farm.json', false],
  ['!important.json', false],
])('%s looks like a glob: %p', (argument, is) => {
  expect(looksLikeGlob(argument)).toBe(is);
});

describe('a pattern is cut after the folders that are there', () => {
  const there =
    (...folders: string[]) =>
    (folder: string): boolean =>
      folders.includes(folder);

  test.each([
    ['posts/2026/*.json', there('posts/', 'posts/2026/'), 'posts/2026/', '*.json'],
    ['posts/2026/*.json', there('posts/'), 'posts/', '2026/*.json'],
    ['posts*/2026/*.json', there('2026/'), '', 'posts*/2026/*.json'],
    ['*.json', there(), '', '*.json'],
    ['../../*.json', there('../', '../../'), '../../', '*.json'],
    ['/srv/posts/*.json', there('/srv/', '/srv/posts/'), '/srv/posts/', '*.json'],
    ['/*.json', there(), '/', '*.json'],
    ['odd[1]/*.json', there('odd[1]/'), 'odd[1]/', '*.json'],
  ])('%s', (argument, isThere, start, pattern) => {
    expect(splitPattern(argument, isThere)).toEqual({ start, pattern });
  });
});
