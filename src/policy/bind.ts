import type { Check } from '../checks/check.ts';
import { shown } from '../formats/wording.ts';
import { type Cite, type Clause, Complaint, type Options, type Pack, type Severity } from '../model.ts';
import { ONE_QUESTION } from './fault.ts';
import type { Place } from './load.ts';
import { optionsOf } from './options.ts';
import { type Rules, refuseRules } from './rules.ts';
import { canBreak } from './severity.ts';
import { unbuilt, type World } from './world.ts';

/** A clause with how it is cited. */
export interface BoundClause {
  readonly clause: Clause;
  readonly cite: Cite;
  readonly pack: string;
}

/** A check as it is run: once for all the clauses that want it with the same options. */
export interface Run {
  readonly check: Check;
  readonly options: Options;
  readonly clauses: readonly BoundClause[];
  /** What the school's config says of it. */
  readonly rule?: Severity;
}

export interface BoundQuestion {
  readonly id: string;
  readonly ask: string;
  readonly clauses: readonly BoundClause[];
}

/** An audit of the records, with the clauses that want it. */
export interface BoundAudit {
  readonly id: string;
  readonly clauses: readonly BoundClause[];
  /** What the school's config says of it. */
  readonly rule?: Severity;
}

/** The policies in force, joined to what looks after them. */
export interface Bound {
  readonly runs: readonly Run[];
  readonly questions: readonly BoundQuestion[];
  readonly audits: readonly BoundAudit[];
  /** How many clauses name a check or an audit that is not built yet. */
  readonly planned: number;
  readonly packs: readonly Pack[];
}

export const bind = (packs: readonly Pack[], rules: Rules, world: World, placeOf?: (id: string) => Place): Bound => {
  refuseRules(packs, rules, world, placeOf);
  const clauses = packs.flatMap((pack) => pack.clauses.filter(canBreak).map((clause) => boundClause(pack, clause)));
  return {
    runs: [...world.checks.values()].flatMap((check) => runsOf(check, clauses, rules[check.id])),
    questions: questionsOf(clauses),
    audits: auditsOf(clauses, world, rules),
    planned: clauses.filter(({ clause }) => isPlanned(clause, rules, world)).length,
    packs,
  };
};

/** The checks that these packs have run, and no other has to be loaded. */
export const checksOf = (packs: readonly Pack[], rules: Rules): readonly string[] =>
  packs.flatMap(({ clauses }) => clauses.filter(canBreak).flatMap(({ checks }) => checks.filter((id) => rules[id] !== 'off')));

const boundClause = (pack: Pack, clause: Clause): BoundClause => {
  const { id, at, says } = clause;
  return { clause, cite: { policy: pack.id, clause: id, at, says }, pack: pack.id };
};

const runsOf = (check: Check, all: readonly BoundClause[], rule: Severity | 'off' | undefined): readonly Run[] => {
  if (rule === 'off') return [];
  const clauses = all.filter(({ clause }) => clause.checks.includes(check.id));
  const runs = grouped(clauses, ({ clause }) => JSON.stringify(optionsOf(check, clause.with)));
  return [...runs.values()].map(([first, ...rest]) => ({
    check,
    options: optionsOf(check, first.clause.with),
    clauses: [first, ...rest],
    ...(rule === undefined ? {} : { rule }),
  }));
};

type Some<T> = readonly [T, ...T[]];

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, Some<T>> => {
  const groups = new Map<string, Some<T>>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    groups.set(key, group === undefined ? [item] : [...group, item]);
  }
  return groups;
};

interface Asking {
  readonly id: string;
  readonly ask: string;
  readonly by: BoundClause;
}

/** Several policies may put the same question; it is asked once. */
const questionsOf = (clauses: readonly BoundClause[]): readonly BoundQuestion[] => {
  const askings = clauses.flatMap((by) => by.clause.asks.map(({ id, question }): Asking => ({ id, ask: question, by })));
  return [...grouped(askings, ({ id }) => id).values()].map(([first, ...rest]) => {
    const other = rest.find(({ ask }) => ask !== first.ask);
    if (other !== undefined) throw twoWordings(first, other);
    return { id: first.id, ask: first.ask, clauses: [...new Set([first, ...rest].map(({ by }) => by))] };
  });
};

const twoWordings = (one: Asking, two: Asking): Complaint => {
  const [here, there] = [one, two].map(({ by }) => `${by.pack}/${by.clause.id}`);
  return new Complaint(`${here} and ${there} put different questions under the id ${shown(one.id)}`, { advice: ONE_QUESTION });
};

const auditsOf = (clauses: readonly BoundClause[], { audits }: World, rules: Rules): readonly BoundAudit[] =>
  audits.flatMap((id) => {
    const [those, rule] = [clauses.filter(({ clause }) => clause.audits.includes(id)), rules[id]];
    return those.length === 0 || rule === 'off' ? [] : [{ id, clauses: those, ...(rule === undefined ? {} : { rule }) }];
  });

/** What the config switched off is not missed. */
const isPlanned = ({ checks, audits }: Clause, rules: Rules, world: World): boolean => {
  const isOn = (id: string): boolean => rules[id] !== 'off';
  return unbuilt({ checks: checks.filter(isOn), audits: audits.filter(isOn) }, world).length > 0;
};
