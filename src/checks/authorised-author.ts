import { holdsAny, isMadeRole } from '../detect/staff-roles.ts';
import type { Account, Day, Evidence, Options, Person, Reading, School } from '../model.ts';
import { addDays, sayDay } from '../text/calendar.ts';
import { canonicalChannel } from '../text/channels.ts';
import { foldName } from '../text/fold.ts';
import { optionList } from '../text/option-list.ts';
import type { Check } from './check.ts';

type Kind = 'not-allowed' | 'unknown' | 'left' | 'untrained' | 'unsigned' | 'wrong-role' | 'fallback-role' | 'no-author';
type Lack = { readonly kind: Kind; readonly data: Readonly<Record<string, string>> };

/** Nobody publishes for the school who has not been told that they may. */
const authorisedAuthor: Check<Kind> = {
  id: 'authorised-author',
  summary: 'Is published for the school by somebody who may not.',
  needs: ['staff'],
  absences: ['no-author'],
  options: {
    trained: { type: 'yes-no', default: false, says: 'whoever posts has to be trained' },
    signed: { type: 'yes-no', default: false, says: 'whoever posts has to have read and signed the policy' },
    within: { type: 'text', default: '365d', says: 'how old the training or the signature may be, in days' },
    roles: { type: 'list', default: [], says: 'the titles or roles that alone may post; none listed: whoever the staff list allows' },
    fallback: { type: 'list', default: [], says: 'the titles or roles that may in an emergency: a doubt' },
  },
  messages: {
    'not-allowed': {
      message: '{who} may not post on {where}, by the staff list',
      advice: 'have somebody publish it who may, or have {who} authorised and `mayPost` brought up to date',
    },
    unknown: { message: '{who} is not on the staff list', advice: 'give the author by the id or e-mail address of the staff list' },
    left: {
      message: '{who} left on {day}',
      advice: 'have somebody publish it who is on the staff, and take the account from whoever has left',
    },
    untrained: {
      message: 'the training of {who} is {since}',
      advice: 'have somebody publish it who is trained, or have it done and recorded first',
    },
    unsigned: {
      message: 'the signature of {who} under the policy is {since}',
      advice: 'have somebody publish it who has read and signed it, or have that done and recorded first',
    },
    'wrong-role': { message: '{who} ({role}) may not post: that is for {roles}', advice: 'have {roles} publish it' },
    'fallback-role': {
      message: '{who} ({role}) may post in an emergency only: otherwise that is for {roles}',
      advice: 'have {roles} publish it, unless it cannot wait',
    },
    'no-author': {
      message: 'it does not say who posts it',
      advice: 'write the `author` in the post: the id or e-mail address of the staff list',
    },
  },
  concerns: ({ accountKind, kind }) => accountKind === 'official' && kind !== 'comment',
  *find({ reading, school, options }) {
    const { author } = reading.post;
    if (author === undefined) {
      yield { kind: 'no-author', doubt: true, at: { field: '/author' } };
      return;
    }
    const lack = lackOf({ reading, school, options });
    if (lack !== undefined) yield evidenceOf(lack, author);
  },
};

export default authorisedAuthor;

const evidenceOf = ({ kind, data }: Lack, author: string): Evidence<Kind> => ({
  ...{ kind, doubt: kind === 'fallback-role', at: { field: '/author', start: 0, end: author.length } },
  data: { who: author, ...data },
});

interface Case {
  readonly reading: Reading;
  readonly school: School;
  readonly options: Options;
}

/** The first thing that is wrong: whoever mends it is told of the next. */
const lackOf = (one: Case): Lack | undefined => {
  const { author, day } = one.reading;
  if (author === undefined) return one.school.state.staff === 'unnamed' ? undefined : { kind: 'unknown', data: {} };
  if (author.leftOn !== undefined && author.leftOn < day) return { kind: 'left', data: { day: sayDay(author.leftOn, day) } };
  return placeLack(author, one) ?? roleLack(author, one) ?? dateLack(author, one);
};

// ── Where ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What is no network; a list that names none of these for anybody speaks of networks alone. */
const SENT: ReadonlySet<string> = new Set(['website', 'newsletter', 'email']);

/** What the staff list says; where it is silent of somebody, whoever owns the account in the register may. */
const placeLack = (author: Person, { reading, school }: Case): Lack | undefined => {
  const { channel, account } = reading;
  if (SENT.has(channel) && !school.staff.some(({ mayPost = [] }) => mayPost.includes(channel))) return undefined;
  const allowed = author.mayPost ?? [];
  if (allowed.includes(channel)) return undefined;
  const here = school.accounts.filter((one) => one.channel === channel && one.kind === 'official');
  const meant = account === null ? here : here.filter(({ handle }) => keyOf(handle) === keyOf(account));
  if ([...meant.map(({ handle }) => handle), account ?? ''].some((handle) => allowed.includes(keyOf(handle)))) return undefined;
  if (author.mayPost === undefined && isSilent(author, meant)) return undefined;
  return { kind: 'not-allowed', data: { where: account === null ? channel : `${account} (${channel})` } };
};

/** As the staff list’s own entries are compared. */
const keyOf = (handle: string): string => canonicalChannel(handle);

/** Nothing says that somebody may not: the account’s owners are not told either, or they are one of them. */
const isSilent = (author: Person, accounts: readonly Account[]): boolean => {
  const owners = accounts.flatMap((account) => account.owners);
  const names = [author.id, author.email, author.name].map((name) => foldName(name ?? ''));
  return owners.length === 0 || owners.some((owner) => names.includes(foldName(owner)));
};

// ── Who ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

const roleLack = (author: Person, { reading, school, options }: Case): Lack | undefined => {
  const [roles, fallback] = [optionList(options, 'roles'), optionList(options, 'fallback')];
  const holds = (wanted: readonly string[]): boolean =>
    wanted.some((one) => isMadeRole(one) && reading.role === foldName(one)) ||
    holdsAny(
      author,
      wanted.filter((one) => !isMadeRole(one)),
      school.roles,
    );
  if (roles.length === 0 || holds(roles)) return undefined;
  const data = {
    role: author.role ?? 'no role given',
    roles: listed(roles.map((role) => (isMadeRole(role) ? `a ${role}` : `the ${role}`))),
  };
  return { kind: holds(fallback) ? 'fallback-role' : 'wrong-role', data };
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

// ── Since when ──────────────────────────────────────────────────────────────────────────────────────────────────────

const dateLack = (author: Person, { reading, options }: Case): Lack | undefined => {
  const within = Number(/^(\d{1,4})d$/.exec(String(options['within']).trim())?.[1] ?? 365);
  if (options['trained'] === true && !holdsOn(author.trainedOn, reading.day, within))
    return { kind: 'untrained', data: since(author.trainedOn, reading.day) };
  if (options['signed'] === true && !holdsOn(author.agreedOn, reading.day, within))
    return { kind: 'unsigned', data: since(author.agreedOn, reading.day) };
  return undefined;
};

const holdsOn = (done: Day | undefined, day: Day, within: number): boolean =>
  done !== undefined && done <= day && addDays(done, within) >= day;

const since = (done: Day | undefined, day: Day): { since: string } => ({
  since: done === undefined || done > day ? 'not on record' : `of ${sayDay(done, day)}, which is too long ago`,
});
