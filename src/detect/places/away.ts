import { later } from '../../text/later.ts';
import { type Around, near } from './around.ts';
import { hasGroup, hasGroupNear } from './company.ts';
import { type Says, says } from './cues.ts';
import { areOurs, gradeOf } from './grade.ts';
import { saidFrom } from './hail.ts';
import { isLive, isStill } from './live.ts';
import { isCollectedFor, isNoDestination } from './no-destination.ts';
import { areHome, isOfOthers, openFrom } from './nobody.ts';
import { offsiteIn } from './offsite.ts';
import { isDated, isOfOuting, namesIn, pinnedIn, roadIn, taggedIn } from './offsite-alone.ts';
import type { OwnPlaces } from './own-places.ts';
import type { Offsite } from './place-words.ts';
import { isPlanned } from './planned.ts';
import type { Sentence } from './sentences.ts';
import { hasGone, isAhead, went } from './tense.ts';
import type { Told } from './told.ts';
import { likeliest, unlikelyIn, type Weighed } from './weigh.ts';
import { GENERAL_HEADS } from './words/where.ts';

/** Words that say that children are away from school, or will be: where, and whether it is sure. */
export interface Away {
  /** They are still out: said after a trip's recorded end it counts too. */
  readonly still: boolean;
  readonly is: 'live' | 'planned';
  readonly place: Offsite;
  readonly doubt: boolean;
}

/** Where the sentences of a field say that children are, or will be, whatever the school's list of trips has. */
export const awayIn = (told: Told, sentences: readonly Sentence[], own: OwnPlaces): readonly Away[] => {
  const isUnlikely = later(() => unlikelyIn(sentences, own));
  const ruled = ruledIn(told, sentences, own).filter(({ place }) => !isUnlikely()(place));
  if (ruled.length > 0) return ruled;
  const cried = sentences.flatMap((sentence, at) => criedAt(sentence, { sentences, at, own })).slice(0, 1);
  const most = cried.length > 0 ? undefined : likeliest(sentences, own);
  return most === undefined ? cried : [awayFrom(most)];
};

const awayFrom = ({ place, is, sentence, around }: Weighed): Away => ({
  ...{ is, place, still: isStill(sentence.said) },
  doubt: isUnsure(sentence.said) || isShow(sentence, around),
});

/** `take on the might of` is no doubt. */
const isUnsure: Says = (said) => says.unsure(said.replace(' the might of ', ' '));

/** What wording tells of a place by itself: after a word that leads to it, or else beside words of going, in a tag, behind a pin. */
const ruledIn = (told: Told, sentences: readonly Sentence[], own: OwnPlaces): readonly Away[] => {
  const found = sentences.flatMap((sentence, at) => awayAt(sentence, { sentences, at, own }));
  if (found.length > 0) return found;
  const bare = sentences.flatMap((sentence, at) => bareIn(sentence, { sentences, at, own })).slice(0, 1);
  if (bare.length > 0) return bare;
  const tagged = [...sentences.flatMap((sentence) => pinnedIn(sentence, own)), ...taggedIn(told, own)];
  return tagged.length === 0 ? [] : sentences.flatMap((sentence, at) => tellingAt(sentence, tagged, { sentences, at, own })).slice(0, 1);
};

/** `We’re here! Denbury Abbey, …`: the place that stands first behind a cry of arrival. */
const criedAt = (sentence: Sentence, around: Around): readonly Away[] => {
  if (!isCry(around.sentences[around.at - 1]) || openFrom(sentence) === undefined || isOfOthers(sentence, around)) return [];
  return namesIn(sentence, around.own)
    .filter((place) => place.from === sentence.from && isSetApart(sentence, place) && !isNone(sentence, place, around.own))
    .map((place) => ({ is: 'live', place, doubt: isUnsure(sentence.said), still: false }));
};

const isCry = (sentence: Sentence | undefined): boolean => sentence !== undefined && CRY.test(sentence.said);
const CRY =
  /^ (?:(?:and|yes|hooray|hurrah|at last|finally|woohoo|phew|well) ){0,2}(?:(?:we|they|all|everyone) (?:are|re|is|have|ve) (?:(?:all|finally|safely|now|just|actually) )?(?:here|there|arrived|made it|landed)|(?:we |they )?made it|here we are|(?:safely |just |finally )?arrived|touchdown|landed)(?: (?:at last|safely|safe and sound|finally|everyone|and in one piece))? $/;

