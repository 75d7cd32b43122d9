import type { Field } from '../../model.ts';
import { phrases, type Saying, type Worded, wordedIn } from './saying.ts';
import { CAMPAIGNS, LESSONS_IN_POLITICS, NAMED, POLITICS } from './words/political.ts';

/** For or against a side, or no more than its name. */

export type Politics = 'campaign' | 'names';

const lesson = phrases(LESSONS_IN_POLITICS);
const campaign: Saying<Politics> = { kind: 'campaign', sure: true, is: phrases(CAMPAIGNS, POLITICS), unless: lesson };
const names: Saying<Politics> = { kind: 'names', sure: false, is: phrases(NAMED, POLITICS), unless: lesson, quoted: true };

/** `labour of love`, `a conservative estimate`, `a green party`: a party has a capital letter. */
const hasCapital = (field: Field, { start }: Worded<Politics>): boolean => /\p{Lu}/u.test(field.text.slice(start, start + 5));

export const politicsIn = (field: Field): readonly Worded<Politics>[] => {
  const isSmall = !/\p{Lu}/u.test(field.text);
  const said = wordedIn(field, [campaign]);
  const named = wordedIn(field, [names]).filter((one) => !isSmall && hasCapital(field, one) && !opensAlone(field, one));
  return said.length > 0 ? said : named;
};

/** One word that opens a sentence has a capital whatever it means: `Conservative estimates`, `Reform of the timetable`. */
const opensAlone = (field: Field, { start, end }: Worded<Politics>): boolean =>
  /^(?:Labour|Conservative|Reform|Greens?|Plaid|Momentum|Trump)$/.test(field.text.slice(start, end)) &&
  !/[\p{L}\p{N},(:]\s*$|\($/u.test(field.text.slice(0, start));
