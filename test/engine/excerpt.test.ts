import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { excerptOf } from '../../src/engine/excerpt.ts';

const WIDEST = 240;
const excerpt = (text: string, start: number, end: number) => excerptOf({ span: { field: '/text', start, end } }, { text } as never);

const line = fc.string({ unit: fc.constantFrom('a', ' ', '🙂', 'é'), maxLength: 400 });

test('an excerpt is of one line, holds the finding, and is no longer than need be', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(60), (lines, where, length) => {
      const text = lines.join('\n');
      const start = text.length === 0 ? 0 : where % text.length;
      const end = Math.min(text.length, start + length);
      const { text: shown, from, field } = excerpt(text, start, end);
      expect(field).toBe('/text');
      expect(text.slice(from, from + shown.length)).toBe(shown);
      expect(from).toBeLessThanOrEqual(start);
      expect(text.slice(from, start)).not.toContain('\n');
      expect(shown.slice(end - from)).not.toContain('\n');
      expect(shown.length).toBeLessThanOrEqual(Math.max(WIDEST, end - from));
      if (!text.slice(start, end).includes('\n')) expect(from + shown.length).toBeGreaterThanOrEqual(end);
      expect(/^[\uDC00-\uDFFF]/.test(shown)).toBe(false);
    }),
  );
});

test('a short line is shown whole, a long one about the finding', () => {
  expect(excerpt('one\ntwo words\nthree', 8, 13)).toEqual({ text: 'two words', from: 4, field: '/text' });
  expect(excerpt('\none', 1, 4)).toEqual({ text: 'one', from: 1, field: '/text' });
  const long = excerpt('x'.repeat(1000), 500, 510);
  expect([long.from, long.text.length]).toEqual([270, WIDEST]);
  expect(excerpt('x'.repeat(1000), 100, 900).text).toHaveLength(900);
});

test('where a part of a picture is missing, its file or its words stand for it, with the field that they are of', () => {
  const of = (media: object) => excerptOf({ span: { field: '/media/1/pupils' } }, { media: [{}, media] } as never);
  expect(of({ file: 'a.jpg', alt: 'A child' })).toEqual({ text: 'a.jpg', from: 0, field: '/media/1/file' });
  expect(of({ alt: 'Oskella\nruns', caption: 'c' })).toEqual({ text: 'Oskella', from: 0, field: '/media/1/alt' });
  expect(of({ caption: 'c' })).toEqual({ text: 'c', from: 0, field: '/media/1/caption' });
  expect(of({})).toEqual({ text: '', from: 0, field: '' });
});
