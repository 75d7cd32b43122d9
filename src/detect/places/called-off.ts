import { type Says, says } from './cues.ts';

// What was to be and will not be: in any tense, said of the day itself, of those who would have gone, or of what would have taken them.

const NOT =
  '(?:can ?not|can t|could not|couldn t|will not|won t|would not|wouldn t|shall not|shan t|is not|isn t|are not|aren t|re not|was not|wasn t|were not|weren t|no longer|not|unable to)';
const LATELY = '(?:(?:now|sadly|actually|after all|in fact|unfortunately) )?';

/** `won’t be going ahead`, `isn’t now happening`, `cannot visit`, `aren’t off to`. */
const NEGATED = new RegExp(
  ` ${NOT} ${LATELY}(?:be )?(?:able to )?(?:(?:go|going) ahead|(?:happen|happening|take place|taking place)(?! again)|going|go to|visit|visiting|travel|travelling|make it to|making it to|off to|` +
    '(?:take|taking) (?:the |our )?(?:year \\d{1,2}|children|pupils|class|group|team|choir)) ',
);

/** `The coach firm has pulled out`; one that pulls out of a gate is on its way. */
const LET_DOWN =
  / (?:coach|coaches|bus|minibus|firm|company|operator|drivers?|venue|hosts?|farm|farmers?|museum|instructors?|guides?) (?:(?:have|has|had|ve|s) )?(?:(?:just|now|also|had to|sadly) )?(?:(?:pulled|pull|backed|back|dropped|drop) out(?! of (?:the|our|its|school))|let us down) /;

const ENDED = / (?:been|being|is|are|was|were|be) (?:now |sadly )?(?:axed|shelved|abandoned|binned|rained off|snowed off) | been pulled /;

/** `We’re not going to let the rain stop us`, `not visiting the gift shop`: they go all the same. */
const ALL_THE_SAME =
  / not going to (?:let|miss|forget|lie|pretend|worry|panic|tell|say|spoil|give|stop|complain|mention|name|ask|need|want|leave|wait|share|reveal|keep|lose|sleep|eat|rush)(?= )| (?:not|t) (?:be )?(?:able to )?(?:go|going|visit|visiting)(?: (?:in|to|into))?(?: the| a| any)? (?:[a-z]{2,10} )?(?:shop|shops|cafe|restaurant|playground|soft play)(?= )/g;

/** `It is cancelled if it rains`; `Though the coach has pulled out, we go by train`. */
const PERHAPS = / (?:unless|if (?:it|we|the|there|numbers|too|not enough|more|nobody|no one)) /;
const STILL = / (?:still|though|although|despite|instead|by train|(?:will|is|are) (?:go|going) ahead) /;
/** `… cannot go ahead without forms`. */
const WAITING = / (?:without|unless|until|if) /;

/** `If it rains the trip won’t be going ahead`: what a condition may yet stop is still to come. */
export const isAtStake: Says = (said) => NEGATED.test(said.replace(ALL_THE_SAME, ' ')) && (PERHAPS.test(said) || WAITING.test(said));

export const isCalledOff: Says = (said) => {
  const meant = said.replace(ALL_THE_SAME, ' ');
  if (PERHAPS.test(meant)) return false;
  return (
    says.cancelled(meant) ||
    ENDED.test(meant) ||
    (NEGATED.test(meant) && !WAITING.test(meant)) ||
    (LET_DOWN.test(meant) && !STILL.test(meant))
  );
};
