import { existsSync } from 'node:fs';
import type { Day, Instant } from '../../model.ts';
import { attempt } from '../../posts/trouble.ts';
import { dayOf, momentOf } from '../../text/calendar.ts';
import type { LogEnd, LogLine } from './chain.ts';
import { NO_LINE } from './chain.ts';
import { type LogFault, verifyLog } from './verify.ts';

/** A check on record: when, and of which state of its post; null where a file of it could not be read. */
export interface Recorded {
  readonly at: Instant;
  readonly state: string | null;
}

/** The check log as an audit reads it, up to the first line that is wrong. */
export interface KeptLog {
  readonly end: LogEnd;
  readonly fault?: LogFault;
  /** The day of its first check. */
  readonly first: Day | undefined;
  readonly ofPost: (post: string) => readonly Recorded[];
  readonly ofState: (state: string) => readonly Recorded[];
}

/** A log of which there is no file yet holds nothing. */
export const readLog = (path: string, zone: string): KeptLog => {
  const [byPost, byState] = [new Map<string, Recorded[]>(), new Map<string, Recorded[]>()];
  let first: Instant | undefined;
  const keep = ({ did, post, state, at }: LogLine): void => {
    const when = momentOf(at, zone);
    if (did !== 'check' || when === undefined) return;
    first = Math.min(first ?? when, when);
    listed(byPost, post, { at: when, state });
    if (state !== null) listed(byState, state, { at: when, state });
  };
  const { end, fault } = existsSync(path) ? verified(path, keep) : { end: NO_LINE };
  return {
    ...{ end, first: first === undefined ? undefined : dayOf(first, zone) },
    ...{ ofPost: (post) => byPost.get(post) ?? [], ofState: (state) => byState.get(state) ?? [] },
    ...(fault === undefined ? {} : { fault }),
  };
};

/** A log that cannot be read at all is damaged from its first line. */
const verified = (path: string, keep: (line: LogLine) => void): ReturnType<typeof verifyLog> => {
  const { value, why } = attempt(() => verifyLog(path, keep));
  return value ?? { end: NO_LINE, fault: { line: 1, why: why ?? '' } };
};

const listed = (lists: Map<string, Recorded[]>, key: string, one: Recorded): void => {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [one]);
  else known.push(one);
};
