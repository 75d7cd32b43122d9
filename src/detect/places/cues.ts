import { wording } from '../../text/wording/wording.ts';
import { MANNER, NOBODY_AWAY, THERE, TO_COME } from './words/cues.ts';
import { OUTING } from './words/outing.ts';
import { WHEN } from './words/when.ts';
import { IMAGINED, STAGED } from './words/where.ts';
import { WHO } from './words/who.ts';

/** Whether a sentence says it. */
export type Says = (said: string) => boolean;

/** By what it is called. */
export type Cue =
  | keyof typeof NOBODY_AWAY
  | keyof typeof THERE
  | keyof typeof TO_COME
  | keyof typeof MANNER
  | keyof typeof WHEN
  | keyof typeof WHO
  | keyof typeof OUTING
  | 'imagined'
  | 'staged';

const saysOf = <Key extends string>(phrases: Readonly<Record<Key, string>>): Readonly<Record<Key, Says>> => {
  const entries = Object.entries<string>(phrases).map(([key, text]) => [key, wording(text).isIn] as const);
  return Object.fromEntries(entries) as Readonly<Record<Key, Says>>;
};

/** `Meet at the pier, not at school`. */
const NOT_THERE = / not (?:at|in|from) school(?= )/gu;

const said: Readonly<Record<Cue, Says>> = saysOf({
  ...{ ...NOBODY_AWAY, ...THERE, ...TO_COME, ...MANNER },
  ...{ ...WHEN, ...WHO, ...OUTING, imagined: IMAGINED, staged: STAGED },
});

/** `a day to remember`: nobody is reminded of anything. */
const MEMORABLE = / (?:day|morning|afternoon|week|trip|visit|time|experience|one) to remember(?= )/gu;

/** What a sentence may say of children who are away from school. */
export const says: Readonly<Record<Cue, Says>> = {
  ...said,
  atSchool: (sentence) => said.atSchool(sentence.replace(NOT_THERE, ' ')),
  willBe: (sentence) => said.willBe(sentence.replace(MEMORABLE, ' ')),
};
