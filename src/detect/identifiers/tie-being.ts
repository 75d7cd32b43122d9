import { isGrownUp } from './adult-roles.ts';
import { holderAfter, holderBefore, isOfAnother, meantBy } from './holder.ts';
import { nth } from './nth.ts';
import type { Person } from './person.ts';
import type { Telling } from './telling.ts';
import { ARTICLES, STORY, type Tie, unlessName, within, withinOr } from './tie.ts';
import { type Fact, isTopicWord } from './topic.ts';
import { wordSet } from './word-set.ts';
import { CHILDREN, ONE_CHILD } from './words/people.ts';

/** Something that somebody is or does. */

const child = wordSet(ONE_CHILD, CHILDREN);

const BEING = new Set(
  `is was are were s be been being am became becomes become becoming m re isn wasn aren weren diagnosed born identifies identified raised comes came come
  hails feels feeling felt looks remains remained stays went goes going turned gets got getting lies lay fell falls spent`.split(/\s+/),
);
/** What may stand between that and what somebody is. */
const BETWEEN = new Set(
  `a an the also very now not n t still proudly openly both registered practising practicing devout devoutly severely partially profoundly mildly newly only
  just so half part formerly originally really quite completely totally recently currently always all of from as up brought too rather in along home our
  first extremely actually sadly unfortunately temporarily permanently even who back himself herself`.split(/\s+/),
);

/** `Leo is autistic`, `Hana, who is a Muslim`, `Bo was diagnosed autistic`. */
const been: Tie = (told, fact) => {
  const { words } = told;
  const at = beingBefore(told, fact.from);
  const named = told.at(fact.to);
  if (at === undefined || isCast(told, fact) || (named?.sure === true && named.to > fact.to)) return undefined;
  const holder = holderBefore(told, at);
  if (holder === undefined || words.slice(holder.by + 1, at).some(({ folded }) => STORY.has(folded))) return undefined;
  return at === holder.by + 1 || !isOfAnother(told, holder) ? holder.person : undefined;
};

/** The word that says so, in the same breath. */
const beingBefore = ({ words }: Telling, from: number): number | undefined => {
  let at = from - 1;
  while (at > from - 5 && !isBeing(words, at) && BETWEEN.has(nth(words, at).folded)) at--;
  const isSo = isBeing(words, at) && nth(words, at).sentence === nth(words, from).sentence;
  return isSo && !words.slice(at + 1, from + 1).some(({ gap }) => /[;:!?()]/.test(gap)) ? at : undefined;
};

/** `grew up Sikh`; `grew black radishes` in the school garden is none. */
const isBeing = (words: Telling['words'], at: number): boolean => {
  const { folded } = nth(words, at);
  return BEING.has(folded) || (GREW.has(folded) && nth(words, at + 1).folded === 'up');
};
const GREW = new Set('grow grows grew growing'.split(' '));

/** `is a Jewish innkeeper`: a part in a play, or a thing. `is a Muslim girl` is neither. */
const isCast = (told: Telling, { from, to }: Fact): boolean => {
  const next = told.words[to + 1];
  const isArticled = [from, from - 1].some((index) => ARTICLES.has(nth(told.words, index).folded));
  if (!isArticled || next === undefined || next.case !== 'lower' || !/^[ \n]$/.test(next.gap)) return false;
  return !told.lexicon().functions.has(next.folded) && !child.has(next.folded) && !isGrownUp(next.folded) && !PEOPLE.has(next.folded);
};
const PEOPLE = new Set('man woman lady person family member user'.split(' '));

