import { type Around, BESIDE, near } from './around.ts';
import { isAtStake } from './called-off.ts';
import { hasGroup, isGroup, isOurs } from './company.ts';
import { says } from './cues.ts';
import type { Sentence } from './sentences.ts';
import { isAhead, isOver, went } from './tense.ts';

/** Whether a sentence tells that children will be at a place. */
export const isPlanned = (sentence: Sentence, around: Around, by: string): boolean => {
  const { said } = sentence;
  if (isOver(said)) return false;
  if (
    (says.invited(said) || says.invited(near(around))) &&
    !(hasGroup(sentence, around.own) && (says.going(said) || says.leaving(said) || says.performing(said)))
  )
    return false;
  const ahead = isAhead(said) || says.leaving(said) || isAtStake(said);
  if (
    !hasGroup(sentence, around.own) &&
    !isOurs(said + near(around)) &&
    !isGroup(near(around)) &&
    !says.journey(said) &&
    !says.leaving(said) &&
    !says.sport(said)
  )
    return false;
  const isTold = went(said) && !says.willBe(said) && !says.leaving(said);
  const goes =
    says.going(said) ||
    (by === 'for' && (says.journey(said + near(around)) || says.asking(said) || FARE.test(said))) ||
    (by === 'to' && ahead && !says.saying(said)) ||
    says.sport(said) ||
    says.performing(said) ||
    ((says.being(said) || says.going(said)) && says.again(said)) ||
    ((ahead || (says.willBe(said) && !EXPLORING.has(by))) && BESIDE.has(by) && !says.habit(said) && !says.study(said));
  return goes && !isTold && (ahead || (says.willBe(said) && !went(said)));
};

/** `bring £2.50 each for the farm`: what it costs them to get in. */
const FARE =
  / (?:bring|send|send in|need|needs|pay|hand in|owe) (?:\d{1,3} ){1,2}(?:p )?(?:(?:each|per child|per pupil|a head|a child|in cash|cash|pounds|in an envelope|in a named envelope|spending money) ){0,3}for /;

/** These may be done in a lesson too. */
const EXPLORING: ReadonlySet<string> = new Set(['exploring', 'visit', 'visiting', 'round', 'around']);