/** Nothing is said of it in the same breath: `Denbury Abbey, cold and glorious`, `Denbury Abbey!` */
const isSetApart = ({ told: { words }, to }: Sentence, place: Offsite): boolean =>
  place.to === to || /^ ?[,:(\u2013\u2014-]/u.test(words[place.to + 1]?.gap ?? '');

const bareIn = (sentence: Sentence, around: Around): readonly Away[] => {
  const isSure = says.urgent(sentence.said) || says.dayOf(sentence.said);
  if (!isSure && !isAhead(sentence.said)) return [];
  const places = namesIn(sentence, around.own).filter(
    (place) => (isSure || isSetOut(sentence, place, around)) && !isNone(sentence, place, around.own),
  );
  return tellingAt(sentence, places, around);
};

/** `We have a match on Friday: Quillby Park, 2pm`, `Choir! Bradford on Friday`; of a name that nobody knows the kit has to tell. */
const isSetOut = (sentence: Sentence, place: Offsite, around: Around): boolean => {
  const { words } = sentence.told;
  if (isOfOuting(place, sentence)) return hasGroupNear(around);
  if (isDated(place, sentence)) return hasGroupNear(around) && (gradeOf(sentence, place, around.own) === 'place' || says.kit(near(around)));
  const isHeaded = GENERAL_HEADS.has(words[place.to]?.folded ?? '');
  return /^: ?$/.test(words[place.from]?.gap ?? '') && isHeaded && hasGroup(sentence, around.own);
};

const awayAt = (sentence: Sentence, around: Around): readonly Away[] => {
  const [road, places] = [roadIn(sentence), placesOf(sentence, around.own)];
  if (road === undefined && places.length === 0) return [];
  if (openFrom(sentence) === undefined || isOfOthers(sentence, around)) return [];
  if (road !== undefined && says.late(sentence.said)) return [{ is: 'live', place: road, doubt: false, still: true }];
  return tellingAt(sentence, places, around);
};

/** Whether a sentence tells that somebody is at one of these places, or will be. */
const tellingAt = (sentence: Sentence, places: readonly Offsite[], around: Around): readonly Away[] => {
  const open = openFrom(sentence);
  const left = open === undefined ? [] : places.filter(({ from }) => from >= open);
  if (left.length === 0 || isOfOthers(sentence, around)) return [];
  const whole = [sentence, ...withNext(sentence, around)];
  for (const one of whole) {
    const is = isLive(one, around, left[0] ?? UNLED) ? 'live' : isPlanned(one, around, left[0]?.by ?? '') ? 'planned' : undefined;
    if (!hasGone(one.said) && (is === 'live' ? areHome(one, around) : is === 'planned' && areBack(one, around))) return [];
    if (is !== undefined)
      return left.slice(0, 1).map((place) => ({ is, place, doubt: isUnsure(one.said) || isShow(one, around), still: isStill(one.said) }));
  }
  return [];
};

/** `Home at last. They unloaded the coach this evening`, `… Now that we are home`: told as over, and they are back. */
const areBack = (sentence: Sentence, around: Around): boolean => {
  const { said } = sentence;
  if (!(went(said) || DID.test(said)) || [says.willBe, says.leaving, says.underWay].some((is) => is(said))) return false;
  if (isAhead(said.replace(OF_TODAY, ' '))) return false;
  return areHome(sentence, around) || around.sentences.slice(around.at + 1).some((later) => BACK.test(later.said));
};
const DID = / [a-z]{3,14}(?<!e)ed /;
const OF_TODAY = / this (?:morning|afternoon|evening)(?= )/g;
const BACK = / now (?:that )?(?:we|they) (?:are|re) (?:all )?(?:home|back) /;

/** What is asked of a place may be told in the next sentence: `Has anyone been to …? Year 2 might go in the summer.` */
const withNext = ({ said }: Sentence, { sentences, at }: Around): readonly Sentence[] => {
  const next = sentences[at + 1];
  return next !== undefined && says.asking(said) ? [next] : [];
};

const UNLED: Pick<Offsite, 'by' | 'hold'> = { by: '', hold: 'none' };

const placesOf = (sentence: Sentence, own: OwnPlaces): readonly Offsite[] => {
  const places = offsiteIn(sentence, own).filter((place) => !isNone(sentence, place, own));
  return [...places.filter(({ named }) => named), ...places.filter(({ named }) => !named)];
};

/** Words that look like a place and are a joke, a cause, or somebody of the school. */
const isNone = (sentence: Sentence, place: Offsite, own: OwnPlaces): boolean =>
  isGuess(sentence, place) || isCollectedFor(sentence, place) || isNoDestination(sentence, place) || areOurs(sentence, place, own);

/** `Next stop, King’s Cross?`: a question without a verb is a joke or a riddle. */
const isGuess = ({ told: { text, words }, from }: Sentence, place: Offsite): boolean =>
  text.charAt(words[place.to]?.end ?? 0) === '?' && !says.verbs(saidFrom(words, from, Math.min(LONG, place.from - from)));

/** No question is longer. */
const LONG = 60;

/** Children who perform where families are asked to come: they may come by themselves. */
const isShow = ({ said }: Sentence, around: Around): boolean =>
  says.performing(said) && !FIXTURE.test(said) && (says.invited(said) || says.invited(near(around)));
/** A team that plays elsewhere travels there, whoever may watch. */
const FIXTURE =
  / (?:netball|football|rugby|hockey|cricket|rounders|tennis|squads?|fixture|match|gala|kick off|whistle|swimmers|runners|gymnasts|athletes|u\d{1,2}s?) /;
