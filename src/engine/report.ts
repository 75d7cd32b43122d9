import type {
  Counts,
  Head,
  Instant,
  Notice,
  Pack,
  PostResult,
  RecordFinding,
  School,
  Severity,
  Sums,
  Tail,
  Takedown,
  Unread,
} from '../model.ts';
import { isoInZone } from '../text/calendar.ts';
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
  readonly sums?: Sums;
}

/** The running totals of a report: counts, and what could not be read; never the posts themselves. */
export interface Totals {
  post(result: PostResult): void;
  unread(one: Unread): void;
  /** Closes the report. */
  tail(rest?: Rest): Tail;
}

/** What a run comes to that was asked for days of which there is no post. */
export const NONE_OF_THE_DAYS = 'there was nothing to check: no post is of the days that were asked for';

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

const ofPost = ({ violations, questions, undecided, suppressed }: PostResult): Counts => ({
  posts: 1,
  errors: countOf('error', violations),
  warnings: countOf('warning', violations),
  questions: questions.length,
  undecided: undecided.length,
  suppressed: suppressed.length,
  unread: 0,
});

const countOf = (wanted: Severity, found: readonly { readonly severity: Severity }[]): number =>
  found.filter(({ severity }) => severity === wanted).length;

const ofRecords = (records: readonly RecordFinding[]): Counts => ({
  ...NONE,
  errors: countOf('error', records),
  warnings: countOf('warning', records),
});

export const newTotals = (): Totals => {
  let posts = NONE;
  const unread: Unread[] = [];
  return {
    post: (result) => {
      posts = add(posts, ofPost(result));
    },
    unread: (one) => {
      unread.push(one);
    },
    tail: ({ recordsOnly = false, notices = [], records = [], takedowns = [], sums } = {}) => {
      // Somebody meant to check something: nothing at all is not a pass.
      if (!recordsOnly && posts.posts === 0 && unread.length === 0)
        unread.push({ source: '-', why: (sums?.outside ?? 0) > 0 ? NONE_OF_THE_DAYS : 'there was nothing to check' });
      const counts = { ...add(posts, ofRecords(records)), unread: unread.length };
      return { ...{ unread, notices, records, takedowns, verdict: verdictOf(counts), counts }, ...(sums === undefined ? {} : { sums }) };
    },
  };
};
