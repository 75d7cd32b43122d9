import { isOver } from './away.ts';
import type { Named } from './named.ts';
import { type Says, type Sentence, says } from './sentences.ts';
import { isCapital } from './told.ts';
import { AHEAD, NOW, WENT, WILL } from './words/when.ts';
import { CHILDREN, GROUPS, STAFF } from './words/who.ts';

/**
 * Whether a sentence with the place of a coming trip speaks of something else than that visit: an earlier one told as past, the
 * place's own news, a family's day out, grown-ups.
 */
export const isAside = (sentence: Sentence, place: Named): boolean =>
  isPast(sentence.said) || isOthers(sentence.said) || isNews(sentence, place) || (isStaff(sentence.said) && !isChildren(sentence.said));

const [isAhead, isNow, willBe, went, isGroup, isStaff, isChildren] = [AHEAD, NOW, WILL, WENT, GROUPS, STAFF, CHILDREN].map(says) as [
  Says,
  Says,
  Says,
  Says,
  Says,
  Says,
  Says,
];

/** With a verb of the past, `on Wednesday` is the last one. */
const WEEKDAYS = / (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?= )/gu;
const isPast: Says = (said) => isOver(said) || (went(said) && !isAhead(said.replace(WEEKDAYS, ' ')) && !willBe(said) && !isNow(said));

/** Families by themselves, and people who are no pupils any more. */
const isOthers = says(
  'our families | one family | a family | family day out | days out | half term ideas | half term fun | father s day | mother s day | grandparents | over the weekend | at the weekend with | over half term | ' +
    'former pupil* | former student* | ex pupil* | old pupil* | leavers of | alumni | works at | working at | works as | job at | jobs at | volunteer* at | vacancy at | under threes | under fives | go free | free entry | ' +
    'the public | season ticket* | members of the public | families until | for families',
);

/** The place as the subject of its own news: `Chester Zoo has welcomed two red pandas`. */
const isNews = ({ told: { words }, from, said }: Sentence, place: Named): boolean => {
  const told = isReported(said);
  if (isAhead(said) || (isOurs(said) && !told)) return false;
  const lead = told ? [] : words.slice(from, place.from).filter(({ folded }) => folded !== 'the');
  const next = words[place.to + 1];
  const begins =
    lead.length === 0 ||
    /[:\u2013\u2014-]\s*$/u.test(words[place.from]?.gap ?? '') ||
    /[:\u2013\u2014-]\s*$/u.test(words[place.from - 1]?.gap ?? '');
  const isPartOf = words[place.from - 1]?.folded === 'at' && PARTS.has(words[place.from - 2]?.folded ?? '') && !isGroup(said);
  return (begins || isPartOf) && next !== undefined && !isCapital(next) && isVerb(next.folded);
};

/** `The café at Tarn Valley has …` is news of the place too. */
const PARTS: ReadonlySet<string> = new Set(
  'cafe shop team staff rangers ranger museum restaurant playground exhibition volunteers keepers tearoom'.split(' '),
);

/** What is heard of a place is news of its own. */
const isReported: Says = says(
  'we see the * | we see that | we hear | we read | did you see | did you hear | have you heard | have you seen | news from | breaking news | it seems',
);

const isOurs = (said: string): boolean => / (?:we|us|our|here we come) /.test(said) || (isGroup(said) && isChildren(said));

/** A verb in the third person; not what a place does with visitors, `awaits`. */
const VERB = /^(?:has|have|is|are|was|were|will|had|\p{L}{2,14}(?:ed|s))$/u;
const isVerb = (word: string): boolean =>
  VERB.test(word) && !/^(?:awaits|tickets|trips|visits|postcards|pictures|photos|this|us|yes|calls|beckons|was)$/.test(word);
