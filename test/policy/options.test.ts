import { expect, test } from '@jest/globals';
import { speaksOf } from '../../src/policy/options.ts';
import { clause, WORLD } from './samples.ts';

const check = (id: string) => {
  const found = WORLD.checks.get(id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
};

test.each([
  ['all kinds where none is named', {}, 'refused', true],
  ['one that is named', { kinds: ['refused'] }, 'refused', true],
  ['one that is named alone', { kinds: 'refused' }, 'refused', true],
  ['none that is not', { kinds: ['refused'] }, 'undeclared', false],
  ['all kinds where only another check’s are named', { kinds: ['shouting'] }, 'refused', true],
] as const)('a clause speaks of %s', (_, options, kind, speaks) =>
  expect(speaksOf(clause({ checks: ['consent', 'tone'], with: options }), check('consent'), kind)).toBe(speaks),
);
