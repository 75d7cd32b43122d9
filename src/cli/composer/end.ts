import { countsOf, type Judged } from '../../engine/judge.ts';
import { verdictOf } from '../../engine/verdict.ts';
import type { Post, Verdict } from '../../model.ts';
import { safeLine } from '../../text/safe.ts';
import { sayApproval } from './approvers.ts';
import type { Known } from './talk.ts';

const RULE = '-'.repeat(60);

const HEADS: Readonly<Record<Exclude<Verdict, 'block'>, string>> = {
  pass: 'The words, ready to copy:',
  review: 'The words, to copy once what is open is settled:',
};

/** What stands below the verdict: the words as they may go out, where the post is, and whom to ask. */
export const sayEnd = (file: string, judged: Judged, known: Known): string => {
  const { post } = judged.reading;
  const verdict = verdictOf(countsOf(judged)) ?? 'review';
  const approval = sayApproval(judged.findings, post, file, known);
  return `${['', ...sayWords(post, verdict), `Saved: ${safeLine(file)}`, ...(approval === undefined ? [] : [approval])].join('\n')}\n`;
};

const sayWords = ({ text = '', media = [] }: Post, verdict: Verdict): readonly string[] => {
  if (verdict === 'block') return ['It must not go out as it is, so there are no words here to copy.'];
  const words = text.trim() === '' ? [] : [HEADS[verdict], RULE, ...text.split('\n').map(safeLine), RULE];
  return [
    ...words,
    ...media.flatMap(({ file = 'the picture', alt }) => (alt === undefined ? [] : [safeLine(`Alt text of ${file}: ${alt}`)])),
  ];
};
