import { describe, expect, test } from '@jest/globals';
import { type Holds, validate } from '../../src/formats/shape.ts';
import { exact, keyed, open } from '../../src/formats/shapes/groups.ts';
import { either, figure, list, maybe, text, word, yesOrNo } from '../../src/formats/shapes/parts.ts';
import type { Complaint, Located } from '../../src/model.ts';
import { refusal } from './shapes/refusals.ts';

const inner = exact({ size: figure(), colour: maybe(word(['red', 'green', 'blue'])) });
const shape = exact({ name: text(), boxes: maybe(list(inner)), open: maybe(yesOrNo()), marks: maybe(keyed(word(['good', 'bad']))) });

const thrown = (value: unknown, locate: Located['locate'], pointer?: string): Complaint => {
  try {
    validate(shape, { value, file: 'a.json', locate }, pointer);
  } catch (error) {
    return error as Complaint;
  }
  throw new Error('it was accepted');
};

test('a good value comes back as it is', () => {
  const value = { name: 'a', boxes: [{ size: 1, colour: 'red' }], open: true, marks: { a: 'good' } };
  expect(validate(shape, { value, file: 'a.json', locate: () => undefined })).toEqual(value);
});

test('notes are let be and not handed on, wherever they are', () => {
  const value = { $schema: 's', 'x-a': 1, name: 'a', boxes: [{ 'x-b': [], size: 1 }], marks: { 'x-c': 0, a: 'bad' } };
  const clean = { name: 'a', boxes: [{ size: 1 }], marks: { a: 'bad' } };
  expect(validate(shape, { value, file: 'a.json', locate: () => undefined })).toEqual(clean);
  expect(value.$schema).toBe('s');
});

describe('what is wrong first in the document is said', () => {
  test.each([
    ['a misspelt key rather than the one that is missing for it', 'nam: a', '1:6 unknown key `nam` | Did you mean `name`?'],
    ['the first of two', 'name: a\nboxes: 1\nopen: 2', '2:8 boxes: expected a list, found a number'],
    ['the first of two, the other way round', 'open: 2\nname: a\nboxes: 1', '1:7 open: expected true or false, found a number'],
    [
      'inside before after',
      'boxes:\n  - size: big\nnome: a',
      '2:11 boxes[0].size: expected a number, found text | Write it without quotes',
    ],
    [
      'the second of a list',
      'name: a\nboxes: [{ size: 1 }, { size: 1, color: red }]',
      '2:40 boxes[1]: unknown key `color` | Did you mean `colour`?',
    ],
    ['a missing key at its group', 'name: a\nboxes:\n  - colour: red', '3:5 boxes[0]: `size` is missing'],
  ])('%s', (_, yaml, said) => {
    expect(refusal(shape, yaml)).toBe(said);
  });
});

describe('what was found is told by its kind', () => {
  test.each([
    ['[]', '1:1 expected a group of keys, found a list'],
    ['some words', '1:1 expected a group of keys, found text'],
    ['name: [a]', '1:7 name: expected text, found a list'],
    ['name: { a: 1 }', '1:7 name: expected text, found a group of keys'],
    ['name:', '1:1 name: expected text, found nothing'],
    ['name: 4', '1:7 name: expected text, found a number | Put it in quotes'],
    ['name: true', '1:7 name: expected text, found a yes/no value | Put it in quotes'],
    ['name: a\nopen: "true"', '2:7 open: expected true or false, found text | Write it without quotes'],
    ['name: a\nboxes: [{ size: 1, colour: 7 }]', '2:28 boxes[0].colour: expected one of: red, green, blue; found a number'],
    [
      'name: a\nboxes: [{ size: 1, colour: gren }]',
      '2:28 boxes[0].colour: expected one of: red, green, blue; found `gren` | Did you mean `green`?',
    ],
    ['name: a\nmarks: { a: good, "two words": fine }', '2:32 marks[`two words`]: expected one of: good, bad; found `fine`'],
  ])('%j', (yaml, said) => {
    expect(refusal(shape, yaml)).toBe(said);
  });

  test('a date that a reader made of a text', () => {
    expect(thrown({ name: new Date(0) }, () => undefined).message).toBe('a.json: name: expected text, found a date. Put it in quotes');
    expect(thrown(new Date(0), () => undefined).why).toBe('expected a group of keys, found a date');
  });
});

test('an unknown key that is near to none hears which there are', () => {
  expect(refusal(shape, 'name: a\nzzz: 1')).toBe(
    '2:6 unknown key `zzz` | The keys here are name, boxes, open, marks; a note of your own begins with x-',
  );
});

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])('%s is a key like any other, and unknown', (key) => {
  expect(refusal(shape, JSON.stringify({ name: 'a' }).replace('}', `,"${key}":1}`))).toMatch(new RegExp(`unknown key \`${key}\``));
});

