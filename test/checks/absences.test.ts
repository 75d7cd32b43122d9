import { expect, test } from '@jest/globals';
import { loadChecks } from '../../src/checks/registry.ts';

test('what a platform’s archive never says is named, and is something that the check does say', async () => {
  const named = [...(await loadChecks()).values()].filter(({ absences }) => absences !== undefined);
  expect(Object.fromEntries(named.map(({ id, absences }) => [id, absences]))).toEqual({
    'anonymous-post': ['no-author'],
    approval: ['missing', 'controversial'],
    'authorised-author': ['no-author'],
    'comments-off': ['not-said'],
    consent: ['undeclared'],
    'personal-device': ['not-said'],
    purpose: ['none'],
  });
  for (const { absences = [], messages } of named) expect(Object.keys(messages)).toEqual(expect.arrayContaining([...absences]));
});
