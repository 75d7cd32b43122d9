import type { Word } from '../../model.ts';
import { later } from '../../text/later.ts';
import { pattern } from '../../text/pattern.ts';
import { isOurs as isOfUs } from './company.ts';
import { type Says, says } from './cues.ts';
import { saidFrom } from './hail.ts';
import type { Named } from './named.ts';
import { partsOf, type Sentence, sentenceAt } from './sentences.ts';
import { isOver, WEEKDAYS } from './tense.ts';
import { isCapital } from './told.ts';

/**
 * Whether a sentence with the place of a coming trip speaks of something else than that visit: an earlier one told as past, the
 * place's own news, a family's day out, grown-ups. What it says is looked up once, however many places it names.
 */
export const asidesIn = (sentence: Sentence, before = ' '): ((place: Named) => boolean) => {
  const { said } = sentence;
  if (DOES_THAT.test(said) && isPast(before)) return () => true;
  const parts = partsOf(sentence).map((part) => ({ ...part, isPast: later(() => isPast(part.said)) }));
  const partAt = sentenceAt(parts);
  const [isOther, isNews, isOwnThing] = [later(() => isOfOthers(said)), newsIn(sentence), later(() => isOfThings(said))];
  return (place) =>
    parts[partAt(place.from)]?.isPast() === true || isOther() || isNews(place) || (isOfPlace(sentence, place) && isOwnThing());
};

/** `A day at the Deep will do that to you`, behind what was told as past: it is what that day did. */
const DOES_THAT =
  / (?:will|ll|does|can|tends? to|would|did) (?:always |usually )?(?:do )?(?:that|this|it) (?:to|for) (?:a|an|any|the|you|one|us|them|anyone|anybody|people|children) /;

/** Families, people who are no pupils any more, grown-ups. */
const isOfOthers: Says = (said) =>
  (!ALONGSIDE.test(said) && (says.others(said) || (says.familyLife(said) && !isGoing(said)))) ||
  (says.staff(said) && !says.children(said) && !/ (?:we|us) /.test(said));

/** `For families who are driving behind the coach`: they go where the children go. */
const ALONGSIDE =
  / (?:behind|following|follow|alongside|ahead of|to meet|meeting|collecting|collect|to collect|dropping off|drop off|picking up|pick up|bringing|fetching) (?:the|our|their|your) (?:own )?(?:coach|coaches|minibus|minibuses|bus|train|ferry|class|children|child|pupils|group|team|year \d{1,2}|sons?|daughters?) | dropping off | (?:following|behind) by car /;

const isGoing: Says = (said) => (says.ahead(said) || says.willBe(said)) && (says.groups(said) || says.journey(said));

/** With a verb of the past, `on Wednesday` is the last one, and `this afternoon` is over. */
const isPast: Says = (said) =>
  isOver(said) ||
  / 1[89][0-9]{2} /.test(said) ||
  says.recalled(said) ||
  ((says.went(said) || hasDone(said)) &&
    !says.ahead(said.replace(WEEKDAYS, ' ')) &&
    !says.willBe(said) &&
    !(says.now(said.replace(DAYTIME, ' ')) && !hasDone(said)));
const DAYTIME = / (?:this (?:morning|afternoon|evening)|today)(?= )/gu;

/** `Cormorants left … and limped home`: a regular verb of the past with somebody before it, and no participle. */
const DONE = pattern(
  String.raw`(?<= (?:and|\p{L}{2,14}s|we|they|who|it|class|team|choir|years? \d{1,2}|\d{1,2}\p{L}) )(?!need|feed|speed|indeed|hundred|shed|bed|red|packed (?:lunch|tea|supper|snack|food))\p{L}{2,14}ed `,
  'u',
);
const hasDone: Says = (said) =>
  DONE().test(
    said.replace(/ (?:are|is|be|been|being|re|get|gets|have|has|ve) (?:\p{L}{2,14} )?\p{L}{2,14}ed(?: and \p{L}{2,14}ed)?(?= )/gu, ' '),
  );

/** The place as the subject of its own news: `Chester Zoo has welcomed two red pandas`. */
const newsIn = ({ told: { words }, from, said }: Sentence): ((place: Named) => boolean) => {
  const isTold = later(() => says.reported(said));
  const mayBe = later(() => !says.ahead(said) && (isTold() || !(isOurs(said) || / your /.test(said))));
  const isOfNobody = later(() => !says.groups(said));
  let first = from;
  while (words[first]?.folded === 'the') first++;
  return (place) => {
    const next = words[place.to + 1];
    const behind = saidFrom(words, place.to + 1, 4);
    if (isGift(behind) || isOfTheirs(behind)) return true;
    if (next === undefined || isCapital(next) || !isVerb(next.folded) || isSubject(words, place.to + 1) || !mayBe()) return false;
    const begins = place.from <= first || isTold() || [place.from, place.from - 1].some((at) => DASHED.test(words[at]?.gap ?? ''));
    return begins || (words[place.from - 1]?.folded === 'at' && PARTS.has(words[place.from - 2]?.folded ?? '') && isOfNobody());
  };
};
const DASHED = /[:\u2013\u2014-]\s*$/u;

/** `Chester Zoo have lent us a skull`, `Chester Zoo comes to us`. */
const isGift: Says = (said) =>
  /^ (?:(?:comes?|is coming|are coming) to (?:us|school|our)|(?:has|have|had) (?:kindly |very kindly |just |even )?(?:lent|given|sent|donated|loaned)) /.test(
    said,
  );

/** `The Chester lifeboat crew are on the telly`: people of the place, and of no class. */
const isOfTheirs: Says = (said) =>
  /^ (?:(?:lifeboat|coastguard|fire|rescue|police|parish|town|village|brass) (?:crew|crews|team|council|band|brigade)|residents|villagers|rangers|volunteers|councillors|fishermen) (?:is|are|has|have|were) /.test(
    said,
  );

/** `Chester Zoo’s new baby rhino is called Zuri`: what belongs to the place does something, and nobody of ours is there. */
const isOfPlace = ({ told: { words } }: Sentence, { to }: Named): boolean =>
  words[to + 1]?.folded === 's' && words[to + 2]?.case === 'lower';
const isOfThings: Says = (said) => says.verbs(said) && !isOurs(said) && !isGoing(said);

/** `Chester Zoo seats are booked`: what looks like a verb has one of its own. */
const isSubject = (words: readonly Word[], at: number): boolean =>
  words[at]?.folded.endsWith('s') === true &&
  !['is', 'was', 'has'].includes(words[at]?.folded ?? '') &&
  ['are', 'were', 'have', 'will', 'need', 'for'].includes(words[at + 1]?.folded ?? '') &&
  words[at + 1]?.gap === ' ';

/** `The café at Tarn Valley has …` is news of the place too. */
const PARTS: ReadonlySet<string> = new Set(
  'cafe shop team staff rangers ranger museum restaurant playground exhibition volunteers keepers tearoom'.split(' '),
);

const isOurs: Says = (said) => isOfUs(said) || (says.groups(said) && says.children(said));

/** A verb in the third person; not what a place does with visitors, `awaits`. */
const VERB = pattern(String.raw`^(?:has|have|is|are|was|were|will|had|\p{L}{2,14}(?:ed|s))$`, 'u');
const isVerb = (word: string): boolean =>
  VERB().test(word) && !/^(?:awaits|waits|tickets|trips|visits|postcards|pictures|photos|this|us|yes|calls|beckons|was)$/.test(word);
