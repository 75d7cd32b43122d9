import type { Reading } from '../../model.ts';
import { wording } from '../../text/wording/wording.ts';
import type { SchoolNames } from '../school-talk/names.ts';
import { type Saying, type Worded, wordedIn } from './saying.ts';
import {
  ATTACKS,
  COMPLAINTS,
  CONDUCT,
  GRIEVANCES,
  INVENTED,
  LOOSE_ATTACKS,
  NOBODY,
  OF_SCHOOL,
  SLIGHTS,
  SPOKEN,
} from './words/reputation.ts';

/** What is said of the school and its people, and by whom. */

export type Slight = 'attack' | 'grievance' | 'complaint' | 'conduct';
export interface Slighting extends Worded<Slight> {
  readonly field: string;
}

const invented = wording(`${INVENTED} | ${NOBODY}`);
const ofSchool = wording(OF_SCHOOL, SPOKEN);

/** `I am a shambles of a mother`: one may run oneself down. */
const mocksSelf = wording(
  '(i am|i m|im|i was|i feel|call me) ~ <insult> | we love them | love them | lovely <staff> | lovely <children> | love him | love her | credit where | of my own making | legends',
  SPOKEN,
);
const SAID = { ...SPOKEN, 'of-school': OF_SCHOOL };
const attack: Saying<Slight> = { kind: 'attack', sure: true, is: wording(ATTACKS, SPOKEN), unless: mocksSelf };
const loose: Saying<Slight> = { ...attack, is: wording(LOOSE_ATTACKS, SPOKEN) };
const grievance: Saying<Slight> = { kind: 'grievance', sure: true, is: wording(GRIEVANCES, SPOKEN) };
const slight: Saying<Slight> = { kind: 'attack', sure: false, is: wording(SLIGHTS, SPOKEN), unless: mocksSelf };
const complaint: Saying<Slight> = { kind: 'complaint', sure: false, is: wording(COMPLAINTS, SAID), unless: mocksSelf };
const conduct: Saying<Slight> = { kind: 'conduct', sure: false, is: wording(CONDUCT, SPOKEN) };

const STAFF: ReadonlySet<string> = new Set(['staff', 'leader', 'governor', 'volunteer']);

/** A school answers for its own faults in its own name; off duty only staff can shame it. */
const rulesFor = ({ accountKind, role }: Reading): readonly Saying<Slight>[] => {
  if (accountKind !== 'personal') return [attack, grievance];
  return STAFF.has(role) ? [attack, grievance, conduct, slight, complaint] : [attack, grievance, slight, complaint];
};

export const slightsIn = (reading: Reading, names: SchoolNames): readonly Slighting[] => {
  const rules = rulesFor(reading);
  const isOfSchool = reading.fields.some(
    (field) => wordedIn(field, [{ kind: 'school', sure: true, is: ofSchool, quoted: true }], { names }).length > 0,
  );
  const found = reading.fields.flatMap((field) =>
    wordedIn(field, isOfSchool ? [...rules, loose] : rules, { names, passes: ({ said }) => invented.isIn(said) }).map((one) => ({
      ...one,
      field: field.pointer,
    })),
  );
  return found.filter(({ kind }) => isOfSchool || kind === 'attack' || kind === 'conduct');
};
