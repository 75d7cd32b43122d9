import { isRule } from '../../formats/shapes/rrule.ts';
import { Complaint, type Instant } from '../../model.ts';
import { DAY, type Moment, SECOND, startOf, type Wall } from './clock.ts';
import { type Component, every, only } from './components.ts';
import type { Property } from './lines.ts';
import { ruleOf } from './rule.ts';
import type { Recurrence, RuleWithEnd, Visit } from './series.ts';
import { afterLength, type In, momentIn, type Times } from './times.ts';
import { dateIn, lengthIn } from './values.ts';

/** How an event says that it comes again. */

const CORRECT = 'Correct how it repeats in the calendar and export it again';

const noDate = ({ name, line }: Property, file: string): Complaint =>
  new Complaint(`${name}: this is no date or date-time`, { file, line, advice: CORRECT });

export const recurrenceOf = (event: Component, times: Times, at: In): Omit<Recurrence, 'upTo'> => ({
  ...{ start: times.start, endOf: times.endOf },
  rules: every(event, 'RRULE').map((property) => ruleIn(property, times.start, at.file)),
  also: every(event, 'RDATE').flatMap((property) => pieces(property).map((piece) => visitIn(piece, times, at))),
  without: new Set(every(event, 'EXDATE').flatMap((property) => pieces(property).flatMap((piece) => leftOut(piece, times.start, at)))),
});

const pieces = (property: Property): readonly Property[] =>
  property.value
    .split(',')
    .filter((value) => value.trim() !== '')
    .map((value) => ({ ...property, value }));

const ruleIn = (property: Property, start: Moment, file: string): RuleWithEnd => {
  const text = property.value.trim().toUpperCase().replace(/;$/, '');
  if (!isRule(text))
    throw new Complaint('RRULE: expected a rule such as FREQ=WEEKLY;BYDAY=TU;UNTIL=20270716', {
      file,
      line: property.line,
      advice: CORRECT,
    });
  const rule = ruleOf(text);
  const until = rule.has('UNTIL') ? untilOf(rule.get('UNTIL') ?? '', start) : undefined;
  if (rule.has('UNTIL') && until === undefined) throw noDate({ ...property, name: 'UNTIL' }, file);
  return { rule, ...(until === undefined ? {} : { until }) };
};

/** An UNTIL counts itself. It should be of the kind that the start is of, and often is not: then the later reading is meant. */
export const untilOf = (text: string, start: Moment): RuleWithEnd['until'] => {
  const value = dateIn(text);
  if (value === undefined) return undefined;
  const { wall, isDay, isUtc } = value;
  if (isUtc) return untilInstant(wall, start);
  const last = isDay && !start.isDay ? wall + DAY - SECOND : wall;
  return { isBefore: (begins) => begins > last, wall: last };
};

const untilInstant = (instant: Instant, { isDay, clock }: Moment): NonNullable<RuleWithEnd['until']> => {
  const wall = instant + (instant - clock.instantOf(instant));
  const last = isDay ? Math.max(wall, instant) : wall;
  return { isBefore: (begins: Wall) => clock.instantOf(begins) > instant && !(isDay && begins <= last), wall: last };
};

/** An RDATE is a beginning, or a beginning with its own end or length. */
const visitIn = (property: Property, { start, endOf }: Times, at: In): Visit => {
  const [from = '', to] = property.value.split('/');
  const begins = momentIn({ ...property, value: from }, at);
  const visit = {
    start: startOf(begins),
    end: begins.clock === start.clock ? endOf(begins.wall) : startOf(begins) + lengthAt(start, endOf),
  };
  if (to === undefined) return visit;
  const length = lengthIn(to);
  const end = length === undefined ? startOf(momentIn({ ...property, value: to }, at)) : afterLength(begins, length);
  if (end < visit.start) throw noDate(property, at.file);
  return { ...visit, end };
};

const lengthAt = (start: Moment, endOf: Times['endOf']): number => endOf(start.wall) - startOf(start);

/** Only what is of the same kind is left out: a day does not cancel what begins at a time of it. */
const leftOut = (property: Property, start: Moment, at: In): readonly Instant[] => {
  const moment = momentIn(property, at);
  return moment.isDay === start.isDay ? [startOf(moment)] : [];
};

/** What an event puts in the place of another's visit, and of all after it if it says so. */
export interface Replaced {
  readonly at: Instant;
  readonly isDay: boolean;
  readonly onwards: boolean;
}

export const replacedBy = (event: Component, at: In): Replaced | undefined => {
  const property = only(event, 'RECURRENCE-ID', at.file);
  if (property === undefined) return undefined;
  const moment = momentIn(property, at);
  return { at: startOf(moment), isDay: moment.isDay, onwards: property.params['RANGE']?.toUpperCase() === 'THISANDFUTURE' };
};
