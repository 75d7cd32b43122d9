import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cites, Head, PostResult, Tail, Violation } from '../../src/model.ts';
import { FORMATS, type FormatName, type Look, type MakeReporter, plainStyle } from '../../src/reporters/reporter.ts';
import { widthOf } from '../../src/text/width.ts';
import { anyText, raw } from '../text/hostile.ts';
import { readable } from './readable.ts';
import { HEAD, LOOK, print, printAs, REPORTS, tailOf } from './samples.ts';

const NAMES = Object.keys(FORMATS) as FormatName[];
const CASES = NAMES.flatMap((format) => Object.keys(REPORTS).map((name): [FormatName, string] => [format, name]));
const reportOf = (name: string): (typeof REPORTS)[string] => REPORTS[name] ?? { posts: [], tail: tailOf([]) };

describe('every format', () => {
  test('has a file of its name, and every file is a format', () => {
    const folder = join(fileURLToPath(new URL('.', import.meta.url)), '../../src/reporters');
    const shared = ['look.ts', 'quiet.ts', 'reporter.ts'];
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !shared.includes(file));
    expect(files.sort()).toEqual(NAMES.map((name) => `${name}.ts`).sort());
  });

  test('has endings of its own', () => {
    const endings = Object.values(FORMATS).flatMap((format) => format.endings);
    expect(endings).toEqual([...new Set(endings)]);
    expect(endings.every((ending) => /^\.[a-z]+$/.test(ending))).toBe(true);
  });

  test.each(CASES)('%s: %s ends with one line feed', async (format, name) => {
    expect(await printAs(format, reportOf(name))).toMatch(/[^\n]\n$/);
  });

  test.each(CASES)('%s: %s is the same twice, and changes nothing it was given', async (format, name) => {
    const report = frozen(reportOf(name));
    expect(await printAs(format, report)).toBe(await printAs(format, report));
  });

  test.each(CASES)('%s: %s tells what was not read, not looked at and asked', async (format, name) => {
    const { posts, tail } = reportOf(name);
    const flat = readable(format, await printAs(format, reportOf(name)));
    // Keys between backticks are code on a page.
    const told = (says: string): string => (format === 'html' ? says.replaceAll('`', '') : says);
    for (const { why } of [...tail.unread, ...tail.notices, ...posts.flatMap(({ undecided }) => undecided)])
      expect(flat).toContain(told(why));
    for (const { ask } of posts.flatMap(({ questions }) => questions)) expect(flat).toContain(told(ask));
    for (const { message, severity } of [...posts.flatMap(({ violations }) => violations), ...tail.records])
      if (severity === 'error') expect(flat).toContain(told(message));
  });
});

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
};

describe('quiet', () => {
  interface Printed {
    readonly posts: readonly PostResult[];
    readonly counts: Tail['counts'];
    readonly records: Tail['records'];
  }
  const printed = async (name: string): Promise<Printed> => JSON.parse(await printAs('json', reportOf(name))) as Printed;

  test('hides warnings and posts in order, and changes no count', async () => {
    const { posts, counts, records } = await printed('quiet');
    expect(posts.map(({ verdict, violations }) => [verdict, violations.map(({ severity }) => severity)])).toEqual([
      ['block', ['error', 'error']],
      ['review', []],
      ['review', []],
    ]);
    expect(posts.map(({ questions, undecided }) => questions.length + undecided.length)).toEqual([3, 1, 1]);
    expect(records.map(({ severity }) => severity)).toEqual(['error']);
    expect(counts).toEqual(reportOf('quiet').tail.counts);
  });

  test('hides no warning where warnings decide the exit', async () => {
    const { posts, records } = await printed('strictly');
    expect(posts.map(({ violations }) => violations.length)).toEqual([1, 3]);
    expect(records).toHaveLength(2);
  });

  test('is the same in every format', async () => {
    const { posts } = await printed('quiet');
    const lines = (await printAs('ndjson', reportOf('quiet'))).split('\n');
    expect(lines.slice(0, posts.length).map((line): unknown => JSON.parse(line))).toEqual(posts);
    expect(await printAs('pretty', reportOf('quiet'))).not.toMatch(/^(Ready:| {2}Ask:)/m);
  });

  test('leaves unread inputs to be told as they happen', async () => {
    const reporter = (await FORMATS.ndjson.load())({ ...LOOK, quiet: true });
    expect(reporter.unread?.({ source: 'a', why: 'it is empty' })).toBe('{"unread":{"source":"a","why":"it is empty"}}\n');
  });
});

