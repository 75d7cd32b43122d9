/** `2026:09:14 10:15:00`, with the offset that stands beside it. Blank and impossible ones are none. */
export const cameraTime = (text: string, offset = ''): string | undefined => {
  const [, year = '', month = '', day = '', time = ''] = /^(\d{4}):(\d{2}):(\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(text.trim()) ?? [];
  const zone = /^\s*([+-]\d{2}:\d{2}|Z)\s*$/.exec(offset)?.[1] ?? '';
  return year === '' ? undefined : isoTime(`${year}-${month}-${day}T${time}${zone}`);
};

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A date, or a date and time, that the calendar has. */
export const isoTime = (text: string): string | undefined => {
  const [, day, time, seconds = ':00', zone = ''] = ISO.exec(text.trim()) ?? [];
  if (day === undefined || day < '1900' || !isReal(`${day}T${time ?? '00:00'}${seconds}Z`)) return undefined;
  return time === undefined ? day : `${day}T${time}${seconds}${zone}`;
};

const isReal = (text: string): boolean => {
  const instant = Date.parse(text);
  return Number.isFinite(instant) && new Date(instant).toISOString().startsWith(text.slice(0, 19));
};

/** `20260914` and `101500+0100`. */
export const agencyTime = (day: string, time = ''): string | undefined => {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(day.trim()) ?? [];
  if (year === undefined) return undefined;
  const [, hour, minute, second, ahead = '', more = ''] = /^(\d{2})(\d{2})(\d{2})(?:([+-]\d{2})(\d{2}))?$/.exec(time.trim()) ?? [];
  const clock = hour === undefined ? '' : `T${hour}:${minute}:${second}${ahead === '' ? '' : `${ahead}:${more}`}`;
  return isoTime(`${year}-${month}-${date}${clock}`);
};

const SECONDS_1904_TO_1970 = 2_082_844_800;

/** Seconds since 1904, UTC. Nought, and all that lies before films of this kind, says nothing. */
export const filmTime = (seconds: number): string | undefined => {
  const since1970 = seconds - SECONDS_1904_TO_1970;
  return since1970 < 631_152_000 || since1970 > 4_102_444_800 ? undefined : `${new Date(since1970 * 1000).toISOString().slice(0, 19)}Z`;
};
