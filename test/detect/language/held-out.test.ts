import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { foldName } from '../../../src/text/fold.ts';

// A list is an idea of what people say, and no copy of the lines by which it is measured.
const LISTS = new URL('../../../src/detect/language/words/', import.meta.url);
const LINES = new URL('../../../fixtures/language/', import.meta.url);

const filesIn = (folder: URL, ending: string): readonly URL[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => new URL(name.replaceAll('\\', '/'), folder));

/** So many words in a row are nobody’s idea but the line’s. */
const LONG = 8;
const wordsIn = (text: string): readonly string[] => foldName(text).match(/[\p{L}\p{N}£]+/gu) ?? [];
const rowsIn = (words: readonly string[]): readonly string[] =>
  words.flatMap((_, at) => (at + LONG <= words.length ? [words.slice(at, at + LONG).join(' ')] : []));

interface Line {
  readonly id: string;
  readonly post: { readonly text?: string; readonly inReplyTo?: { readonly text?: string } };
}
const lines = filesIn(LINES, '.jsonl').flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line),
);
const ofPhrases = (source: string): ReadonlySet<string> =>
  new Set(source.split(/[|()\n[\]~`']/u).flatMap((phrase) => rowsIn(wordsIn(phrase))));
const listed = ofPhrases(
  filesIn(LISTS, '.ts')
    .map((file) => readFileSync(file, 'utf8').replace(/^\s*(?:\*|\/\*\*).*$/gmu, ''))
    .join('\n'),
);

const copiedFrom = ({ post }: Line, lists: ReadonlySet<string>): boolean =>
  [post.text, post.inReplyTo?.text].some((text = '') => rowsIn(wordsIn(text)).some((row) => lists.has(row)));

test('no line of a set stands in a list of words', () => {
  expect(lines.length).toBeGreaterThan(800);
  expect(lines.filter((line) => copiedFrom(line, listed)).map(({ id }) => id)).toEqual([]);
});

test('one that stood there would be seen', () => {
  const [line] = lines;
  expect(line).toBeDefined();
  const text = lines.map(({ post }) => post.text ?? '').find((one) => wordsIn(one).length > LONG) ?? '';
  expect(copiedFrom({ id: 'planted', post: { text } }, ofPhrases(`so | ${wordsIn(text).join(' ')} | it`))).toBe(true);
});
