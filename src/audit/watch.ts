import type { CheckLog, Draft, Instant, Notice, School, Takedown } from '../model.ts';
import type { Bound } from '../policy/bind.ts';
import type { KeptLog } from './log/kept.ts';
import { watchLog } from './log/watch.ts';
import { auditRecords, type RecordFound } from './records.ts';
import { undeclaredIn } from './undeclared.ts';

/** Looks at every published post besides judging it, and says at the end what only all of them together tell. */
export interface Watch {
  readonly observe: (draft: Draft) => Promise<void>;
  readonly after: () => Seen;
}

export interface Seen {
  readonly found: readonly RecordFound[];
  readonly notices: readonly Notice[];
  /** Of no post. */
  readonly takedowns: readonly Takedown[];
  /** The school's own drafts of posts that stand in an archive too. */
  readonly twins: ReadonlySet<string>;
}

export interface Watching {
  /** With its ledgers, where the records are looked at. */
  readonly school: School;
  readonly bound: Bound;
  readonly now: Instant;
  /** Undefined where the records are not looked at. */
  readonly records?: { readonly log: KeptLog | undefined };
  readonly notices?: () => readonly Notice[];
}

export const watchPublished = ({ school, bound, now, records, notices = () => [] }: Watching): Watch => {
  const undeclared = undeclaredIn({ school, bound, now });
  const clauses = bound.audits.filter(({ id }) => id === 'check-log').flatMap((audit) => audit.clauses);
  const log = watchLog(records?.log, { school, now, clauses: records === undefined ? [] : clauses });
  const twins = new Set<string>();
  return {
    observe: async (draft) => {
      undeclared.look(draft);
      if (draft.own !== undefined) twins.add(draft.own);
      await log.look(draft);
    },
    after: () => ({
      ...{ found: records === undefined ? [] : foundIn(log.seen(), { school, bound, now }) },
      ...{ notices: notices(), takedowns: undeclared.takedowns(), twins },
    }),
  };
};

const foundIn = (checkLog: CheckLog, { school, bound, now }: Pick<Watching, 'school' | 'bound' | 'now'>): readonly RecordFound[] =>
  auditRecords(bound, { ...school, checkLog }, now);
