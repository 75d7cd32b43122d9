import { type Around, near } from './around.ts';
import { isAdults, isLeaver, isOfReaders, isOnlyStaff } from './company.ts';
import { type Says, says } from './cues.ts';
import type { Sentence } from './sentences.ts';
import { isAhead, isOver, went } from './tense.ts';

// What takes it back that anybody is away, whatever else is said.

/** What is played, cancelled, shown, at school, or of somebody’s life. */
export const isNothing: Says = (said) =>
  isOfReaders(said) ||
  isPraise(said) ||
  (says.atSchool(said) && !says.underWay(said) && !says.leaving(said) && !says.homeward(said) && !/ fly | flies /.test(said)) ||
  [isRead, says.imagined, says.cancelled, says.result, says.shown, says.formerly, says.ofUs].some((is) => is(said));

/** `What a day we had`, `Hats off to the team at …`: what is praised is done. */
const isPraise: Says = (said) => says.praise(said) && !says.now(said) && !isAhead(said) && (went(said) || !says.verbs(said));

/** Grown-ups alone, or one person by name who leaves. */
export const isOfOthers = (sentence: Sentence, { own }: Around): boolean =>
  isOnlyStaff(sentence, own) || isLeaver(sentence, own) || isAdults(sentence, own);

/** They are back, or families are asked to come by themselves. */
export const isBackOrAsked = ({ said }: Sentence, around: Around): boolean => {
  const whole = said + near(around);
  return isOver(said) || says.homeAgain(whole) || says.invited(whole);
};

/** `read the bit where the ship runs aground at Whitby`: what happens in a book happens nowhere. */
export const isRead: Says = (said) => READ.test(said);
const READ =
  / (?:read|reads|reading|wrote|writing|acted out|performed) (?:the|a|that|this) (?:\p{L}{2,12} ){0,2}(?:bit|part|scene|chapter|passage|moment|verse|poem|story|page|episode) (?:where|when|in which|about|of) /u;
