import { type Says, says } from './cues.ts';
import type { Named } from './named.ts';
import { partAt, type Sentence } from './sentences.ts';
import { isOver } from './tense.ts';
import { isCapital } from './told.ts';

/**
 * Whether a sentence with the place of a coming trip speaks of something else than that visit: an earlier one told as past, the
 * place's own news, a family's day out, grown-ups.
 */
export const isAside = (sentence: Sentence, place: Named): boolean =>
  isPast(partAt(sentence, place).said) ||
  says.others(sentence.said) ||
  (says.familyLife(sentence.said) && !isGoing(sentence.said)) ||
  isNews(sentence, place) ||
  isOwnThing(sentence, place) ||
  (says.staff(sentence.said) && !says.children(sentence.said));

const isGoing: Says = (said) => (says.ahead(said) || says.willBe(said)) && (says.groups(said) || says.journey(said));

/** With a verb of the past, `on Wednesday` is the last one, and `this afternoon` is over. */
const WEEKDAYS = / (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?= )/gu;
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
const DONE =
  /(?<= (?:and|\p{L}{2,14}s|we|they|who|it|class|team|choir|\d{1,2}\p{L}?) )(?!need|feed|speed|indeed|hundred|shed|bed|red)\p{L}{2,14}ed /u;
const hasDone: Says = (said) =>
  DONE.test(
    said.replace(/ (?:are|is|be|been|being|re|get|gets|have|has|ve) (?:\p{L}{2,14} )?\p{L}{2,14}ed(?: and \p{L}{2,14}ed)?(?= )/gu, ' '),
  );

/** The place as the subject of its own news: `Chester Zoo has welcomed two red pandas`. */
const isNews = ({ told: { words }, from, said }: Sentence, place: Named): boolean => {
  const told = says.reported(said);
  if (says.ahead(said) || (isOurs(said) && !told)) return false;
  const lead = told ? [] : words.slice(from, place.from).filter(({ folded }) => folded !== 'the');
  const next = words[place.to + 1];
  const begins =
    lead.length === 0 ||
    /[:\u2013\u2014-]\s*$/u.test(words[place.from]?.gap ?? '') ||
    /[:\u2013\u2014-]\s*$/u.test(words[place.from - 1]?.gap ?? '');
  const isPartOf = words[place.from - 1]?.folded === 'at' && PARTS.has(words[place.from - 2]?.folded ?? '') && !says.groups(said);
  return (begins || isPartOf) && next !== undefined && !isCapital(next) && isVerb(next.folded);
};

/** `Chester Zoo’s new baby rhino is called Zuri`: what belongs to the place does something, and nobody of ours is there. */
const isOwnThing = ({ told: { words }, said }: Sentence, { to }: Named): boolean =>
  words[to + 1]?.folded === 's' && words[to + 2]?.case === 'lower' && says.verbs(said) && !isOurs(said) && !isGoing(said);

/** `The café at Tarn Valley has …` is news of the place too. */
const PARTS: ReadonlySet<string> = new Set(
  'cafe shop team staff rangers ranger museum restaurant playground exhibition volunteers keepers tearoom'.split(' '),
);

const isOurs = (said: string): boolean => / (?:we|us|our|here we come) /.test(said) || (says.groups(said) && says.children(said));

/** A verb in the third person; not what a place does with visitors, `awaits`. */
const VERB = /^(?:has|have|is|are|was|were|will|had|\p{L}{2,14}(?:ed|s))$/u;
const isVerb = (word: string): boolean =>
  VERB.test(word) && !/^(?:awaits|tickets|trips|visits|postcards|pictures|photos|this|us|yes|calls|beckons|was)$/.test(word);
