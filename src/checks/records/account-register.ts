import type { Account } from '../../model.ts';
import { isDay } from '../../text/calendar.ts';
import { foldName } from '../../text/fold.ts';
import { ownIn } from '../../text/own.ts';
import { factOf, nameOf, sayFact } from './account-facts.ts';
import { isNothing, peopleIn, speaksOf } from './cells.ts';
import { isHere, isLeader, isTitled, staffOf } from './people.ts';
import type { RecordAudit, RecordEvidence, RecordInput } from './record-audit.ts';

type Kind =
  | 'missing'
  | 'few-owners'
  | 'owner-left'
  | 'owner-unknown'
  | 'no-such-owner'
  | 'not-a-leader'
  | 'approver-unknown'
  | 'private-email'
  | 'before-approval'
  | 'unsafe-store'
  | 'no-holder'
  | 'few-holders';
type Found = Omit<RecordEvidence<Kind>, 'subject'>;

/** What an account is held to where a clause names no column. */
const EACH: readonly string[] = ['approvedBy', 'owners', 'email', 'linkedFromWebsite', 'aim', 'audience'];

/** Each account of the school’s is approved, looked after by two people and run for a purpose. */
const accountRegister: RecordAudit<Kind> = {
  id: 'account-register',
  summary: 'The register of accounts does not show what the policy asks of one.',
  needs: ({ column }) => ['accounts', ...(['', 'owners', 'approvedBy', 'passwordHolders'].includes(column) ? (['staff'] as const) : [])],
  messages: {
    missing: { message: 'the register does not say {column}', advice: 'see to it, and add it to the account’s entry in the config' },
    'few-owners': {
      message: 'it has {count} on the staff to look after it, and two are wanted',
      advice: 'name another member of staff under `owners`, or close the account',
    },
    'owner-left': {
      message: '{who} looks after it and left on {day}',
      advice: 'hand the account on, change its password, and correct `owners`',
    },
    'owner-unknown': {
      message: '{who} looks after it and is not in the staff list',
      advice: 'write the staff id, or bring the staff list up to date',
    },
    'no-such-owner': { message: 'none of those who look after it is: {of}', advice: 'add that person under `owners`' },
    'not-a-leader': {
      message: '{who} approved it and is none of the school’s leaders',
      advice: 'have a leader approve it, or close the account',
    },
    'approver-unknown': {
      message: '{who} approved it and is not in the staff list',
      advice: 'write the staff id of the leader who approved it',
    },
    'private-email': {
      message: 'it is registered with an address that is not at one of the school’s own domains',
      advice: 'register it anew with an address that the school gave out',
    },
    'before-approval': {
      message: 'it was made on {day} and approved on {approved}',
      advice: 'nothing makes the approval earlier: see that the next one comes first',
    },
    'unsafe-store': {
      message: 'its password is kept where others may read it',
      advice: 'change the password, and keep it in a password manager',
    },
    'no-holder': {
      message: '{who} holds the password and does not look after the account',
      advice: 'change the password, or have {who} named under `owners`',
    },
    'few-holders': { message: 'only one person holds its details', advice: 'give them to a leader too, for when that person is away' },
  },
  *find(input) {
    const { asked, accounts } = input;
    for (const account of accounts) {
      const subject = nameOf(account);
      for (const column of asked.column === '' ? EACH : [asked.column])
        for (const found of (ownIn(FAULTS, column) ?? presence(column))(account, input)) yield { ...found, subject };
    }
  },
};
export default accountRegister;

type Faults = (account: Account, input: RecordInput) => Iterable<Found>;

/** Of these a “none” is an answer. */
const ANSWERED_BY_NONE: ReadonlySet<string> = new Set(['likes']);

const presence = (column: string): Faults =>
  function* (account) {
    const text = factOf(account, column);
    const isMissing = ANSWERED_BY_NONE.has(column) ? text.trim() === '' : isNothing(text);
    if (isMissing) yield { kind: 'missing', data: { column: sayFact(column) } };
  };

