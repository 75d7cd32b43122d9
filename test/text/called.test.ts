import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../src/model.ts';
import { memberCalled } from '../../src/text/called.ts';

describe('a member of staff', () => {
  const member = (id: string, name: string, email?: string): Person => ({
    ...{ id, name, personalAccounts: [] },
    ...(email === undefined ? {} : { email }),
  });
  const staff = [member('hford', 'Helen Ford', 'h.ford@oakfield.sch.uk'), member('sam1', 'Sam Lee'), member('sam2', 'Sam Lee')];

  test.each([
    ['hford', 'hford'],
    ['HFord', 'hford'],
    ['H.Ford@Oakfield.sch.uk', 'hford'],
    ['helen ford', 'hford'],
    ['sam lee', undefined],
    ['ford', undefined],
    ['', undefined],
  ])('%j is %j', (who, id) => {
    expect(memberCalled(who, { staff })?.id).toBe(id);
  });
});
