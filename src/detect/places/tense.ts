import { pattern } from '../../text/pattern.ts';
import { type Says, says } from './cues.ts';

// Of what time a sentence tells, where single words would be mistaken for it.

/** `I am told`, `they have met`: behind an auxiliary the form is a participle, and no past. */
const PARTICIPLE = pattern(
  String.raw` (am|m|is|are|re|be|been|being|have|has|ve|having)(?: (?:just|all|now|already|never|also|not|still|only))? [\p{L}]{3,14}(?= )`,
  'gu',
);

export const went: Says = (said) => says.went(said.replace(WONT, ' ').replace(PARTICIPLE(), ' $1')) || GROUP_DID().test(said);
/** `won’t`, as it is told apart into words. */
const WONT = / won t(?= )/gu;

/** `Year 8 looked`, `we sketched`: right after who did it. */
const GROUP_DID = pattern(
  String.raw` (?:we|they|children|pupils|students|class|classes|team|choir|years?(?: \d{1,2}s?)|reception|nursery|\d{1,2}\p{L})(?: (?:all|also|then|really))? (?:\p{L}{2,14}(?<!e)ed|had (?:a|an|the|our|such|so|lots|plenty|loads)) `,
  'u',
);

/** `the last Friday of term` is to come. */
export const isOver: Says = (said) => says.over(said.replace(TO_COME, ' '));
const TO_COME = / (?:last \w{3,9} (?=of (?:the )?(?:term|week|half|month|year) )|on the last \w{3,6}day (?!was |were |we ))/u;

/** `Well done to all who ran on Saturday`: with praise, or a verb of the past, a weekday is the last one. */
export const WEEKDAYS: RegExp = / (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?= )/gu;
export const isAhead: Says = (said) =>
  says.ahead(said) && (!(says.praise(said) || says.went(said)) || says.willBe(said) || says.ahead(said.replace(WEEKDAYS, ' ')));

/** Who has gone there is there: `Acorns have walked down to the church`. */
const GONE =
  / (?:have|has|ve)(?: (?:just|all|now|finally|already|safely))? (?:set off|walked|gone|come|travelled|made|cycled|popped|headed|nipped|trekked|hiked|marched|climbed|driven|sailed|flown|wandered|strolled|escaped|ventured) /u;

export const hasGone: Says = (said) => GONE.test(said) && !/ before /.test(said);

/** `are warming up at`, `is trying on`: somebody is doing something there. */
const PROGRESSIVE = / (?:are|is|re|am|m)(?: [a-z]{2,12}){0,2} [a-z]{2,14}ing /u;

export const isProgressive: Says = (said) =>
  PROGRESSIVE.test(said) && !/ (?:going|looking|planning|hoping|getting|(?:fund)?raising|learning|reading) /u.test(said);
