import { type Harm, harmIn } from '../detect/language/harm.ts';
import type { Check } from './check.ts';

const LEAVE = 'leave it out; nobody should have to read it about themselves';

/** Words that are meant to hurt, or that will. */
const harmfulLanguage: Check<Harm> = {
  id: 'harmful-language',
  summary: 'Abuses, threatens, harasses or belittles somebody, or swears.',
  needs: [],
  options: {},
  messages: {
    threat: {
      message: '“{said}” threatens somebody',
      advice: 'leave it out; if somebody has wrong-doing to answer for, tell the headteacher or the police',
    },
    discrimination: {
      message: '“{said}” shuts people out for what they are',
      advice: 'say it so that everybody is welcome, or leave it out',
    },
    slur: { message: '“{said}” is a slur', advice: LEAVE },
    harassment: { message: '“{said}” turns people against somebody', advice: LEAVE },
    sexual: { message: '“{said}” is sexual', advice: 'leave it out' },
    abuse: { message: '“{said}” is abuse', advice: LEAVE },
    insult: { message: '“{said}” may be taken as an insult', advice: 'say what is the matter, and not what somebody is' },
    'strong-language': { message: '“{said}” is strong language', advice: 'choose another word' },
  },
  *find({ reading }) {
    for (const { kind, doubt, field, start, end } of harmIn(reading.fields)) {
      const said = reading.fields.find(({ pointer }) => pointer === field)?.text.slice(start, end) ?? '';
      yield { kind, doubt, at: { field, start, end }, data: { said } };
    }
  },
};

export default harmfulLanguage;
