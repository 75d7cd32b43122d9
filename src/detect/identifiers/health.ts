import { type Found, phraseBook } from '../../text/wording/book.ts';
import { nth } from './nth.ts';
import type { Hit } from './recogniser.ts';
import type { FactFinder, Telling } from './telling.ts';
import { either, type Tie } from './tie.ts';
import { doesIt, isPlainly } from './tie-being.ts';
import { hasIt, isCalledSo, usesIt } from './tie-having.ts';
import type { Fact } from './topic.ts';
import { AIDS, CONDITIONS, DOINGS, SCHOOL_NEEDS, SLOTS, SOFT_DOINGS, SOFT_TRAITS, TRAITS, TREATMENTS } from './words/health.ts';

/** How words of one sort are tied to somebody, and whether they only may say it. */
export interface Sort {
  readonly tie: Tie;
  readonly soft?: boolean;
  /** Of what several lists tell: once in a sentence is enough. */
  readonly of?: string;
  /** An article before it belongs to it: `a Muslim`. */
  readonly articled?: boolean;
}

const book = phraseBook<Sort>(
  [
    [CONDITIONS, { tie: hasIt }],
    [TREATMENTS, { tie: hasIt }],
    [SCHOOL_NEEDS, { tie: hasIt }],
    [TRAITS, { tie: either(isPlainly, isCalledSo) }],
    [SOFT_TRAITS, { tie: isPlainly, soft: true }],
    [DOINGS, { tie: doesIt }],
    [SOFT_DOINGS, { tie: doesIt, soft: true }],
    [AIDS, { tie: usesIt }],
  ],
  SLOTS,
);

/** What is told of somebody's health, special needs among it. */
export const health: FactFinder<'health'> = { kind: 'health', find: (told) => factHits(told, withReasons(told, book(told.words))) };

/** Those that are tied to somebody; of a group it is to be asked whether it can be told who they are. */
export function* factHits(told: Telling, found: readonly Found<Sort>[]): Generator<Hit, void> {
  for (const { from, to, sort } of found) {
    const person = sort.tie(told, { from, to });
    if (person === undefined) continue;
    const first = sort.articled === true && ARTICLES.has(nth(told.words, from - 1).folded) ? from - 1 : from;
    const [{ start }, { end }] = [nth(told.words, first), nth(told.words, to)];
    yield sort.soft === true || person.is === 'few' ? { start, end, doubt: true } : { start, end };
  }
}

const ARTICLES = new Set(['a', 'an']);

/** `in hospital with appendicitis` is one. */
const withReasons = (told: Telling, found: readonly Found<Sort>[]): readonly Found<Sort>[] => {
  const joined: Found<Sort>[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    if (last !== undefined && isReason(told, last, one)) joined[joined.length - 1] = { ...last, to: one.to };
    else joined.push(one);
  }
  return joined;
};

const isReason = ({ words }: Telling, { to }: Fact, { from }: Fact): boolean =>
  ['hospital', 'care', 'e'].includes(nth(words, to).folded) &&
  from - to > 1 &&
  from - to < 6 &&
  words.slice(to + 1, from).every(({ folded, opens }) => !opens && REASONS.has(folded));
const REASONS = new Set('with after for following having a an his her the suspected severe bad nasty'.split(' '));
