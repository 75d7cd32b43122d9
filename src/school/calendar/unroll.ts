import type { Wall } from './clock.ts';

/** The times of a rule that has no end of its own, from its start on. */
export type Unroll = (rule: string, start: { readonly wall: Wall; readonly isDay: boolean }) => Iterable<Wall>;

/**
 * The one place that knows the library. It is opened when a rule has to be unrolled, and given wall-clock times without a zone, so that
 * neither its zones nor the machine's are ever asked.
 */
export const openUnroll = async (): Promise<Unroll> => {
  const { default: ical } = await import('ical.js');
  return (rule, start) => {
    const date = new Date(start.wall);
    const time = ical.Time.fromData({
      ...{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), isDate: start.isDay },
      ...{ hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() },
    });
    return wallsOf(ical.Recur.fromString(rule).iterator(time));
  };
};

interface Iterator {
  next(): { year: number; month: number; day: number; hour: number; minute: number; second: number } | null;
}

function* wallsOf(iterator: Iterator): Generator<Wall> {
  for (let time = iterator.next(); time; time = iterator.next())
    yield Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
}
