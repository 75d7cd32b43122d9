import { holdsAny, isMadeRole } from '../detect/staff-roles.ts';
import { type Touch, touchesIn } from '../detect/topics/controversial.ts';
import { type Press, pressIn } from '../detect/topics/press.ts';
import type { Approval, Evidence, Options, Person, Reading, School } from '../model.ts';
import { dayOf, momentOf } from '../text/calendar.ts';
import { isCalled, memberCalled } from '../text/called.ts';
import { foldName } from '../text/fold.ts';
import { optionList } from '../text/option-list.ts';
import type { Check } from './check.ts';

type Kind = 'missing' | 'wrong-role' | 'by-author' | 'changed' | 'unbound' | 'controversial';
type Found = Evidence<Kind>;

/** A post that asks for an approval, and how sure it is that it does. */
interface Asking {
  readonly reading: Reading;
  readonly school: School;
  /** Titles and roles, of whom one has to approve; none: anybody on the staff but the author. */
  readonly by: readonly string[];
  readonly bound: boolean;
  readonly doubt: boolean;
}

const ANYBODY = 'somebody on the staff other than the author';

/** Somebody else has read a post before it goes out, where the policy asks for that. */
const approval: Check<Kind> = {
  id: 'approval',
  summary: 'Goes out without the approval that the policy asks for.',
  needs: ['staff'],
  reads: ['approvals'],
  absences: ['missing', 'controversial'],
  options: {
    by: { type: 'list', default: [], says: 'titles or roles, of whom one has to approve; none: anybody on the staff but the author' },
    for: {
      type: 'text',
      values: ['every-post', 'controversial', 'press-reply'],
      default: 'every-post',
      says: 'which posts need one: every one, those on a topic that schools are quarrelled with about, or answers to the press',
    },
    bound: { type: 'yes-no', default: false, says: 'an approval that does not say which state of the post it is for is a doubt' },
  },
  messages: {
    missing: {
      message: 'the policy asks that {whom} approves this first, and nobody has',
      advice: 'have {whom} read it and run: smpolicy approve <post> --by <their id>',
    },
    'wrong-role': { message: '{who} has approved this, and {lacks}', advice: 'have {whom} read it and approve it' },
    'by-author': { message: '{who} has approved a post of their own', advice: 'have {whom} read it and approve it' },
    changed: {
      message: '{who} approved another state of this: the post or one of its files has been changed since',
      advice: 'have it read again as it is now, and approved again',
    },
    unbound: {
      message: 'the approval by {who} does not say which state of the post it is for',
      advice: 'have {who} read it as it is now and run smpolicy approve, which writes that',
    },
    controversial: {
      message: '“{said}” touches {topics}, and nobody else has approved this',
      advice: 'have {whom} read it before it goes out',
    },
  },
  concerns: (reading, options) => reading.accountKind === 'official' && isAsked(reading, options),
  *find({ reading, school, options }) {
    const by = optionList(options, 'by');
    if (authorHolds(by, reading, school)) return;
    const asking = { reading, school, by, bound: options['bound'] === true };
    if (options['for'] === 'controversial') yield* controversial({ ...asking, doubt: true });
    else yield* approved({ ...asking, doubt: options['for'] === 'press-reply' && pressOf(reading) === 'mentions' });
  },
};

export default approval;

const isAsked = (reading: Reading, options: Options): boolean => {
  if (options['for'] === 'press-reply') return pressOf(reading) !== undefined;
  return options['for'] !== 'controversial' || touchesIn(reading.fields).length > 0;
};

/** Whoever may approve needs nobody’s approval. */
const authorHolds = (by: readonly string[], { author, post, role, day }: Reading, { roles }: School): boolean => {
  if (author !== undefined) return (author.leftOn ?? day) >= day && holdsAny(author, by, roles);
  return post.author === undefined && post.authorRole !== undefined && by.some((wanted) => foldName(wanted) === role);
};

/** Whether this answers the press: somebody said so, or the words it answers do. */
const pressOf = ({ post: { inReplyTo } }: Reading): Press | undefined => {
  if (inReplyTo?.from === 'press') return 'says';
  return inReplyTo?.from === undefined || inReplyTo.from === 'public' ? pressIn(inReplyTo?.text ?? '') : undefined;
};

