import type { Trip } from '../../model.ts';
import { isoInZone } from '../../text/calendar.ts';
import { clockIn, type Wall } from './clock.ts';
import { untilOf } from './recurrence.ts';
import { ruleOf } from './rule.ts';
import { recursOf, seriesOf, type Visit } from './series.ts';
import { openUnroll } from './unroll.ts';

/** How a listed trip recurs that says when it ends; undefined where its UNTIL is no day of the calendar. */
export type Follow = (rrule: string, first: Visit) => Pick<Trip, 'recurs'> | undefined;

/** Each time it takes as long on the clocks of the school as the first time. */
export const openFollow = async (zone: string): Promise<Follow> => {
  const unroll = await openUnroll();
  const clock = clockIn(zone);
  const wallOf = (instant: number): Wall => Date.parse(`${isoInZone(instant, zone).slice(0, 19)}Z`);
  return (rrule, first) => {
    const rule = ruleOf(rrule);
    const start = { wall: wallOf(first.start), isDay: false, clock };
    const length = wallOf(first.end) - start.wall;
    const until = rule.has('UNTIL') ? untilOf(rule.get('UNTIL') ?? '', start) : undefined;
    if (rule.has('UNTIL') && until === undefined) return undefined;
    const rules = [{ rule, ...(until === undefined ? {} : { until }) }];
    const endOf = (wall: Wall): number => clock.instantOf(wall + length, true);
    const recurs = recursOf(seriesOf({ start, endOf, rules, also: [], without: new Set(), upTo: first.start }, unroll));
    return recurs === undefined ? {} : { recurs };
  };
};
