import { describe, expect, test } from '@jest/globals';
import { holdsAny } from '../../src/detect/staff-roles.ts';
import type { School } from '../../src/model.ts';

const ROLES: School['roles'] = {
  leader: ['Headteacher', 'Deputy headteacher', 'Principal'],
  governor: ['Governor'],
  headteacher: ['Principal'],
};

describe('who holds a title', () => {
  test.each<[role: string, wanted: string, holds: boolean]>([
    ['Headteacher', 'headteacher', true],
    ['HEAD TEACHER', 'headteacher', true],
    ['Head', 'headteacher', true],
    ['Acting Headteacher', 'headteacher', true],
    ['Executive head', 'headteacher', true],
    ['Co-Headteacher', 'headteacher', true],
    ['Headteacher and DSL', 'headteacher', true],
    ['Headteacher (interim)', 'Headteacher', true],
    ['SENCO / Deputy Head', 'deputy headteacher', true],
    ['Principal', 'headteacher', true],
    ['Deputy headteacher', 'headteacher', false],
    ['Assistant Head', 'headteacher', false],
    ['Deputy Principal', 'headteacher', false],
    ['Head of Year 6', 'headteacher', false],
    ['Overhead', 'headteacher', false],
    ['PA to the Headteacher', 'headteacher', false],
    ['Teacher', 'headteacher', false],
    ['', 'headteacher', false],
    ['Headteacher', 'deputy headteacher', false],
    ['Designated safeguarding lead', 'designated safeguarding lead', true],
    ['Deputy designated safeguarding lead', 'designated safeguarding lead', false],
  ])('%j, asked for %j: %j', (role, wanted, holds) => {
    expect(holdsAny({ role }, [wanted], ROLES)).toBe(holds);
  });
});

describe('who holds a role', () => {
  test.each<[role: string, wanted: string, holds: boolean]>([
    ['Deputy Headteacher and SENCO', 'leader', true],
    ['Chair (Governor)', 'governor', true],
    ['Governors’ clerk', 'governor', false],
    ['Parent governor', 'Governor', true],
    ['Volunteer', 'volunteer', false],
    ['Teacher', 'leader', false],
  ])('%j, asked for %j: %j', (role, wanted, holds) => {
    expect(holdsAny({ role }, [wanted], ROLES)).toBe(holds);
  });

  test('nobody without a title', () => {
    expect(holdsAny({}, ['leader'], ROLES)).toBe(false);
  });
});