// ── Hostile text, in every string there is ──────────────────────────────────────────────────────────────────────────

const cites: fc.Arbitrary<Cites> = fc
  .record({ policy: fc.oneof(anyText, fc.constant('marlow-lane')), clause: anyText, at: anyText, says: anyText })
  .map((cite) => [cite]);
const field = fc.constantFrom(
  '/text',
  '/media/0/pupils/1',
  '/media/0/alt',
  '/author',
  '/x-\u001B[1m',
  '/answers/a\u202E',
  '/media/\u0007/x',
);
const violation: fc.Arbitrary<Violation> = fc
  .record({
    check: anyText,
    kind: anyText,
    severity: fc.constantFrom<Violation['severity']>('error', 'warning'),
    message: anyText,
    advice: anyText,
    where: fc.record({ field, start: fc.nat(20), end: fc.nat(40), line: fc.nat(), column: fc.nat() }),
    match: fc.option(anyText),
    excerpt: anyText,
    replacement: anyText,
    safeAfter: fc.oneof(anyText, fc.constant('2026-06-12T15:30:00+01:00')),
    pupils: fc.array(anyText, { maxLength: 2 }),
    cites,
  })
  .map((found) => ({ ...found, excerpt: `${found.excerpt}${found.match ?? ''}${found.excerpt}` }));
const post: fc.Arbitrary<PostResult> = fc.record({
  source: anyText,
  id: anyText,
  kind: fc.constant('post' as const),
  channel: anyText,
  account: fc.option(anyText),
  publishAt: anyText,
  link: fc.option(anyText),
  verdict: fc.constantFrom<PostResult['verdict']>('pass', 'review', 'block'),
  safeAfter: fc.option(anyText),
  violations: fc.array(violation, { maxLength: 2 }),
  questions: fc.array(fc.record({ id: anyText, ask: anyText, cites }), { maxLength: 2 }),
  undecided: fc.array(fc.record({ check: anyText, why: anyText, advice: anyText }), { maxLength: 2 }),
  suppressed: fc.array(
    violation.chain((found) => anyText.map((reason) => ({ ...found, reason }))),
    { maxLength: 1 },
  ),
});
const head: fc.Arbitrary<Head> = anyText.map((title) => ({
  ...HEAD,
  now: title,
  policies: [{ id: 'marlow-lane', title, version: title }],
}));
const tail: fc.Arbitrary<Tail> = fc.record({
  unread: fc.array(fc.record({ source: anyText, line: fc.nat(), why: anyText }), { maxLength: 2 }),
  notices: fc.array(fc.record({ why: anyText }), { maxLength: 2 }),
  records: fc.array(
    fc.record({
      check: anyText,
      kind: anyText,
      severity: fc.constantFrom<Violation['severity']>('error', 'warning'),
      subject: anyText,
      message: anyText,
      advice: anyText,
      cites,
    }),
    { maxLength: 1 },
  ),
  takedowns: fc.array(
    fc.record({
      source: anyText,
      id: anyText,
      link: fc.option(anyText),
      account: fc.option(anyText),
      owner: fc.option(anyText),
      pupils: fc.array(anyText, { maxLength: 2 }),
      publishAt: anyText,
      excerpt: anyText,
      due: anyText,
      cites,
    }),
    { maxLength: 1 },
  ),
  verdict: fc.constantFrom('pass', 'review', 'block', null),
  counts: fc.constant(tailOf([]).counts),
});
const looks: fc.Arbitrary<Look> = fc.record({
  style: fc.constant(plainStyle),
  width: fc.integer({ min: 0, max: 120 }),
  quiet: fc.boolean(),
  strict: fc.boolean(),
  plain: fc.boolean(),
  command: fc.constantFrom<Look['command']>('check', 'audit'),
});

