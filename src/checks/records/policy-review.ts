import type { Day, LedgerRow } from '../../model.ts';
import { addDays } from '../../text/calendar.ts';
import { foldName } from '../../text/fold.ts';
import { cellOf, dayIn, daysBetween, isNothing, isOver, latestOf, referenceIn, sayColumn, sayDays, speaksOf } from './cells.ts';
import { lineOf, type RecordAudit, type RecordEvidence, type RecordInput } from './record-audit.ts';

type Kind = 'overdue' | 'no-date' | 'never' | 'long-ago' | 'missing' | 'not-revised';
type Found = RecordEvidence<Kind>;

/** A policy is looked at again when it says it will be. */
const policyReview: RecordAudit<Kind> = {
  id: 'policy-review',
  summary: 'The policy is past its review, or nobody has put the review on record.',
  needs: ({ of, column, within }) => [
    ...(of === '' ? [] : (['incidents'] as const)),
    ...(of === '' && column === '' && within === undefined ? [] : (['reviews'] as const)),
  ],
  messages: {
    overdue: {
      message: 'its review was due in {due}, and none is on record since',
      advice: 'review the policy, and add a line to the reviews with the day and who did it',
    },
    'no-date': {
      message: 'this policy names no date for its next review',
      advice: 'agree one and write it into the policy; until then nobody can say that it is overdue',
    },
    never: { message: 'no review of it is on record', advice: 'add a line to the reviews with the day and who did it' },
    'long-ago': {
      message: 'its last review on record is {ago} old ({day}), and {within} are the most',
      advice: 'review the policy and add it to the reviews',
    },
    missing: { message: 'the review of {day} does not say: {column}', advice: 'fill it in once it is so' },
    'not-revised': {
      message: 'it called for a change of the policy on {day}, and no review is on record since',
      advice: 'review the policy and add it to the reviews',
    },
  },
  find: (input) => {
    const { of, column, within } = input.asked;
    if (of !== '') return afterChange(input);
    return column === '' && within === undefined ? byItsDate(input) : byTheRecord(input);
  },
};
export default policyReview;

const reviewsOf = ({ school, pack }: RecordInput): readonly LedgerRow[] =>
  (school.ledgers?.reviews ?? []).filter((row) => ['', foldName(pack.id)].includes(foldName(cellOf(row, 'policy'))));

/** `2025-09` is over with its last day. */
const isPast = (review: Day, today: Day): boolean => (review.length === 7 ? today.slice(0, 7) > review : today > review);

/** A review in the year before the day counts as the one that was due. */
function* byItsDate(input: RecordInput): Generator<Found> {
  const { pack, today } = input;
  const last = latestOf(reviewsOf(input), today);
  const due = (last === undefined ? undefined : dayIn(last, 'nextOn')) ?? pack.review;
  if (due === undefined) {
    yield { kind: 'no-date', subject: pack.id, doubt: true };
    return;
  }
  const done = last === undefined ? undefined : dayIn(last, 'on');
  const from = addDays(due.length === 7 ? `${due}-01` : due, -365);
  const isDone =
    done !== undefined && done > from && done.slice(0, 7) > (pack.version ?? '') && dayIn(last ?? NO_ROW, 'nextOn') === undefined;
  if (isPast(due, today) && !isDone) yield { kind: 'overdue', subject: pack.id, data: { due } };
}
const NO_ROW: LedgerRow = { line: 0, cells: {}, days: {} };

function* byTheRecord(input: RecordInput): Generator<Found> {
  const { pack, today } = input;
  const { column, within } = input.asked;
  const last = latestOf(reviewsOf(input), today);
  const day = last === undefined ? undefined : dayIn(last, 'on');
  if (last === undefined || day === undefined) {
    yield { kind: 'never', subject: pack.id };
    return;
  }
  if (within !== undefined && isOver(day, within, today))
    yield { kind: 'long-ago', subject: pack.id, data: { day, ago: sayDays(daysBetween(day, today)), within: sayDays(within) } };
  if (column !== '' && isNothing(cellOf(last, column)))
    yield { kind: 'missing', subject: pack.id, data: { day, column: sayColumn(column) } };
}

/** What happened may call for another policy: an incident of that kind wants a review after it. */
function* afterChange(input: RecordInput): Generator<Found> {
  const { school, asked, today } = input;
  const last = latestOf(reviewsOf(input), today);
  const done = last === undefined ? '' : (dayIn(last, 'on') ?? '');
  for (const row of school.ledgers?.incidents ?? []) {
    const day = dayIn(row, 'on') ?? '';
    if (!speaksOf(cellOf(row, 'kind'), asked.of) || done >= day) continue;
    yield { kind: 'not-revised', subject: referenceIn(row, 'id') ?? lineOf('incidents', row), data: { day } };
  }
}
