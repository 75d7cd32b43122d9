import type { LedgerRow } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { cellOf, isNothing, peopleIn, sayColumn } from './cells.ts';
import { isHere, staffOf } from './people.ts';
import { lineOf, type RecordAudit, type RecordEvidence, type RecordInput } from './record-audit.ts';

type Kind = 'unfilled' | 'left' | 'unknown' | 'missing';
type Found = RecordEvidence<Kind>;

/** Who a policy names is somebody, and still there. */
const roleRegister: RecordAudit<Kind> = {
  id: 'role-register',
  summary: 'A role that the policy names is held by nobody on the staff.',
  needs: () => ['roles', 'staff'],
  messages: {
    unfilled: { message: 'nobody is on record for this role', advice: 'name somebody, and give their staff id under `holders`' },
    left: { message: '{who} holds this role and left on {day}', advice: 'name somebody who is here' },
    unknown: {
      message: '{who} holds this role and is not in the staff list',
      advice: 'write the staff id, or bring the staff list up to date',
    },
    missing: { message: 'the record of this role does not say: {column}', advice: 'fill it in once it is so' },
  },
  *find(input) {
    const { of } = input.asked;
    const rows = input.school.ledgers?.roles ?? [];
    const meant = of === '' ? rows : rows.filter((row) => isRole(cellOf(row, 'role'), of));
    if (meant.length === 0 && of !== '') yield { kind: 'unfilled', subject: of };
    for (const row of meant) yield* rowFaults(row, of === '' ? lineOf('roles', row) : of, input);
  },
};
export default roleRegister;

/** By its whole name, with more words after it, or by its initials: a deputy of a role does not hold it. */
const isRole = (role: string, of: string): boolean => {
  const [held, wanted] = [foldName(role), foldName(of)];
  const initials = wanted
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 1))
    .join('');
  return held === wanted || held.startsWith(`${wanted} `) || (initials.length > 2 && held === initials);
};

function* rowFaults(row: LedgerRow, subject: string, { school, asked, today }: RecordInput): Generator<Found> {
  const holders = peopleIn(cellOf(row, 'holders'));
  if (holders.length === 0) yield { kind: 'unfilled', subject };
  for (const who of holders) {
    const person = staffOf(who, school);
    if (person === undefined) yield { kind: 'unknown', subject, data: { who }, doubt: true };
    else if (!isHere(person, today)) yield { kind: 'left', subject, data: { who: person.id, day: person.leftOn ?? '' } };
  }
  const { column } = asked;
  if (column !== '' && isNothing(cellOf(row, column))) yield { kind: 'missing', subject, data: { column: sayColumn(column) } };
}
