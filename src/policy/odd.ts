import { isDeepStrictEqual } from 'node:util';
import type { Check } from '../checks/check.ts';
import type { RawClause } from '../formats/shapes/pack.ts';
import { POST_KINDS } from '../formats/shapes/post.ts';
import { isGroup, shown } from '../formats/wording.ts';
import type { Clause, Complaint, Located, Options, Pack, Reading } from '../model.ts';
import { KNOWN_CHANNELS } from '../text/channels.ts';
import { foldName } from '../text/fold.ts';
import { looksAtComments } from './applies.ts';
import { each, faultAt, listed, stepOf } from './fault.ts';
import { optionsOf, settingOf } from './options.ts';
import { canBreak } from './severity.ts';
import { BASELINE, type World } from './world.ts';

/** What a pack is looked at beside. */
export interface Beside {
  /** In force whatever a school names; undefined where it is the pack itself. */
  readonly baseline: Pack | undefined;
  /** The ids of our packs. */
  readonly ours: readonly string[];
}

/** A clause that is one, with its pointer. */
export interface Placed {
  readonly at: string;
  readonly raw: RawClause;
  readonly clause: Clause;
}

/** What a pack is looked at with. */
interface Known extends Beside {
  readonly bases: readonly Pack[];
  readonly located: Located;
  readonly world: World;
}

type Odd = (placed: Placed, known: Known, all: readonly Placed[]) => Iterable<Complaint>;

/** What may stand in a pack and cannot be meant: it changes nothing, or never comes about. */
export function* odditiesOf(all: readonly Placed[], known: Known): Generator<Complaint> {
  yield* ofHead(all, known);
  for (const placed of all) for (const odd of ODDITIES) yield* odd(placed, known, all);
}

function* ofHead(all: readonly Placed[], { bases, ours, located }: Known): Generator<Complaint> {
  const id = isGroup(located.value) ? located.value['id'] : undefined;
  if (typeof id === 'string' && ours.includes(id))
    yield faultAt(located, '/id', `a pack of ours has the id ${shown(id)} too, and the two can never be in force together`, OWN_ID);
  if (bases.some((pack) => pack.id === BASELINE)) yield faultAt(located, '/extends', 'the baseline is in force by itself', LEAVE_OUT);
  if (all.length + bases.length === 0) yield faultAt(located, '/clauses', 'there is no clause here, so nothing is looked at');
}

const OWN_ID = 'Give it an id of its own';
const LEAVE_OUT = 'Leave it out';

function* defaults({ at, raw, clause }: Placed, { world, located }: Known): Generator<Complaint> {
  for (const [name, value] of Object.entries(raw.with ?? {})) {
    const specs = clause.checks.flatMap((check) => world.checks.get(check)?.options[name] ?? []);
    if (specs.length === 0 || !specs.every((spec) => isDeepStrictEqual(settingOf(spec, value), spec.default))) continue;
    yield faultAt(located, `${at}/with/${stepOf(name)}`, 'this is what holds in any case', LEAVE_OUT);
  }
}

function* alike({ at, clause }: Placed, { located }: Known, all: readonly Placed[]): Generator<Complaint> {
  const twin = all.find((other) => keyOf(other.clause) === keyOf(clause));
  if (twin === undefined || twin.clause.id === clause.id) return;
  yield faultAt(located, at, `it says and does the same as the clause ${shown(twin.clause.id)}`, 'One of the two is enough');
}

const keyOf = ({ says, checks, asks, audits, person, binds, when, with: options }: Clause): string =>
  JSON.stringify([foldName(says), checks.toSorted(), asks.map(({ id }) => id), audits.toSorted(), person, binds.toSorted(), when, options]);

function* repeated({ at, clause }: Placed, { bases, located }: Known): Generator<Complaint> {
  const base = bases.flatMap((pack) => pack.clauses.map((one) => ({ pack: pack.id, one }))).find(({ one }) => one.id === clause.id);
  if (base === undefined || !isDeepStrictEqual({ ...base.one, locked: false }, { ...clause, locked: false })) return;
  yield faultAt(located, at, `it is word for word what ${base.pack} says, which this pack extends`, LEAVE_OUT);
}

const ACCOUNTS = ['official', 'association'];

/** A clause for the school’s own accounts that is narrowed to others, or one that is left with what its checks never look at. */
function* never({ at, clause: { binds, when, checks } }: Placed, { located }: Known): Generator<Complaint> {
  const { account, kind } = when;
  if (binds.every((whom) => whom === 'school') && account?.some((one) => ACCOUNTS.includes(one)) === false) {
    const why = 'it never applies: `binds: school` speaks of official accounts, and `when` lists none';
    yield faultAt(located, `${at}/when/account`, why, 'Bind `staff` or `everyone`, or name another account');
  }
  if (kind?.every((one) => one === 'comment') === true && checks.length > 0 && !checks.some(looksAtComments)) {
    const why = `it never applies: ${listed(checks, 'and')} ${checks.length === 1 ? 'does' : 'do'} not look at received comments`;
    yield faultAt(located, `${at}/when/kind`, why, 'Take `comment` out, or name comment-moderation');
  }
}

