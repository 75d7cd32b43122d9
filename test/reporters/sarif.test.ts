import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { PostResult } from '../../src/model.ts';
import { artifactOf } from '../../src/reporters/sarif/result.ts';
import { ASKED, AWAY, BLOCKED, CLEAN, NO_CONSENT, printAs, REPORTS, tailOf, UNDECLARED, WAITING } from './samples.ts';

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation?: { readonly artifactLocation: { readonly uri: string }; readonly region?: object };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
}
interface Log {
  readonly runs: readonly [
    {
      readonly results: readonly Result[];
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [
        {
          readonly executionSuccessful: boolean;
          readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: { readonly text: string } }[];
        },
      ];
      readonly properties: Readonly<Record<string, unknown>>;
    },
  ];
}

const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'schemas/sarif-2.1.0.json'), 'utf8')) as object;
const reference = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;
const valid = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: { 'uri-reference': reference, uri: reference, 'date-time': true },
}).compile(schema);

const log = async (report: (typeof REPORTS)[string]): Promise<Log> => JSON.parse(await printAs('sarif', report)) as Log;
const resultsOf = async (posts: readonly PostResult[]): Promise<readonly Result[]> =>
  (await log({ posts, tail: tailOf(posts) })).runs[0].results;
const fingerprints = async (posts: readonly PostResult[]): Promise<readonly string[]> =>
  (await resultsOf(posts)).map(({ partialFingerprints }) => String(partialFingerprints['smpolicy/v1']));

test.each(Object.entries(REPORTS))('%s is valid by the schema of OASIS', async (_, report) => {
  valid(await log(report));
  expect(valid.errors).toBeNull();
});

test('what is not is seen', () => {
  expect(valid({ version: '2.1.0' })).toBe(false);
  expect(valid({ version: '2.1.0', runs: [{ tool: { driver: { name: 'a', rulez: [] } } }] })).toBe(false);
  const at = (uri: string): object => ({ locations: [{ physicalLocation: { artifactLocation: { uri } } }], message: { text: 'a' } });
  const run = (uri: string): object => ({ version: '2.1.0', runs: [{ tool: { driver: { name: 'a' } }, results: [at(uri)] }] });
  expect([valid(run('a b')), valid(run('a%20b'))]).toEqual([false, true]);
});

describe('results', () => {
  test('violations, questions and what is undecided each are one', async () => {
    expect((await resultsOf([BLOCKED])).map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['trip-location/during-trip', 'error'],
      ['consent/not-given', 'error'],
      ['consent/undeclared', 'warning'],
      ['image-suitability/question', 'warning'],
      ['trip-location/undecided', 'error'],
      ['personal-data/undecided', 'error'],
      ['child-name/forename', 'error'],
    ]);
  });

  test('what is allowed is suppressed, with its reason, and nothing else is', async () => {
    const suppressed = (await resultsOf([BLOCKED])).map(({ suppressions }) => suppressions);
    expect(suppressed.slice(0, -1).every((all) => all.length === 0)).toBe(true);
    expect(suppressed.at(-1)).toEqual([{ kind: 'external', status: 'accepted', justification: 'the musical of the summer term' }]);
  });

  test('every rule is described once', async () => {
    const { results, tool } = (await log({ posts: [BLOCKED, BLOCKED], tail: tailOf([BLOCKED, BLOCKED]) })).runs[0];
    const rules = tool.driver.rules.map(({ id }) => id);
    expect(rules).toEqual([...new Set(results.map(({ ruleId }) => ruleId))]);
  });

  test('no two have the same fingerprint, though hidden names make two posts look alike', async () => {
    const hidden = { ...BLOCKED, source: 'published/███.json', id: '███' };
    const marks = (await resultsOf([hidden, hidden])).map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    expect(new Set(marks).size).toBe(marks.length);
  });

  test('each has its place', async () => {
    const [first] = await resultsOf([WAITING]);
    expect(first?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'posts/farm.json', uriBaseId: '%SRCROOT%' },
          region: { startLine: 4, startColumn: 34 },
        },
      },
    ]);
  });

  test.each([
    ['my posts/café.json#3', { uri: 'my%20posts/caf%C3%A9.json', uriBaseId: '%SRCROOT%' }],
    ['..\\drafts\\a.json', { uri: '../drafts/a.json', uriBaseId: '%SRCROOT%' }],
    ['C:\\My posts\\a.json', { uri: 'file:///C:/My%20posts/a.json' }],
    ['/srv/posts/a.json', { uri: 'file:///srv/posts/a.json' }],
    ['a%2e.json', { uri: 'a%252e.json', uriBaseId: '%SRCROOT%' }],
  ])('%s as an address', (source, artifact) => {
    expect(artifactOf(source)).toEqual(artifact);
  });

  test('brackets and braces of a message are no links and no placeholders', async () => {
    const [one] = await resultsOf([{ ...WAITING, violations: [{ ...UNDECLARED, message: 'see [here](https://evil.example) and {0}' }] }]);
    expect(one?.message.text).toContain('see \\[here\\](https://evil.example) and {{0}}');
  });
});

describe('a fingerprint', () => {
  test('is one for each result', async () => {
    const all = await fingerprints([{ ...BLOCKED, violations: [AWAY, AWAY, NO_CONSENT, UNDECLARED] }]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('does not change with what stands before it, with lines, times or wording', async () => {
    const [before] = await fingerprints([WAITING]);
    const moved = {
      ...AWAY,
      where: { field: '/text', start: 90, end: 101, line: 40, column: 2 },
      message: 'else',
      safeAfter: '2027-01-01T00:00:00Z',
    };
    const all = await fingerprints([CLEAN, { ...WAITING, publishAt: '2027-01-01T00:00:00Z', violations: [NO_CONSENT, moved] }]);
    expect(all[1]).toBe(before);
  });

  test('changes with what was found, where and of what kind', async () => {
    const [before] = await fingerprints([WAITING]);
    const others = [{ match: 'Elmstead Zoo' }, { where: { field: '/media/0/alt' } }, { kind: 'before-trip' }, { check: 'consent' }];
    for (const other of others) expect(await fingerprints([{ ...WAITING, violations: [{ ...AWAY, ...other }] }])).not.toContain(before);
  });
});

test('the run tells what was not read, and of takedowns, records and counts', async () => {
  const unread = (await log(REPORTS['unread'] ?? { posts: [], tail: tailOf([]) })).runs[0];
  const [{ executionSuccessful, toolExecutionNotifications }] = unread.invocations;
  expect(executionSuccessful).toBe(false);
  expect(toolExecutionNotifications.filter(({ level }) => level === 'error').map(({ message }) => message.text)).toEqual([
    'posts/b.json was not read: a comma is missing before "text"',
    'posts/c.json was not read: it is larger than 5 MB',
  ]);
  const { tail } = REPORTS['audit'] ?? { tail: tailOf([]) };
  const audit = (await log(REPORTS['audit'] ?? { posts: [], tail })).runs[0];
  expect(audit.properties).toMatchObject({ verdict: 'block', counts: tail.counts, takedowns: tail.takedowns });
  expect(audit.results.slice(-2).map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['account-register/one-owner', 'error'],
    ['account-register/no-aim', 'warning'],
  ]);
});

test('cut short, it is no JSON', async () => {
  const text = await printAs('sarif', { posts: [ASKED], tail: tailOf([ASKED]) });
  expect((): unknown => JSON.parse(text.slice(0, text.indexOf('"tool"')))).toThrow();
});
