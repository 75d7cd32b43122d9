import { latin } from './latin.ts';
import { postcodeAt } from './postcode.ts';

/** What stands between a street and its postcode. */

type IsPart = (word: string) => boolean;

/** Where towns have no capitals, any word but those that lead on to something else. */
export const isAnyWord: IsPart = (word) => !/^(?:or|at|is|to|for|then|with|from|but|if)$/i.test(word);

const TOWN = latin(String.raw`^(?:\p{Lu}|(?:upon|on|in|under|near|nr|by|next|le|the|of|and)$)`, '');
export const isTown: IsPart = (word) => TOWN().test(word) && isAnyWord(word);

const BETWEEN = String.raw`\.?(?: ?[,-] ?(?:\r?\n)?| ?\r?\n| )`;
const STEP = latin(String.raw`${BETWEEN}(\p{L}[\p{L}'.-]{0,24})`, 'y');
const GAP = latin(BETWEEN, 'y');
const MOST_WORDS = 9;

/** Where the postcode ends that closes an address, with nothing but its town and county between. */
export const tailAt = (text: string, from: number, isPart: IsPart): number | undefined => {
  const [step, toGap] = [STEP(), GAP()];
  for (let [at, words] = [from, 0]; words < MOST_WORDS; words++) {
    toGap.lastIndex = at;
    const gap = toGap.exec(text)?.[0].length ?? 0;
    const code = gap === 0 ? undefined : postcodeAt(text, at + gap);
    if (code !== undefined) return code.end;
    step.lastIndex = at;
    const [whole, word = ''] = step.exec(text) ?? [];
    if (whole === undefined || !isPart(word)) return undefined;
    at += whole.length;
  }
  return undefined;
};
