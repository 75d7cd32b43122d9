import type { Reading, School } from '../model.ts';
import type { BoundClause, Run } from './bind.ts';

const LOWERED = 'trip-location';

/**
 * What a run weighs for a closed audience: the one place where a school may loosen the baseline. Families who are told in a group of
 * their own may be told of a trip, if the config says so; what a pack locks stays.
 */
export const weighed = (run: Run, clauses: readonly BoundClause[], reading: Reading, { closed }: School): Weighed => {
  const level = closed.tripLocation;
  if (run.check.id !== LOWERED || level === undefined || level === 'error' || !isClosed(reading, closed)) return { run, clauses };
  const locked = clauses.filter(({ clause }) => clause.locked);
  if (level === 'off') return { run: unruled(run), clauses: locked };
  const lowered = clauses.map((bound) =>
    bound.clause.locked ? bound : { ...bound, clause: { ...bound.clause, severity: level, raise: [] } },
  );
  return { run: locked.length > 0 ? run : unruled(run), clauses: lowered };
};

export interface Weighed {
  readonly run: Run;
  readonly clauses: readonly BoundClause[];
}

const isClosed = ({ channel, post: { audience } }: Reading, { channels }: School['closed']): boolean =>
  audience === 'group' || audience === 'person' || channels.includes(channel);

/** The config's word on the check as a whole yields to its word on this audience. */
const unruled = ({ check, options, clauses }: Run): Run => ({ check, options, clauses });
