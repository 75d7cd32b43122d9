import { describe, expect, test } from '@jest/globals';
import { read, sources } from './files.ts';
import type { Source } from './syntax.ts';

const inArchives = (...files: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map((file) => [`src/posts/archive/${file}.ts`, 'paths in an archive have slashes everywhere']));

/** What works on a Unix alone, as far as a line of code shows it; each with the one place that may, and why it may. */
const RULES: Readonly<Record<string, { readonly what: RegExp; readonly but?: Readonly<Record<string, string>> }>> = {
  'no path of a Unix stands in it': { what: /['"`](?:\/(?:dev|tmp|etc|proc|usr|var|home|bin)\b|~\/)/ },
  'no other program and no shell is started': { what: /child_process|\bexecFile|\bspawn(?:Sync)?\(/ },
  'no user, group or umask is asked for': { what: /\bget(?:e?uid|e?gid|groups)\b|\bumask\b|\b[fl]?chown(?:Sync)?\b/ },
  'no link is made with names': { what: /\b(?:l|sym)link(?:Sync)?\(|\bsymlink/ },
  'the address of a module is no path: import.meta.dirname is': { what: /(?<!createRequire\()import\.meta\.url\b|\.pathname\b/ },
  'a flag that Windows has not is never taken for there': { what: /\bO_(?:NONBLOCK|NOFOLLOW|DIRECTORY|SYNC)\b(?! \?\? 0)/ },
  'who may read a file is not judged where Windows is not told apart': { what: /^(?!.*win32).*\.mode & 0o0?77\)/ },
  'no line end of the machine is written': { what: /\bos\.EOL\b|\bEOL\b.*node:os/ },
  'a path is not cut at slashes alone': {
    what: /\b(?:path|file|folder|cwd|dir)\.(?:split\('\/'\)|lastIndexOf\('\/'\))/,
    but: {
      'src/reporters/sarif/result.ts': 'backslashes are gone by then',
      ...inArchives('pictures', 'read', 'x'),
    },
  },
  'a process is not ended by a signal': { what: /process\.kill|\.kill\(/ },
};

const isComment = (line: string): boolean => /^\s*(?:\/\/|\*|\/\*)/.test(line);

const faults = (files: readonly Source[]): string[] =>
  Object.entries(RULES).flatMap(([rule, { what, but = {} }]) =>
    files.flatMap(({ file, text }) =>
      Object.hasOwn(but, file)
        ? []
        : text.split('\n').flatMap((line, index) => (!isComment(line) && what.test(line) ? [`${rule}: ${file}:${index + 1}`] : [])),
    ),
  );

test('nothing in src is for a Unix alone, as far as can be told', () => {
  expect(sources('src').length).toBeGreaterThan(300);
  expect(faults(sources('src'))).toEqual([]);
});

test('what may be an exception is one', () => {
  for (const [rule, { what, but = {} }] of Object.entries(RULES))
    for (const file of Object.keys(but)) expect([rule, what.test(read(file).replaceAll('\n', ' '))]).toEqual([rule, true]);
});

describe('a fault is seen', () => {
  test.each([
    "readFileSync('/dev/stdin')",
    'const folder = `/etc/x`;',
    "join('~/x', name)",
    "import { spawnSync } from 'node:child_process';",
    'process.getuid()',
    'symlinkSync(a, b)',
    'new URL(import.meta.url)',
    'constants.O_RDONLY | constants.O_NONBLOCK',
    '(statSync(file).mode & 0o077) !== 0',
    "path.split('/')",
    'process.kill(pid)',
  ])('%s', (line) => {
    expect(faults([{ file: 'src/cli/planted.ts', text: `const x = 1;\n${line}\n` }])).toHaveLength(1);
  });

  test.each([
    'constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)',
    "process.platform !== 'win32' && (stat.mode & 0o077) !== 0",
    '// /dev/stdin',
  ])('but not in %s', (line) => {
    expect(faults([{ file: 'src/cli/planted.ts', text: line }])).toEqual([]);
  });
});

test('the docs say what was never near a Windows', () => {
  expect(read('README.md')).toMatch(/\| Windows \| not tried;/);
  for (const page of ['docs/getting-started.md', 'docs/for-scripts.md']) expect(read(page)).toMatch(/tried by nobody here/);
});