test.each(['constructor', '__proto__', 'prototype'])('%s among keys of one’s own is refused, not passed over', (key) => {
  expect(refusal(shape, `name: a\nmarks: { "${key}": good }`)).toMatch(/cannot be a key/);
});

test('a word that is shown is short and obeyed by no terminal', () => {
  const { message } = thrown({ name: 'a', boxes: [{ size: 1, colour: `\u001b[31m\u202e${'long'.repeat(30)}` }] }, () => undefined);
  expect(message).not.toMatch(/\p{C}/u);
  expect(message.length).toBeLessThan(160);
  expect(thrown({ name: 'a', [`\u0007${'key'.repeat(30)}`]: 1 }, () => undefined).why).not.toMatch(/\p{C}|(?:key){14}/u);
});

test('a place that nobody knows is that of what is around it', () => {
  const places: Record<string, { line: number; column: number }> = { '': { line: 1, column: 1 }, '/boxes/0': { line: 5, column: 3 } };
  const { file, line, column } = thrown({ name: 'a', boxes: [{ size: 'x' }] }, (pointer) => places[pointer]);
  expect({ file, line, column }).toEqual({ file: 'a.json', line: 5, column: 3 });
  expect(thrown({ name: 1 }, () => undefined).line).toBeUndefined();
});

test('a part of a file is looked at by its pointer, and its path is the whole one', () => {
  const value = { 'a/b': [{ name: 'a' }, { nam: 'a' }] };
  const asked: string[] = [];
  const locate = (pointer: string) => {
    asked.push(pointer);
    return { line: 2, column: 2 };
  };
  expect(validate(shape, { value, file: 'a.json', locate }, '/a~1b/0')).toEqual({ name: 'a' });
  expect(thrown(value, locate, '/a~1b/1').message).toBe('a.json:2:2: [`a/b`][1]: unknown key `nam`. Did you mean `name`?');
  expect(asked).toEqual(['/a~1b/1/nam']);
  expect(thrown(value, locate, '/nowhere').why).toBe('nowhere: expected a group of keys, found nothing');
});

describe('forms of several kinds', () => {
  const forms = either('a path, a list, or a group', text(), list(text()), inner);
  test.each([
    ['a path', 'fine'],
    ['[a, b]', 'fine'],
    ['size: 1', 'fine'],
    ['[a, 2]', '1:5 [1]: expected text, found a number | Put it in quotes'],
    ['sise: 1', '1:7 unknown key `sise` | Did you mean `size`?'],
    ['7', '1:1 expected a path, a list, or a group, found a number | Put it in quotes'],
  ])('%j', (yaml, said) => {
    expect(refusal(forms, yaml)).toBe(said);
  });
});

describe('a group that may have further keys', () => {
  const entry = open({ owners: list(text()), approvedOn: maybe(text()) });
  test.each([
    ['owners: []\ncreatedOn: 2020-01-01\nposts: 3\nverified: true', 'fine'],
    ['owner: []', '1:1 unknown key `owner` | Did you mean `owners`?'],
    ['owners: []\napproved_on: a', '1:1 unknown key `approved_on` | Did you mean `approvedOn`?'],
    ['owners: []\nposts: [1]', '1:1 expected a date or a word under `posts`, found a list'],
    ['createdOn: a', '1:1 `owners` is missing'],
  ])('%j', (yaml, said) => {
    expect(refusal(entry, yaml)).toBe(said);
  });

  test('keeps them, but for notes', () => {
    const value = { owners: ['a'], createdOn: '2020-01-01', 'x-a': {} };
    expect(validate(entry, { value, file: 'a', locate: () => undefined })).toEqual({ owners: ['a'], createdOn: '2020-01-01' });
  });
});

test('the compiler holds a shape to its type, both ways', () => {
  const pair = exact({ name: text(), size: maybe(figure()) });
  type Pair = { readonly name: string; readonly size?: number };
  type Longer = Pair & { readonly colour?: string };
  type Shorter = { readonly name: string };
  type Firmer = { readonly name: string; readonly size: number };
  type Wider = { readonly name: string | number; readonly size?: number };
  const held = [
    pair satisfies Holds<Pair, typeof pair>,
    // @ts-expect-error: the shape lacks a key
    pair satisfies Holds<Longer, typeof pair>,
    // @ts-expect-error: the shape has a key too many
    pair satisfies Holds<Shorter, typeof pair>,
    // @ts-expect-error: the shape lets a key be absent
    pair satisfies Holds<Firmer, typeof pair>,
    // @ts-expect-error: the shape takes less
    pair satisfies Holds<Wider, typeof pair>,
  ];
  expect(new Set(held).size).toBe(1);
});
