import type { Patience, Undecided } from '../model.ts';
import type { Weighed } from '../policy/closed.ts';

/** What the checks found that were looked for in time, and what is undecided for want of it. */
export interface InTime<T> {
  readonly looked: readonly T[];
  readonly late: readonly Undecided[];
}

/** Asked between two checks, so that the one that takes long is the last: a post must never keep a thousand others waiting. */
export const inTime = <T>(runs: readonly Weighed[], patience: Patience | undefined, look: (run: Weighed) => T): InTime<T> => {
  const until = patience === undefined ? 0 : patience.clock() + patience.milliseconds;
  const [looked, late]: [T[], Undecided[]] = [[], []];
  for (const one of runs)
    if (patience === undefined || patience.clock() <= until) looked.push(look(one));
    else late.push(tooLate(one, patience));
  return { looked, late };
};

const tooLate = ({ run }: Weighed, { milliseconds }: Patience): Undecided => ({
  check: run.check.id,
  why: `the checks before this one took longer than ${milliseconds / 1000} seconds, so it was not looked for`,
  advice: 'shorten the post, or part it into several',
});
