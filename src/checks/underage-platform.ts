import { heardIn, type Utterance } from '../detect/language/heard.ts';
import { type Asked, ageOf, askedIn, type Finding, heardOf } from '../detect/language/underage.ts';
import type { Evidence } from '../model.ts';
import type { Check, CheckInput } from './check.ts';

const ADVICE = 'ask their parents instead, or use the school’s own website';

/** Nobody under a network’s age is asked to be on it. */
const underagePlatform: Check<Asked> = {
  id: 'underage-platform',
  summary: 'Asks pupils to join, follow or post on a network that they are too young for.',
  needs: [],
  options: {},
  messages: {
    invites: { message: '“{said}” asks pupils onto a network that is for {age} and over', advice: ADVICE },
    'made-for-them': { message: '“{said}”: an account for pupils on a network that is for {age} and over', advice: ADVICE },
    'false-age': { message: '“{said}” tells pupils to give a false age', advice: 'leave it out' },
  },
  concerns: ({ kind }) => kind !== 'comment',
  *find(input) {
    const heard = input.reading.fields.flatMap(heardIn);
    const age = ageOf(heard, input.reading.channel);
    if (age === undefined) return;
    const post = heardOf(heard, age, { channel: input.reading.channel, classes: input.school.classes });
    for (const [at, one] of heard.entries()) for (const finding of askedIn(one, at, post)) yield evidence(finding, one, age, input);
  },
};

export default underagePlatform;

const evidence = ({ kind, doubt = false, said }: Finding, { field }: Utterance, age: number, { reading }: CheckInput): Evidence<Asked> => ({
  ...{ kind, doubt, at: { field, start: said.start, end: said.end } },
  data: { said: reading.fields.find(({ pointer }) => pointer === field)?.text.slice(said.start, said.end) ?? '', age: String(age) },
});
