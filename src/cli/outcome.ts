import type { Setup } from '../config/setup.ts';
import type { Judged } from '../engine/judge.ts';
import { maskFor, NO_MASK } from '../engine/mask.ts';
import { type Due, present } from '../engine/present.ts';
import { PASSED_OVER, type PostSums, sumsOf } from '../engine/sums.ts';
import type { Draft, Notice, PostResult, Unread } from '../model.ts';

/** As results may be shown: with names, or without. */
export type Variant = 'plain' | 'masked';
/** A post's result in each way that some place wants it. */
export type Shown = Readonly<Partial<Record<Variant, PostResult>>>;

/** What one post comes to, as data: it may have been found in another thread. */
export interface Outcome<Noted = unknown> {
  readonly shown: Shown;
  readonly sums?: PostSums;
  /** What a baseline has to know of it. */
  readonly noted?: Noted;
}

/** What became of one thing that was read. */
export type Told = { readonly outcome: Outcome } | { readonly unread: Unread } | { readonly notice: Notice['why'] };

/** How a post is judged. */
export type JudgeOne = (draft: Draft) => { readonly judged: Judged; readonly due?: Due | undefined; readonly noted?: unknown };
/** How posts are judged, and which of them are none of those that were asked for. */
export interface Judging {
  readonly judgeOne: JudgeOne;
  readonly passesOver?: ((draft: Draft) => boolean) | undefined;
}
export type Tell = (draft: Draft) => Outcome;

/** Judges posts and presents them in the ways that are wanted: the same in this thread and in any other. */
export const tellerFor = (
  { judgeOne, passesOver }: Judging,
  { school, now }: Pick<Setup, 'school' | 'now'>,
  wants: readonly Variant[],
): Tell => {
  const masks = wants.map((variant) => [variant, variant === 'masked' ? maskFor(school, now) : NO_MASK] as const);
  return (draft) => {
    if (passesOver?.(draft) === true) return { shown: {}, sums: PASSED_OVER };
    const { judged, due, noted } = judgeOne(draft);
    const shown = Object.fromEntries(masks.map(([variant, mask]) => [variant, present(judged, school, mask, due)]));
    return { shown, sums: sumsOf(draft, judged, school), ...(noted === undefined ? {} : { noted }) };
  };
};
