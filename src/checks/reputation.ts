import { type Slight, slightsIn } from '../detect/language/reputation.ts';
import type { Check } from './check.ts';

/** The school and its people are not run down in public, and its quarrels stay inside. */
const reputation: Check<Slight> = {
  id: 'reputation',
  summary: 'Runs down the school or its people, airs a quarrel, or tells of what would shame it.',
  needs: [],
  options: {},
  messages: {
    attack: {
      message: '“{said}” runs down the school, another school or somebody',
      advice: 'leave it out, and take a worry to the school itself',
    },
    grievance: { message: '“{said}” carries a quarrel into public', advice: 'leave it out, and use the grievance or complaints procedure' },
    complaint: {
      message: '“{said}” reads as a complaint',
      advice: 'take it to the school first: the complaints procedure is on its website',
    },
    conduct: { message: '“{said}” tells of conduct that could shame the school', advice: 'keep it to yourself and your friends' },
  },
  concerns: ({ kind }) => kind !== 'comment',
  *find({ reading, lookups }) {
    for (const { kind, sure, field, start, end } of slightsIn(reading, lookups.talk().names())) {
      const said = reading.fields.find(({ pointer }) => pointer === field)?.text.slice(start, end) ?? '';
      yield { kind, doubt: !sure, at: { field, start, end }, data: { said } };
    }
  },
};

export default reputation;
