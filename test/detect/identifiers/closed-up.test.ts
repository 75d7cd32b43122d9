import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closedUp } from '../../../src/detect/identifiers/closed-up.ts';

describe('what was held apart is whole', () => {
  test.each([
    ['Osian has A D H D so', 'Osian has ADHD so'],
    ['is a.u.t.i.s.t.i.c!', 'is autistic!'],
    ['d.o.b. 7.8.16', 'dob. 7.8.16'],
    ['J-e-w-i-s-h', 'Jewish'],
    ['D O B: 1 9 / 0 4 / 2 0 1 6 for', 'DOB: 19/04/2016 for'],
    ['is a J e w', 'is a Jew'],
    ['é p i l e p s y', 'épilepsy'],
  ])('%s', (text, whole) => expect(closedUp(text)?.text).toBe(whole));
});

describe('what was not stays', () => {
  test.each(['I am a boy', 'P E kit', '7.8.16', 'a b', '1, 2, 3, 4', 'Tom, Dick & Harry', '2 + 2 = 4', ''])('%s', (text) =>
    expect(closedUp(text)).toBeUndefined(),
  );
});

test('each place is known in the text that was given', () => {
  const text = 'Osian has A D H D so he';
  const closed = closedUp(text);
  const start = closed?.text.indexOf('ADHD') ?? 0;
  const span = closed?.span(start, start + 4);
  expect(text.slice(span?.start, span?.end)).toBe('A D H D');
});

test('no character is lost but what stood between', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('A', 'b', '7', ' ', '.', '/', '-', 'word', '\n'), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const closed = closedUp(text);
      if (closed === undefined) return;
      expect(closed.text.replace(/[^A-Za-z0-9]/g, '')).toBe(text.replace(/[^A-Za-z0-9]/g, ''));
      for (let at = 0; at < closed.text.length; at++) expect(text.charAt(closed.span(at, at + 1).start)).toBe(closed.text.charAt(at));
    }),
  );
});

test('past its end there is no place', () => {
  const closed = closedUp('an A D H D');
  expect(closed?.span(3, 7)).toEqual({ start: 3, end: 10 });
  expect(closed?.span(7, 8).start).toBe(10);
});

test('two runs, and what stands before, between and after them', () => {
  expect(closedUp('so A D H D or S E N is')?.text).toBe('so ADHD or SEN is');
  expect(closedUp('A D H D')?.text).toBe('ADHD');
});
