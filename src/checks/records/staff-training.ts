import type { Day, Person } from '../../model.ts';
import { ownIn } from '../../text/own.ts';
import { daysBetween, isOver, sayDays } from './cells.ts';
import { isHere, staffOf } from './people.ts';
import type { RecordAudit, RecordEvidence, RecordInput } from './record-audit.ts';

type Kind = 'never' | 'long-ago' | 'to-come' | 'not-listed' | 'unknown-column';
type Found = RecordEvidence<Kind>;

const A_YEAR = 365;

/** The days that the staff list may hold, and how each is said. */
const DAYS: Readonly<Record<string, { readonly done: string; readonly dayOf: (person: Person) => Day | undefined }>> = {
  trainedOn: { done: 'been trained', dayOf: ({ trainedOn }) => trainedOn },
  agreedOn: { done: 'signed the policy', dayOf: ({ agreedOn }) => agreedOn },
  inductedOn: { done: 'had an induction on social media', dayOf: ({ inductedOn }) => inductedOn },
  guidanceOn: { done: 'been given the guidance', dayOf: ({ guidanceOn }) => guidanceOn },
  whistleblowingOn: { done: 'been told how to blow the whistle', dayOf: ({ whistleblowingOn }) => whistleblowingOn },
};

/** Everyone who may post has been trained and has signed. */
const staffTraining: RecordAudit<Kind> = {
  id: 'staff-training',
  summary: 'Somebody who may post has not been trained or has not signed, or not lately.',
  needs: () => ['staff'],
  messages: {
    never: { message: 'may post, and has not {done}', advice: 'see to it and write the day into the staff list, under {column}' },
    'long-ago': {
      message: 'may post, and has not {done} for {ago} (since {day}); {within} are the most',
      advice: 'see to it and write the day into the staff list, under {column}',
    },
    'to-come': { message: '{column}: {day} is still to come', advice: 'correct the day' },
    'not-listed': {
      message: '{who} looks after it and is not in the staff list, so nobody can tell whether they have {done}',
      advice: 'add them to the staff list with the day, volunteers and parents too',
    },
    'unknown-column': {
      message: 'a clause asks for the column {column}, which the staff list does not have',
      advice: 'mend the clause: docs/records.md lists the columns',
    },
  },
  *find(input) {
    const { asked } = input;
    for (const column of asked.column === '' ? ['trainedOn', 'agreedOn'] : [asked.column]) {
      const known = ownIn(DAYS, column);
      if (known === undefined) yield { kind: 'unknown-column', subject: 'staff', data: { column } };
      else yield* gapsIn(input, column, asked.within ?? (asked.column === '' ? A_YEAR : undefined));
    }
  },
};
export default staffTraining;

function* gapsIn({ school, today, accounts }: RecordInput, column: string, within: number | undefined): Generator<Found> {
  const { done, dayOf } = ownIn(DAYS, column) ?? { done: '', dayOf: () => undefined };
  const owners = accounts.flatMap(({ handle, channel, owners: all }) => all.map((who) => ({ who, account: `${handle} on ${channel}` })));
  const owning = new Set(owners.map(({ who }) => staffOf(who, school)?.id));
  for (const person of school.staff.filter((one) => isHere(one, today) && (mayPost(one, school.staff) || owning.has(one.id)))) {
    const [day, subject] = [dayOf(person), person.id];
    if (day === undefined) yield { kind: 'never', subject, data: { done, column } };
    else if (day > today) yield { kind: 'to-come', subject, data: { column, day } };
    else if (isOver(day, within, today))
      yield { kind: 'long-ago', subject, data: { done, column, day, ago: sayDays(daysBetween(day, today)), within: sayDays(within ?? 0) } };
  }
  for (const { who, account } of owners)
    if (staffOf(who, school) === undefined) yield { kind: 'not-listed', subject: account, data: { who, done }, doubt: true };
}

/** Where the staff list says of nobody who may post, anybody may. */
const mayPost = ({ mayPost: own }: Person, staff: readonly Person[]): boolean =>
  own === undefined ? staff.every(({ mayPost: of }) => of === undefined) : own.length > 0;
