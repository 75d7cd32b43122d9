import {
  ARRIVED,
  ASKING,
  BEING,
  DAY_OF,
  ENJOYING,
  GOING,
  GREETING,
  HAVING,
  isAgain,
  isAtSchool,
  isCancelled,
  isHabit,
  isLate,
  isOfUs,
  isResult,
  isSaying,
  isShown,
  isUnsure,
  isUrgent,
  isWritten,
  JOURNEY,
  LEAVING,
  MOMENT,
  NEARING,
  PERFORMING,
  SET_OFF,
  SPORT,
  saysAdults,
  UNDER_WAY,
  VERBS,
} from './cues.ts';
import { namesIn, type Offsite, type OwnPlaces, offsiteIn, pinnedIn, roadIn, taggedIn } from './offsite.ts';
import { type Says, type Sentence, says, sentencesOf } from './sentences.ts';
import { isCapital, type Told } from './told.ts';
import { AHEAD, NOW, OVER, WENT, WILL } from './words/when.ts';
import { IMAGINED } from './words/where.ts';
import { CHILDREN, GROUPS, INVITED, STAFF } from './words/who.ts';

/** Words that say that children are away from school, or will be: where, and whether it is sure. */
export interface Away {
  /** They are still out: said after a trip's recorded end it counts too. */
  readonly still: boolean;
  readonly is: 'live' | 'planned';
  readonly place: Offsite;
  readonly doubt: boolean;
}

const [isNow, isAhead, willBe, saysWent] = [says(NOW), says(AHEAD), says(WILL), says(WENT)];
/** `I am told`, `they have met`: behind an auxiliary the form is a participle, and no past. */
const PARTICIPLE =
  / (am|is|are|re|be|been|being|have|has|ve|having)(?: (?:just|all|now|already|never|also|not|still|only))? [\p{L}]{3,14}(?= )/gu;
const went: Says = (said) => saysWent(said.replace(PARTICIPLE, ' $1'));
const saysOver = says(OVER);
/** `the last Friday of term` is to come. */
export const isOver: Says = (said) => saysOver(said.replace(/ last \w{3,9} (?=of (?:the )?(?:term|week|half|month|year) )/u, ' '));
const [saysGroup, saysStaff, saysChildren, isInvited, isImagined] = [
  says(GROUPS),
  says(STAFF),
  says(CHILDREN),
  says(INVITED),
  says(IMAGINED),
];

/** Where the words of a field say that children are, or will be, whatever the school's list of trips has. */
export const awayIn = (told: Told, own: OwnPlaces): readonly Away[] => {
  const sentences = sentencesOf(told);
  const found = sentences.flatMap((sentence, at) => awayAt(sentence, { sentences, at, own }));
  if (found.length > 0) return found;
  const bare = sentences
    .flatMap((sentence, at) =>
      isUrgent(sentence.said) || DAY_OF(sentence.said) ? tellingAt(sentence, namesIn(sentence, own), { sentences, at, own }) : [],
    )
    .slice(0, 1);
  if (bare.length > 0) return bare;
  const tagged = [...sentences.flatMap((sentence) => pinnedIn(sentence, own)), ...taggedIn(told, own)];
  return tagged.length === 0 ? [] : sentences.flatMap((sentence, at) => tellingAt(sentence, tagged, { sentences, at, own })).slice(0, 1);
};

interface Around {
  readonly sentences: readonly Sentence[];
  readonly at: number;
  readonly own: OwnPlaces;
}

const awayAt = (sentence: Sentence, around: Around): readonly Away[] => {
  const [road, places] = [roadIn(sentence), placesOf(sentence, around.own)];
  if (road === undefined && places.length === 0) return [];
  if (isNothing(sentence.said) || isOnlyStaff(sentence, around.own)) return [];
  if (road !== undefined && isLate(sentence.said)) return [{ is: 'live', place: road, doubt: false, still: true }];
  return tellingAt(sentence, places, around);
};

/** Whether a sentence tells that somebody is at one of these places, or will be. */
const tellingAt = (sentence: Sentence, places: readonly Offsite[], around: Around): readonly Away[] => {
  const { said } = sentence;
  if (places.length === 0 || isNothing(said)) return [];
  const whole = [sentence, ...withNext(sentence, around)];
  for (const one of whole) {
    const is = isLive(one, around, places[0]?.by ?? '') ? 'live' : isPlanned(one, around, places[0]?.by ?? '') ? 'planned' : undefined;
    if (is !== undefined)
      return places.slice(0, 1).map((place) => ({ is, place, doubt: isUnsure(one.said) || isShow(one, around), still: isStill(one.said) }));
  }
  return [];
};

