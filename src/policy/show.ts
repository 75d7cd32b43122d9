import type { Clause, Pack } from '../model.ts';
import { unbuilt, type World } from './world.ts';

/** In how many clauses a pack is looked at in which way; a clause counts in each of its ways. */
export interface Counts {
  readonly clauses: number;
  readonly check: number;
  readonly ask: number;
  readonly audit: number;
  readonly person: number;
  readonly planned: number;
}

/** A line of `policy list`. */
export interface PackRow {
  readonly id: string;
  readonly title: string;
  readonly version: string | null;
  readonly counts: Counts;
}

/** A clause in `policy show`. */
export interface ClauseRow {
  readonly id: string;
  readonly place: string;
  readonly how: string;
  readonly says: string;
}

export interface PackPage extends PackRow {
  readonly school: string | null;
  readonly review: string | null;
  readonly clauses: readonly ClauseRow[];
}

export const packRow = ({ id, title, version, clauses }: Pack): PackRow => ({
  id,
  title,
  version: version ?? null,
  counts: countsOf(clauses),
});

export const packPage = (pack: Pack, world: World): PackPage => ({
  ...packRow(pack),
  school: pack.school ?? null,
  review: pack.review ?? null,
  clauses: pack.clauses.map((clause) => ({ id: clause.id, place: clause.at, how: howOf(clause, world), says: clause.says })),
});

const countsOf = (clauses: readonly Clause[]): Counts => {
  const count = (is: (clause: Clause) => boolean): number => clauses.filter(is).length;
  return {
    clauses: clauses.length,
    check: count(({ checks }) => checks.length > 0),
    ask: count(({ asks }) => asks.length > 0),
    audit: count(({ audits }) => audits.length > 0),
    person: count(({ person }) => person !== undefined),
    planned: count(({ planned }) => planned),
  };
};

/** `check consent; audit takedown`, and what of it is planned only; of a person's clause, why no program can see it. */
const howOf = (clause: Clause, world: World): string => {
  const missing = unbuilt(clause, world);
  const way = (word: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${word} ${names.map((name) => (missing.includes(name) ? `${name} (planned)` : name)).join(', ')}`];
  const asks = clause.asks.map(({ id }) => id);
  const ways = [...way('check', clause.checks), ...way('ask', asks), ...way('audit', clause.audits)];
  const person = clause.person === undefined ? [] : [`person: ${clause.person}`];
  const permits = clause.force === 'may' || clause.force === 'scope' ? ['permits or routes, never broken'] : [];
  return [...ways, ...person, ...permits].join('; ');
};