const APART = /^\s?[,:([\u2013\u2014-]\s?$/u;

/** `Leo (coeliac)`, `Bo, autistic and proud of it`. */
const apposed: Tie = (told, { from }) => {
  let at = from;
  while (at > from - 3 && BETWEEN.has(nth(told.words, at - 1).folded) && !APART.test(nth(told.words, at).gap)) at--;
  const person = told.at(at - 1);
  return person?.sure === true && person.is !== 'figure' && APART.test(nth(told.words, at).gap) ? person : undefined;
};

/** `autistic pupil Leo`, `deaf Maya`. */
const attributed: Tie = (told, { from, to }) => {
  if (nth(told.words, from - 1).folded === 'the') return undefined;
  for (let index = to + 1; index <= to + 4; index++) {
    const word = told.words[index];
    if (word === undefined || word.opens || !/^[ \n]{1,2}$/.test(word.gap)) return undefined;
    const person = told.at(index);
    if (person !== undefined) return person.is === 'figure' || (!person.sure && index > to + 1) ? undefined : person;
    if (!child.has(word.folded) && !BESIDE.has(word.folded)) return undefined;
  }
  return undefined;
};
const BESIDE = new Set('year reception old teacher teachers friend classmate 1 2 3 4 5 6 7 8 9 10 11 12 13'.split(' '));

/** `told everybody what being Muslim means to him`: the one of whom the pronoun speaks, whoever was told. */
const pronounAfter = (told: Telling, to: number): Person | undefined => {
  for (let index = to + 2; index <= to + 8 && nth(told.words, index).sentence === nth(told.words, to).sentence; index++)
    if (TOWARDS.has(nth(told.words, index - 1).folded) && OBJECT.has(nth(told.words, index).folded)) return meantBy(told, index)?.person;
  return undefined;
};
const TOWARDS = new Set('to for gives gave given makes made brings brought taught teaches helps helped'.split(' '));
const OBJECT = new Set('him her himself herself them'.split(' '));

/** `as a Sikh, Bo …`, `what being Muslim means to Adam`. */
const as: Tie = (told, { from, to }) => {
  const at = ARTICLES.has(nth(told.words, from - 1).folded) ? from - 2 : from - 1;
  const lead = nth(told.words, at).folded;
  if (lead === 'as' || lead === 'being') return holderBefore(told, from)?.person ?? holderAfter(told, to, 8) ?? pronounAfter(told, to);
  return lead === 'up' || lead === 'be' ? tellerOf(told, at) : undefined;
};

/** `told us what it is like to grow up Sikh`: who tells it knows it from home; who only heard or wondered need not. */
const tellerOf = (told: Telling, at: number): Person | undefined => {
  const { words } = told;
  const how = words
    .slice(Math.max(0, at - 7), at + 1)
    .map(({ folded }) => folded)
    .join(' ');
  const like = LIKE.exec(` ${how}`);
  if (like === null) return undefined;
  const asked = at + 1 - like[0].trim().split(' ').length;
  for (let index = asked - 1; index > asked - LISTENERS && nth(words, index).sentence === nth(words, at).sentence; index--)
    if (TOLD.has(nth(words, index).folded)) return holderBefore(told, index)?.person;
  return undefined;
};
const LIKE =
  / (?:what (?:it (?:is|was|s|feels|felt) like|it means|it meant)|how it (?:feels|felt|is)) (?:for (?:him|her|them) )?to (?:be|grow up|be brought up)$/;
/** So many words, of those who were told, stand between. */
const LISTENERS = 9;
const TOLD = new Set(
  'told tells telling tell explained explains explaining shared shares sharing described describes describing showed shows spoke talked'.split(
    ' ',
  ),
);

/** `Christian is Christian`: of what somebody is said to be it makes no odds that it is a name too. */
export const isIt: Tie = withinOr(been, as, unlessName(apposed), unlessName(attributed));

/** In so many words: `Dawid is Kurdish`. */
export const isSaidToBe: Tie = withinOr(been);

/** The same, where no word follows that makes a topic of it: `in hospital radio`, `the pupil premium lead`, `blind to danger`. */
export const isPlainly: Tie = (told, fact) => {
  const [last, next, after] = [nth(told.words, fact.to), nth(told.words, fact.to + 1), nth(told.words, fact.to + 2)];
  if (!/^(?: |-)$/.test(next.gap) || within(told, fact) !== undefined) return isIt(told, fact);
  if (next.folded === 'of' || (next.folded === 'to' && SENSES.has(last.folded))) return undefined;
  const isStage = next.folded === 'year' && /^\d/.test(after.folded); // `autistic Year 4 pupil Leo`
  return isTopicWord(next.folded) && !child.has(next.folded) && !isStage ? undefined : isIt(told, fact);
};
const SENSES = new Set(['blind', 'deaf']);

/** `Juno uses a wheelchair`, `She broke her arm`; `had a fit of giggles` and `slipped a disc into the player` are none. */
const done: Tie = (told, { from, to }) => {
  if (ELSEWHERE.has(nth(told.words, to + 1).folded)) return undefined;
  const holder = nth(told.words, from - 1).folded === 'your' ? meantBy(told, from - 1) : holderBefore(told, from);
  if (holder === undefined || isOfAnother(told, holder)) return undefined;
  return told.words.slice(holder.by + 1, from).some(({ folded }) => folded === 'about' || folded === 'if') ? undefined : holder.person;
};

/** What is done goes on to a thing. */
const ELSEWHERE = new Set(['of', 'into', 'onto', 'under']);

export const doesIt: Tie = withinOr(unlessName(done));
