import { cellOf, dayIn, isNothing, referenceIn, sayColumn } from './cells.ts';
import { lineOf, type RecordAudit } from './record-audit.ts';

type Kind = 'missing' | 'late';

/** Candidates are looked up before they are interviewed. */
const recruitmentChecks: RecordAudit<Kind> = {
  id: 'recruitment-checks',
  summary: 'A candidate was interviewed before the check, or without it.',
  needs: () => ['recruitment'],
  messages: {
    missing: {
      message: 'the interview was on {interview}, and the record does not say: {column}',
      advice: 'make the check, and fill it in',
    },
    late: {
      message: 'the check was on {day}, after the interview on {interview}',
      advice: 'nothing makes it earlier: see that the next one comes first',
    },
  },
  *find({ school, asked, today }) {
    const column = asked.column === '' ? 'checkedOn' : asked.column;
    for (const row of school.ledgers?.recruitment ?? []) {
      const subject = referenceIn(row, 'candidate') ?? lineOf('recruitment', row);
      const [day, interview] = [dayIn(row, column), dayIn(row, 'interviewOn')];
      if (interview === undefined || interview > today) continue;
      if (isNothing(cellOf(row, column))) yield { kind: 'missing', subject, data: { interview, column: sayColumn(column) } };
      else if (day !== undefined && day > interview) yield { kind: 'late', subject, data: { day, interview } };
    }
  },
};
export default recruitmentChecks;
