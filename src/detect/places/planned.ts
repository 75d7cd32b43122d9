import { type Around, BESIDE, near } from './around.ts';
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
  const ahead = isAhead(said) || says.leaving(said);
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
    (by === 'for' && (says.journey(said + near(around)) || says.asking(said))) ||
    (by === 'to' && ahead && !says.saying(said)) ||
    says.sport(said) ||
    says.performing(said) ||
    ((says.being(said) || says.going(said)) && says.again(said)) ||
    ((ahead || (says.willBe(said) && !EXPLORING.has(by))) && BESIDE.has(by) && !says.habit(said) && !says.study(said));
  return goes && !isTold && (ahead || (says.willBe(said) && !went(said)));
};

/** These may be done in a lesson too. */
const EXPLORING: ReadonlySet<string> = new Set(['exploring', 'visit', 'visiting', 'round', 'around']);
