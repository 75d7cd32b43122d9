import type { Day, RecordState } from '../model.ts';
import { addDays } from '../text/calendar.ts';

/** What the config says of a record, and how old it is. */
export interface Kept {
  readonly is: 'unnamed' | 'none' | 'kept';
  /** The day on which it was true: `asOf`, else the file's own date. Absent for what stands in the config itself. */
  readonly day?: Day;
}

/** The day at which posts are judged, and the last that can be today: by the machine's clock, or by `--now` where that is later. */
export interface Today {
  readonly now: Day;
  readonly latest: Day;
}

/** `90d` is 90; undefined for anything else. */
export const daysOf = (fresh: string): number | undefined => {
  const [, days] = /^(\d{1,4})d$/.exec(fresh.trim()) ?? [];
  return days === undefined ? undefined : Number(days);
};

/** A record older than `fresh` days is stale; the day on which it becomes that old is still fresh. */
export const stateOf = (record: Kept, { now, latest }: Today, fresh?: number): RecordState => {
  if (record.is !== 'kept' || record.day === undefined || fresh === undefined) return record.is;
  return addDays(record.day, fresh) < now || record.day > latest ? 'stale' : 'kept';
};
