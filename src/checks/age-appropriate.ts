import { type Unfit, unfitIn } from '../detect/language/age.ts';
import type { Check } from './check.ts';

/** What a school publishes is fit for its pupils. */
const ageAppropriate: Check<Unfit> = {
  id: 'age-appropriate',
  summary: 'Is unfit for the school’s pupils, or names what is for grown-ups.',
  needs: [],
  options: {},
  messages: {
    unfit: { message: '“{said}” is not fit for the school’s pupils', advice: 'leave it out' },
    'adult-theme': { message: '“{said}” is a matter for grown-ups', advice: 'leave it out, or make sure that it suits the pupils’ age' },
  },
  concerns: ({ kind }) => kind !== 'comment',
  *find({ reading }) {
    for (const field of reading.fields)
      for (const { kind, sure, start, end } of unfitIn(field))
        yield { kind, doubt: !sure, at: { field: field.pointer, start, end }, data: { said: field.text.slice(start, end) } };
  },
};

export default ageAppropriate;
