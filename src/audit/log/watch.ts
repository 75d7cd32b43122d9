import { readPost } from '../../engine/read.ts';
import type { CheckLog, Day, Draft, Instant, LogGap, School } from '../../model.ts';
import { applies } from '../../policy/applies.ts';
import type { BoundClause } from '../../policy/bind.ts';
import { sealSlowly } from '../../posts/seal.ts';
import { dayOf, momentOf } from '../../text/calendar.ts';
import { canonicalChannel } from '../../text/channels.ts';
import type { Completed } from '../own-drafts.ts';
import { postKey } from './chain.ts';
import type { KeptLog, Recorded } from './kept.ts';

/** Holds each published post against the check log. What is in order is forgotten at once. */
export interface LogWatch {
  readonly look: (draft: Draft) => Promise<void>;
  readonly seen: () => CheckLog;
}

export interface Watched {
  readonly school: School;
  readonly now: Instant;
  /** Those that ask for a recorded check. */
  readonly clauses: readonly BoundClause[];
}

export const watchLog = (log: KeptLog | undefined, watched: Watched): LogWatch => {
  const gaps = new Map<string, LogGap>();
  const first = log?.first;
  const add = (kind: LogGap['kind'], subject: string, clause: string): void => {
    const key = JSON.stringify([kind, subject, clause]);
    gaps.set(key, { kind, subject, clause, count: (gaps.get(key)?.count ?? 0) + 1 });
  };
  const lent = new Set<string>();
  return {
    look: async (given) => {
      const draft = checkedOf(given, lent);
      if (log === undefined || first === undefined || draft === undefined) return;
      const asking = askingOf(draft, watched);
      if (asking.length === 0) return;
      const found = await gapOf(draft, { log, first, zone: watched.school.timezone });
      if (found !== undefined) for (const clause of asking) add(...found, clause);
    },
    seen: () => {
      if (log === undefined) return { is: 'unnamed', gaps: [] };
      return first === undefined ? { is: 'empty', gaps: [] } : { is: 'kept', first, gaps: [...gaps.values()] };
    },
  };
};

/**
 * The post that was checked, if any was: a platform's own copy never was, but the draft that it was completed from. That is looked
 * at for itself where it is one of this run's, and otherwise here, once.
 */
const checkedOf = (draft: Completed, lent: Set<string>): Draft | undefined => {
  const { archive, own, beside } = draft;
  if (archive === undefined || own === undefined) return draft;
  if (beside === undefined || lent.has(beside.source)) return undefined;
  lent.add(beside.source);
  return beside;
};

/** The clauses that ask it of this post; none of one that is still to go out. */
const askingOf = (draft: Draft, { school, now, clauses }: Watched): readonly string[] => {
  if (clauses.length === 0) return [];
  const reading = readPost(draft, school, { now, mode: 'published' });
  if (reading.publishAt > now) return [];
  return clauses.filter(({ clause }) => applies(clause, reading)).map(({ pack, clause }) => `${pack}/${clause.id}`);
};

interface Held {
  readonly log: KeptLog;
  readonly first: Day;
  readonly zone: string;
}

const gapOf = async (draft: Draft, { log, first, zone }: Held): Promise<readonly [LogGap['kind'], string] | undefined> => {
  const { source, archive } = draft;
  const at = momentOf(draft.post.publishAt ?? '', zone);
  const day = at === undefined ? undefined : dayOf(at, zone);
  if (day !== undefined && day < first) return ['before', 'audit.log'];
  if (archive !== undefined) return ['elsewhere', archive];
  const checks = await checksOf(draft, log);
  if (typeof checks === 'string') return [checks, source];
  // To the day: many posts say no more than that.
  return day !== undefined && checks.every((one) => dayOf(one.at, zone) > day) ? ['late', source] : undefined;
};

/** The recorded checks of this very state of a post, under whatever name; or what there is instead. */
const checksOf = async (draft: Draft, log: KeptLog): Promise<readonly Recorded[] | 'unrecorded' | 'changed' | 'unsealed'> => {
  const { post, name } = draft;
  const state = await sealSlowly(draft);
  const same = 'is' in state ? log.ofState(state.is) : [];
  if (same.length > 0) return same;
  const others = log.ofPost(postKey(canonicalChannel(post.channel), post.id ?? name));
  if (others.length === 0) return 'unrecorded';
  return !('is' in state) || others.some((one) => one.state === null) ? 'unsealed' : 'changed';
};
