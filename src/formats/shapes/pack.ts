import type { AccountKind, Binds, Force, PostKind, Question, Severity } from '../../model.ts';
import { isDay } from '../../text/calendar.ts';
import type { Holds, Shape } from '../shape.ts';
import { kindOf } from '../wording.ts';
import { exact, keyed } from './groups.ts';
import { about, either, list, maybe, quotes, ruled, text, word, yesOrNo } from './parts.ts';
import { ACCOUNT_KINDS, POST_KINDS } from './post.ts';
import { anything, channel } from './values.ts';

/** A policy as somebody wrote it: nothing is filled in, and one thing may stand for a list of one. */

export interface RawWhen {
  readonly account?: AccountKind | readonly AccountKind[];
  readonly kind?: PostKind | readonly PostKind[];
  readonly channel?: string | readonly string[];
  readonly media?: 'any' | 'people' | 'pupils';
  readonly found?: string | readonly string[];
  readonly left?: 'warning';
}
export interface RawClause {
  readonly id: string;
  readonly at: string;
  readonly says: string;
  readonly binds: Binds | readonly Binds[];
  readonly force: Force;
  readonly check?: string | readonly string[];
  readonly ask?: Question | readonly Question[];
  readonly audit?: string | readonly string[];
  readonly person?: string;
  readonly severity?: Severity;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly when?: RawWhen;
  readonly raise?: string | readonly string[];
  readonly locked?: boolean;
  readonly planned?: boolean;
}
export interface RawPack {
  readonly id: string;
  readonly title: string;
  readonly school?: string;
  readonly version?: string;
  readonly review?: string;
  readonly extends?: string | readonly string[];
  readonly clauses: readonly RawClause[];
}

const FORCES = ['must', 'should', 'advised', 'aim', 'sanction', 'may', 'scope'] as const;
const BINDS = ['everyone', 'school', 'staff', 'leaders', 'governors', 'pupils', 'parents'] as const;
const A_REVIEW = 'a month such as 2025-09, or a day';
const REVIEW = /^\d{4}-(?:0[1-9]|1[0-2])$/u;
const isReview = (value: string): boolean => REVIEW.test(value) || isDay(value);
const WITHOUT_QUOTES = 'Put it in quotes: without them YAML reads 4.10 as the number 4.1';
const inQuotes = (input: unknown): string | undefined => (kindOf(input) === 'a number' ? WITHOUT_QUOTES : quotes(input));

/** Text that is often a number: `4.10` is a section and an edition, and must not become 4.1. */
const words = (what = 'text'): Shape<string> =>
  ruled(text(what, inQuotes), {
    holds: (value) => value.trim() !== '',
    says: `expected ${what}, found empty text`,
    json: { pattern: '\\S' },
  });
/** What is cited as `pack/clause`, and typed on a command line. */
const id = (): Shape<string> =>
  ruled(words('an id'), {
    holds: (value) => !/[\s/]/u.test(value),
    says: 'expected an id without spaces and slashes',
    json: { pattern: '^[^\\s/]+$' },
  });
/** A pack of ours by its id, or one's own by its path: only a path may hold spaces. */
const base = (): Shape<string> =>
  ruled(words('a pack'), {
    holds: (value) => BASE.test(value),
    says: 'expected the id of a pack, or a path such as ./trust.yaml',
    json: { pattern: BASE.source },
  });
const BASE = /^(?:\S+|.*[\\/].*|.*\.[Yy][Aa]?[Mm][Ll])$/u;
const some = <T>(item: Shape<T>, what: string): Shape<T | T[]> =>
  either(
    `${what}, or a list of them`,
    item,
    ruled(list(item), { holds: (items) => items.length > 0, says: 'expected at least one', json: { minItems: 1 } }),
  );

const when = exact({
  account: maybe(some(word(ACCOUNT_KINDS), 'a kind of account')),
  kind: maybe(some(word(POST_KINDS), 'a kind of post')),
  channel: maybe(some(channel(), 'a channel')),
  media: maybe(word(['any', 'people', 'pupils'])),
  found: maybe(some(words('a check or check/kind'), 'a check or check/kind'), 'Ask only where something of it was found'),
  left: maybe(word(['warning'], { what: 'warning' }), 'Ask only where the checks left a doubt'),
});
const question = exact({
  id: about(id(), 'One id names one question'),
  question: about(words(), 'The question; a yes means fit to publish'),
});

const clause = exact({
  id: about(id(), 'What the clause is called when it is cited'),
  at: about(words(), 'Where it stands in the policy'),
  says: about(words(), 'What it says, in words of the pack’s own'),
  binds: about(some(word(BINDS), 'whom it binds'), `Whom it binds: ${BINDS.join(', ')}`),
  force: about(word(FORCES), `How it binds: ${FORCES.join(', ')}`),
  check: maybe(some(words('a check'), 'a check'), 'What looks for it in a post'),
  ask: maybe(some(question, 'a question'), 'What only a person can say of a post'),
  audit: maybe(some(words('an audit'), 'an audit'), 'What looks for it in the records'),
  person: maybe(words(), 'Why no program can see it'),
  severity: maybe(word(['error', 'warning'])),
  with: maybe(keyed(anything(), { notes: 'kept' }), 'Options of its checks'),
  when: maybe(when, 'Where alone it applies; every key must hold'),
  raise: maybe(some(words('a kind'), 'a kind'), 'Kinds of which even doubtful evidence is an error'),
  locked: maybe(yesOrNo(), 'May be tightened by a pack that extends this one, not loosened'),
  planned: maybe(yesOrNo(), 'Its check is not built yet'),
});

const MEANS = ['check', 'ask', 'audit'] as const;
const seen: Shape<RawClause> = ruled<RawClause>(clause satisfies Holds<RawClause, typeof clause>, {
  holds: (raw) => (raw.person !== undefined) !== MEANS.some((key) => raw[key] !== undefined),
  says: 'a clause has `person` alone, or at least one of check, ask and audit',
  json: { oneOf: [{ required: ['person'] }, { anyOf: MEANS.map((key) => ({ required: [key] })) }] },
});
export const clauseShape: Shape<RawClause> = ruled(seen, {
  holds: ({ ask, when: given }) => ask !== undefined || (given?.found === undefined && given?.left === undefined),
  says: '`found` and `left` narrow a question, and this clause has no `ask`',
});

const pack = exact({
  id: about(id(), 'What the pack is called when it is cited'),
  title: about(words(), 'The title of the policy'),
  school: maybe(words()),
  version: maybe(words(), 'The edition, in quotes'),
  review: maybe(ruled(words(A_REVIEW), { holds: isReview, says: `expected ${A_REVIEW}` }), 'When the policy is to be reviewed'),
  extends: maybe(some(base(), 'a pack'), 'Packs that this one builds on: by id, or by a path from this file'),
  clauses: about(list(clauseShape, 'a list of clauses'), 'What the policy says, clause by clause'),
});

export const packShape: Shape<RawPack> = pack satisfies Holds<RawPack, typeof pack>;
