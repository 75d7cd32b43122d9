import type { Hit } from './recogniser.ts';

/** Hits in their order, the longest of those that begin at one place, without any that begins within another. */
export const outermost = (hits: readonly Hit[]): readonly Hit[] => {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((one, other) => one.start - other.start || other.end - one.end))
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
};