/** A check that never looks at the accounts to which `when` narrows the clause, whatever is posted there. */
function* outside({ at, clause }: Placed, { located, world }: Known): Generator<Complaint> {
  const { account, kind = POST_KINDS, channel = KNOWN_CHANNELS } = clause.when;
  if (account === undefined) return;
  const readings = account.flatMap((accountKind) =>
    kind.flatMap((one) => channel.map((where) => seen({ accountKind, kind: one, channel: where }))),
  );
  for (const check of clause.checks.flatMap((id) => world.checks.get(id) ?? [])) {
    const options = optionsOf(check, clause.with);
    if (!readings.every((reading) => mayConcern(check, reading, options) === false)) continue;
    yield faultAt(
      located,
      `${at}/when/account`,
      `${check.id} never looks at ${listed(account)} accounts`,
      'Name another account, or another check',
    );
  }
}

/** A reading of which only so much is known; whoever asks for more gets no answer. */
const seen = (known: Pick<Reading, 'accountKind' | 'kind' | 'channel'>): Reading =>
  new Proxy(known as Reading, {
    get: (target, key) => {
      if (Object.hasOwn(target, key)) return target[key as keyof Reading];
      throw UNKNOWN;
    },
  });
const UNKNOWN = Symbol('unknown');

/** Whether a post can be a check’s business; undefined where that depends on more than is known. */
const mayConcern = (check: Check, reading: Reading, options: Options): boolean | undefined => {
  try {
    return check.concerns?.(reading, options) ?? true;
  } catch (error) {
    if (error === UNKNOWN) return undefined;
    throw error;
  }
};

/** A question that waits for something that nothing in force looks for. */
function* unfound({ at, raw, clause }: Placed, { bases, baseline, located, world }: Known, all: readonly Placed[]): Generator<Complaint> {
  const packs = [...bases, ...(baseline === undefined ? [] : [baseline])];
  const clauses = [...all.map((one) => one.clause), ...packs.flatMap((pack) => pack.clauses)].filter(canBreak);
  const run = new Set(clauses.flatMap(({ checks }) => checks));
  for (const [name, pointer] of each(raw.when?.found, `${at}/when/found`)) {
    const check = name.split('/')[0] ?? '';
    if (run.has(check) || !world.checks.has(check) || clause.asks.length === 0) continue;
    yield faultAt(located, pointer, `no clause here or in the baseline runs ${check}, so nothing of it is ever found`, ADD_CLAUSE);
  }
}

const ADD_CLAUSE = 'Add a clause with that check, unless another policy of yours has one';

/** What says how a finding is weighed or when it is looked for, where nothing is. */
function* idle({ at, raw, clause }: Placed, { located }: Known): Generator<Complaint> {
  if (raw.person !== undefined) {
    for (const key of ['when', 'severity', 'locked'] as const)
      if (raw[key] !== undefined) yield faultAt(located, `${at}/${key}`, 'it changes nothing: the clause is for people alone', LEAVE_OUT);
  }
  if (canBreak(clause)) return;
  for (const key of ['severity', 'raise'] as const)
    if (raw[key] !== undefined)
      yield faultAt(located, `${at}/${key}`, `it changes nothing: a clause of force ${clause.force} is never broken`, LEAVE_OUT);
}

function* built({ at, raw, clause }: Placed, { located }: Known): Generator<Complaint> {
  const names = [...clause.checks, ...clause.audits];
  if (raw.planned !== true || clause.planned || names.length === 0) return;
  yield faultAt(located, `${at}/planned`, `${listed(names, 'and')} ${names.length === 1 ? 'is' : 'are'} built by now`, LEAVE_OUT);
}

/** A word that stands in a list twice, or beside one that covers it. */
function* twice({ at, raw }: Placed, { located }: Known): Generator<Complaint> {
  for (const key of ['binds', 'check', 'audit', 'raise'] as const) {
    const words = each<string>(raw[key], `${at}/${key}`);
    for (const [index, [word, pointer]] of words.entries())
      if (words.slice(0, index).some(([other]) => other === word))
        yield faultAt(located, pointer, `${shown(word)} stands here twice`, LEAVE_OUT);
  }
  const binds = each<string>(raw.binds, `${at}/binds`);
  if (binds.length > 1 && binds.some(([whom]) => whom === 'everyone'))
    yield faultAt(located, `${at}/binds`, '`everyone` covers the others', 'Leave the others out');
}

const ODDITIES: readonly Odd[] = [defaults, alike, repeated, never, outside, unfound, idle, built, twice];
