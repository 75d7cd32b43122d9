import { wording } from '../../text/wording/wording.ts';
import { MANNER, MOVES, NOBODY_AWAY, THERE, TO_COME } from './words/cues.ts';
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
const MEMORABLE =
  / (?:days?|morning|afternoon|evening|night|week|weekend|fortnight|trip|visit|stay|residential|camp|expedition|adventure|journey|tour|time|experience|match|game|season|sight|one) to remember(?= )/gu;

/** `climbed down from the coach at four`, `off the coach at last`: no coach leaves then. */
const GOT_DOWN = / (?:from|off|out of) the (?:coach|coaches|minibus|bus|train) (?=at )/gu;

/** `ten astronauts in training`: what they are called for a day; no course. */
const APPRENTICED = /(?<=s) in training(?= )/gu;

/** `Squelched into …`, `Through the gates of … at last`: whoever writes from there leaves out who came in. */
const CAME_IN = new RegExp(
  `^ (?:and |all |finally |safely |at last )?(?:(?:${MOVES}) (?:into|onto|up to)|(?:in )?(?:through|past|inside) the (?:\\w{3,10} )?(?:gates?|doors?|turnstiles?|entrance|barriers?|portcullis) (?:of|at|to)) `,
);

/** `First puffin spotted at …`: a note from where it is seen. */
const FIRST_SEEN =
  /^ (?:our |the )?(?:very )?first (?:[a-z]{2,14} ){1,3}(?:spotted|seen|sighted|glimpsed) (?:at|on|in|over|off|near|from) /;

/** What a sentence may say of children who are away from school. */
export const says: Readonly<Record<Cue, Says>> = {
  ...said,
  atSchool: (sentence) => said.atSchool(sentence.replace(NOT_THERE, ' ')),
  willBe: (sentence) => said.willBe(sentence.replace(MEMORABLE, ' ')),
  arrived: (sentence) => said.arrived(sentence) || CAME_IN.test(sentence),
  leaving: (sentence) => said.leaving(sentence.replace(GOT_DOWN, ' ')),
  urgent: (sentence) => said.urgent(sentence.replace(GOT_DOWN, ' ')),
  moment: (sentence) => said.moment(sentence) || FIRST_SEEN.test(sentence),
  things: (sentence) => said.things(sentence) && !FIRST_SEEN.test(sentence),
  job: (sentence) => said.job(sentence.replace(APPRENTICED, ' ')),
};
