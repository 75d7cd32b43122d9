import { type BaselineOrders, reviewBy } from '../audit/baseline/review.ts';
import { sweep } from '../audit/sweep.ts';
import type { Setup } from '../config/setup.ts';
import { maskFor } from '../engine/mask.ts';
import { prepare } from '../engine/prepare.ts';
import type { JudgeOne } from './outcome.ts';

/** How an audit judges a post: the same in every thread of it. */
export const judgeOneFor = (setup: Setup, baseline: BaselineOrders | undefined): JudgeOne => {
  const prepared = prepare(setup);
  if (baseline === undefined) return (draft) => sweep(draft, prepared, setup.now);
  const { review, noted } = reviewBy(baseline, maskFor(setup.school, setup.now));
  return (draft) => ({ ...sweep(draft, prepared, setup.now, review), noted: noted() });
};
