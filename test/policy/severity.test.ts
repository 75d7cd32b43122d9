import { describe, expect, test } from '@jest/globals';
import { severityOf } from '../../src/policy/severity.ts';
import { clause } from './samples.ts';

const error = clause();
const warning = clause({ severity: 'warning' });
const raising = clause({ severity: 'warning', raise: ['undeclared'] });
const certain = { kind: 'undeclared' };
const doubtful = { kind: 'undeclared', doubt: true };

describe('severityOf', () => {
  test.each([
    ['certain evidence is an error', certain, [error], 'error'],
    ['doubtful evidence is a warning', doubtful, [error], 'warning'],
    ['a clause of severity warning lowers it', certain, [warning], 'warning'],
    ['and leaves a doubt a warning', doubtful, [warning], 'warning'],
    ['a raised kind is an error in doubt', doubtful, [clause({ raise: ['undeclared'] })], 'error'],
    ['and no milder when certain', certain, [raising], 'error'],
    ['another kind is not raised', { kind: 'refused', doubt: true }, [raising], 'warning'],
    ['the strictest outcome stands', certain, [warning, error], 'error'],
    ['in whichever order', certain, [error, warning], 'error'],
    ['one clause’s raise is enough', doubtful, [error, raising], 'error'],
  ] as const)('%s', (_, evidence, clauses, expected) => {
    expect(severityOf(evidence, clauses)).toBe(expected);
  });

  test('the config’s rule has the last word', () => {
    expect(severityOf(doubtful, [warning], 'error')).toBe('error');
    expect(severityOf(certain, [error, raising], 'warning')).toBe('warning');
  });
});
