/** A rule of recurrence, RFC 5545 section 3.3.10, in its parts: `FREQ` is `WEEKLY`. */
export type Rule = ReadonlyMap<string, string>;

export const ruleOf = (text: string): Rule =>
  new Map(
    text.split(';').map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at), part.slice(at + 1)] as const;
    }),
  );

/** What says how it goes on, without what says when it ends. */
export const openRule = (rule: Rule): string =>
  [...rule]
    .filter(([key]) => key !== 'UNTIL' && key !== 'COUNT')
    .map(([key, value]) => `${key}=${value}`)
    .join(';');

export const isEndless = (rule: Rule): boolean => !rule.has('UNTIL') && !rule.has('COUNT');

const listOf = (item: string, most: number): RegExp => new RegExp(`^${item}(?:,${item}){0,${most - 1}}$`);
const NAME = '(?:MO|TU|WE|TH|FR|SA|SU)';
const WEEKDAYS = listOf(NAME, 7);
const NTH_WEEKDAYS = listOf(`[+-]?[1-5]${NAME}`, 7);
const MONTH_DAYS = listOf('[+-]?(?:0?[1-9]|[12]\\d|3[01])', 31);
/** Days that every month has. */
const USUAL_DAYS = listOf('[+-]?(?:0?[1-9]|1\\d|2[0-8])', 31);
const MONTHS = listOf('(?:0?[1-9]|1[0-2])', 12);
const PLACES = listOf('[+-]?[1-5]', 5);

type Parts = Readonly<Record<string, RegExp>>;

/** How visits recur in calendars as people keep them. Each line is a whole rule: no other part may stand with it. */
const SHAPES: Readonly<Record<string, readonly Parts[]>> = {
  DAILY: [{}, { BYDAY: WEEKDAYS }],
  WEEKLY: [{}, { BYDAY: WEEKDAYS }],
  MONTHLY: [{}, { BYMONTHDAY: MONTH_DAYS }, { BYDAY: WEEKDAYS }, { BYDAY: NTH_WEEKDAYS }, { BYDAY: WEEKDAYS, BYSETPOS: PLACES }],
  YEARLY: [
    {},
    { BYMONTH: MONTHS },
    { BYMONTH: MONTHS, BYMONTHDAY: USUAL_DAYS },
    { BYMONTH: MONTHS, BYDAY: WEEKDAYS },
    { BYMONTH: MONTHS, BYDAY: NTH_WEEKDAYS },
    { BYMONTH: MONTHS, BYDAY: WEEKDAYS, BYSETPOS: PLACES },
    { BYMONTH: MONTHS, BYDAY: WEEKDAYS, BYMONTHDAY: USUAL_DAYS },
  ],
};
const BESIDE: ReadonlySet<string> = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST']);

const intervalOf = (rule: Rule): number => Number(rule.get('INTERVAL') ?? 1);

/** More than ten years of days. */
const LONGEST_INTERVAL = 4000;

/**
 * Whether the library can be trusted with a rule. Of rarer ones some are wrong in it, and some that never come true, such as every
 * seventh day if it is another weekday, keep it looking for ever.
 */
export const isOrdinary = (rule: Rule, start: Date): boolean => {
  const parts = [...rule].filter(([key]) => !BESIDE.has(key));
  const fits = (shape: Parts): boolean =>
    Object.keys(shape).length === parts.length && parts.every(([key, value]) => shape[key]?.test(value) === true);
  return intervalOf(rule) <= LONGEST_INTERVAL && SHAPES[rule.get('FREQ') ?? '']?.some(fits) === true && !isRare(rule, start);
};

const isRare = (rule: Rule, start: Date): boolean => {
  const [frequency, interval] = [rule.get('FREQ'), intervalOf(rule)];
  const byDay = rule.get('BYDAY') ?? '';
  if (frequency === 'DAILY') return byDay !== '' && interval % 7 === 0;
  if (frequency === 'MONTHLY') return interval > 1 && byDay.includes('5');
  return frequency === 'YEARLY' && start.getUTCDate() > 28 && !rule.has('BYDAY') && !rule.has('BYMONTHDAY');
};

const WEEK = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** Whether a rule that names days of the week names this one. The library gives the first day of all without looking. */
export const isOnItsDay = (rule: Rule, date: Date): boolean => rule.get('BYDAY')?.includes(WEEK[date.getUTCDay()] ?? '') ?? true;
