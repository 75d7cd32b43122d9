import { isDeepStrictEqual } from 'node:util';
import type { Binds, Clause, Force, When } from '../model.ts';

/** What a clause does less than another that it takes the place of; undefined where it is at least as strict in everything. */
export const loosening = (base: Clause, own: Clause): string | undefined => WAYS.find(([, looser]) => looser(base, own))?.[0];

type Looser = (base: Clause, own: Clause) => boolean;

const WAYS: readonly (readonly [string, Looser])[] = [
  ['its force is weaker', (base, own) => FORCES[own.force] < FORCES[base.force]],
  ['its severity is lower', (base, own) => base.severity === 'error' && own.severity === 'warning'],
  ['it leaves out a check', (base, own) => lacks(base.checks, own.checks)],
  ['it leaves out a question, or puts it in other words', (base, own) => lacks(base.asks.map(wording), own.asks.map(wording))],
  ['it leaves out an audit', (base, own) => lacks(base.audits, own.audits)],
  ['it binds fewer people', (base, own) => base.binds.some((whom) => !covers(own.binds, whom))],
  ['its `when` holds less often', (base, own) => narrower(base.when, own.when) || dropsAssociation(base, own)],
  ['it raises fewer kinds', (base, own) => lacks(base.raise, own.raise)],
  ['it sets other options', (base, own) => !isDeepStrictEqual(base.with, own.with)],
];

/** What permits or routes breaks nothing; a sanction says what follows from a breach, as firmly as it says that it is one. */
const FORCES: Readonly<Record<Force, number>> = { may: 0, scope: 0, aim: 1, advised: 2, should: 3, sanction: 3, must: 4 };

const lacks = (wanted: readonly string[], there: readonly string[]): boolean => wanted.some((item) => !there.includes(item));
const wording = ({ id, question }: Clause['asks'][number]): string => `${id} ${question}`;

/** `staff` speaks of leaders and governors too; an account's own clause is no part of a clause for staff. */
const covers = (binds: readonly Binds[], whom: Binds): boolean =>
  binds.includes('everyone') || binds.includes(whom) || (['leaders', 'governors'].includes(whom) && binds.includes('staff'));

const WIDTH = ['pupils', 'people', 'any'];
const widthOf = (media: When['media']): number => (media === undefined ? WIDTH.length : WIDTH.indexOf(media));

const narrower = (base: When, own: When): boolean =>
  shorter(base.account, own.account) ||
  shorter(base.kind, own.kind) ||
  shorter(base.channel, own.channel) ||
  shorter(base.found, own.found, (wanted, item) => wanted === item || wanted.startsWith(`${item}/`)) ||
  widthOf(own.media) < widthOf(base.media) ||
  (base.left === undefined && own.left !== undefined);

type Meets = (wanted: string, item: string) => boolean;

/** Whether a list that narrows a clause lets less through than the base's; no list lets all through. */
const shorter = (base: readonly string[] | undefined, own: readonly string[] | undefined, meets: Meets = Object.is): boolean =>
  own !== undefined && (base === undefined || base.some((wanted) => !own.some((item) => meets(wanted, item))));

/** The one key that widens: a clause for the school reaches an association's page only where `account` lists it. */
const dropsAssociation = (base: Clause, own: Clause): boolean =>
  base.binds.includes('school') &&
  base.when.account?.includes('association') === true &&
  own.when.account === undefined &&
  !own.binds.includes('everyone');
