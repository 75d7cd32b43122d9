import { faultsIn } from '../formats/shape.ts';
import { clauseShape, packShape } from '../formats/shapes/pack.ts';
import { safeParse } from '../formats/valibot.ts';
import { isGroup, shown } from '../formats/wording.ts';
import { parseYaml } from '../formats/yaml.ts';
import { Complaint, type Located, type Pack } from '../model.ts';
import { type Base, unlocked } from './extend.ts';
import { each, faultAt, ONE_QUESTION } from './fault.ts';
import { type Clauses, faultsOf } from './faults.ts';
import type { LoadBase, PackText } from './from-yaml.ts';
import { loosening } from './loosening.ts';
import { type Beside, odditiesOf, type Placed } from './odd.ts';
import { toClause } from './pack.ts';

/** What is wrong with a pack, and what is allowed and still cannot be meant. */
export interface Linted {
  readonly faults: readonly Complaint[];
  readonly oddities: readonly Complaint[];
  /** How many clauses of its own it has. */
  readonly clauses: number;
}

/** Everything at once: where loading stops at the first mistake, whoever writes a pack wants them all. */
export const lint = async ({ text, file, world }: PackText, beside: Beside, loadBase: LoadBase): Promise<Linted> => {
  const read = readOr(text, file);
  if (read instanceof Complaint) return { faults: [read], oddities: [], clauses: 0 };
  const raw = clausesIn(read.value);
  const placed = raw.clauses.flatMap((one, index): readonly Placed[] => {
    const at = `/clauses/${index}`;
    return one === undefined ? [] : [{ at, raw: one, clause: toClause(one, at, read, world) }];
  });
  const { bases, faults: ofBases } = await basesOf(read, loadBase);
  const faults = [
    ...faultsIn(packShape, read),
    ...faultsOf(raw, read, world),
    ...ofBases,
    ...loosened(placed, bases, read),
    ...otherWordings(placed, [...bases.map(({ pack }) => pack), ...(beside.baseline === undefined ? [] : [beside.baseline])], read),
  ];
  const oddities = [...odditiesOf(placed, { bases: bases.map(({ pack }) => pack), ...beside, located: read, world })];
  return { faults: inOrder(faults), oddities: inOrder(oddities), clauses: raw.clauses.length };
};

const readOr = (text: string, file: string): Located | Complaint => {
  try {
    return parseYaml(text, file);
  } catch (error) {
    if (error instanceof Complaint) return error;
    throw error;
  }
};

/** One clause that is none must not hide what is wrong with the others. */
const clausesIn = (value: unknown): Clauses => {
  const all = isGroup(value) && Array.isArray(value['clauses']) ? (value['clauses'] as readonly unknown[]) : [];
  return {
    clauses: all.map((one) => {
      const { success, output } = safeParse(clauseShape, one);
      return success ? output : undefined;
    }),
  };
};

interface Bases {
  readonly bases: readonly Base[];
  readonly faults: readonly Complaint[];
}

const basesOf = async (located: Located, loadBase: LoadBase): Promise<Bases> => {
  const named = isGroup(located.value) ? located.value['extends'] : undefined;
  const [bases, faults]: [Base[], Complaint[]] = [[], []];
  for (const [name, pointer] of each(named, '/extends')) {
    if (typeof name !== 'string') continue;
    try {
      bases.push({ pack: await loadBase(name, (why, advice) => faultAt(located, pointer, why, advice)), pointer });
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      faults.push(error);
    }
  }
  return { bases, faults };
};

function* loosened(placed: readonly Placed[], bases: readonly Base[], located: Located): Generator<Complaint> {
  for (const { at, clause } of placed) {
    const base = bases.flatMap(({ pack }) => pack.clauses).find(({ id, locked }) => id === clause.id && locked);
    const looser = base === undefined ? undefined : loosening(base, clause);
    if (looser !== undefined) yield unlocked(clause.id, looser, located, at);
  }
}

/** An id names one question in all that is in force: a base’s, the baseline’s and the pack’s own. */
function* otherWordings(placed: readonly Placed[], others: readonly Pack[], located: Located): Generator<Complaint> {
  const own = new Set(placed.map(({ clause }) => clause.id));
  const known = others.flatMap(({ id: pack, clauses }) =>
    clauses.filter(({ id }) => !own.has(id)).flatMap(({ id, asks }) => asks.map((ask) => ({ ...ask, by: `${pack}/${id}` }))),
  );
  for (const { at, raw } of placed) {
    for (const [{ id, question }, pointer] of each(raw.ask, `${at}/ask`)) {
      const other = known.find((one) => one.id === id && one.question !== question);
      if (other === undefined) continue;
      yield faultAt(located, `${pointer}/question`, `in ${other.by} the id ${shown(id)} stands for ${shown(other.question)}`, ONE_QUESTION);
    }
  }
}

const inOrder = (all: readonly Complaint[]): readonly Complaint[] =>
  all.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
