import { describe, expect, test } from '@jest/globals';
import type { Judged } from '../../src/engine/judge.ts';
import { BLOCK, maskFor } from '../../src/engine/mask.ts';
import { present } from '../../src/engine/present.ts';
import { schoolOf } from '../school.ts';
import { clause, judged, NOW, packOf } from './house.ts';

const school = schoolOf();
const mask = maskFor(school, NOW);
const judgedIn = (text: string): Judged => judged({ channel: 'website', text }, [packOf('wood', clause('one'))], school);

/** The same post with a finding at each of these pieces. */
const withFindings = (text: string, ...pieces: readonly (readonly [start: number, end: number])[]): Judged => {
  const one = judgedIn(text);
  const findings = one.findings
    .slice(0, 1)
    .flatMap((finding) => pieces.map(([start, end]) => ({ ...finding, span: { ...finding.span, start, end } })));
  return { ...one, findings };
};
const excerpts = (one: Judged): readonly string[] => present(one, school, mask).violations.map(({ excerpt }) => excerpt);

describe('what is found is hidden in the excerpts of all', () => {
  test('two that are at one place are hidden once', () => {
    expect(excerpts(withFindings('we saw a badger today', [9, 15], [9, 15]))).toEqual(Array(2).fill(`we saw a ${BLOCK} today`));
  });
  test('two that overlap leave nothing of either', () => {
    expect(excerpts(withFindings('we saw a badger today', [7, 15], [9, 11]))).toEqual(Array(2).fill(`we saw ${BLOCK} today`));
    expect(excerpts(withFindings('we saw a badger today', [9, 15], [12, 21]))).toEqual(Array(2).fill(`we saw a ${BLOCK}`));
    expect(excerpts(withFindings('badger in the wood', [10, 13], [0, 13]))).toEqual(Array(2).fill(`${BLOCK} wood`));
  });
  test('two side by side are two', () => {
    expect(excerpts(withFindings('badger badger', [0, 6], [7, 13]))).toEqual(Array(2).fill(`${BLOCK} ${BLOCK}`));
    expect(excerpts(withFindings('badgerbadger', [0, 6], [6, 12]))).toEqual(Array(2).fill(`${BLOCK}${BLOCK}`));
  });
  test('those of other lines stay out of it', () => {
    expect(excerpts(judgedIn('badger one\ntwo badger\nbadger three'))).toEqual([`${BLOCK} one`, `two ${BLOCK}`, `${BLOCK} three`]);
  });
  test('a piece that begins before the excerpt is hidden in it too', () => {
    const text = `${'x'.repeat(400)} badger ${'y'.repeat(400)}`;
    const [, second = ''] = excerpts(withFindings(text, [0, 350], [401, 407]));
    expect(second.startsWith(BLOCK)).toBe(true);
    expect(second.endsWith(` ${BLOCK}`)).toBe(true);
    expect(second.match(/x/g)).toHaveLength(50);
  });
});

test('a post of findings takes no longer than its length', () => {
  const [short, long] = [1_000, 8_000].map((count) => {
    const one = judgedIn('a badger '.repeat(count));
    const from = process.cpuUsage();
    expect(present(one, school, mask).violations).toHaveLength(count);
    return process.cpuUsage(from).user;
  });
  expect((long ?? 0) / (short ?? 1)).toBeLessThan(8 * 3);
});
