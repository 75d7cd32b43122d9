import { HOUR, SECOND, type Wall } from './clock.ts';

/** Dates, times and lengths as RFC 5545 writes them. */

export interface DateValue {
  readonly wall: Wall;
  readonly isDay: boolean;
  /** Whether it ends with a Z, so that `wall` is the instant. */
  readonly isUtc: boolean;
}

const DATE = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/i;

/** `20260612`, `20260612T091500` or `20260612T081500Z`; undefined for what is none, or no day of the calendar. */
export const dateIn = (text: string): DateValue | undefined => {
  const parts = DATE.exec(text.trim());
  if (parts === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1601 && date.getUTCMonth() === month - 1 && hour < 24 && minute < 60 && second <= 60;
  if (!isReal) return undefined;
  const wall = date.getTime() + hour * HOUR + minute * 60 * SECOND + Math.min(second, 59) * SECOND;
  return { wall, isDay: parts[4] === undefined, isUtc: parts[7] !== undefined };
};

/** A length: days go by the calendar, the rest by the watch. A day is not 24 hours where the clocks change. */
export interface Length {
  readonly days: number;
  readonly rest: number;
}

const LENGTH = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/i;

/** `P1D`, `PT6H30M`, `P2W`; undefined for what is none, or goes back in time. */
export const lengthIn = (text: string): Length | undefined => {
  const parts = LENGTH.exec(text.trim());
  if (parts === null || !/\d/.test(text)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return { days: weeks * 7 + days, rest: hours * HOUR + minutes * 60 * SECOND + seconds * SECOND };
};

export const isNoLength = ({ days, rest }: Length): boolean => days === 0 && rest === 0;

const OFFSET = /^([+-])(\d{2})(\d{2})(\d{2})?$/;

/** `+0100`, in milliseconds. */
export const offsetIn = (text: string): number | undefined => {
  const [, sign, hours, minutes, seconds = 0] = OFFSET.exec(text.trim()) ?? [];
  if (sign === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * 60 * SECOND + Number(seconds) * SECOND);
};

const POSITION = /^([+-]?\d{1,3}(?:\.\d{1,15})?)[;,]\s?([+-]?\d{1,3}(?:\.\d{1,15})?)$/;

/** `53.2269;-2.8843`: latitude and longitude. */
export const positionIn = (text: string): { readonly lat: number; readonly lon: number } | undefined => {
  const [, lat, lon] = POSITION.exec(text.trim())?.map(Number) ?? [];
  return lat === undefined || lon === undefined || Math.abs(lat) > 90 || Math.abs(lon) > 180 ? undefined : { lat, lon };
};
