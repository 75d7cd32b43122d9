import type { Counts, Head, Instant, Notice, Pack, RecordFinding, School, Tail, Takedown, Unread } from '../model.ts';
import { isoInZone } from '../text/calendar.ts';
import { countsOf, type Judged } from './judge.ts';
import { verdictOf } from './verdict.ts';

export const headOf = (packs: readonly Pack[], school: School, now: Instant, version: string): Head => ({
  smpolicy: version,
  schema: 1,
  now: isoInZone(now, school.timezone),
  policies: packs.map(({ id, title, version: of }) => ({ id, title, version: of ?? null })),
});

export interface Rest {
  /** Whether the records were looked at and no posts were meant to be. */
  readonly recordsOnly?: boolean;
  readonly notices?: readonly Notice[];
  readonly records?: readonly RecordFinding[];
  readonly takedowns?: readonly Takedown[];
}

/** The running totals of a report: counts, and what could not be read; never the posts themselves. */
export interface Totals {
  post(judged: Judged): void;
  unread(one: Unread): void;
  /** Closes the report. */
  tail(rest?: Rest): Tail;
}

const NONE: Counts = { posts: 0, errors: 0, warnings: 0, questions: 0, undecided: 0, suppressed: 0, unread: 0 };

const add = (a: Counts, b: Counts): Counts => ({
  posts: a.posts + b.posts,
  errors: a.errors + b.errors,
  warnings: a.warnings + b.warnings,
  questions: a.questions + b.questions,
  undecided: a.undecided + b.undecided,
  suppressed: a.suppressed + b.suppressed,
  unread: a.unread + b.unread,
});

const ofRecords = (records: readonly RecordFinding[]): Counts => ({
  ...NONE,
  errors: records.filter(({ severity }) => severity === 'error').length,
  warnings: records.filter(({ severity }) => severity === 'warning').length,
});

export const newTotals = (): Totals => {
  let posts = NONE;
  const unread: Unread[] = [];
  return {
    post: (judged) => {
      posts = add(posts, countsOf(judged));
    },
    unread: (one) => {
      unread.push(one);
    },
    tail: ({ recordsOnly = false, notices = [], records = [], takedowns = [] } = {}) => {
      // Somebody meant to check something: nothing at all is not a pass.
      if (!recordsOnly && posts.posts === 0 && unread.length === 0) unread.push({ source: '-', why: 'there was nothing to check' });
      const counts = { ...add(posts, ofRecords(records)), unread: unread.length };
      return { unread, notices, records, takedowns, verdict: verdictOf(counts), counts };
    },
  };
};
