import { wordAt } from '../identifiers/word-at.ts';
import type { Named } from './named.ts';
import { codeKey, POSTCODE } from './postcode.ts';
import type { Spots } from './spots.ts';
import type { Told } from './told.ts';

/** The postcodes of trips in a text, in any case, with or without their blank, an O for a nought. */
export const postcodesIn = (told: Told, { postcodes }: Spots): readonly Named[] => {
  if (postcodes.size === 0) return [];
  return [...told.text.matchAll(POSTCODE)].flatMap((match) => {
    const [whole] = match;
    const spot = postcodes.get(codeKey(whole));
    return spot === undefined
      ? []
      : [
          {
            spot,
            start: match.index,
            end: match.index + whole.length,
            is: 'address' as const,
            ...wordsUnder(told, match.index, whole.length),
          },
        ];
  });
};

const wordsUnder = ({ words }: Told, start: number, length: number): { from: number; to: number } => {
  const [from, last] = [wordAt(words, start), wordAt(words, start + length - 1)];
  return { from, to: (words[last]?.start ?? Infinity) < start + length ? last : last - 1 };
};
