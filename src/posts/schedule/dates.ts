/** When a scheduler's row goes out, as its file writes it. */

export type Order = 'dmy' | 'mdy';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const SLASHED = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
const TIME = /(?:^|[ T,])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s?([ap]\.?m\.?)?\s?(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** What the numbers of all dates say of their order; `undefined` where each could be read both ways, or where they disagree. */
export const orderIn = (dates: readonly string[]): Order | 'none' | undefined => {
  const found = dates.flatMap((date) => SLASHED.exec(date.trim()) ?? []);
  const pairs = dates.flatMap((date) => {
    const [, one, sign, two] = SLASHED.exec(date.trim()) ?? [];
    return one === undefined || two === undefined ? [] : [{ one: Number(one), two: Number(two), sign }];
  });
  if (found.length === 0) return 'none';
  // Nobody writes the month first between dots.
  const isDmy = pairs.some(({ one, sign }) => one > 12 || sign === '.');
  const isMdy = pairs.some(({ two }) => two > 12);
  if (isDmy === isMdy) return undefined;
  return isDmy ? 'dmy' : 'mdy';
};

const two = (number: string): string => number.padStart(2, '0');

/** As a post writes it; undefined where it is no date. The clock is that of whoever made the file, unless it says another. */
export const writtenAt = (text: string, order: Order): string | undefined => {
  const trimmed = text.trim();
  const date = dayIn(trimmed, order);
  if (date === undefined) return undefined;
  const rest = trimmed.slice(date.length).trim();
  if (rest === '') return date.day;
  const time = timeIn(rest);
  return time === undefined ? undefined : `${date.day}T${time}`;
};

const dayIn = (text: string, order: Order): { readonly day: string; readonly length: number } | undefined => {
  const iso = ISO.exec(text);
  if (iso !== null) return { day: [iso[1], two(iso[2] ?? ''), two(iso[3] ?? '')].join('-'), length: iso[0].length };
  const slashed = SLASHED.exec(text);
  if (slashed === null) return undefined;
  const [whole, one = '', , other = '', year = ''] = slashed;
  const [day, month] = order === 'dmy' ? [one, other] : [other, one];
  return { day: `${year.length === 2 ? '20' : ''}${year}-${two(month)}-${two(day)}`, length: whole.length };
};

const timeIn = (text: string): string | undefined => {
  const found = TIME.exec(text.startsWith('T') ? text : ` ${text}`);
  if (found === null || found.index !== 0) return undefined;
  const [, hour = '', minute = '', second, half, zone] = found;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  const offset = zone === undefined ? '' : /^(?:Z|UTC)$/i.test(zone) ? 'Z' : zone.replace(/(\d{2})(\d{2})$/, '$1:$2');
  return `${two(String(hours))}:${minute}${second === undefined ? (offset === '' ? '' : ':00') : `:${second}`}${offset}`;
};
