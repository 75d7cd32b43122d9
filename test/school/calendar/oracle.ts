/**
 * When a recurring event takes place, worked out the slow way: every day from the first on is asked whether the rule names it, and each way in
 * which the clocks of the zone ever stand whether they show the time meant.
 */

export interface Said {
  /** As Intl knows it. */
  readonly zone: string;
  /** `2026-09-10`, and minutes after midnight; a whole day has none. */
  readonly day: string;
  readonly minutes?: number;
  readonly lasts: Lasts;
  readonly rule?: SaidRule;
  /** Which of the visits are struck out, counted from the first. */
  readonly struck: readonly number[];
}

/** `end`: so many minutes by the watch, or days; `days` and minutes by the watch after them; or nothing. */
export type Lasts = { readonly is: 'end' | 'length'; readonly days: number; readonly minutes: number } | { readonly is: 'open' };

export interface SaidRule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly byDay?: readonly string[];
  readonly byMonthDay?: readonly number[];
  readonly byMonth?: readonly number[];
  readonly bySetPos?: number;
  readonly weekStart?: string;
  readonly count?: number;
  /** So many days after the first, and whether at the time of the visit or a minute before it. */
  readonly until?: { readonly days: number; readonly before: boolean };
}

export interface Visit {
  readonly start: number;
  readonly end: number;
}

/** Whose midnight ends what says no end. */
const SCHOOL = 'Europe/London';
const DAY = 86_400_000;
const MINUTE = 60_000;
export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

// ── Clocks ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const formats = new Map<string, Intl.DateTimeFormat>();
const shownIn = (zone: string, instant: number): string => {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
      hourCycle: 'h23',
    } as Intl.DateTimeFormatOptions);
  formats.set(zone, format);
  return format.format(instant).replace(' ', 'T');
};

/** How far ahead of UTC the clocks are on the first of any month of some years. */
const offsets = new Map<string, readonly number[]>();
const offsetsOf = (zone: string): readonly number[] => {
  const firsts = Array.from({ length: 20 * 12 }, (_, month) => Date.UTC(2020, month));
  const found = offsets.get(zone) ?? [...new Set(firsts.map((instant) => Date.parse(`${shownIn(zone, instant)}Z`) - instant))];
  offsets.set(zone, found);
  return found;
};

/** Every instant at which the clocks show this time; of one that they leave out, the instant they show a day earlier, and a day more. */
const instantsOf = (wall: number, zone: string): readonly number[] => {
  const wanted = new Date(wall).toISOString().slice(0, 19);
  const all = offsetsOf(zone).map((ahead) => wall - ahead);
  const found = all.filter((instant) => shownIn(zone, instant) === wanted).sort((a, b) => a - b);
  return found.length > 0 ? found : [(instantsOf(wall - DAY, zone)[0] ?? 0) + DAY];
};
const earliest = (wall: number, zone: string): number => instantsOf(wall, zone)[0] ?? 0;
const latest = (wall: number, zone: string): number => instantsOf(wall, zone).at(-1) ?? 0;

// ── Days ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const weekday = (day: number): string => WEEKDAYS[new Date(day).getUTCDay()] ?? '';
const monthLength = (day: number): number =>
  new Date(Date.UTC(new Date(day).getUTCFullYear(), new Date(day).getUTCMonth() + 1, 0)).getUTCDate();
const monthsBetween = (first: number, day: number): number =>
  (new Date(day).getUTCFullYear() - new Date(first).getUTCFullYear()) * 12 + new Date(day).getUTCMonth() - new Date(first).getUTCMonth();

const weekOf = (day: number, weekStart: string): number =>
  Math.floor((day / DAY + 4 - WEEKDAYS.indexOf(weekStart as (typeof WEEKDAYS)[number])) / 7);

/** `2TH`, `-1FR`, `MO`. */
const isNth = (day: number, word: string): boolean => {
  if (!word.endsWith(weekday(day))) return false;
  const nth = Number.parseInt(word, 10);
  if (Number.isNaN(nth)) return true;
  const date = new Date(day).getUTCDate();
  return nth > 0 ? Math.ceil(date / 7) === nth : Math.ceil((monthLength(day) - date + 1) / 7) === -nth;
};

