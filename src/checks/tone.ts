import { type Manner, mannersIn } from '../detect/language/manner.ts';
import type { Reading } from '../model.ts';
import type { Check } from './check.ts';

/** What is written for a school reads like it; nobody can tell more than how it looks, so that all of it is doubt. */
const tone: Check<Manner> = {
  id: 'tone',
  summary: 'Shouts, piles up marks, or is written in text-speak or sarcasm.',
  needs: [],
  options: {},
  messages: {
    shouting: { message: '“{said}” shouts: most of it is in capitals', advice: 'write it in small letters' },
    marks: { message: '“{said}” is a row of five or more', advice: 'one is enough' },
    sarcasm: { message: '“{said}” is sarcastic, and not everybody will see that', advice: 'say what you mean, or leave it out' },
    'text-speak': { message: '“{said}” is text-speak or slang', advice: 'write it in whole words' },
    stern: { message: '“{said}” orders people about', advice: 'ask, and say why' },
  },
  concerns: ({ kind }) => kind !== 'comment',
  *find({ reading }) {
    for (const field of reading.fields)
      for (const { kind, start, end } of mannersIn(field).filter((one) => one.kind !== 'text-speak' || !isAmongFriends(reading)))
        yield { kind, doubt: true, at: { field: field.pointer, start, end }, data: { said: field.text.slice(start, end) } };
  },
};

export default tone;

/** How pupils and parents write to one another on accounts of their own is no matter of a school’s. */
const isAmongFriends = ({ accountKind, role }: Reading): boolean => accountKind === 'personal' && (role === 'pupil' || role === 'parent');
