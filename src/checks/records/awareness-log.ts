import { cellOf, dayIn, daysBetween, isNothing, isOver, latestOf, sayColumn, sayDays, speaksOf } from './cells.ts';
import type { RecordAudit } from './record-audit.ts';

type Kind = 'never' | 'long-ago' | 'missing';

/** People have been told what the policy wants them told. */
const awarenessLog: RecordAudit<Kind> = {
  id: 'awareness-log',
  summary: 'Pupils, families or staff have not been told something, or not lately.',
  needs: () => ['awareness'],
  messages: {
    never: {
      message: 'nothing on record says that people were told of it',
      advice: 'tell them, and add a line with the topic, the day and whom',
    },
    'long-ago': {
      message: 'people were last told of it {ago} ago ({day}), and {within} are the most',
      advice: 'tell them again, and add a line with the topic, the day and whom',
    },
    missing: { message: 'the entry of {day} does not say: {column}', advice: 'fill it in' },
  },
  *find({ school, asked, today }) {
    const { of, column, within } = asked;
    const subject = of === '' ? 'awareness' : of;
    const last = latestOf(
      (school.ledgers?.awareness ?? []).filter((row) => of === '' || speaksOf(cellOf(row, 'topic'), of)),
      today,
    );
    const day = last === undefined ? undefined : dayIn(last, 'on');
    if (last === undefined || day === undefined) yield { kind: 'never', subject };
    else if (within !== undefined && isOver(day, within, today))
      yield { kind: 'long-ago', subject, data: { day, ago: sayDays(daysBetween(day, today)), within: sayDays(within) } };
    if (last !== undefined && column !== '' && isNothing(cellOf(last, column)))
      yield { kind: 'missing', subject, data: { day: day ?? '', column: sayColumn(column) } };
  },
};
export default awarenessLog;
