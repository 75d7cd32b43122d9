import { pattern } from '../../text/pattern.ts';
import { type Around, BESIDE, near } from './around.ts';
import { hasGroup, isGroup } from './company.ts';
import { type Says, says } from './cues.ts';
import { FROM } from './governor.ts';
import type { OwnPlaces } from './own-places.ts';
import type { Offsite } from './place-words.ts';
import type { Sentence } from './sentences.ts';
import { hasGone, isAhead, isOver, isProgressive, went } from './tense.ts';

type Led = Pick<Offsite, 'by' | 'hold'>;

/** Whether a sentence tells that somebody is at a place now; `by` is the word that leads to the place. */
export const isLive = (sentence: Sentence, around: Around, { by, hold }: Led): boolean => {
  const { said } = sentence;
  if (isOver(said) || (isAhead(said) && !says.now(said) && !says.arrived(said) && !(isProgressive(said) && / tonight /.test(said))))
    return false;
  if (says.invited(said) && !says.children(said)) return false;
  if (FROM.has(by) && hold === 'strong' && !went(said)) return true;
  if (says.greeting(said) || says.underWay(said)) return true;
  if (says.arrived(said)) return true;
  if (says.setOff(said) && (says.now(said) || !went(said))) return says.now(said);
  if (says.dayOf(said)) return true;
  if (went(said) && !(says.now(said) && (isProgressive(said) || / (?:have|ve|has) /.test(said)))) return false;
  if (says.late(said) && ['at', 'outside', 'near', 'on', 'in'].includes(by)) return true;
  if (says.willBe(said) && !says.now(said)) return false;
  if (SCORE.test(said) && by === 'at') return true;
  const group = hasGroup(sentence, around.own) || / they /.test(said);
  if (TOWARDS.has(by)) return group && hasGone(said);
  if (group && says.now(said) && !says.willBe(said) && BESIDE.has(by) && !says.study(said)) return true;
  if (says.having(said) || (says.moment(said) && !says.written(said))) return true;
  if (says.nearing(said) && (group || says.vehicle(said))) return true;
  if (says.being(said) || IS_THERE.test(said) || says.enjoying(said)) return group || says.now(said);
  if (isProgressive(said) && group) return true;
  if (group && BESIDE.has(by) && isPresent(sentence, around.own)) return true;
  return isVerbless(sentence, by) && (group || says.underWay(near(around)) || says.now(said) || isGroup(near(around)));
};

/** How a match stands: `our U15s lead 3-2 at`. */
const SCORE = / (?:lead|leading|trail|trailing|up|down|drawing|level|ahead) (?:\d{1,2} ){1,2}/u;

/** Going there, or speaking to somebody, is not being there. */
const TOWARDS: ReadonlySet<string> = new Set(['to', 'for', 'of', 'from', 'via', 'towards']);

/** A group is there: `are halfway up`, `we’re past`. */
const IS_THERE =
  / (?:are|re) (?:(?:now|all|currently|still|halfway|just|safely|nearly|already) )?(?:inside|under|past|up|aboard|outside|through|over|onto|round) /u;

const isVerbless = ({ said, from, told }: Sentence, by: string): boolean =>
  !says.verbs(said) &&
  !says.praise(said) &&
  !TOLD_ABOUT().test(said) &&
  told.words[from]?.folded !== 'at' &&
  BESIDE.has(by) &&
  (by !== 'at' || / (?:at|in) /.test(said));

/** `Year 5 read about`: a verb that is no other word than the group's own. */
const TOLD_ABOUT = pattern(String.raw` (?:read|heard|wrote|learnt|learned|talked|thought) (?:\p{L}{2,12} ){0,2}about `, 'u');

/** A group is, and where: `Reception are nose to nose with a stingray at the aquarium`; not what it thinks or is asked. */
const isPresent = (sentence: Sentence, own: OwnPlaces): boolean => isSubject(sentence, own) && isPlain(sentence.said);
const isPlain: Says = (said) => !says.willBe(said) && !says.habit(said) && !says.study(said) && !MINDED.test(said);
/** The group stands right before the verb. */
const isSubject = ({ said, told, from }: Sentence, own: OwnPlaces): boolean => {
  const subject = /^((?: \p{L}{1,20}| \d{1,3}\p{L}?){1,4}) (?:are|is|re) /u.exec(said)?.[1];
  return subject !== undefined && (isGroup(`${subject} `) || own.isClass(told.words, from));
};
const MINDED =
  / (?:proud|excited|delighted|grateful|thankful|pleased|lucky|keen|due|able|allowed|asked|invited|welcome|famous|popular|available|open|closed|winners|finalists|trained|learning|looking forward|hoping|planning|collecting|raising) /;

/** They are out, and not home yet. */
export const isStill: Says = (said) => says.underWay(said) || says.late(said) || / still /.test(said);
