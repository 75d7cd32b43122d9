import { expect, test } from '@jest/globals';
import { figureSurnames, isLegend, knownPairs, toldBy } from '../../../src/detect/names/tellings.ts';

test('two of one tale know each other', () => {
  const pairs = knownPairs();
  expect(pairs.get('mary')).toContain('joseph');
  expect(pairs.get('joseph')).toContain('mary');
  expect(pairs.get('nobody')).toBeUndefined();
});

test('what is told of a name, and whether it is a legend', () => {
  const tales = toldBy().get('noah') ?? [];
  expect(tales.some((tale) => tale.includes('ark'))).toBe(true);
  expect((toldBy().get('george') ?? []).some(isLegend)).toBe(true);
  expect(isLegend('ark')).toBe(false);
});

test('the last names of those whom schools speak of', () => {
  const surnames = figureSurnames();
  expect(['nightingale', 'newton'].every((name) => surnames.has(name))).toBe(true);
  expect(surnames.has('quistgaard')).toBe(false);
});
