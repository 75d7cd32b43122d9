import { cellOf, isNothing, sayColumn } from './cells.ts';
import { staffOf } from './people.ts';
import { lineOf, type RecordAudit } from './record-audit.ts';

/** A tie to a pupil or family that was declared has been talked through and decided on. */
const relationshipsRegister: RecordAudit<'missing'> = {
  id: 'relationships-register',
  summary: 'A declared tie to a pupil or family was not talked through or decided on.',
  needs: () => ['relationships'],
  messages: {
    missing: { message: 'this tie is on record, and the record does not say: {column}', advice: 'settle it, and fill it in' },
  },
  *find({ school, asked }) {
    for (const row of school.ledgers?.relationships ?? []) {
      const subject = staffOf(cellOf(row, 'staff'), school)?.id ?? lineOf('relationships', row);
      for (const column of asked.column === '' ? ['discussedWith', 'decision'] : [asked.column])
        if (isNothing(cellOf(row, column))) yield { kind: 'missing', subject, data: { column: sayColumn(column) } };
    }
  },
};
export default relationshipsRegister;
