import { later } from '../../text/later.ts';
import type { Line, Token } from './heard.ts';

/** Where wording stands in a line: its tokens, and the field's text from the first to the last. */
export interface Said {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

export type Wording = () => RegExp;

/**
 * Phrases of folded words, alternatives parted by ` | `. `*` is the rest of a word, `#` a number of two figures, `[the|a]` a word that
 * may be missing before another, `~3` up to three words of any kind, `(a|b)` a choice.
 */
export const wording = (phrases: string): Wording => later(() => new RegExp(` (?:${patternOf(phrases)})(?= )`, 'gu'));

const patternOf = (phrases: string): string =>
  phrases
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll(' | ', '|')
    .replace(/\|\s{1,9}/g, '|')
    .replaceAll('(', '(?:')
    .replace(/\[([a-z](?!-)[^\]^]{0,2000})\] /g, '(?:(?:$1) )?')
    .replace(/ \[([a-z](?!-)[^\]^]{0,2000})\](?=[|)]|$)/g, '(?: (?:$1))?')
    .replace(/ ~([1-9])/g, '(?: [^ ,:;]{1,40}){0,$1}')
    .replaceAll('*', '[\\p{L}\\p{N}]{0,24}')
    .replaceAll('#', '[0-9]{1,2}');

/** Every place in a line where the wording stands, none over another. */
export const allSaid = (line: Line, rule: Wording): readonly Said[] => {
  const found: Said[] = [];
  let [at, token] = [0, -1];
  for (const { index, 0: said } of line.text.matchAll(rule())) {
    for (; at <= index; at++) if (line.text[at] === ' ') token++;
    found.push(saidOf(line.tokens, token, Math.min(token + blanksIn(said), line.tokens.length) - 1));
  }
  return found;
};

export const says = (line: Line, rule: Wording): boolean => line.text.search(rule()) >= 0;

const saidOf = (tokens: readonly Token[], from: number, to: number): Said => {
  const [first, last] = [tokens[from], tokens[to]];
  return { from, to, start: first?.start ?? 0, end: last?.end ?? 0, quoted: first?.quoted === true && last?.quoted === true };
};

const blanksIn = (text: string): number => text.split(' ').length - 1;
