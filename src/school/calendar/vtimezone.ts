import { Complaint, type Instant } from '../../model.ts';
import { type Clock, DAY, type Wall } from './clock.ts';
import { type Component, every } from './components.ts';
import type { Property } from './lines.ts';
import { isOrdinary, openRule, type Rule, ruleOf } from './rule.ts';
import type { Unroll } from './unroll.ts';
import { dateIn, offsetIn } from './values.ts';

/** When the clocks of a zone begin to be so far ahead of UTC. */
interface Change {
  readonly at: Instant;
  readonly before: number;
  readonly ahead: number;
}

/** What no calendar needs of a zone's past and future is not worked out. */
const [FIRST, LAST] = [Date.UTC(1970, 0), Date.UTC(2100, 0)] as const;

/** A zone as the file itself describes it, RFC 5545 section 3.6.5. */
export const clockFrom = (zone: Component, file: string, unroll: Unroll): Clock => {
  const parts = zone.children.filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT');
  const changes = parts.flatMap((part) => changesOf(part, file, unroll)).toSorted((a, b) => a.at - b.at);
  if (changes.length === 0) throw faulty(zone, file);
  const aheadAt = (instant: Instant): number => changes.findLast(({ at }) => at <= instant)?.ahead ?? changes[0]?.before ?? 0;
  return {
    instantOf: (wall, later = false) => {
      const offsets = [aheadAt(wall - DAY), aheadAt(wall + DAY)] as const;
      const real = offsets.map((ahead) => wall - ahead).filter((instant) => instant + aheadAt(instant) === wall);
      if (real.length === 0) return wall - offsets[0];
      return later ? Math.max(...real) : Math.min(...real);
    },
  };
};

const faulty = ({ line }: { readonly line: number }, file: string): Complaint =>
  new Complaint('this time zone cannot be understood', { file, line, advice: 'Export the calendar again, with its time zones' });

const changesOf = (part: Component, file: string, unroll: Unroll): readonly Change[] => {
  const firstOf = (name: string): string => every(part, name)[0]?.value ?? '';
  const [before, ahead, start] = [offsetIn(firstOf('TZOFFSETFROM')), offsetIn(firstOf('TZOFFSETTO')), dateIn(firstOf('DTSTART'))];
  if (before === undefined || ahead === undefined || start === undefined) throw faulty(part, file);
  const dates = every(part, 'RDATE').flatMap(({ value }) => value.split(',').flatMap((date) => dateIn(date)?.wall ?? []));
  const rules = every(part, 'RRULE').flatMap((property) => wallsOf(property, { start: start.wall, before }, file, unroll));
  return [start.wall, ...dates, ...rules].map((wall) => ({ at: wall - before, before, ahead }));
};

interface From {
  readonly start: Wall;
  readonly before: number;
}

const wallsOf = (property: Property, { start, before }: From, file: string, unroll: Unroll): readonly Wall[] => {
  const rule = ruleOf(property.value.trim().toUpperCase());
  const from = Math.max(start, FIRST + (((start % DAY) + DAY) % DAY));
  if (!isOrdinary(rule, new Date(from))) throw faulty(property, file);
  const last = Math.min(LAST, untilOf(rule, before));
  const walls: Wall[] = [];
  for (const wall of unroll(openRule(rule), { wall: from, isDay: false })) {
    if (wall > last) break;
    walls.push(wall);
  }
  return walls;
};

/** The UNTIL of a zone is an instant, its beginnings are read on the clocks before the change. */
const untilOf = (rule: Rule, before: number): Wall => {
  const until = dateIn(rule.get('UNTIL') ?? '');
  if (until === undefined) return Number.POSITIVE_INFINITY;
  return until.wall + (until.isUtc ? before : 0);
};
