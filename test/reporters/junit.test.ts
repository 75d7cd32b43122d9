import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import { expectGolden } from '../golden.ts';
import { ASKED, BLOCKED, CLEAN, printAs, REPORTS, tailOf } from './samples.ts';

const schema = readFileSync(join(import.meta.dirname, 'schemas/junit.xsd'), 'utf8');
const faults = async (xml: string): Promise<readonly string[]> =>
  (await validateXML({ xml: { fileName: 'report.xml', contents: xml }, schema })).errors.map(({ message }) => message);

test.each(Object.entries(REPORTS))('%s is XML as JUnit writes it', async (_, report) => {
  expect(await faults(await printAs('junit', report))).toEqual([]);
});

test('what is not is seen', async () => {
  const good = await printAs('junit', { posts: [CLEAN], tail: tailOf([CLEAN]) });
  expect(await faults(good.replace('tests="1"', 'tests="one"'))).not.toEqual([]);
  expect(await faults(good.replace('</testsuites>', ''))).not.toEqual([]);
  expect(await faults(good.replace('posts/fair.json', 'posts/\u0001'))).not.toEqual([]);
});

test.each(['block', 'audit', 'unread'])('%s reads as it was approved', async (name) => {
  expectGolden(`reporters/junit-${name}.txt`, await printAs('junit', REPORTS[name] ?? { posts: [], tail: tailOf([]) }));
});

describe('a suite', () => {
  const suites = async (report: (typeof REPORTS)[string]): Promise<readonly string[]> =>
    (await printAs('junit', report)).match(/<testsuite [\s\S]*?<\/testsuite>/g) ?? [];
  const outcomes = (suite: string): Record<string, number> =>
    Object.fromEntries(
      ['testcase', 'failure', 'error', 'skipped'].map((name) => [name, suite.match(new RegExp(`<${name}[ />]`, 'g'))?.length ?? 0]),
    );

  test.each(Object.entries(REPORTS))('of %s counts what it holds', async (_, report) => {
    for (const suite of await suites(report)) {
      const { testcase, failure, error, skipped } = outcomes(suite);
      expect(suite).toContain(` tests="${testcase}" failures="${failure}" errors="${error}" skipped="${skipped}"`);
    }
  });

  test('a warning and a question fail nothing, unless warnings decide', async () => {
    const of = async (strict: boolean): Promise<unknown> =>
      outcomes((await suites({ posts: [ASKED], tail: tailOf([ASKED]), look: { strict } }))[0] ?? '');
    expect(await of(false)).toEqual({ testcase: 2, failure: 0, error: 0, skipped: 2 });
    expect(await of(true)).toEqual({ testcase: 2, failure: 2, error: 0, skipped: 0 });
  });

  test('errors fail, what is undecided could not be run, what is allowed is skipped', async () => {
    const [first = ''] = await suites({ posts: [BLOCKED], tail: tailOf([BLOCKED]) });
    expect(outcomes(first)).toEqual({ testcase: 7, failure: 2, error: 2, skipped: 3 });
    expect(first).toContain('<skipped message="allowed, because: the musical of the summer term"/>');
  });

  test('a post in order is a test that passes', async () => {
    expect((await suites({ posts: [CLEAN], tail: tailOf([CLEAN]) }))[0]).toContain(
      '<testcase name="keeps the policy" classname="facebook" time="0"/>',
    );
  });
});
