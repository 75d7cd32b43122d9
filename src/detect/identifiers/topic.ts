import { isProper } from './of-names.ts';
import type { Telling } from './telling.ts';
import { wordSet } from './word-set.ts';
import { TEACHING, TOPIC_AFTER } from './words/health.ts';

/** Whether something is spoken of as a topic, a cause, or a body that is called by it, and not as anybody's. */

/** The words of a fact, by the first and the last. */
export interface Fact {
  readonly from: number;
  readonly to: number;
}

const [topicAfter, teaching] = [wordSet(TOPIC_AFTER), wordSet(TEACHING)];

export const isTopicWord = (word: string): boolean => topicAfter.has(word);

export const isTopic = (told: Telling, fact: Fact): boolean => isTopicAfter(told, fact) || isTopicBefore(told, fact.from);

/** `Autism Awareness Week`, `diabetes charity`, `Epilepsy Action`; `but` are words after which it may be somebody's still. */
export const isTopicAfter = (told: Telling, { from, to }: Fact, but?: ReadonlySet<string>): boolean => {
  const [one, two] = [told.words[to + 1], told.words[to + 2]];
  if (one === undefined || !CLOSE.test(one.gap)) return false;
  if (topicAfter.has(one.folded)) return but?.has(one.folded) !== true;
  if (told.words[from]?.case === 'title' && isProper(told.scene(), from) && isProper(told.scene(), to + 1)) return true;
  if (two === undefined || !CLOSE.test(two.gap) || !topicAfter.has(two.folded) || but?.has(two.folded) === true) return false;
  return !told.lexicon().functions.has(one.folded) && one.folded !== 'last';
};
const CLOSE = /^(?: |-|\r?\n)$/;

/** `raised £50 for diabetes`, `a talk on autism`, `about asthma`; but `tablets for his asthma`. */
const isTopicBefore = ({ words }: Telling, from: number): boolean => {
  let at = from - 1;
  while (at > from - 4 && LIGHT.has(words[at]?.folded ?? '')) at--;
  if (words[at]?.sentence !== words[from]?.sentence) return false;
  const link = words[at]?.folded ?? '';
  const earlier = words.slice(Math.max(0, at - 6), at).map(({ folded }) => folded);
  if (link === 'for') return !earlier.slice(-4).some((word) => TREATED.has(word));
  return ALWAYS.has(link) || (WITH_TEACHING.has(link) && earlier.some((word) => teaching.has(word)));
};
const LIGHT = new Set('the a an some more childhood'.split(' '));
const ALWAYS = new Set(
  'about against no without learning understanding studying researching discussing learned learnt explained studied'.split(' '),
);
const WITH_TEACHING = new Set('on of in into and or around regarding'.split(' '));
const TREATED = new Set(
  'treated treatment medicine medication insulin tested operation surgery hospital appointment tablets support specialist diagnosed assessed assessment therapy'.split(
    ' ',
  ),
);
