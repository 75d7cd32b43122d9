import { type Holder, holderAfter, holderBefore, isOfAnother, OWN, ownerOf } from './holder.ts';
import { nth } from './nth.ts';
import { isGrown } from './person.ts';
import type { Telling } from './telling.ts';
import { ARTICLES, STORY, type Tie, unlessName, withinOr } from './tie.ts';
import { type Fact, isTopic, isTopicAfter } from './topic.ts';
import { wordSet } from './word-set.ts';
import { ONE_CHILD } from './words/people.ts';

/** Something that somebody has: a condition, a device, a rite. */

const owned: Tie = (told, fact) => (isTopicAfter(told, fact, CARE) ? undefined : ownerOf(told, fact.from)?.person);
/** After somebody's condition these are theirs as well: `Leo's diabetes nurse`. */
const CARE = new Set('nurse nurses kit box bag clinic ward test tests team specialist plan cupboard recovery symptoms'.split(' '));

const had: Tie = (told, fact) => {
  if (isTopic(told, fact)) return undefined;
  const holder = holderBefore(told, fact.from);
  if (holder === undefined || isOfAnother(told, holder) || isStory(told, holder, fact)) return undefined;
  return isLabelled(told, holder, fact) || isLinked(told, holder, fact) ? holder.person : undefined;
};

/** `Leo read a book about a boy with asthma`; but `spoke about having asthma`. */
const isStory = ({ words }: Telling, { by }: Holder, { from }: Fact): boolean =>
  words
    .slice(by + 1, from)
    .some(({ folded }, step) => STORY.has(folded) && !['having', 'living'].includes(nth(words, by + 2 + step).folded));

/** `Bronwen: nut allergy`, `Leo (asthma)`. */
const isLabelled = ({ words }: Telling, { by }: Holder, { from }: Fact): boolean =>
  from === by + 1 && /^\s?[,:;([\u2013\u2014-]\s?$/u.test(nth(words, from).gap);

const HAVING = new Set(
  `has had have having got gets getting suffers suffer suffering suffered diagnosed develops developed developing contracted caught catch catches catching
  recovering recovers recovered recover battled battling battles beat beats beaten beating fights fighting fought overcame overcoming survived surviving
  lives living manages managing managed with from undergoes undergoing underwent undergone needs needed needing receives receiving received treated awaiting
  starts starting started begins beginning began undergoes undergoing underwent finishing finished finishes requires required takes taking in on is was being despite`.split(
    /\s+/,
  ),
);
/** These lead to what somebody has been through; of what goes round they say when it was, and no more. */
const PAST = new Set('after during through following since of due because'.split(' '));
const GOES_ROUND = new Set(
  'covid covid19 coronavirus flu influenza norovirus measles mumps chickenpox nits lice tuberculosis anxiety'.split(' '),
);
const AWAY = new Set('to about against into onto'.split(' '));
const NEAR = 5;

const isLinked = ({ words }: Telling, { by }: Holder, { from }: Fact): boolean => {
  for (let index = from - 1; index > by && index >= from - NEAR; index--) {
    const word = nth(words, index).folded;
    if (word === 'with' && nth(words, index - 1).folded === 'do') return false; // anything to do with SEND
    if (HAVING.has(word)) return true;
    if (PAST.has(word)) return !GOES_ROUND.has(nth(words, from).folded);
    if (AWAY.has(word)) return false;
  }
  return OWN.has(nth(words, by).folded) && from - by < NEAR;
};

/** `A nut allergy means that Fergus …`, `Epilepsy won't stop Leo`. */
const hadBy: Tie = (told, fact) => {
  const person = isTopic(told, fact) ? undefined : holderAfter(told, fact.to, 8);
  if (person === undefined || !person.sure || isGrown(person)) return undefined;
  const isApart = person.from === fact.to + 1 && /^\s?[,:\u2013\u2014-]\s$/u.test(nth(told.words, person.from).gap);
  return isApart || told.words.slice(fact.to + 1, person.from).some(({ folded }) => MEANS.has(folded)) ? person : undefined;
};
const MEANS = new Set(
  'means meant stops stop stopped for keeps kept makes made left leaves hasn won didn isn doesn can of affects affected'.split(' '),
);

const USING = new Set(
  `uses used using needs needed needing carries carried carrying takes took taking wears wore wearing got get requires required relies rely depends forgot
  lost given gave bought gets getting sees seeing saw visits chose chosen picked sports sporting sported rocks rocking showing`.split(
    /\s+/,
  ),
);
const HAS = new Set('has had got having gets'.split(' '));
/** What the school keeps is nobody's. */
const SPARE = new Set('spare school emergency extra our all staff some any these those more old'.split(' '));

const used: Tie = (told, fact) => {
  const holder = isTopicAfter(told, fact) ? undefined : holderBefore(told, fact.from);
  if (holder === undefined || isOfAnother(told, holder)) return undefined;
  const between = told.words.slice(Math.max(holder.by + 1, fact.from - 4), fact.from).map(({ folded }) => folded);
  if (between.some((word) => SPARE.has(word)) || isKept(told, holder, fact, between)) return undefined;
  const [link, last] = [nth(told.words, fact.from - 2), nth(told.words, fact.from - 1)];
  const has = HAS.has(last.folded) || (ARTICLES.has(last.folded) && HAS.has(link.folded));
  return has || between.some((word) => USING.has(word)) || isLabelled(told, holder, fact) ? holder.person : undefined;
};

/** `Mrs Pell carries the EpiPens`: of a grown-up only `a` or `her` says that it is their own. */
const isKept = ({ words }: Telling, { person }: Holder, { to }: Fact, between: readonly string[]): boolean =>
  isGrown(person) && (between.includes('the') || nth(words, to).folded.endsWith('s') || HAS.has(between.at(-1) ?? ''));

/** `Coeliac pupil of the week is Musa`, `FSM star: Edie`. */
const calledSo: Tie = (told, { to }) => {
  const noun = told.words[to + 1];
  if (noun === undefined || !/^[ -]$/.test(noun.gap) || !(oneChild.has(noun.folded) || noun.folded === 'star')) return undefined;
  const person = holderAfter(told, to + 1, 8);
  if (person?.sure !== true) return undefined;
  const [before, first] = [nth(told.words, person.from - 1), nth(told.words, person.from)];
  return /[:\u2013\u2014-]\s$/u.test(first.gap) || IS.has(before.folded) ? person : undefined;
};
const oneChild = wordSet(ONE_CHILD);
const IS = new Set(['is', 'was', 'goes', 'to', 'are']);

/** `We are learning about diabetes to support Ida, who was diagnosed in June`: with what, the sentence says. */
const diagnosed: Tie = (told, { from }) => {
  const { sentence } = nth(told.words, from);
  for (let index = Math.max(0, from - DIAGNOSED_NEAR); index < from + DIAGNOSED_NEAR; index++) {
    const word = told.words[index];
    if (word?.folded === 'diagnosed' && word.sentence === sentence) return holderBefore(told, index)?.person;
  }
  return undefined;
};
const DIAGNOSED_NEAR = 20;

/** Somebody's own: `Ethan's bar mitzvah`. */
export const isOwned: Tie = withinOr(unlessName(owned));
export const hasIt: Tie = withinOr(unlessName(owned), unlessName(had), unlessName(hadBy), unlessName(calledSo), unlessName(diagnosed));
export const isCalledSo: Tie = unlessName(calledSo);
export const usesIt: Tie = withinOr(unlessName(owned), unlessName(used));
