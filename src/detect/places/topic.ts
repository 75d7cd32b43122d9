import type { Word } from '../../model.ts';
import { later } from '../../text/later.ts';
import { wording } from '../../text/wording/wording.ts';
import { type Around, near } from './around.ts';
import { hasGroup } from './company.ts';
import { type Says, says } from './cues.ts';
import { saidFrom } from './hail.ts';
import type { Named } from './named.ts';
import type { Names } from './own-places.ts';
import { bySentence, type Sentence, sentenceAt } from './sentences.ts';
import { isAhead, isOver } from './tense.ts';
import { LEADS } from './words/leads.ts';
import { TOPICS } from './words/topics.ts';

// A place that is spoken of, though a class goes there on another day: in a story, a lesson or a dish, or as one of many.

const [isStory, isLesson, isDish] = [wording(TOPICS.story).isIn, wording(TOPICS.lesson).isIn, wording(TOPICS.dish).isIn];
const isFeigned = wording(TOPICS.feigned).isIn;
const [isVisiting, isDated] = [wording(TOPICS.visiting).isIn, wording(TOPICS.diary).isIn];

/** Of the places of trips that a field names, those that are only spoken of. */
export const topicalIn = (all: readonly Named[], around: Omit<Around, 'at'>): ReadonlySet<Named> => {
  const found = new Set<Named>();
  const indexOf = sentenceAt(around.sentences);
  for (const [sentence, some] of bySentence(around.sentences, all)) {
    const isTopic = topicsIn(sentence, { ...around, at: indexOf(sentence.from) }, some);
    for (const one of some) if (isTopic(one)) found.add(one);
  }
  return found;
};

const topicsIn = (sentence: Sentence, around: Around, all: readonly Named[]): ((place: Named) => boolean) => {
  const { said } = sentence;
  if (isFeigned(said) && !isAhead(said)) return (place) => !isMarked(sentence, place);
  if (isGoing(said.replace(TERMS, ' ')) || isGoing(near(around))) return () => false;
  const isOfUs = later(
    () => says.ahead(said.replace(TERMS, ' ')) || says.willBe(said) || hasGroup(sentence, around.own) || OURS.test(said),
  );
  const [isTold, isOneOfMany] = [
    later(() => isTopical(sentence, around)),
    later(() => !isOfUs() && !says.willBe(near(around)) && isInRow(sentence, all, around.own.names)),
  ];
  const isAsked = later(() => isQuestion(sentence));
  const isOurs = later(() => isOfUs() || isDated(said));
  return (place) => {
    if (isMarked(sentence, place)) return false;
    return (isAskedOf(sentence, place) && isAsked()) || ((isTold() || isOneOfMany()) && !(isLed(sentence, place) && isOurs()));
  };
};

/** A tag, what is said to a place, a day right behind it, what is got ready for it. */
const isMarked = ({ told: { words, pointer } }: Sentence, { from, to }: Named): boolean =>
  pointer !== '/text' ||
  words[from]?.gap.endsWith('#') === true ||
  words[from - 1]?.folded === 'for' ||
  isAhead(saidFrom(words, to + 1, 4)) ||
  (words[to + 1]?.gap.startsWith(',') === true && ['you', 'we', 'here'].includes(words[to + 1]?.folded ?? ''));

const isGoing: Says = (said) =>
  isVisiting(said) || says.journey(said) || says.forms(said) || says.urgent(said) || says.underWay(said) || says.ofPlace(said);
const OURS = / (?:we|us) /;
/** A topic has a term, a visit a day. */
const TERMS = / next (?:half )?term(?= )/gu;

/** What frames it stands in the sentence, or in the one before, which goes on with `he`, or with what is quoted. */
const isTopical = ({ said, told, from, to }: Sentence, { sentences, at, own }: Around): boolean => {
  if (isOver(said) || says.reported(said)) return false;
  if (isDish(said)) return !(says.ahead(said) && hasGroup({ told, from, to, said }, own));
  if (isStory(said) || isLesson(said)) return !isAhead(said.replace(TERMS, ' ')) && !isDated(said);
  const before = sentences[at - 1]?.said ?? '';
  const goesOn = GOES_ON.test(said) || told.words.slice(from, to + 1).some(({ gap }) => /["\u201C]/u.test(gap));
  return goesOn && (isStory(before) || isLesson(before)) && !isAhead(said);
};
const GOES_ON = / (?:he|she|it|his|her|its|they d|they would) /;

/** Two more places, to which no trip goes: `from Lagos, from Kraków and from Ely`. */
const isInRow = ({ told: { words }, from, to }: Sentence, all: readonly Named[], names: Names): boolean => {
  const taken = new Set(all.flatMap((one) => Array.from({ length: one.to - one.from + 1 }, (_, step) => one.from + step)));
  const others = new Set<string>();
  for (let at = from; at <= to; at++) {
    const word = words[at];
    if (word?.case === 'title' && names.isPlace(word.folded) && !taken.has(at)) others.add(word.folded);
  }
  return others.size > 1;
};

/** Past an article: `in`, `at`, `to` and the like; what comes `from` a place, or is `of` it, may be anywhere. */
const isLed = ({ told: { words }, from: first }: Sentence, { from }: Named): boolean => {
  const before = words[from - 1];
  const lead = before?.folded === 'the' ? words[from - 2] : before;
  return from > first && !isQuoted(words, from) && lead !== undefined && LEADS.has(lead.folded) && !LOOSE.has(lead.folded);
};
/** `"On Delamere hill the heather grows"`: what is quoted leads nobody anywhere. */
const isQuoted = (words: readonly Word[], at: number): boolean =>
  [at, at - 1, at - 2].some((index) => /["\u201C]$/u.test(words[index]?.gap ?? ''));
const LOOSE: ReadonlySet<string> = new Set(['from', 'of', 'by', 'under', 'over', 'past']);

/** `Where is Delamere?`, `Was Delamere a port?` */
const isAskedOf = ({ told: { words } }: Sentence, { from }: Named): boolean =>
  ['is', 'was', 'did', 'does'].includes(words[from - 1]?.folded ?? '');
const isQuestion = ({ told: { text, words }, to, said }: Sentence): boolean =>
  text.charAt(words[to]?.end ?? 0) === '?' && !OURS.test(said) && !isDated(said) && !says.ahead(said);
