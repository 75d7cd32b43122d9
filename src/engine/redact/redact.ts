import type { Draft, Post } from '../../model.ts';
import type { Finding } from '../finding.ts';
import type { Judged } from '../judge.ts';
import { textAt } from '../pointer.ts';
import { type Change, changed, sameFacts } from './changes.ts';
import { fitted, type Piece } from './fit.ts';
import { type Instead, insteadOf, lastResort } from './instead.ts';

/** A post made safe as far as that can be done, and what is found in it then. */
export interface Redacted {
  readonly post: Post;
  readonly judged: Judged;
  /** What was changed, in the order in which it has to be done again. */
  readonly rounds: readonly (readonly Change[])[];
}

/** Words that came into a post may bring something up that was hidden; more often than this they do not. */
const MOST_ROUNDS = 8;

/** Changes what may be changed until there is nothing more to change, and judges it anew each time. */
export const redact = (draft: Draft, judgeOne: (draft: Draft) => Judged): Redacted => {
  const rounds: (readonly Change[])[] = [];
  let now = draft;
  for (;;) {
    const judged = judgeOne(now);
    const changes = rounds.length < MOST_ROUNDS ? changesFor(judged, now.post) : [];
    if (changes.length === 0) return { post: now.post, judged, rounds };
    rounds.push(changes);
    now = withPost(draft, changed(now.post, changes));
  }
};

/** An approval is of a state that it is no more. */
const withPost = (draft: Draft, post: Post): Draft => {
  if (!sameFacts(post, draft.post)) throw new Error('who is shown and when would not be the same');
  return { ...draft, post, ...(draft.seal === undefined ? {} : { seal: { is: 'changed' } }) };
};

/** Where there are better words, nothing is left out yet: without a name, a number may say nothing of anybody. */
const changesFor = (judged: Judged, post: Post): readonly Change[] => {
  const changes = changesBy(insteadOf, judged, post);
  return changes.length > 0 ? changes : changesBy(lastResort, judged, post);
};

type Choose = (finding: Finding) => Instead | undefined;

const changesBy = (choose: Choose, { findings }: Judged, post: Post): readonly Change[] => {
  const pieces = new Map<string, Piece[]>();
  const gone = new Set<string>();
  for (const finding of findings) {
    const { field, start, end } = finding.span;
    const instead = choose(finding);
    const whole = wholeOf(finding);
    if (whole !== undefined && (instead !== undefined || finding.severity === 'error')) gone.add(whole);
    else if (instead !== undefined && WORDS.test(field) && start !== undefined && end !== undefined)
      pieces.set(field, [...(pieces.get(field) ?? []), { start, end, instead }]);
  }
  return [...[...pieces].flatMap(([at, some]) => rewritten(at, some, post)), ...[...gone].map((at) => ({ at }))];
};

/** Words that may become others. Who made a picture is named under `credit`, and that is not ours to change. */
const WORDS = /^\/text$|^\/media\/\d+\/(?:alt|caption)$/;
const WHOLE = /^\/location|^(?:\/media\/\d+)?\/(?:tags|links)\/\d+$/;

/** A tag, a link and a place are taken off whole, whatever was found in them. */
const wholeOf = ({ span: { field }, inside }: Finding): string | undefined => {
  if (inside !== undefined || !WHOLE.test(field)) return undefined;
  return field.startsWith('/location') ? '/location' : field;
};

const rewritten = (at: string, pieces: readonly Piece[], post: Post): readonly Change[] => {
  const text = textAt(post, at) ?? '';
  const to = fitted(text, pieces);
  return to === text ? [] : [{ at, to }];
};
