import { type Found, phraseBook } from '../../text/wording/book.ts';
import { factHits, type Sort } from './health.ts';
import { isGrown } from './person.ts';
import type { FactFinder, Telling } from './telling.ts';
import { either, type Tie } from './tie.ts';
import { doesIt, isIt, isPlainly, isSaidToBe } from './tie-being.ts';
import { hasIt, isOwned } from './tie-having.ts';
import { wordSet } from './word-set.ts';
import {
  FAITH_DOINGS,
  FAITHS,
  GUARDED,
  LOVE,
  LOVE_DOINGS,
  NATIONS,
  ORIGINS,
  POLITICS,
  RITES,
  SEVERAL_FAITHS,
  SLOTS,
  SOFT_FAITH_DOINGS,
  SOFT_LOVE,
  SOFT_ORIGINS,
  SOFT_UNION,
  THING_AFTER,
  UNION,
} from './words/special.ts';

const things = wordSet(THING_AFTER);

/** `Catholic church`, `gay rights`: what is called so says nothing of anybody. */
const noThing =
  (tie: Tie): Tie =>
  (told, fact) => {
    const next = told.words[fact.to + 1];
    return next !== undefined && /^(?: |-)$/u.test(next.gap) && things.has(next.folded) ? undefined : tie(told, fact);
  };

/** `Freya's Egyptian collar`: where a thing is from, or the like of which it is. */
const beforeNoThing =
  (tie: Tie): Tie =>
  (told, fact) => {
    const next = told.words[fact.to + 1];
    const { stems, functions, child, children, kin } = told.lexicon();
    const isWord = next !== undefined && next.gap === ' ' && next.case === 'lower' && stems.has(next.folded);
    return isWord && ![functions, child, children, kin].some((list) => list.has(next.folded)) ? undefined : tie(told, fact);
  };

/** Of a child alone: that a teacher is Spanish is no secret. */
const ofChild =
  (tie: Tie): Tie =>
  (told, fact) => {
    const person = tie(told, fact);
    return person === undefined || isGrown(person) || !person.sure ? undefined : person;
  };

/** `has already adopted the class snail`: done to something, and not what became of the doer. */
const noDoing =
  (tie: Tie): Tie =>
  (told, fact) => {
    const [before, again] = [told.words[fact.from - 1]?.folded ?? '', told.words[fact.from - 2]?.folded ?? ''];
    const hasDone = HAVING.has(before) || (HAVING.has(again) && before !== 'been');
    return hasDone && DETERMINED.has(told.words[fact.to + 1]?.folded ?? '') ? undefined : tie(told, fact);
  };
const [HAVING, DETERMINED] = [wordSet('has have had'), wordSet('a an the our its two three another')];

const is = noThing(isIt);
const does = noThing(doesIt);
const guarded = noDoing(either(isPlainly, hasIt));
const member = noThing(either(isIt, doesIt, hasIt));

const book = phraseBook<Sort>(
  [
    [FAITHS, { tie: is, articled: true }],
    [SEVERAL_FAITHS, { tie: noThing(isSaidToBe) }],
    [RITES, { tie: either(isOwned, does) }],
    [FAITH_DOINGS, { tie: does }],
    [SOFT_FAITH_DOINGS, { tie: does, soft: true }],
    [ORIGINS, { tie: is, articled: true }],
    [SOFT_ORIGINS, { tie: does, soft: true }],
    [NATIONS, { tie: ofChild(beforeNoThing(noThing(isSaidToBe))), soft: true }],
    [LOVE, { tie: is }],
    [LOVE_DOINGS, { tie: does }],
    [SOFT_LOVE, { tie: hasIt, soft: true }],
    [POLITICS, { tie: member }],
    [UNION, { tie: member, of: 'union' }],
    [SOFT_UNION, { tie: isIt, soft: true, of: 'union' }],
    [GUARDED, { tie: guarded, soft: true }],
  ],
  SLOTS,
);

/** Belief, origin, love, politics and trade unions, told of somebody; and what is not of Article 9 and guarded as closely, in doubt. */
export const specialCategory: FactFinder<'special-category'> = {
  kind: 'special-category',
  find: (told) => factHits(told, withoutSecond(told, book(told.words))),
};

/** `an NEU member, and on strike`: what the first has said. */
const withoutSecond = (told: Telling, found: readonly Found<Sort>[]): readonly Found<Sort>[] =>
  found.filter((one, index) => {
    const last = found[index - 1];
    const same = last !== undefined && told.words[last.to]?.sentence === told.words[one.from]?.sentence;
    return !(same && one.sort.of !== undefined && last.sort.of === one.sort.of);
  });
