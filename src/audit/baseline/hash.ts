import { createHmac } from 'node:crypto';
import type { Finding } from '../../engine/finding.ts';
import { canonicalJson } from '../../formats/canonical.ts';
import type { Post, Reading } from '../../model.ts';

/**
 * A finding as one hash of what was found, where, and why: without the key nobody can try names against it. Any change of its post
 * makes it another; the post's file, its place in that file and the day of the run make no difference, and neither does masking.
 */
export const findingHash = (key: string, finding: Finding, { post }: Pick<Reading, 'post'>, today: Finding | undefined): string => {
  const { check, kind, severity, span, match, pupils, cites } = finding;
  return keyed(key, {
    what: { check, kind, severity, match: match ?? null, pupils: pupils.toSorted(), today: factOf(today) },
    where: { field: span.field, start: span.start ?? null, end: span.end ?? null, post: stateOf(post) },
    why: cites.map(({ policy, clause }) => `${policy}/${clause}`).toSorted(),
  });
};

/** By what it is wrong today: a family that agreed again and then withdrew a second time has not been answered yet. */
const factOf = (today: Finding | undefined): object | null =>
  today === undefined ? null : { kind: today.kind, since: today.since ?? null, pupils: today.pupils.toSorted() };

/** What it says; who has approved it or answered for it is no part of that. */
const stateOf = (post: Post): Post => {
  const { approvals: _, answers: __, ...said } = post;
  return said;
};

const keyed = (key: string, value: unknown): string => createHmac('sha256', key).update(canonicalJson(value)).digest('hex');
