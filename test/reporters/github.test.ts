import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PostResult } from '../../src/model.ts';
import { expectGolden } from '../golden.ts';
import { anyText } from '../text/hostile.ts';
import { AWAY, BLOCKED, printAs, REPORTS, tailOf, UNSURE, WAITING } from './samples.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** As the runner of GitHub's workflows reads a line: the newer form at its beginning, the older one wherever it stands. */
const commandIn = (line: string): Command | undefined => {
  const [, name, properties = '', data = ''] =
    /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/s.exec(line) ?? /##\[([a-z-]+)(?: ([^\]]*))?\](.*)$/s.exec(line) ?? [];
  if (name === undefined) return undefined;
  const plain = (text: string): string =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), plain(pair.slice(pair.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(pairs) as Record<string, string>, data: plain(data) };
};
const printed = async (posts: readonly PostResult[]): Promise<readonly string[]> =>
  (await printAs('github', { posts, tail: tailOf(posts) })).trimEnd().split('\n');

test.each(['block', 'audit', 'unread'])('%s reads as it was approved', async (name) => {
  expectGolden(`reporters/github-${name}.txt`, await printAs('github', REPORTS[name] ?? { posts: [], tail: tailOf([]) }));
});

describe('an annotation', () => {
  test('stands beside its line', async () => {
    const [line = ''] = await printed([WAITING]);
    const { name, properties } = commandIn(line) ?? {};
    expect([name, properties]).toEqual(['error', { file: 'posts/farm.json', line: '4', col: '34', title: 'trip-location: in the text' }]);
  });

  test('names the file, not the post in it', async () => {
    const [line = ''] = await printed([{ ...WAITING, source: 'a b,c:d.ndjson#12' }]);
    expect(commandIn(line)?.properties['file']).toBe('a b,c:d.ndjson');
    expect(commandIn(line)?.data).toMatch(/^a b,c:d\.ndjson#12: /);
  });

  test('of standard input has no file', async () => {
    const [line = ''] = await printed([{ ...WAITING, source: 'stdin' }]);
    expect(commandIn(line)?.properties['file']).toBeUndefined();
  });

  test('of what decides the exit is an error, of the rest a warning or a notice', async () => {
    const names = async (post: PostResult): Promise<unknown> => (await printed([post])).map((line) => commandIn(line)?.name);
    expect(await names(BLOCKED)).toEqual(['error', 'error', 'warning', 'warning', 'error', 'error', 'notice', undefined]);
    expect(await names(UNSURE)).toEqual(['error', undefined]);
  });
});

describe('what a post says is no command', () => {
  const FORMS = [
    '::set-env name=PATH::/tmp',
    '##[set-env name=PATH]/tmp',
    '\n::error::x',
    '\r\n##[error]x',
    '%0A::error::x',
    '###[error]x',
    '##[##[error]x',
  ];
  const OURS = new Set(['error', 'warning', 'notice']);
  const said = async (message: string): Promise<readonly string[]> =>
    printed([
      {
        ...WAITING,
        source: `posts/${message}`,
        violations: [{ ...AWAY, message, match: message, excerpt: message, where: { field: '/x' } }],
      },
    ]);

  test.each(FORMS)('%j', async (form) => {
    const [line = '', last = '', ...more] = await said(`before ${form} after`);
    expect(more).toEqual([]);
    expect(line).toMatch(/^::error file=/);
    expect(line).not.toContain('##[');
    expect(commandIn(line)?.data).not.toContain('\n');
    expect(commandIn(last)).toBeUndefined();
  });

  test('whatever it says', async () => {
    const text = fc.array(fc.oneof(anyText, fc.constantFrom(...FORMS)), { maxLength: 4 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (message) => {
        const lines = await said(message);
        expect(lines).toHaveLength(2);
        for (const line of lines) expect(line.includes('##[')).toBe(false);
        expect(OURS.has(commandIn(lines[0] ?? '')?.name ?? '')).toBe(true);
      }),
    );
  });

  test('a reader that sees the older form anywhere sees one that is printed as it is', () => {
    expect(commandIn('well done ##[set-env name=PATH]/tmp')?.name).toBe('set-env');
  });
});