/** Nobody can tell for certain what is controversial; a colleague’s eyes are what it asks for. */
function* controversial(asking: Asking): Generator<Found, void> {
  const touches = touchesIn(asking.reading.fields);
  const [first] = touches;
  if (first === undefined) return;
  if (asking.reading.approvals.length > 0) yield* approved(asking);
  else yield touchy(first, touches, asking);
}

const touchy = ({ field, start, end }: Touch, all: readonly Touch[], { reading, by }: Asking): Found => {
  const said = reading.fields.find(({ pointer }) => pointer === field)?.text.slice(start, end) ?? '';
  const topics = listed([...new Set(all.map(({ topic }) => topic))], 'and');
  return { kind: 'controversial', doubt: true, at: { field, start, end }, data: { said, topics, whom: whomOf(by) } };
};

/** One approval that holds is enough; where none does, the one that is nearest to it says what is wrong. */
function* approved(asking: Asking): Generator<Found, void> {
  const { approvals } = asking.reading;
  const standing = approvals.map((one, index) => standingOf(one, index, asking));
  const best = standing.toReversed().toSorted((a, b) => RANKS.indexOf(a.is) - RANKS.indexOf(b.is))[0];
  if (best === undefined) yield { kind: 'missing', doubt: asking.doubt, at: { field: '/approvals' }, data: { whom: whomOf(asking.by) } };
  else if (best.is !== 'good' && best.is !== 'unread') yield evidenceOf(best, best.is, asking);
}

interface Standing {
  readonly is: Exclude<Kind, 'missing' | 'controversial'> | 'good' | 'unread';
  readonly who: string;
  readonly index: number;
  readonly lacks?: string;
  /** Nobody can tell, because the school keeps no staff list. */
  readonly open?: boolean;
}

/** From what is wanted to what is furthest from it. */
const RANKS: readonly Standing['is'][] = ['good', 'unread', 'unbound', 'changed', 'by-author', 'wrong-role'];

const standingOf = (one: Approval, index: number, asking: Asking): Standing => {
  const { reading, school, bound } = asking;
  const person = memberCalled(one.by, school);
  const told = { who: one.by, index };
  if (isAuthor(one.by, person, reading, school)) return { is: 'by-author', ...told };
  const lacks = lacksOf(person, one, asking);
  if (lacks !== undefined) return { is: 'wrong-role', ...told, lacks, open: person === undefined && school.state.staff === 'none' };
  // Without a staff list who has which role is undecided, and the rest can still be told.
  if (one.is === 'unbound') return { is: bound ? 'unbound' : 'good', ...told };
  return { is: one.is === 'same' ? 'good' : one.is, ...told };
};

const isAuthor = (who: string, person: Person | undefined, { author, post }: Reading, school: School): boolean => {
  if (post.author === undefined) return false;
  const writer = author ?? memberCalled(post.author, school);
  if (person === undefined) return foldName(who) === foldName(post.author);
  return person === writer || isCalled(person, post.author);
};

/** Why somebody’s approval is not one that the policy asks for; undefined where it is, or where nobody can know. */
const lacksOf = (person: Person | undefined, { at }: Approval, { by, reading, school }: Asking): string | undefined => {
  if (person === undefined) {
    if (school.state.staff === 'unnamed' || (school.state.staff === 'none' && by.length === 0)) return undefined;
    return school.state.staff === 'none' ? `no staff list says that this is ${whomOf(by)}` : 'is not on the staff list';
  }
  const moment = momentOf(at ?? '', school.timezone);
  const day = moment === undefined ? reading.day : dayOf(moment, school.timezone);
  if (person.leftOn !== undefined && person.leftOn < day) return 'had left by then';
  return by.length === 0 || holdsAny(person, by, school.roles) ? undefined : `is not ${whomOf(by)}`;
};

const evidenceOf = ({ who, index, lacks = '', open = false }: Standing, kind: Kind, { doubt, by }: Asking): Found => {
  const field = `/approvals/${index}`;
  const named = kind === 'wrong-role' || kind === 'by-author';
  return {
    kind,
    doubt: doubt || open || kind === 'unbound',
    at: named ? { field: `${field}/by`, start: 0, end: who.length } : { field },
    data: { who, lacks, whom: whomOf(by) },
  };
};

const whomOf = (by: readonly string[]): string => (by.length === 0 ? ANYBODY : listed(by.map(withArticle), 'or'));
const withArticle = (title: string): string => `${isMadeRole(title) ? 'a' : 'the'} ${title}`;

const listed = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
