import type { Instant } from '../../model.ts';
import { DAY, type Moment, type Wall } from './clock.ts';
import { isEndless, isOnItsDay, isOrdinary, openRule, type Rule } from './rule.ts';
import type { Unroll } from './unroll.ts';

/** One time of a visit. */
export interface Visit {
  readonly start: Instant;
  /** Exclusive. */
  readonly end: Instant;
}

/** The times of a visit, the first one first. */
export interface Series {
  readonly visits: readonly Visit[];
  /** There are others after these: `until` is an end that none of them passes, absent where they never end. */
  readonly more?: { readonly until?: Instant };
  /** Whatever begins before this is among the visits. */
  readonly known: Instant;
}

/** How a visit comes again, as a calendar says it. */
export interface Recurrence {
  readonly start: Moment;
  /** When the visit that begins at this time ends. */
  readonly endOf: (start: Wall) => Instant;
  readonly rules: readonly RuleWithEnd[];
  /** Times that stand one by one. */
  readonly also: readonly Visit[];
  /** Beginnings that are left out. */
  readonly without: ReadonlySet<Instant>;
  /** Of what never ends, all that begins up to here is wanted. */
  readonly upTo: Instant;
}

export interface RuleWithEnd {
  readonly rule: Rule;
  /** Whether a visit that begins then comes after the UNTIL, and that UNTIL as a time on the visit's clocks. */
  readonly until?: { readonly isBefore: (start: Wall) => boolean; readonly wall: Wall };
}

/** So far a rule is followed. */
const LONGEST: number = 3653 * DAY;

export const seriesOf = (recurrence: Recurrence, unroll: Unroll): Series => {
  const { start, endOf, also, without } = recurrence;
  const runs = recurrence.rules.map((rule) => runOf(rule, recurrence, unroll));
  const walls = [...new Set([start.wall, ...runs.flatMap((run) => run.walls)])];
  const visits = [...walls.map((wall) => ({ start: start.clock.instantOf(wall), end: endOf(wall) })), ...also]
    .filter((visit) => !without.has(visit.start))
    .toSorted((a, b) => a.start - b.start);
  const more = runs.flatMap((run) => run.more ?? []);
  return { visits, known: Math.min(...runs.map(({ known }) => known)), ...(more.length === 0 ? {} : { more: longest(more) }) };
};

const longest = (more: readonly { readonly until?: Instant }[]): { readonly until?: Instant } => {
  const ends = more.flatMap(({ until }) => until ?? []);
  return ends.length < more.length ? {} : { until: Math.max(...ends) };
};

interface Run {
  readonly walls: readonly Wall[];
  readonly more?: { readonly until?: Instant };
  readonly known: Instant;
}

/** What a rule gives. A rule that cannot be followed to its end is taken to go on until its UNTIL, or for ever. */
const runOf = ({ rule, until }: RuleWithEnd, { start, endOf, upTo }: Recurrence, unroll: Unroll): Run => {
  const walls: Wall[] = [];
  const whole = { walls, known: Number.POSITIVE_INFINITY };
  const cut = (): Run => ({
    walls,
    more: until === undefined ? {} : { until: endOf(until.wall) },
    known: start.clock.instantOf(walls.at(-1) ?? start.wall),
  });
  if (until?.isBefore(start.wall) === true) return whole;
  if (!isOrdinary(rule, new Date(start.wall))) return cut();
  const most = Number(rule.get('COUNT') ?? Number.POSITIVE_INFINITY);
  for (const wall of unroll(openRule(rule), start)) {
    if (walls.length === 0 && rule.has('BYSETPOS') && wall !== start.wall) return cut(); // the library may begin with a wrong one
    if (until?.isBefore(wall) === true) return whole;
    if (!isOnItsDay(rule, new Date(wall))) continue;
    walls.push(wall);
    if (walls.length >= most) return whole;
    if (isEndless(rule) && start.clock.instantOf(wall) > upTo) return cut();
    if (wall > start.wall + LONGEST) return cut();
  }
  return cut();
};

/** The visits on either side of an instant, at which the others begin to be different. */
export const partedAt = ({ visits, more, known }: Series, at: Instant, length: number): readonly [Series, Series] => {
  const before = visits.filter(({ start }) => start < at);
  const after = visits.filter(({ start }) => start >= at);
  return [
    { visits: before, known: Number.POSITIVE_INFINITY, ...(known >= at ? {} : { more: { until: at + length } }) },
    { visits: after, known, ...(more === undefined ? {} : { more }) },
  ];
};

/** How a series recurs, as a trip tells it: undefined where there is but one visit. */
export const recursOf = ({ visits, more }: Series): { readonly until?: Instant } | undefined => {
  if (more === undefined && visits.length < 2) return undefined;
  if (more !== undefined && more.until === undefined) return {};
  return { until: Math.max(more?.until ?? Number.NEGATIVE_INFINITY, ...visits.map(({ end }) => end)) };
};
