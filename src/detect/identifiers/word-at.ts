import type { Word } from '../../model.ts';

/** The word that a place is in, or the next after it. */
export const wordAt = (words: readonly Word[], place: number): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
};
