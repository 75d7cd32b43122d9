import { type BaselineOrders, reviewBy } from '../audit/baseline/review.ts';
import { sweep } from '../audit/sweep.ts';
import { isOutside, type Window } from '../audit/window.ts';
import type { Setup } from '../config/setup.ts';
import { maskFor } from '../engine/mask.ts';
import { prepare } from '../engine/prepare.ts';
import type { JudgeOne, Judging } from './outcome.ts';

/** What an audit was asked for besides its posts. */
export interface AuditOrders {
  /** What the baseline is made of, if there is one. */
  readonly baseline?: BaselineOrders | undefined;
  readonly window?: Window | undefined;
}

/** How an audit judges posts: the same in every thread of it. */
export const judgingFor = (setup: Setup, { baseline, window }: AuditOrders): Judging => ({
  judgeOne: judgeOneBy(setup, baseline),
  ...(window === undefined ? {} : { passesOver: ({ post }) => isOutside(post, window, setup.school.timezone) }),
});

const judgeOneBy = (setup: Setup, baseline: BaselineOrders | undefined): JudgeOne => {
  const prepared = prepare(setup);
  if (baseline === undefined) return (draft) => sweep(draft, prepared, setup.now);
  const { review, noted } = reviewBy(baseline, maskFor(setup.school, setup.now));
  return (draft) => ({ ...sweep(draft, prepared, setup.now, review), noted: noted() });
};