/** What is asked of a place may be told in the next sentence: `Has anyone been to …? Year 2 might go in the summer.` */
const withNext = ({ said }: Sentence, { sentences, at }: Around): readonly Sentence[] => {
  const next = sentences[at + 1];
  return next !== undefined && ASKING(said) ? [next] : [];
};

const isNothing: Says = (said) =>
  (isAtSchool(said) && !UNDER_WAY(said) && !LEAVING(said) && !/ fly | flies /.test(said)) ||
  [isImagined, isCancelled, isResult, isShown, isAdults, isOfUs].some((is) => is(said));

/** `11A`, `4F`: a class by the form of its name alone; `9am` and `5k` are none. */
const FORM = / (?:1[0-3]|[1-9])(?!am |pm |km |cm |mm |st |nd |rd |th |[kgdxmp] )[a-z]{1,2} /u;
/** `our Year 12 physicists`, `ten swimmers`. */
const CREW =
  / (?:our|year # ?|\d{1,3}|\p{L}{3,6}teen|\p{L}{3,6}ty) (?:\p{L}+ )?(?:year \d{1,2} )?\p{L}{3,12}(?:mers|ners|gers|lers|kers|ters|ists|icians) /u;
const isGroup: Says = (said) => saysGroup(said) || FORM.test(said) || CREW.test(said);

const near = ({ sentences, at }: Around): string => `${sentences[at - 1]?.said ?? ''}${sentences[at + 1]?.said ?? ''}`;

// ── Where ───────────────────────────────────────────────────────────────────────────────────────────────────────────

const placesOf = (sentence: Sentence, own: OwnPlaces): readonly Offsite[] => {
  const places = offsiteIn(sentence, own);
  return [...places.filter(({ named }) => named), ...places.filter(({ named }) => !named)];
};

// ── Who ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A class by its name: in small letters `herons` are birds, unless all is written so. */
const namesClass = ({ words, small }: Told, at: number, own: OwnPlaces): boolean =>
  (small || isCapital(words[at])) && own.isClass(words, at);

/** Grown-ups alone. */
const isOnlyStaff = ({ told, from, to, said }: Sentence, own: OwnPlaces): boolean => {
  if (!saysStaff(said) || saysChildren(said.replace(TEAMS_OF_STAFF, ' '))) return false;
  for (let at = from; at <= to; at++) if (namesClass(told, at, own)) return false;
  return !/ (?:we|us) /.test(said);
};
const TEAMS_OF_STAFF = / (?:kitchen|office|leadership|staff|cleaning|site|catering|senior|management) team /g;

/** What parents do by themselves. */
const isAdults: Says = (said) =>
  saysAdults(said) && !/ (?:children|pupils|class|year \d{1,2}s?|years|choir|band|orchestra|reception|nursery) /.test(said);

// ── Live ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const isStill: Says = (said) => UNDER_WAY(said) || isLate(said) || / still /.test(said);

const isLive = (sentence: Sentence, around: Around, by: string): boolean => {
  const { said } = sentence;
  if (isOver(said) || (isAhead(said) && !isNow(said) && !ARRIVED(said) && !(isProgressive(said) && / tonight /.test(said)))) return false;
  if (isInvited(said) && !saysChildren(said)) return false;
  if (GREETING(said) || UNDER_WAY(said)) return true;
  if (ARRIVED(said)) return true;
  if (SET_OFF(said) && (isNow(said) || !went(said))) return isNow(said);
  if (DAY_OF(said)) return true;
  if (went(said) && !(isNow(said) && (isProgressive(said) || / (?:have|ve|has) /.test(said)))) return false;
  if (isLate(said) && ['at', 'outside', 'near', 'on', 'in'].includes(by)) return true;
  if (willBe(said) && !isNow(said)) return false;
  const group = hasGroup(sentence, around.own) || / they /.test(said);
  if (TOWARDS.has(by)) return group && hasGone(said);
  if (group && isNow(said) && !willBe(said) && BESIDE.has(by) && !isStudy(said)) return true;
  if (HAVING(said) || (MOMENT(said) && !isWritten(said))) return true;
  if (NEARING(said) && (group || VEHICLE(said))) return true;
  if (BEING(said) || IS_THERE.test(said) || ENJOYING(said)) return group || isNow(said);
  if (isProgressive(said) && group) return true;
  return isVerbless(sentence) && (group || UNDER_WAY(near(around)) || isNow(said) || isGroup(near(around)));
};

/** Who has gone there is there: `Acorns have walked down to the church`. */
const GONE =
  / (?:have|has|ve)(?: (?:just|all|now|finally|already|safely))? (?:walked|gone|come|travelled|made|cycled|popped|headed|nipped|trekked|hiked|marched|climbed|driven|sailed|flown|wandered|strolled|escaped|ventured) /u;
const hasGone: Says = (said) => GONE.test(said) && !/ before /.test(said);

/** Going there, or speaking to somebody, is not being there. */
const TOWARDS: ReadonlySet<string> = new Set(['to', 'for', 'of', 'from', 'via', 'towards']);

/** `are warming up at`, `is trying on`: somebody is doing something there. */
const PROGRESSIVE = / (?:are|is|re|am|m)(?: [a-z]{2,12}){0,2} [a-z]{2,14}ing /u;
const isProgressive: Says = (said) =>
  PROGRESSIVE.test(said) && !/ (?:going|looking|planning|hoping|getting|raising|learning|reading) /u.test(said);

/** A group is there: `are halfway up`, `we’re past`. */
const IS_THERE =
  / (?:are|re) (?:(?:now|all|currently|still|halfway|just|safely|nearly|already) )?(?:inside|under|past|up|aboard|outside|through|over|onto|round) /u;
const VEHICLE: Says = says('coach | minibus | minibus * | bus | train | ferry | plane | convoy');

/** What is learnt, written or raised about a place is done at school. */
const isStudy: Says = says(
  'learn* about | writ* | read* | reading | study* | studied | research* | rais* | draw* | paint* | discuss* | imagin* | hear* | listen* | look* | watch* | investigat* | compar* | donat* | collect* | about',
);

const isVerbless = ({ said, from, told }: Sentence): boolean =>
  !VERBS(said) && told.words[from]?.folded !== 'at' && / (?:at|in) /.test(said);

// ── Planned ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const isPlanned = (sentence: Sentence, around: Around, by: string): boolean => {
  const { said } = sentence;
  if (isOver(said)) return false;
  if ((isInvited(said) || isInvited(near(around))) && !(saysGroup(said) && (GOING(said) || PERFORMING(said)))) return false;
  const ahead = isAhead(said) || LEAVING(said);
  if (
    !hasGroup(sentence, around.own) &&
    !isOurs(said + near(around)) &&
    !isGroup(near(around)) &&
    !JOURNEY(said) &&
    !LEAVING(said) &&
    !SPORT(said)
  )
    return false;
  const isTold = went(said) && !willBe(said) && !LEAVING(said);
  const goes =
    GOING(said) ||
    (by === 'for' && JOURNEY(said + near(around))) ||
    (by === 'to' && ahead && !isSaying(said)) ||
    SPORT(said) ||
    PERFORMING(said) ||
    ((BEING(said) || GOING(said)) && isAgain(said)) ||
    ((ahead || (willBe(said) && !EXPLORING.has(by))) && BESIDE.has(by) && !isHabit(said) && !isStudy(said));
  return goes && !isTold && (ahead || (willBe(said) && !went(said)));
};

/** These may be done in a lesson too. */
const EXPLORING: ReadonlySet<string> = new Set(['exploring', 'visit', 'visiting', 'round', 'around']);
const BESIDE: ReadonlySet<string> = new Set([
  'at',
  'in',
  'into',
  'onto',
  'on',
  'under',
  'over',
  'up',
  'down',
  'aboard',
  'past',
  'round',
  'around',
  'inside',
  'visit',
  'visiting',
  'exploring',
  'outside',
]);

const hasGroup = ({ said, told, from, to }: Sentence, own: OwnPlaces): boolean => {
  if (isGroup(said)) return true;
  for (let at = from; at <= to; at++) if (namesClass(told, at, own)) return true;
  return false;
};

const isOurs: Says = (said) => / (?:we|our|us) /.test(said);

/** Children who perform where families are asked to come: they may come by themselves. */
const isShow = ({ said }: Sentence, around: Around): boolean => PERFORMING(said) && (isInvited(said) || isInvited(near(around)));
