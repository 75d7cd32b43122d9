import { describe, expect, test } from '@jest/globals';
import { isSecretLike, type Link, type Role, valueAt } from '../../../src/detect/identifiers/credential-value.ts';

const said = (text: string, link: Link, role: Role): string | undefined => {
  const hit = valueAt(text, 0, link, role);
  return hit === undefined ? undefined : `${text.slice(hit.start, hit.end)}${hit.doubt === true ? '?' : ''}`;
};

describe('the id of a meeting', () => {
  test.each([
    '812 3456 7890',
    '812-345-6789',
    '812 345 678 90',
    '812 345 678 9',
    '123456',
    '12345678901234',
    'abc-defg-hij',
    'ABCD-EFGH-JKLM',
  ])('%s', (id) => {
    expect(said(id, 'mark', 'meeting')).toBe(id);
    expect(said(`${id}, at ten`, 'verb', 'meeting')).toBe(id);
  });
  test.each(['ab-defg-hij', 'abc-defgh-ijk'])('is not %s by itself', (id) => expect(said(id, 'blank', 'meeting')).not.toBe(id));
  test('goes on to its end', () => expect(said('812 345 6789a', 'blank', 'meeting')).not.toBe('812 345 6789'));
});

describe('digits of a secret', () => {
  test.each(['3817 7201', '38 17 72', '381 772 016'])('%s in groups', (code) => {
    expect(said(code, 'blank', 'secret')).toBe(code);
    expect(said(`${code}.`, 'blank', 'secret')).toBe(code);
  });
  test.each(['3 8 1 7 7 2', 'q7d m2xk', 'q7d-m2xk', 'AB3D-4EFG', '3 8 1 7'])('%s apart, after a mark alone', (code) => {
    expect(said(code, 'mark', 'secret')).toBe(code);
    if (code.includes(' ')) expect(said(code, 'blank', 'secret')).not.toBe(code);
  });
  test('"oak fern" has none', () => expect(said('oak fern', 'mark', 'secret')).toBe('oak fern?'));
  test.each(['38 17:30', '38 17.30'])('%s is a time', (code) => expect(said(code, 'blank', 'secret')).not.toBe('38 17'));
});

describe('what stands in quotation marks', () => {
  test.each([
    ['"blue bird"', 'mark', 'blue bird'],
    ['**"blue bird"**', 'mark', 'blue bird'],
    ['"blue bird"', 'verb', 'blue bird?'],
    ['"bl_ue2x"', 'verb', 'bl_ue2x'],
  ] as const)('%s after a %s', (text, link, found) => expect(said(text, link, 'secret')).toBe(found));
});

describe('a word', () => {
  test.each([
    ['badger', 'mark', 'badger'],
    ['badger!!', 'mark', 'badger'],
    ['(badger)', 'mark', 'badger'],
    ['badger', 'verb', 'badger?'],
    ['badger in the hedge', 'mark', 'badger in the hedge?'],
    ['badger in the hedge', 'verb', undefined],
    ['badger', 'blank', undefined],
    ['badger, long, daft', 'mark', undefined],
    ['badger, long, and daft.', 'mark', undefined],
    ['badger, Long, daft', 'mark', 'badger'],
    ['badger, a long way', 'mark', 'badger'],
  ] as const)('%s after a %s', (text, link, found) => expect(said(text, link, 'secret')).toBe(found));
  test('of the list is far off', () => expect(said(`badger ${'x'.repeat(90)}, long, daft`, 'mark', 'secret')).toBeUndefined());
});

describe('what is no word', () => {
  test.each([
    ['blueBird', 'mark', 'secret', 'blueBird'],
    ['blueBird', 'blank', 'secret', undefined],
    ['sw0rdfish', 'blank', 'secret', 'sw0rdfish'],
    ['mo.ss2x', 'mark', 'secret', 'mo.ss2x'],
    ['x9(k2', 'mark', 'secret', 'x9(k2'],
    ['bad!ger', 'mark', 'secret', 'bad!ger'],
    ['*(badger).,', 'mark', 'secret', 'badger'],
    ['ab', 'mark', 'secret', undefined],
    ['mo/ss', 'mark', 'secret', undefined],
    ['/moss', 'mark', 'secret', undefined],
    ['moss/', 'mark', 'secret', undefined],
    ['', 'mark', 'secret', undefined],
    ['Required', 'mark', 'secret', undefined],
    ['mosslane', 'mark', 'user', 'mosslane'],
    ['mosslane', 'verb', 'user', 'mosslane'],
    ['mosslane', 'blank', 'user', undefined],
    ['Required', 'mark', 'user', undefined],
    ['badger in the hedge', 'verb', 'user', 'badger'],
  ] as const)('%s after a %s, of a %s', (text, link, role, found) => expect(said(text, link, role)).toBe(found));
  test.each(['4abc 7defg', '4abc 7def', 'abc7 def8', 'a7bc d8ef', 'ab7c-de8f'])('two groups: %s', (code) =>
    expect(said(code, 'mark', 'secret')).toBe(code === '4abc 7defg' ? '4abc' : code),
  );
  test('a list is no value, and what only goes on like one may be', () => {
    expect(said('badger in, long, daft', 'mark', 'secret')).toBe('badger in?');
    expect(said('badger, long, daft ones', 'mark', 'secret')).toBe('badger');
    expect(said('badger, long, daft', 'mark', 'secret')).toBeUndefined();
  });
});

describe('what looks like a secret', () => {
  test.each(['bl_ue', 'blueBird', 'sw0rdfish', 'Oak-Fern', 'x9k2'])('%s', (word) => expect(isSecretLike(word)).toBe(true));
  test.each('£4000 €4000 $4000 http://x9 https://x9 www.x9k2 10:45 10.45 10am 11th 100% 4-digit a9 oakfern Al-Ab'.split(' '))(
    'not %s',
    (word) => expect(isSecretLike(word)).toBe(false),
  );
  test.each(['10:4x9', '10ams9', '100%9x', 'xhttp9'])('%s, which only begins or ends like one', (word) =>
    expect(isSecretLike(word)).toBe(true),
  );
});
