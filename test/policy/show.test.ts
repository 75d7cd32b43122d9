import { expect, test } from '@jest/globals';
import { packPage, packRow } from '../../src/policy/show.ts';
import { clause, pack, WORLD } from './samples.ts';

const sample = {
  ...pack(
    'own',
    clause({ id: 'a', checks: ['consent', 'child-name'], audits: ['takedown'], planned: true }),
    clause({ id: 'b', checks: [], asks: [{ id: 'q', question: 'Is it kind?' }] }),
    clause({ id: 'c', checks: [], person: 'It takes tact.' }),
    clause({ id: 'd', checks: ['tone'], force: 'may' }),
    clause({ id: 'e', checks: [], asks: [{ id: 'q', question: 'Is it kind?' }], force: 'scope' }),
  ),
  version: '2026-11',
};

test('a pack in a line', () => {
  const counts = { clauses: 5, check: 2, ask: 2, audit: 1, person: 1, planned: 1 };
  expect(packRow(sample)).toEqual({ id: 'own', title: 'The own policy', version: '2026-11', counts });
  expect(packRow(pack('bare'))).toMatchObject({ version: null, counts: { clauses: 0 } });
});

test('a pack clause by clause', () => {
  const page = packPage({ ...sample, school: 'Oakfield' }, WORLD);
  expect(page).toMatchObject({ id: 'own', school: 'Oakfield', review: null });
  expect(page.clauses.map(({ id, how }) => [id, how])).toEqual([
    ['a', 'check consent, child-name (planned); audit takedown'],
    ['b', 'ask q'],
    ['c', 'person: It takes tact.'],
    ['d', 'check tone; permits or routes, never broken'],
    ['e', 'ask q; permits or routes, never broken'],
  ]);
  expect(page.clauses[0]).toMatchObject({ place: 'Section 1', says: 'Something.' });
});
