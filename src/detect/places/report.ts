import type { Field } from '../../model.ts';
import { later } from '../../text/later.ts';
import type { Away } from './away.ts';
import { type Says, says } from './cues.ts';
import { type Sentence, sentenceAt, sentencesOf } from './sentences.ts';
import { hasGone, isAhead, isOver, isProgressive, went } from './tense.ts';
import { toldIn } from './told.ts';

// A post that tells at length of a visit that is over: what no verb of it places in time, a caption too, was then and is not now.

/** So many sentences of the past make a report, and so large a part of all. */
const [AT_LEAST, PART] = [3, 0.6];

const isReport = (sentences: readonly Sentence[]): boolean => {
  const all = sentences.map(({ said }) => said);
  const past = all.filter((said) => went(said) || isOver(said));
  return past.length >= AT_LEAST && past.length >= all.length * PART && past.some(isClosing) && !all.some(isGoingOn);
};

/** They thank, praise, look back, are home: days that go on end otherwise. */
const isClosing: Says = (said) => isOver(said) || says.praise(said) || says.recalled(said) || says.homeAgain(said);

/** What is so now, or still to come: a term has lessons, a day or a night has more of the visit. */
const isGoingOn: Says = (said) => isNow(said) || (isProgressive(said) && !says.study(said)) || isToCome(said);
const isNow: Says = (said) =>
  !says.homeAgain(said) &&
  ([says.now, says.underWay, says.late, says.dayOf, hasGone].some((is) => is(said)) ||
    ((says.arrived(said) || says.being(said)) && !went(said)));
const isToCome: Says = (said) => {
  const meant = said.replace(TERMS, ' ');
  return says.leaving(said) || (isAhead(meant) && !went(said)) || (says.willBe(said) && HOMECOMING.test(said) && !says.homeAgain(said));
};
const TERMS = / (?:this|next) (?:half )?term(?= )/gu;
const HOMECOMING = / (?:back|home|return|returning|returns|collection|pick up|more (?:photos|news|pictures|updates)) /;

/** Those that stand in a report, without what only a verb of its own could have placed before it. */
export const withoutReported = (away: readonly Away[], sentences: readonly Sentence[], isOfReport: () => boolean): readonly Away[] => {
  const indexOf = later(() => sentenceAt(sentences));
  return away.filter(({ still, place }) => {
    const said = sentences[indexOf()(place.from)]?.said ?? '';
    return still || isNow(said) || isToCome(said) || !isOfReport();
  });
};

/** Whether a field is such a report, looked up once it is asked. */
export const reportIn = (field: Field): (() => boolean) => later(() => isReport(sentencesOf(toldIn(field))));
