/** Chance that is the same every time. */
export interface Chance {
  /** A whole number from 0 to `limit`, which is not reached. */
  below(limit: number): number;
  /** True in so many of all cases. */
  is(part: number): boolean;
  of<T>(all: readonly [T, ...(readonly T[])]): T;
}

/** mulberry32: small, quick, and even enough to choose by. */
export const chanceOf = (seed: number): Chance => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, is: (part) => next() < part, of: (all) => all[below(all.length)] ?? all[0] };
};
