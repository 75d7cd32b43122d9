import { describe, expect, test } from '@jest/globals';
import { lineShape, postResultShape, resultShape } from '../../../src/formats/shapes/result.ts';
import { accepted, refusalOfJson } from './refusals.ts';
import { GOOD_LINES, GOOD_POST_RESULT, GOOD_RUN } from './samples.ts';

test('a run and its lines are accepted as they are', () => {
  expect(accepted(resultShape, GOOD_RUN)).toEqual(GOOD_RUN);
  for (const line of GOOD_LINES) expect(accepted(lineShape, line)).toEqual(line);
});

test.each(Object.keys(GOOD_RUN))('a run without %s is cut short', (key) => {
  const { [key]: _, ...rest } = GOOD_RUN;
  expect(refusalOfJson(resultShape, rest)).toMatch(new RegExp(`\`${key}\` is missing`));
});

test.each(Object.keys(GOOD_POST_RESULT))('a post’s result without %s is none', (key) => {
  const { [key]: _, ...rest } = GOOD_POST_RESULT;
  expect(refusalOfJson(postResultShape, rest)).toMatch(new RegExp(`\`${key}\` is missing`));
});

const violation = (GOOD_POST_RESULT['violations'] as readonly Record<string, unknown>[])[0] ?? {};

describe('what is no result', () => {
  test.each([
    [{ ...GOOD_POST_RESULT, 'x-note': 1 }, /unknown key `x-note`/],
    [{ ...GOOD_POST_RESULT, $schema: 'a' }, /unknown key `\$schema`/],
    [{ ...GOOD_POST_RESULT, verdict: 'fail' }, /verdict: expected one of: pass, review, block; found `fail`/],
    [{ ...GOOD_POST_RESULT, publishAt: '2026-06-12T11:05' }, /publishAt: expected a moment such as/],
    [{ ...GOOD_POST_RESULT, violations: [{ ...violation, cites: [] }] }, /violations\[0\]\.cites/],
    [{ ...GOOD_POST_RESULT, violations: [{ ...violation, match: undefined }] }, /`match` is missing/],
    [{ ...GOOD_POST_RESULT, violations: [{ ...violation, where: { field: '/text', start: -1 } }] }, /expected a whole number from 0/],
    [{ ...GOOD_POST_RESULT, violations: [{ ...violation, where: { field: '/text', line: 0 } }] }, /expected a whole number from 1/],
    [{ ...GOOD_POST_RESULT, suppressed: [violation] }, /suppressed\[0\]: `reason` is missing/],
    [{ unread: { source: 'a' } }, /unread: `why` is missing/],
    [{ end: {} }, /end: `verdict` is missing/],
    [{}, /`end` is missing/],
    [[], /expected a group of keys, found a list/],
  ])('%#', (line, said) => {
    expect(refusalOfJson(lineShape, line)).toMatch(said);
  });
});
