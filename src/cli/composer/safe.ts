import type { Finding } from '../../engine/finding.ts';
import { redact } from '../../engine/redact/redact.ts';
import type { Post } from '../../model.ts';
import { isEmpty } from './sketch.ts';
import type { Looked } from './talk.ts';

/** The post with safe words for these findings, as `--redact` has them; undefined where there are none, or nothing would be left. */
export const withSafeWords = ({ draft, judged }: Pick<Looked, 'draft' | 'judged'>, findings: readonly Finding[]): Post | undefined => {
  const rounds = [findings];
  const { post } = redact(draft, () => ({ ...judged, findings: rounds.shift() ?? [] }));
  return isEmpty(post) || JSON.stringify(post) === JSON.stringify(draft.post) ? undefined : post;
};

/** All that is published in words, line by line. */
export const wordsOf = ({ text = '', media = [] }: Post): string =>
  [text, ...media.flatMap(({ alt, caption }) => [alt ?? '', caption ?? ''])].join('\n');

/** The lines of the words that are not the same. */
export const changedLines = (before: string, after: string): readonly string[] => {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => line !== '' && !known.has(line));
};
