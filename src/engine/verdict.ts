import type { Counts, Tail, Verdict } from '../model.ts';

/** What a report holds, as the table of outcomes asks for it. */
export type Tally = Pick<Counts, 'errors' | 'warnings' | 'questions' | 'undecided' | 'unread'>;

export interface Outcome {
  /** What is in the report, as the docs say it. */
  readonly report: string;
  readonly holds: (tally: Tally) => boolean;
  readonly verdict: Verdict | null;
  readonly exit: number;
  readonly strict: number;
}

/** Exit status when a run was interrupted. */
export const INTERRUPTED = 130;
/** Exit status when input was not read, arguments or config were bad, or output was not written. */
export const UNREAD = 2;

const NOTHING: Outcome = { report: 'nothing', holds: () => true, verdict: 'pass', exit: 0, strict: 0 };

/** The one table from which verdicts, exit codes, docs and tests are made: the first row that holds decides. */
export const OUTCOMES: readonly Outcome[] = [
  {
    report: 'input not read, bad arguments, no or broken config, output not written, nothing to check',
    holds: ({ unread }) => unread > 0,
    verdict: null,
    exit: UNREAD,
    strict: UNREAD,
  },
  {
    report: 'an error in a post or a record, or a question answered "no"',
    holds: ({ errors }) => errors > 0,
    verdict: 'block',
    exit: 1,
    strict: 1,
  },
  {
    report: 'an undecided check: a fact is missing, a named photo was not read, a record is not named or is stale',
    holds: ({ undecided }) => undecided > 0,
    verdict: 'review',
    exit: 1,
    strict: 1,
  },
  {
    report: 'a warning, an unanswered question',
    holds: ({ warnings, questions }) => warnings + questions > 0,
    verdict: 'review',
    exit: 0,
    strict: 1,
  },
  NOTHING,
];

const outcomeOf = (tally: Tally): Outcome => OUTCOMES.find(({ holds }) => holds(tally)) ?? NOTHING;

export const verdictOf = (tally: Tally): Verdict | null => outcomeOf(tally).verdict;

/** A function of the report alone, and of how strict the caller asked to be. */
export const exitOf = (
  { counts }: Pick<Tail, 'counts'>,
  { strict = false, maxWarnings = Number.POSITIVE_INFINITY }: { strict?: boolean; maxWarnings?: number },
): number => {
  const outcome = outcomeOf(counts);
  const over = counts.warnings + counts.questions > maxWarnings;
  return Math.max(strict ? outcome.strict : outcome.exit, over ? 1 : 0);
};
