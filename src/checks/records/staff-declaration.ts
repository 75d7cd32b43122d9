import type { LedgerRow } from '../../model.ts';
import { cellOf, dayIn, daysBetween, isNothing, isOver, latestOf, sayColumn, sayDays } from './cells.ts';
import { isHere, staffOf } from './people.ts';
import type { RecordAudit } from './record-audit.ts';

type Kind = 'never' | 'long-ago' | 'missing';

const A_YEAR = 365;

/** Everybody says once a year what no program can see: their own settings, contacts and accounts. */
const staffDeclaration: RecordAudit<Kind> = {
  id: 'staff-declaration',
  summary: 'A member of staff has not signed the yearly statement.',
  needs: () => ['declarations', 'staff'],
  messages: {
    never: { message: 'has signed no statement', advice: 'have it signed, and add a line with the day' },
    'long-ago': { message: 'signed the last statement {ago} ago ({day}), and {within} are the most', advice: 'have it signed again' },
    missing: { message: 'the statement of {day} does not say: {column}', advice: 'ask, and fill it in' },
  },
  *find({ school, asked, today }) {
    const { column, within = A_YEAR } = asked;
    for (const person of school.staff.filter((one) => isHere(one, today))) {
      const own = (row: LedgerRow): boolean => staffOf(cellOf(row, 'staff'), school) === person;
      const last = latestOf((school.ledgers?.declarations ?? []).filter(own), today);
      const day = last === undefined ? undefined : dayIn(last, 'on');
      const subject = person.id;
      if (last === undefined || day === undefined) yield { kind: 'never', subject };
      else if (isOver(day, within, today))
        yield { kind: 'long-ago', subject, data: { day, ago: sayDays(daysBetween(day, today)), within: sayDays(within) } };
      else if (column !== '' && isNothing(cellOf(last, column)))
        yield { kind: 'missing', subject, data: { day, column: sayColumn(column) } };
    }
  },
};
export default staffDeclaration;
