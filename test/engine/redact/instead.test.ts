import { expect, test } from '@jest/globals';
import { insteadOf, lastResort } from '../../../src/engine/redact/instead.ts';

type Named = Parameters<typeof insteadOf>[0];
const found = (name: string, replacement?: string, severity: Named['severity'] = 'error'): Named => {
  const [check = '', kind = ''] = name.split('/');
  return { check, kind, replacement, severity };
};

test.each<[string, string | undefined, unknown]>([
  ['personal-data/address', undefined, { as: 'noun', words: 'a private address' }],
  ['personal-data/address', 'call the school office', { as: 'noun', words: 'a private address' }],
  ['person-tag/pupil', undefined, { as: 'noun', words: 'a pupil' }],
  ['school-identity/trust', undefined, { as: 'noun', words: 'a trust' }],
  ['trip-location/place', 'our trip', { as: 'trip', words: 'our trip' }],
  ['personal-data/phone', 'call the school office', { as: 'call', words: 'call the school office' }],
  ['child-name/full-name', 'a Year 4 pupil', { as: 'noun', words: 'a Year 4 pupil' }],
  ['child-name/full-name', 'an older pupil', { as: 'noun', words: 'an older pupil' }],
  ['child-name/full-name', 'another pupil', { as: 'phrase', words: 'another pupil' }],
  ['child-name/surname', 'a Year 4 pupil', { as: 'noun', words: 'a Year 4 pupil', isSurname: true }],
  ['staff-name/surname', 'a teacher', { as: 'noun', words: 'a teacher' }],
  ['tone/shouting', 'please do call us', { as: 'phrase', words: 'please do call us' }],
  ['tone/shouting', undefined, undefined],
  ['personal-data/upn', undefined, undefined],
])('in the place of %s with the words %j', (name, replacement, instead) => {
  expect(insteadOf(found(name, replacement))).toEqual(instead);
});

test('of a doubt the words of its check go, and what has none stays', () => {
  expect(insteadOf(found('child-name/full-name', 'a Year 4 pupil', 'warning'))).toEqual({ as: 'noun', words: 'a Year 4 pupil' });
  expect(insteadOf(found('person-tag/pupil', undefined, 'warning'))).toBeUndefined();
  expect(insteadOf(found('personal-data/address', 'call the school office', 'warning'))).toEqual({
    as: 'call',
    words: 'call the school office',
  });
});

test.each<[string, unknown]>([
  ['personal-data/upn', { as: 'gone', words: '(left out)' }],
  ['school-identity/work-email', { as: 'gone', words: '(left out)' }],
  ['personal-data/map-link', { as: 'link', words: 'the school website' }],
  ['unsafe-link/shortener', { as: 'link', words: 'the school website' }],
  ['personal-data/phone', undefined],
  ['tone/shouting', undefined],
])('at the last, %s', (name, instead) => {
  expect(lastResort(found(name))).toEqual(instead);
  expect(lastResort(found(name, undefined, 'warning'))).toBeUndefined();
});