function* owners(account: Account, { school, asked, today }: RecordInput): Generator<Found> {
  const known = account.owners.map((who) => ({ who, person: staffOf(who, school) }));
  const here = known.filter(({ person }) => person !== undefined && isHere(person, today));
  for (const { who, person } of known) {
    if (person === undefined) yield { kind: 'owner-unknown', data: { who }, doubt: true };
    else if (!isHere(person, today)) yield { kind: 'owner-left', data: { who: person.id, day: person.leftOn ?? '' } };
  }
  if (asked.of !== '') {
    if (!here.some(({ person }) => isTitled(person?.role, asked.of, school))) yield { kind: 'no-such-owner', data: { of: asked.of } };
  } else if (here.length < 2) yield { kind: 'few-owners', data: { count: here.length === 0 ? 'nobody' : 'one person' } };
}

function* approvedBy(account: Account, input: RecordInput): Generator<Found> {
  const text = factOf(account, 'approvedBy');
  yield* presence('approvedBy')(account, input);
  for (const who of peopleIn(text)) {
    const leads = isLeader(who, input.school);
    if (leads === false) yield { kind: 'not-a-leader', data: { who } };
    else if (leads === undefined && staffOf(who, input.school) === undefined)
      yield { kind: 'approver-unknown', data: { who }, doubt: true };
  }
}

function* email(account: Account, input: RecordInput): Generator<Found> {
  const text = factOf(account, 'email');
  yield* presence('email')(account, input);
  if (isNothing(text)) return;
  const { domains, contact } = input.school;
  const domain = foldName(text.slice(text.lastIndexOf('@') + 1).trim());
  const isOwn = domains.some((own) => domain === foldName(own) || domain.endsWith(`.${foldName(own)}`));
  if (!isOwn && !contact.emails.some((own) => foldName(own) === foldName(text)))
    yield { kind: 'private-email', ...(domains.length === 0 ? { doubt: true } : {}) };
}

/** No page of the website’s links to itself, and a letter has no page. */
const UNLINKED: ReadonlySet<string> = new Set(['website', 'newsletter', 'email']);

function* linked(account: Account, input: RecordInput): Generator<Found> {
  if (!UNLINKED.has(account.channel)) yield* presence('linkedFromWebsite')(account, input);
}

function* createdOn(account: Account, input: RecordInput): Generator<Found> {
  const [day, approved] = [factOf(account, 'createdOn'), factOf(account, 'approvedOn')];
  if (isNothing(day)) yield* presence('createdOn')(account, input);
  else if (isNothing(approved)) yield* presence('approvedOn')(account, input);
  else if (isDay(day) && isDay(approved) && day < approved) yield { kind: 'before-approval', data: { day, approved } };
}

const OPEN_STORES: readonly string[] = [
  'sticky',
  'post-it',
  'paper',
  'notebook',
  'whiteboard',
  'wall',
  'spreadsheet',
  'shared sheet',
  'shared document',
  'desk',
];

function* passwordStore(account: Account, input: RecordInput): Generator<Found> {
  const text = factOf(account, 'passwordStore');
  if (OPEN_STORES.some((store) => speaksOf(text, store))) yield { kind: 'unsafe-store', doubt: true };
  else yield* presence('passwordStore')(account, input);
}

function* passwordHolders(account: Account, input: RecordInput): Generator<Found> {
  yield* presence('passwordHolders')(account, input);
  const { school } = input;
  const owning = new Set(account.owners.map((who) => staffOf(who, school)?.id ?? foldName(who)));
  for (const who of peopleIn(factOf(account, 'passwordHolders')))
    if (!owning.has(staffOf(who, school)?.id ?? foldName(who))) yield { kind: 'no-holder', data: { who } };
}

function* holders(account: Account, input: RecordInput): Generator<Found> {
  yield* presence('holders')(account, input);
  if (peopleIn(factOf(account, 'holders')).length === 1) yield { kind: 'few-holders' };
}

/** Columns of which more can be told than whether they are filled in. */
const FAULTS: Readonly<Record<string, Faults>> = {
  ...{ owners, approvedBy, email, createdOn, passwordStore, passwordHolders, holders },
  linkedFromWebsite: linked,
};
