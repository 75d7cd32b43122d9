import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ROOT, read, tracked } from './files.ts';

const FILES = tracked();

test('the top level holds these and no more', () => {
  expect([...new Set(FILES.map((file) => file.replace(/\/.*/, '')))].sort()).toEqual(
    [
      ...['.ci', '.gitattributes', '.gitignore', '.npmrc', '.oxlintrc.json', 'biome.json', 'rolldown.config.js', 'tsconfig.json'],
      ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'package-lock.json', 'package.json'],
      ...['bench', 'bin', 'docs', 'fixtures', 'rules', 'src', 'test'],
    ].sort(),
  );
});

// Written in pieces, so that this file does not hold what it looks for.
const homes = ['tmp', 'root', 'home', 'Users', 'work', 'workspace', 'var/folders'].join('|');
const registries = ['registry' + '\\.(?:npmjs|yarnpkg)', 'npm' + '\\.pkg\\.github'].join('|');
const LEAKS: Readonly<Record<string, RegExp>> = {
  'a path of a machine': new RegExp(`(?<![\\w.\\]})>-])/(?:${homes})/[\\w.-]+|\\b[A-Za-z]:[\\\\/]Users[\\\\/]`, 'u'),
  'a package registry': new RegExp(`\\b(?:${registries})\\b|"resolved": *"https?:`, 'iu'),
};

/** The registry that this machine uses, where npm tells: it may be one that nobody else knows. */
function ownRegistry(): string | undefined {
  const address = process.env['npm_config_registry'];
  return address === undefined ? undefined : new URL(address).host;
}

function leaksOf(text: string, registry?: string): string[] {
  const lines = text.split('\n');
  const found = Object.entries(LEAKS).flatMap(([name, leak]) =>
    lines.flatMap((line, index) => (leak.test(line) ? [`${name}, line ${index + 1}`] : [])),
  );
  return registry !== undefined && text.includes(registry) ? [...found, "this machine's registry"] : found;
}

const isText = (bytes: Buffer): boolean => !bytes.includes(0);

test('no file tells of the machine it was written on', () => {
  const leaks = FILES.map((file) => ({ file, bytes: readFileSync(join(ROOT, file)) }))
    .filter(({ bytes }) => isText(bytes))
    .flatMap(({ file, bytes }) => leaksOf(bytes.toString('utf8'), ownRegistry()).map((leak) => `${file}: ${leak}`));
  expect(leaks).toEqual([]);
});

describe('a leak is seen', () => {
  const slash = '/';
  test.each([
    ['a path of a machine', `see ${slash}tmp/report.json`],
    ['a path of a machine', `"${slash}home/kim/smpolicy"`],
    ['a path of a machine', `file://${slash}Users/kim/smpolicy`],
    ['a path of a machine', `C:${slash}Users${slash}kim`],
    ['a path of a machine', `C:\\Users\\kim`],
    ['a package registry', `https:${slash}${slash}registry.${'npmjs'}.org/jest`],
    ['a package registry', `"${'resolved'}": "https:${slash}${slash}packages.example.org/jest.tgz"`],
  ])('%s: %s', (leak, text) => {
    expect(leaksOf(`first\n${text}`)).toEqual([`${leak}, line 2`]);
  });

  test('the registry of this machine, whatever it is called', () => {
    expect(leaksOf('from packages.example.org', 'packages.example.org')).toEqual(["this machine's registry"]);
  });

  test.each(['photos/work/a.jpg', 'the photo/video/work/name uses', '"/work"', 'https://example.org/home/'])('%s is none', (text) => {
    expect(leaksOf(text)).toEqual([]);
  });
});

test('source files end their lines with a line feed, and the last one too', () => {
  const ours = FILES.filter((file) => /\.(?:ts|js|md|json|yaml)$/.test(file) && !file.startsWith('fixtures/'));
  expect(ours.filter((file) => read(file).includes('\r') || !read(file).endsWith('\n'))).toEqual([]);
});

test('what CI and a shell start may be started', () => {
  const executable = process.platform === 'win32' || (statSync(join(ROOT, '.ci', 'run')).mode & 0o100) !== 0;
  expect(executable).toBe(true);
  expect(read('.ci/run').split('\n')[0]).toBe('#!/usr/bin/env bash');
  expect(read('bin/smpolicy.js').split('\n')[0]).toBe('#!/usr/bin/env node');
});
