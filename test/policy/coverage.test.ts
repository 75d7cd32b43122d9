import { describe, expect, test } from '@jest/globals';
import { coverageOf, waysOf } from '../../src/policy/coverage.ts';
import { clause, pack, WORLD } from './samples.ts';

const question = { id: 'q', question: 'Is it kind?' };
const one = pack(
  'one',
  clause({ id: 'a', checks: ['consent', 'child-name'], audits: ['takedown'], planned: true }),
  clause({ id: 'b', checks: [], asks: [question] }),
  clause({ id: 'c', checks: [], person: 'It takes tact.' }),
);
const two = pack(
  'two',
  clause({ id: 'd', checks: ['child-name'], planned: true }),
  clause({ id: 'e', checks: ['consent'] }),
  clause({ id: 'f', checks: ['consent'] }),
);

describe('how a clause is looked at', () => {
  test.each([
    ['by a check that is built and one that is not', clause({ checks: ['consent', 'child-name'] }), ['check', 'planned']],
    ['by one that is not built alone: that is no check', clause({ checks: ['child-name'] }), ['planned']],
    ['by an audit', clause({ checks: [], audits: ['takedown'] }), ['audit']],
    ['by an audit that is not built', clause({ checks: [], audits: ['consent-records'] }), ['planned']],
    ['by a question and a check', clause({ asks: [question] }), ['check', 'ask']],
    ['by people', clause({ checks: [], person: 'It takes tact.' }), ['person']],
  ])('%s', (_, given, ways) => {
    expect(Object.entries(waysOf(given, WORLD)).flatMap(([way, is]) => (is ? [way] : []))).toEqual(ways);
  });
});

test('the clauses of each pack are counted in each of their ways', () => {
  expect(coverageOf([one, two], WORLD).packs).toEqual([
    { id: 'one', clauses: 3, check: 1, ask: 1, audit: 1, person: 1, planned: 1 },
    { id: 'two', clauses: 3, check: 2, ask: 0, audit: 0, person: 0, planned: 1 },
  ]);
});

test('each check and audit is told with the clauses that it serves, and those that serve none', () => {
  const { checks, audits, unused } = coverageOf([one, two], WORLD);
  expect(checks).toEqual([
    { id: 'consent', planned: false, serves: [1, 2] },
    { id: 'child-name', planned: true, serves: [1, 1] },
  ]);
  expect(audits).toEqual([{ id: 'takedown', planned: false, serves: [1, 0] }]);
  expect(unused).toEqual({ checks: ['tone', 'comment-moderation', 'trip-location'], audits: ['consent-records'] });
});
