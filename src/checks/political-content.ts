import { type Politics, politicsIn } from '../detect/language/political.ts';
import type { Check } from './check.ts';

/** A school takes no side in politics. */
const politicalContent: Check<Politics> = {
  id: 'political-content',
  summary: 'Speaks for or against a party, candidate, vote or campaign.',
  needs: [],
  options: {},
  messages: {
    campaign: { message: '“{said}” takes a side in politics', advice: 'leave it out: a school informs and takes no side' },
    names: { message: '“{said}” names a party or a politician', advice: 'leave the name out, or make sure that it is told neutrally' },
  },
  concerns: ({ kind }) => kind !== 'comment',
  *find({ reading }) {
    for (const field of reading.fields)
      for (const { kind, sure, start, end } of politicsIn(field))
        yield { kind, doubt: !sure, at: { field: field.pointer, start, end }, data: { said: field.text.slice(start, end) } };
  },
};

export default politicalContent;
