import { describe, expect, test } from '@jest/globals';
import { validate } from '../../src/formats/shape.ts';
import { lineShape, resultShape } from '../../src/formats/shapes/result.ts';
import type { Located, Tail } from '../../src/model.ts';
import json from '../../src/reporters/json.ts';
import ndjson from '../../src/reporters/ndjson.ts';
import { expectGolden } from '../golden.ts';
import { BLOCKED, CLEAN, HEAD, LOOK, printAs, REPORTS, tailOf } from './samples.ts';

const GOLDEN = ['nothing', 'unread', 'audit'] as const;

test.each(GOLDEN)('json: %s reads as it was approved', async (name) => {
  const report = REPORTS[name] ?? { posts: [], tail: tailOf([]) };
  expectGolden(`reporters/json-${name}.txt`, await printAs('json', report));
  expectGolden(`reporters/ndjson-${name}.txt`, await printAs('ndjson', report));
});

const without = (report: (typeof REPORTS)[string]): typeof report => ({ ...report, look: { ...report.look, quiet: false } });

describe('json is one object of all there is, in the order promised', () => {
  test.each(Object.entries(REPORTS))('%s', async (_, report) => {
    const { unread, notices, records, takedowns, verdict, counts } = report.tail;
    const value: unknown = JSON.parse(await printAs('json', without(report)));
    const whole = { ...HEAD, posts: report.posts, unread, notices, records, takedowns, verdict, counts };
    expect(value).toEqual(whole);
    expect(Object.keys(value as object)).toEqual(Object.keys(whole));
  });

  test('cut short, it is no JSON', () => {
    const reporter = json(LOOK);
    const begun = reporter.head(HEAD) + reporter.post(CLEAN);
    expect((): unknown => JSON.parse(begun)).toThrow();
  });
});

describe('what is printed has the published shape', () => {
  const located = (text: string): Located => ({ value: JSON.parse(text), file: 'printed', locate: () => undefined });

  test.each(Object.entries(REPORTS))('%s', async (_, report) => {
    const whole = located(await printAs('json', report));
    expect(validate(resultShape, whole)).toEqual(whole.value);
    const lines = (await printAs('ndjson', report)).trimEnd().split('\n').map(located);
    expect(lines.map((line) => validate(lineShape, line))).toEqual(lines.map(({ value }) => value));
  });

  test('another is seen', () => {
    expect(() => validate(resultShape, located('{"schema":1}'))).toThrow();
    expect(() => validate(lineShape, located('{"record":{}}'))).toThrow();
  });
});

describe('ndjson', () => {
  const values = (text: string): unknown[] =>
    text
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));

  test.each(Object.entries(REPORTS))('%s: a line for each post and unread input, and an end', async (_, report) => {
    const { unread, notices, verdict, counts, records, takedowns } = report.tail;
    const { policies, smpolicy, now } = HEAD;
    expect(values(await printAs('ndjson', without(report)))).toEqual([
      ...report.posts,
      ...unread.map((one) => ({ unread: one })),
      { end: { verdict, counts, notices, policies, smpolicy, now, masked: false, records, takedowns } },
    ]);
  });

  test('an unread input told when it happened is not told again', () => {
    const [early, late] = [
      { source: 'a.json', why: 'it is empty' },
      { source: 'b.json', line: 2, why: 'it is no JSON' },
    ];
    const reporter = ndjson(LOOK);
    const tail: Tail = tailOf([CLEAN], { unread: [early, late] });
    const text = [reporter.head(HEAD), reporter.unread?.(early), reporter.post(CLEAN), reporter.tail(tail)].join('');
    expect(values(text).slice(0, 3)).toEqual([{ unread: early }, CLEAN, { unread: late }]);
    expect(values(text)).toHaveLength(4);
  });

  test('each line is given as soon as it is known', () => {
    const reporter = ndjson(LOOK);
    reporter.head(HEAD);
    expect(reporter.post(BLOCKED)).toBe(`${JSON.stringify(BLOCKED)}\n`);
  });
});
