import { Complaint, type Day, type Instant, type Post } from '../model.ts';
import { addDays, momentOf, startOfDay } from '../text/calendar.ts';

/** The days whose posts an audit looks at, both of them with it; on that side where there is none, all. */
export interface Window {
  readonly since?: Day | undefined;
  readonly until?: Day | undefined;
}

/** Nothing where nobody asked for days. */
export const windowOf = ({ since, until }: Window): Window | undefined => {
  if (since !== undefined && until !== undefined && until < since)
    throw new Complaint(`--until ${until} is before --since ${since}`, { advice: 'Name the earlier day with --since' });
  return since === undefined && until === undefined ? undefined : { since, until };
};

/** Whether a moment is on another day, by the school's clocks. */
export const isBeyond = (at: Instant, { since, until }: Window, zone: string): boolean =>
  (since !== undefined && at < startOfDay(since, zone)) || (until !== undefined && at >= startOfDay(addDays(until, 1), zone));

/** Whether a post went out on another day. Nobody knows that of one without a date, so it is looked at. */
export const isOutside = ({ publishAt }: Pick<Post, 'publishAt'>, window: Window, zone: string): boolean => {
  const at = publishAt === undefined ? undefined : momentOf(publishAt, zone);
  return at !== undefined && isBeyond(at, window, zone);
};
