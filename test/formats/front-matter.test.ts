import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitFrontMatter } from '../../src/formats/front-matter.ts';
import { complaintOf, placeOf } from './complaints.ts';

test.each([
  ['settings and words', '---\na: 1\nb: 2\n---\nWords.\n', 'a: 1\nb: 2\n', 'Words.\n', 5],
  ['CRLF', '---\r\na: 1\r\n---\r\nWords.\r\n', 'a: 1\r\n', 'Words.\r\n', 4],
  ['CR', '---\ra: 1\r---\rWords.\r', 'a: 1\r', 'Words.\r', 4],
  ['spaces after the dashes', '---  \na: 1\n---\t\nWords.', 'a: 1\n', 'Words.', 4],
  ['closed by dots', '---\na: 1\n...\nWords.', 'a: 1\n', 'Words.', 4],
  ['nothing between', '---\n---\nWords.', '', 'Words.', 3],
  ['no words', '---\na: 1\n---', 'a: 1\n', '', 4],
  ['dashes in the words', '---\na: 1\n---\nOne\n---\nTwo', 'a: 1\n', 'One\n---\nTwo', 4],
  [
    'longer dashes and an indented fence between',
    '---\na: 1\n----\n ---\nb: |\n  ---\n---\nWords.',
    'a: 1\n----\n ---\nb: |\n  ---\n',
    'Words.',
    8,
  ],
])('%s', (_, text, head, body, firstLine) => {
  expect(splitFrontMatter(text, 'post.md')).toEqual({ head: { text: head, firstLine: 2 }, body: { text: body, firstLine } });
});

test.each([
  ['no words at all', ''],
  ['words alone', 'Words.\n---\na: 1\n---\n'],
  ['a space before the dashes', ' ---\na: 1\n---\n'],
  ['four dashes', '----\na: 1\n---\n'],
  ['dashes and words', '--- Hello\n'],
])('%s: all is words', (_, text) => {
  expect(splitFrontMatter(text, 'post.md')).toEqual({ head: undefined, body: { text, firstLine: 1 } });
});

test.each([
  ['a blank line', '\n', 3],
  ['blank lines of Windows', ' \t\r\n\r\n', 4],
  ['blank lines of old Macs', '\r\r', 4],
])('%s before the settings changes nothing but the lines', (_, blank, firstLine) => {
  expect(splitFrontMatter(`${blank}---\na: 1\n---\nWords.`, 'post.md')).toEqual({
    head: { text: 'a: 1\n', firstLine },
    body: { text: 'Words.', firstLine: firstLine + 2 },
  });
  expect(placeOf(complaintOf(() => splitFrontMatter(`${blank}---\na: 1\n`, 'post.md')))).toBe(`${firstLine - 1}:1`);
});

test.each(['---\na: 1\nWords.\n', '---', '---\n', '---\na: 1\n ---\n'])('%j is refused, because it is never closed', (text) => {
  const complaint = complaintOf(() => splitFrontMatter(text, 'post.md'));
  expect(placeOf(complaint)).toBe('1:1');
  expect(complaint.file).toBe('post.md');
});

test('nothing is lost, and every line keeps its number', () => {
  const text = fc
    .array(fc.constantFrom('---', '...', 'a: 1', '', ' ', '\n', '\r\n', '\r'), { maxLength: 20 })
    .map((parts) => `---\n${parts.join('')}`);
  fc.assert(
    fc.property(text, (whole) => {
      if (!/^(?:---|\.\.\.)[ \t]*$/m.test(whole.slice(4))) return;
      const { head, body } = splitFrontMatter(whole, 'post.md');
      const fence = whole.slice(4 + (head?.text.length ?? 0), whole.length - body.text.length);
      expect(fence).toMatch(/^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/);
      const before = whole.slice(0, whole.length - body.text.length);
      expect(body.firstLine).toBe(before.split(/\r\n|\r|\n/).length + (/[\r\n]$/.test(fence) ? 0 : 1));
    }),
  );
});