describe('whatever a post says, nothing raw is printed', () => {
  const hostile = fc.record({ head, posts: fc.array(post, { maxLength: 2 }), tail, look: looks });
  const text = (make: MakeReporter, { head: begun, posts, tail: rest, look }: Whole): string => {
    const reporter = make(look);
    const all = [reporter.head(begun), ...posts.map((one) => reporter.post(one)), reporter.tail(rest)].join('');
    // A row of a table for spreadsheets ends with both.
    return all.replaceAll('\r\n', '\n');
  };

  test.each(CASES)('%s: %s, with poison in every string', async (format, name) => {
    const { posts, tail: rest, look } = reportOf(name);
    const all = { head: poisoned(HEAD), posts: posts.map((one) => poisoned(one)), tail: poisoned(rest), look: { ...LOOK, ...look } };
    expect(raw(text(await FORMATS[format].load(), all))).toBeUndefined();
    expect(text(await FORMATS[format].load(), all)).toMatch(/<U\+001B>|\\u001b|&lt;U\+001B&gt;|Next: nothing more|^Checked 1 post/);
  });

  test.each(NAMES)('%s', async (format) => {
    const make = await FORMATS[format].load();
    fc.assert(fc.property(hostile, (all) => raw(text(make, all)) === undefined));
  });

  test.each(['json', 'ndjson'] as const)('%s stays JSON, and loses nothing', async (format) => {
    const make = await FORMATS[format].load();
    const whole = fc.record({ head, posts: fc.array(post, { maxLength: 2 }), tail });
    fc.assert(
      fc.property(whole, (all) => {
        const out = text(make, { ...all, look: LOOK });
        const values = format === 'json' ? (JSON.parse(out) as Printed).posts : out.trimEnd().split('\n').slice(0, all.posts.length);
        expect(values.map((value): unknown => (typeof value === 'string' ? JSON.parse(value) : value))).toEqual(all.posts);
      }),
    );
  });

  test('pretty never says anything at the beginning of a line that it does not say itself', async () => {
    const make = await FORMATS.pretty.load();
    const own =
      /^(?:$| |Do not publish: |Ask first: |Ready: |Breaks the policy: |Look again: |In order: |To take down:|The school’s|Not read|Notices:|By check|Posts by (?:account|channel|month)|Checked |Next: )/;
    fc.assert(
      fc.property(hostile, (all) =>
        text(make, all)
          .split('\n')
          .every((line) => own.test(line)),
      ),
    );
  });

  test('pretty keeps within its columns, but for a path or a command that is to be copied', async () => {
    const make = await FORMATS.pretty.load();
    const wide = (all: Whole): string[] =>
      text(make, all)
        .split('\n')
        .filter((line) => line.startsWith(' ') && widthOf(line) > Math.max(30, all.look.width));
    fc.assert(fc.property(hostile, (all) => wide(all).length === 0));
  });

  test('a reporter that prints a post as it is would be caught', () => {
    const naive: MakeReporter = () => ({ head: () => '', post: ({ source }) => `${source}\n`, tail: () => '\n' });
    const seen = fc.sample(hostile, 200).filter((all) => raw(text(naive, all)) !== undefined);
    expect(seen.length).toBeGreaterThan(10);
    expect(print(naive(LOOK), reportOf('ready'))).toBe('posts/fair.json\n\n');
  });
});

/** Every string but the words of our own, with what a terminal would obey at its end. */
const poisoned = <T>(value: T, key = ''): T => {
  const own = ['severity', 'verdict', 'kind', 'under', 'field', 'match'].includes(key);
  if (typeof value === 'string') return (own ? value : `${value}\u001B[2J\u202E\u009B`) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner: unknown) => poisoned(inner)) as T;
  return Object.fromEntries(Object.entries(value).map(([name, inner]): [string, unknown] => [name, poisoned(inner, name)])) as T;
};

interface Whole {
  readonly head: Head;
  readonly posts: readonly PostResult[];
  readonly tail: Tail;
  readonly look: Look;
}

interface Printed {
  readonly posts: readonly unknown[];
}
