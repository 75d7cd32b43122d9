import type { Day, LedgerRow } from '../../model.ts';
import { addDays } from '../../text/calendar.ts';
import { foldName } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { cellOf, dayIn, daysBetween, isNothing, partsOf, referenceIn, sayColumn, sayDays, speaksOf } from './cells.ts';
import { lineOf, type RecordAudit, type RecordEvidence, type RecordInput } from './record-audit.ts';

type Kind = 'missing' | 'late' | 'undated' | 'no-time' | 'misspelt';
type Found = RecordEvidence<Kind>;

/** What each incident has, where a clause names no column: its copy or picture, its time, and whom it went to. */
const EACH: readonly (readonly string[])[] = [['copy', 'screenshot'], ['time'], ['reportedTo']];

/** What has gone wrong is on record as the policy asks. */
const incidentLog: RecordAudit<Kind> = {
  id: 'incident-log',
  summary: 'An incident lacks what the policy wants kept or done.',
  needs: () => ['incidents'],
  messages: {
    missing: { message: 'this incident of {day} does not say: {column}', advice: 'do it if it has not been done, and fill it in' },
    late: {
      message: '{column}: {ago} after the incident of {day}, and the policy leaves {within}',
      advice: 'nothing makes it earlier: note why, and see that the next one is quicker',
    },
    undated: {
      message: 'this incident of {day} says {column}, but not when, and the policy leaves {within}',
      advice: 'add the day under “{dated}”',
    },
    'no-time': {
      message: 'this incident of {day} has no time of day',
      advice: 'write under “time” when it was posted or seen, such as 18:20',
    },
    misspelt: {
      message: 'the kind of this incident of {day} is no word of the policies, and close to “{near}”',
      advice: 'correct it if that is meant: what a policy asks of such an incident is looked at only under its own word',
    },
  },
  *find(input) {
    const { school, asked, today, words } = input;
    for (const row of school.ledgers?.incidents ?? []) {
      const [subject, day] = [subjectOf(row), dayIn(row, 'on') ?? ''];
      if (isSlip(row, asked.of, words)) yield { kind: 'misspelt', subject, data: { day, near: asked.of }, doubt: true };
      if (day > today || (asked.of !== '' && !speaksOf(cellOf(row, 'kind'), asked.of))) continue;
      for (const columns of asked.column === '' ? EACH : [[asked.column]]) yield* columnFaults(row, columns, { subject, day }, input);
    }
  },
};
export default incidentLog;

const subjectOf = (row: LedgerRow): string => referenceIn(row, 'id') ?? lineOf('incidents', row);

/** A kind that is one slip from a policy's word would be looked at by nobody. */
const isSlip = (row: LedgerRow, of: string, words: readonly string[]): boolean =>
  of !== '' &&
  partsOf(cellOf(row, 'kind'))
    .filter((kind) => !words.some((word) => speaksOf(kind, word)))
    .some((kind) => nearest(foldName(kind), words.map(foldName)) === foldName(of));

interface At {
  readonly subject: string;
  readonly day: Day;
}

function* columnFaults(row: LedgerRow, columns: readonly string[], { subject, day }: At, { asked, today }: RecordInput): Generator<Found> {
  const { within } = asked;
  const column = columns.find((one) => !isNothing(cellOf(row, one)));
  if (column === undefined) {
    const isDue = within === undefined || addDays(day, within) < today;
    const kind = columns.includes('time') ? 'no-time' : 'missing';
    if (isDue) yield { kind, subject, data: { day, column: columns.map(sayColumn).join(' or ') } };
  } else if (column === 'time') {
    if (!/\d{1,2}[:.]\d{2}(?!\d)|\d ?[ap]\.?m(?![a-z])/i.test(cellOf(row, column))) yield { kind: 'no-time', subject, data: { day } };
  } else if (within !== undefined) yield* timeFaults(row, column, { subject, day }, within);
}

/** Who was told stands under one heading, when under another: `reportedTo`, `reportedOn`. */
const datedOf = (column: string): string => column.replace(/(?:To|By|With)$/, '').concat('On');

function* timeFaults(row: LedgerRow, column: string, { subject, day }: At, within: number): Generator<Found> {
  const done = dayIn(row, column) ?? dayIn(row, datedOf(column));
  const data = { day, column: sayColumn(column), within: sayDays(within), dated: datedOf(column) };
  if (done === undefined) yield { kind: 'undated', subject, data, doubt: true };
  else if (daysBetween(day, done) > within) yield { kind: 'late', subject, data: { ...data, ago: sayDays(daysBetween(day, done)) } };
}
