import { describe, expect, test } from '@jest/globals';
import type { Person, Who } from '../../../src/detect/identifiers/person.ts';
import type { Telling } from '../../../src/detect/identifiers/telling.ts';
import { tellingOf } from '../../../src/detect/identifiers/telling.ts';
import { ARTICLES, either, STORY, type Tie, unlessName, within, withinOr } from '../../../src/detect/identifiers/tie.ts';
import { namesIndex } from '../../../src/detect/names/find.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';
import { schoolOf } from '../../school.ts';

const somebody = (from: number, to: number, is: Who = 'somebody', sure = true): Person => ({ start: 0, end: 0, from, to, is, sure });
const field = fieldOf('/text', 'a b c d e f g h');
const TOLD = tellingOf(field, legibleOf(field), namesIndex(schoolOf({})));
const toldOf = (...persons: readonly Person[]): Telling => ({
  ...TOLD,
  at: (word) => persons.find(({ from, to }) => from <= word && word <= to),
});

const NOBODY: Tie = () => undefined;
const [ANNA, BO] = [somebody(0, 0), somebody(1, 1)];
const anna: Tie = () => ANNA;
const bo: Tie = () => BO;

test('the first tie that holds', () => {
  expect(either(NOBODY, anna, bo)(TOLD, { from: 2, to: 2 })).toBe(ANNA);
  expect(either(NOBODY, bo, anna)(TOLD, { from: 2, to: 2 })).toBe(BO);
  expect(either(NOBODY, NOBODY)(TOLD, { from: 2, to: 2 })).toBeUndefined();
  expect(either()(TOLD, { from: 2, to: 2 })).toBeUndefined();
});

describe('inside the words for somebody without a name', () => {
  test.each<readonly [from: number, to: number, is: Who, isFound: boolean]>([
    [2, 3, 'one', true],
    [4, 5, 'few', true],
    [0, 2, 'one', true],
    [4, 6, 'one', true],
    [0, 1, 'one', false],
    [5, 6, 'one', false],
    [2, 4, 'pupil', false],
    [2, 4, 'somebody', false],
  ])('words %d to %d, %s', (from, to, is, isFound) => {
    const who = somebody(from, to, is);
    expect(within(toldOf(who), { from: 2, to: 4 })).toBe(isFound ? who : undefined);
    expect(withinOr(NOBODY, anna)(toldOf(who), { from: 2, to: 4 })).toBe(isFound ? who : ANNA);
  });
});

describe('words that are a name say nothing', () => {
  test.each<readonly [what: string, isName: boolean, ...persons: readonly Person[]]>([
    ['nobody', false],
    ['the name itself', true, somebody(2, 3)],
    ['a word of the name before', true, somebody(1, 2)],
    ['a word of the name after', true, somebody(3, 4)],
    ['a name around them', true, somebody(1, 4)],
    ['what may be a name', false, somebody(2, 3, 'somebody', false)],
    ['what may go on as a name', false, somebody(1, 4, 'somebody', false)],
    ['a name at their beginning', false, somebody(2, 2)],
    ['a name at their end', false, somebody(3, 3)],
    ['names beside them', false, somebody(0, 1), somebody(4, 5)],
  ])('%s: %j', (_, isName, ...persons) => {
    expect(unlessName(anna)(toldOf(...persons), { from: 2, to: 3 })).toBe(isName ? undefined : ANNA);
  });
});

test('what tells a story, and articles', () => {
  expect(['about', 'story', 'which', 'cat', 'asthma', 'she', ''].map((word) => STORY.has(word))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(['a', 'an', 'the', 'her', ''].map((word) => ARTICLES.has(word))).toEqual([true, true, true, false, false]);
});
