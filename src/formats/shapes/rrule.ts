import type { Shape } from '../shape.ts';
import { ruled, text } from './parts.ts';

/** The recurrence rules of RFC 5545, section 3.3.10, as far as their form shows. What is no rule would be read as no recurrence. */

const listOf = (item: string): string => `${item}(?:,${item}){0,400}`;
const DATE = '\\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)';
const SIXTY = '(?:[0-5]?\\d|60)';

const VALUES: Readonly<Record<string, string>> = {
  FREQ: '(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)',
  UNTIL: `${DATE}(?:T\\d{6}Z?)?`,
  COUNT: '[1-9]\\d{0,5}',
  INTERVAL: '[1-9]\\d{0,5}',
  BYSECOND: listOf(SIXTY),
  BYMINUTE: listOf('[0-5]?\\d'),
  BYHOUR: listOf('(?:[01]?\\d|2[0-3])'),
  BYDAY: listOf(`(?:[+-]?[1-5]?\\d)?${WEEKDAY}`),
  BYMONTHDAY: listOf('[+-]?(?:0?[1-9]|[12]\\d|3[01])'),
  BYYEARDAY: listOf('[+-]?[1-9]\\d{0,2}'),
  BYWEEKNO: listOf('[+-]?(?:0?[1-9]|[1-4]\\d|5[0-3])'),
  BYMONTH: listOf('(?:0?[1-9]|1[0-2])'),
  BYSETPOS: listOf('[+-]?[1-9]\\d{0,2}'),
  WKST: WEEKDAY,
};
const PART = `(?:${Object.entries(VALUES)
  .map(([key, value]) => `${key}=${value}`)
  .join('|')})`;
const FORM = `^(?=(?:.*;)?FREQ=)${PART}(?:;${PART}){0,13}$`;
const RULE = new RegExp(FORM, 'u');

/** Each key once, and an end said in one way: a rule as calendars write it. */
export const isRule = (value: string): boolean => {
  const keys = value.split(';').map((part) => part.slice(0, part.indexOf('=')));
  return RULE.test(value) && new Set(keys).size === keys.length && !(keys.includes('UNTIL') && keys.includes('COUNT'));
};

const A_RULE = 'a rule such as FREQ=WEEKLY;BYDAY=TU;UNTIL=20270716';
export const rrule = (): Shape<string> =>
  ruled(text(A_RULE), { holds: isRule, says: `expected ${A_RULE}, as calendars write it`, json: { pattern: FORM } });
