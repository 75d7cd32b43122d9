import type { RawClause } from '../formats/shapes/pack.ts';
import { shown } from '../formats/wording.ts';
import type { Complaint, Located } from '../model.ts';
import { nearest } from '../text/nearest.ts';
import { type Given, givenOf } from './clause.ts';
import { each, faultAt, listed, meant, ONE_QUESTION } from './fault.ts';
import { optionFaults } from './options.ts';
import { auditNames, checkNames, type World } from './world.ts';

/** The clauses of a pack in their places; undefined where one is none by its shape. */
export interface Clauses {
  readonly clauses: readonly (RawClause | undefined)[];
}

/** Every mistake of a pack that its shape does not show: names that nobody knows, and things that do not go together. */
export function* faultsOf(raw: Clauses, located: Located, world: World): Generator<Complaint> {
  yield* idsTwice(raw, located);
  yield* questionsInTwoWordings(raw, located);
  for (const [index, clause] of raw.clauses.entries())
    if (clause !== undefined) yield* clauseFaults(givenOf(clause, `/clauses/${index}`, located, world));
}

function* idsTwice({ clauses }: Clauses, located: Located): Generator<Complaint> {
  const first = new Map<string, number>();
  for (const [index, clause] of clauses.entries()) {
    if (clause === undefined) continue;
    const { id } = clause;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else yield faultAt(located, `/clauses/${index}/id`, `the clause id ${shown(id)} ${lineOf(located, `/clauses/${earlier}/id`)}`, OWN_ID);
  }
}

const OWN_ID = 'Give each clause an id of its own';
const lineOf = ({ locate }: Located, pointer: string): string => {
  const line = locate(pointer)?.line;
  return line === undefined ? 'stands in this pack already' : `stands on line ${line} already`;
};

function* questionsInTwoWordings({ clauses }: Clauses, located: Located): Generator<Complaint> {
  const wordings = new Map<string, string>();
  for (const [index, clause] of clauses.entries()) {
    for (const [{ id, question }, pointer] of each(clause?.ask, `/clauses/${index}/ask`)) {
      const known = wordings.get(id) ?? question;
      wordings.set(id, known);
      const why = `the id ${shown(id)} already stands for ${shown(known)}`;
      if (known !== question) yield faultAt(located, `${pointer}/question`, why, ONE_QUESTION);
    }
  }
}

function* clauseFaults(given: Given): Generator<Complaint> {
  yield* nameFaults(given);
  yield* plannedFaults(given);
  yield* optionFaults(given);
  yield* raiseFaults(given);
  yield* whenFaults(given);
}

function* nameFaults({ raw, at, located, world }: Given): Generator<Complaint> {
  yield* unknownNames(each(raw.check, `${at}/check`), checkNames(world), 'check', located);
  yield* unknownNames(each(raw.audit, `${at}/audit`), auditNames(world), 'audit', located);
  const taken = [...checkNames(world), ...auditNames(world)];
  for (const [{ id }, pointer] of each(raw.ask, `${at}/ask`)) {
    const why = `${shown(id)} is the name of a check or an audit`;
    if (taken.includes(id)) yield faultAt(located, `${pointer}/id`, why, 'Give the question another id');
  }
}

type Placed = readonly (readonly [string, string])[];

function* unknownNames(named: Placed, known: readonly string[], what: string, located: Located): Generator<Complaint> {
  for (const [name, pointer] of named) {
    if (known.includes(name)) continue;
    yield faultAt(located, pointer, `there is no ${what} ${shown(name)}`, meant(name, known, `The ${what}s are listed in docs/checks.md`));
  }
}

const NOT_BUILT = 'Say `planned: true` in this clause, and every run will count it as not looked at';

function* plannedFaults({ raw, at, located, world, checks, audits, unbuilt }: Given): Generator<Complaint> {
  const promised = unbuilt.find((id) => world.plannedChecks.includes(id) || world.plannedAudits.includes(id));
  if (promised !== undefined && raw.planned !== true) {
    yield faultAt(located, pointerOf(raw, at, promised), `${shown(promised)} is not built yet`, NOT_BUILT);
  }
  if (raw.planned === true && checks.length + audits.length === 0) {
    yield faultAt(located, `${at}/planned`, 'nothing is planned here: the clause names no check or audit', 'Leave `planned` out');
  }
}

const pointerOf = ({ check, audit }: Given['raw'], at: string, name: string): string =>
  [...each(check, `${at}/check`), ...each(audit, `${at}/audit`)].find(([named]) => named === name)?.[1] ?? at;

/** What is not built yet has not said its kinds, so with it any may be raised. */
function* raiseFaults({ raw, at, located, world, checks }: Given): Generator<Complaint> {
  if (raw.raise !== undefined && checks.length === 0) {
    yield faultAt(located, `${at}/raise`, '`raise` makes a check’s doubts errors, and this clause has no check', 'Leave it out');
    return;
  }
  const built = checks.flatMap((id) => world.checks.get(id) ?? []);
  if (built.length < checks.length) return;
  const kinds = built.flatMap(({ messages }) => Object.keys(messages));
  for (const [kind, pointer] of each(raw.raise, `${at}/raise`)) {
    if (kinds.includes(kind)) continue;
    yield faultAt(located, pointer, noKind(listed(checks), kind), meant(kind, kinds, `It finds ${listed(kinds, 'and')}`));
  }
}

const noKind = (check: string, kind: string): string => `${check} finds nothing of the kind ${shown(kind)}`;

function* whenFaults({ raw, at, located, world }: Given): Generator<Complaint> {
  for (const [name, pointer] of each(raw.when?.found, `${at}/when/found`)) yield* foundFaults(name, pointer, located, world);
}

function* foundFaults(name: string, pointer: string, located: Located, world: World): Generator<Complaint> {
  const slash = name.indexOf('/');
  const [check, kind] = slash < 0 ? [name, undefined] : [name.slice(0, slash), name.slice(slash + 1)];
  yield* unknownNames([[check, pointer]], checkNames(world), 'check', located);
  const kinds = Object.keys(world.checks.get(check)?.messages ?? {});
  if (kind === undefined || kinds.length === 0 || kinds.includes(kind)) return;
  const near = nearest(kind, kinds);
  const advice = near === undefined ? `It finds ${listed(kinds, 'and')}` : `Did you mean ${shown(`${check}/${near}`)}?`;
  yield faultAt(located, pointer, noKind(check, kind), advice);
}
