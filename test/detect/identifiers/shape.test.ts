import { expect, test } from '@jest/globals';
import { asDigits, asLetters, digitRuns, digitsOf, eitherCase, isParted, type Run, runAt } from '../../../src/detect/identifiers/shape.ts';

test('characters that are typed for others', () => {
  expect(asDigits('OoIl i L 5')).toBe('0011 i L 5');
  expect(asLetters('m0rga1')).toBe('MORGAI');
  expect(digitsOf('1a 2-3O')).toBe('123');
  expect(eitherCase('A-CE')).toBe('A-CEa-ce');
});

const run = (text: string): Run | undefined => runAt(text, 0, text.length);

test.each([
  ['12345', [], [], false],
  ['12 345', [2], [], false],
  ['12-3.45', [2, 3], [], false],
  ['12  345', [2], [], false],
  ['12   345', [2], [], false],
  ['12 - 345', [2], [], false],
  ['12\n345', [], [2], false],
  ['12\r\n345', [], [2], false],
  ['12-\n345', [], [2], false],
  ['12 \n  345', [], [2], false],
  ['12 3\n45', [2], [3], false],
  ['1 2 3', [1, 2], [], true],
  ['1\n2 3', [2], [1], true],
  ['1 23', [1], [], false],
])('%j is parted after %j and goes on in the next line after %j', (text, breaks, folds, isSpelt) => {
  const bare = text.replace(/[^0-9]/g, '');
  expect(run(text)).toEqual({ start: 0, end: text.length, bare, breaks, folds, isSpelt });
});

test.each(['12    345', '12. 345', '12--345', '12 -345', '12\n\n345', '12.\n345', '12\r345', '12 -  345', '1\n2\n3\n4\n5'])(
  '%j does not hang together',
  (text) => {
    expect(run(text)).toBeUndefined();
  },
);

test('four lines are no more than a number may have', () => {
  expect(run('1\n2\n3\n4')?.folds).toEqual([1, 2, 3]);
});

const runs = (text: string, least: number, most = least): readonly string[] =>
  digitRuns(text, { least, most, holds: () => true }).map(({ bare }) => bare);

test.each([
  ['123', ['123']],
  ['12 3', ['123']],
  ['12 34', []],
  ['1 2 3 4', ['123', '234']],
  ['1 23 4', ['123', '234']],
  ['12a 123', ['123']],
  ['a123', []],
  ['123a', []],
  ['12. 3', []],
  ['12, 3', []],
  ['12 a 3', []],
  ['1O3', ['103']],
  ['l23', ['123']],
  ['1 OO', ['100']],
  ['OO 1', ['001']],
  ['OOO', []],
  ['lO1', ['101']],
  ['I 23', []],
  ['23 I', []],
  ['23 o', []],
  ['2 I 3', ['213']],
  ['I 2 3', ['123']],
  ['2 lI', []],
  ['2 Il3', ['113']],
])('of %j three digits are %j', (text, wanted) => {
  expect(runs(text, 3)).toEqual(wanted);
});

test('of those that begin together the longest is first', () => {
  expect(runs('1 2 3 4', 2, 3)).toEqual(['123', '12', '234', '23', '34']);
  expect(runs('OOOO 1', 5)).toEqual([]);
  expect(runs('OOOO 12', 6)).toEqual(['000012']);
  expect(runs('OOOOO 123', 8)).toEqual([]);
});

test('what is asked of the digits is asked with the place where they begin', () => {
  const asked: [string, number][] = [];
  digitRuns('a 1 O', { least: 1, most: 2, holds: (digits, start) => asked.push([digits, start]) > 9 });
  expect(asked).toEqual([
    ['1', 2],
    ['10', 2],
    ['0', 4],
  ]);
});

test('a group of more than nineteen is no part of a number', () => {
  expect(runs('1'.repeat(19), 19)).toHaveLength(1);
  expect(runs('1'.repeat(20), 20)).toEqual([]);
});

test('parted at no other places', () => {
  const parted = run('12 34 5');
  expect(parted && isParted(parted, 2, 4)).toBe(true);
  expect(parted && isParted(parted, 2, 4, 6)).toBe(true);
  expect(parted && isParted(parted, 2)).toBe(false);
});
