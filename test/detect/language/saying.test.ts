import { expect, test } from '@jest/globals';
import { wordedIn } from '../../../src/detect/language/saying.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { wording } from '../../../src/text/wording/wording.ts';

test('what is quoted is somebody else’s, and the first rule of a sentence counts', () => {
  const rules = [
    { kind: 'sure', sure: true, is: wording('cat'), unless: wording('toy') },
    { kind: 'loose', sure: false, is: wording('dog') },
  ] as const;
  const kinds = (text: string): readonly string[] => wordedIn(fieldOf('/text', text), rules).map(({ kind }) => kind);
  expect(kinds('A dog and a cat. A dog.')).toEqual(['sure', 'loose']);
  expect(kinds('A toy cat.')).toEqual([]);
  expect(kinds('She said “a cat”.')).toEqual([]);
});
