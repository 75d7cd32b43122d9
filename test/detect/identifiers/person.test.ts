import { expect, test } from '@jest/globals';
import { isGrown, isUnnamed, type Person, personAt, type Who } from '../../../src/detect/identifiers/person.ts';
import { tellingOf } from '../../../src/detect/identifiers/telling.ts';
import { namesIndex } from '../../../src/detect/names/find.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';
import { schoolOf } from '../../school.ts';

const field = fieldOf('/text', 'Well done, Mrs Anna Tovey!');
const SCENE = tellingOf(field, legibleOf(field), namesIndex(schoolOf({}))).scene();
const personOf = (is: Who): Person => personAt(SCENE, 2, 4, is);

test('stands from the first of the words to the end of the last', () => {
  expect(personAt(SCENE, 2, 4, 'adult')).toEqual({ start: 11, end: 25, from: 2, to: 4, is: 'adult', sure: true });
  expect(personAt(SCENE, 4, 4, 'somebody', false)).toEqual({ start: 20, end: 25, from: 4, to: 4, is: 'somebody', sure: false });
});

test.each<readonly [is: Who, isGrown: boolean, isUnnamed: boolean]>([
  ['pupil', false, false],
  ['child', false, false],
  ['adult', true, false],
  ['staff', true, false],
  ['somebody', false, false],
  ['one', false, true],
  ['few', false, true],
  ['figure', false, false],
])('%s: grown up %j, unnamed %j', (is, grown, unnamed) => {
  expect([isGrown(personOf(is)), isUnnamed(personOf(is))]).toEqual([grown, unnamed]);
});
