import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findConfig } from '../../src/config/find.ts';
import { Complaint } from '../../src/model.ts';
import { folderWith, linked, piped } from './scratch.ts';

const CONFIG = 'school: { name: Oakfield }\n';
const JSON_CONFIG = '{ "school": { "name": "Oakfield" } }';

describe('a config is found', () => {
  test.each(['.smpolicyrc', '.smpolicyrc.yaml', '.smpolicyrc.yml', 'smpolicy.config.yaml', 'smpolicy.config.yml'])('as %s', (name) => {
    const folder = folderWith({ [name]: CONFIG });
    expect(findConfig(folder)).toBe(join(folder, name));
  });

  test.each(['.smpolicyrc.json', 'smpolicy.config.json'])('as %s', (name) => {
    const folder = folderWith({ [name]: JSON_CONFIG });
    expect(findConfig(folder)).toBe(join(folder, name));
  });

  test('through a link', () => {
    const folder = folderWith({ 'settings/ours.yaml': CONFIG });
    if (!linked(join(folder, 'settings/ours.yaml'), join(folder, '.smpolicyrc.yaml'))) return;
    expect(findConfig(folder)).toBe(join(folder, '.smpolicyrc.yaml'));
  });

  test('as the key of a package.json, and not in a package.json without it', () => {
    const folder = folderWith({ 'package.json': `{ "smpolicy": ${JSON_CONFIG} }`, 'inner/package.json': '{ "name": "inner" }' });
    expect(findConfig(join(folder, 'inner'))).toBe(join(folder, 'package.json'));
  });

  test('in the nearest folder upward', () => {
    const folder = folderWith({ '.smpolicyrc': CONFIG, 'a/b/.smpolicyrc': CONFIG, 'a/b/c/d/post.json': '{}', 'a/x/post.json': '{}' });
    expect([findConfig(join(folder, 'a/b/c/d')), findConfig(join(folder, 'a/x'))]).toEqual([
      join(folder, 'a/b/.smpolicyrc'),
      join(folder, '.smpolicyrc'),
    ]);
  });

  test('also where it is empty, so that nobody else’s config decides', () => {
    const folder = folderWith({ '.smpolicyrc': CONFIG, 'a/.smpolicyrc.yaml': '' });
    expect(findConfig(join(folder, 'a'))).toBe(join(folder, 'a/.smpolicyrc.yaml'));
  });
});

describe('a config is refused', () => {
  const refused = (folder: string): string => {
    try {
      return `found ${findConfig(folder)}`;
    } catch (error) {
      return error instanceof Complaint ? error.message : String(error);
    }
  };

  test.each([
    ['two files', { '.smpolicyrc': CONFIG, '.smpolicyrc.json': JSON_CONFIG }],
    ['a file and a key', { '.smpolicyrc.yaml': CONFIG, 'package.json': `{ "smpolicy": ${JSON_CONFIG} }` }],
  ])('where there are two: %s', (_what, files) => {
    expect(refused(folderWith(files))).toMatch(/two configs in one folder/);
  });

  test('that is no file', () => {
    const folder = folderWith({ '.smpolicyrc': CONFIG, 'a/post.json': '{}' });
    mkdirSync(join(folder, 'a/.smpolicyrc.yaml'));
    expect(refused(join(folder, 'a'))).toMatch(/cannot be opened/);
  });

  test('that is a link which leads nowhere', () => {
    const folder = folderWith({ '.smpolicyrc': CONFIG, 'a/post.json': '{}' });
    if (!linked(join(folder, 'gone.yaml'), join(folder, 'a/.smpolicyrc.yaml'))) return;
    expect(refused(join(folder, 'a'))).toMatch(/\.smpolicyrc\.yaml: this config is there but cannot be opened/);
  });

  test('that is a pipe, which nobody may wait for', () => {
    for (const name of ['.smpolicyrc.yaml', 'package.json']) {
      const folder = folderWith({ '.smpolicyrc': CONFIG, 'a/post.json': '{}' });
      if (!piped(join(folder, 'a', name))) return;
      expect(refused(join(folder, 'a'))).toMatch(/cannot be opened/);
    }
  });

  test('in a package.json that cannot be read', () => {
    expect(refused(folderWith({ 'package.json': '{ "smpolicy": ' }))).toMatch(/package\.json/);
  });
});

test('nothing found on the way is ever run', () => {
  const planted = 'process.getBuiltinModule("node:fs").writeFileSync("ran", ""); export default {};';
  const folder = folderWith({
    '.smpolicyrc': CONFIG,
    ...Object.fromEntries(
      ['.config/config.js', '.config/config.mjs', '.config/config.cjs', '.smpolicyrc.js', 'smpolicy.config.js'].map((name) => [
        name,
        planted,
      ]),
    ),
  });
  const home = process.cwd();
  process.chdir(folder);
  try {
    expect(findConfig('.')).toBe(join(folder, '.smpolicyrc'));
  } finally {
    process.chdir(home);
  }
  expect(existsSync(join(folder, 'ran'))).toBe(false);
});
