import { type Matter, mattersIn } from '../detect/language/confidential.ts';
import { isForenameOf } from '../detect/language/forename.ts';
import type { Reading } from '../model.ts';
import type { Check } from './check.ts';

const KEEP = 'leave it out: it is told only to those who must know';

/** What is confidential at a school stays there. */
const confidential: Check<Matter> = {
  id: 'confidential',
  summary: 'Tells of staffing, safeguarding, money, exclusions or a family’s circumstances that are not public.',
  needs: [],
  options: {},
  messages: {
    unannounced: { message: '“{said}” tells what has not been announced', advice: 'wait until it is public' },
    staffing: { message: '“{said}” tells of a staffing matter', advice: KEEP },
    safeguarding: { message: '“{said}” tells of a safeguarding matter', advice: KEEP },
    finance: {
      message: '“{said}” tells of the school’s money before it is published',
      advice: 'leave it out, or point to what is published',
    },
    exclusion: { message: '“{said}” tells of what a pupil has done, or of an exclusion', advice: KEEP },
    circumstances: { message: '“{said}” tells of somebody’s circumstances', advice: KEEP },
  },
  concerns: ({ kind }) => kind !== 'comment',
  *find({ reading, lookups }) {
    const isForename = isForenameOf(lookups.names());
    for (const field of reading.fields)
      for (const { kind, sure, start, end } of mattersIn(field, lookups.talk().names(), isForename, isOfStaff(reading)))
        yield { kind, doubt: !sure, at: { field: field.pointer, start, end }, data: { said: field.text.slice(start, end) } };
  },
};

export default confidential;

const STAFF: ReadonlySet<string> = new Set(['staff', 'leader', 'governor', 'volunteer']);

const isOfStaff = ({ accountKind, role }: Reading): boolean => accountKind === 'personal' && STAFF.has(role);