const isNamed = (day: number, first: number, rule: SaidRule): boolean => {
  const date = new Date(day).getUTCDate();
  const { freq, byDay, byMonthDay, byMonth } = rule;
  if (byMonth !== undefined && !byMonth.includes(new Date(day).getUTCMonth() + 1)) return false;
  if (byMonthDay !== undefined && !byMonthDay.some((one) => one === date || monthLength(day) + 1 + one === date)) return false;
  if (byDay !== undefined && !byDay.some((word) => isNth(day, word))) return false;
  if (byDay !== undefined || byMonthDay !== undefined || freq === 'DAILY') return true;
  if (freq === 'WEEKLY') return weekday(day) === weekday(first);
  return date === new Date(first).getUTCDate() && (freq === 'MONTHLY' || byMonth !== undefined || monthsBetween(first, day) % 12 === 0);
};

const isInTurn = (day: number, first: number, { freq, interval, weekStart = 'MO' }: SaidRule): boolean => {
  const steps = {
    DAILY: () => (day - first) / DAY,
    WEEKLY: () => weekOf(day, weekStart) - weekOf(first, weekStart),
    MONTHLY: () => monthsBetween(first, day),
    YEARLY: () => new Date(day).getUTCFullYear() - new Date(first).getUTCFullYear(),
  };
  return steps[freq]() % interval === 0;
};

/** Of the days of its month that the rule names, the one at this place. */
const isAtPlace = (day: number, first: number, rule: SaidRule): boolean => {
  if (rule.bySetPos === undefined) return true;
  const begins = day - (new Date(day).getUTCDate() - 1) * DAY;
  const named = Array.from({ length: monthLength(day) }, (_, at) => begins + at * DAY).filter((one) => isNamed(one, first, rule));
  return named.at(rule.bySetPos > 0 ? rule.bySetPos - 1 : rule.bySetPos) === day;
};

// ── Events ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The visits, or `never` where they come for ever. */
export const visitsOf = (said: Said): { readonly visits: readonly Visit[]; readonly endless: boolean } => {
  const days = daysOf(said);
  const visits = days.map((day) => visitOn(day, said)).sort((a, b) => a.start - b.start);
  const { rule } = said;
  const endless = rule !== undefined && rule.count === undefined && rule.until === undefined;
  return { visits: visits.filter((_, index) => !said.struck.includes(index)), endless };
};

/** As far as a rule is looked at: more than ten years, and of what never ends more visits than are ever struck out. */
const FARTHEST = 4000;
const ENOUGH = 16;

export const untilOf = (
  { zone, day, minutes }: Said,
  { days, before }: NonNullable<SaidRule['until']>,
): { wall: number; instant: number } => {
  const wall = Date.parse(day) + days * DAY + (minutes ?? 0) * MINUTE - (before && minutes !== undefined ? MINUTE : 0);
  return { wall, instant: earliest(wall, zone) };
};

const daysOf = (said: Said): readonly number[] => {
  const first = Date.parse(said.day);
  const { rule } = said;
  if (rule === undefined) return [first];
  const found: number[] = [];
  const last = rule.until === undefined ? Number.POSITIVE_INFINITY : untilOf(said, rule.until).instant;
  const most = rule.count ?? (rule.until === undefined ? ENOUGH : Number.POSITIVE_INFINITY);
  for (let day = first; day < first + FARTHEST * DAY && found.length < most; day += DAY) {
    const isMeant = isInTurn(day, first, rule) && isNamed(day, first, rule) && isAtPlace(day, first, rule);
    if (isMeant && visitOn(day, said).start > last) break;
    if (isMeant) found.push(day);
  }
  return found.includes(first) ? found : [first, ...found];
};

const visitOn = (day: number, said: Said): Visit => {
  const { zone, minutes, lasts } = said;
  if (minutes === undefined) {
    const length = lasts.is === 'open' ? 1 : lasts.days;
    return { start: earliest(day, zone), end: earliest(day + length * DAY, zone) };
  }
  const start = earliest(day + minutes * MINUTE, zone);
  if (lasts.is === 'open') return { start, end: earliest(Date.parse(shownIn(SCHOOL, start).slice(0, 10)) + DAY, SCHOOL) };
  if (lasts.is === 'length' && lasts.days > 0)
    return { start, end: latest(day + minutes * MINUTE + lasts.days * DAY, zone) + lasts.minutes * MINUTE };
  if (lasts.is === 'length') return { start, end: start + lasts.minutes * MINUTE };
  const first = Date.parse(said.day) + minutes * MINUTE;
  return { start, end: start + latest(first + lasts.days * DAY + lasts.minutes * MINUTE, zone) - earliest(first, zone) };
};
