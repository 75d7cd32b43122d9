import { describe, expect, test } from '@jest/globals';
import { CHECKS, PLANNED_CHECKS } from '../../src/checks/registry.ts';
import { loadSetup } from '../../src/config/setup.ts';
import { judge } from '../../src/engine/judge.ts';
import { type Prepared, prepare } from '../../src/engine/prepare.ts';
import { present } from '../../src/engine/present.ts';
import type { Clause } from '../../src/model.ts';
import { ROOT } from '../project/files.ts';
import { type Example, examplesOf, PACKS } from './examples.ts';

/** Every clause of every policy shows by posts what breaks it and what keeps it. */

const CLOCK = Date.parse('2026-11-17T16:30:00Z');
const schools = new Map<string, Prepared>();
for (const pack of PACKS) {
  const config = `fixtures/schools/${pack}/.smpolicyrc.yaml`;
  schools.set(pack, prepare(await loadSetup({ cwd: ROOT, folders: [], config, clock: CLOCK })));
}

const schoolOf = (pack: string): Prepared => {
  const school = schools.get(pack);
  if (school === undefined) throw new Error(`${pack} has no school among the fixtures`);
  return school;
};
const clausesOf = (pack: string): readonly Clause[] =>
  schoolOf(pack).bound.packs.flatMap(({ id, clauses }) => (id === pack ? clauses : []));

/** Which clauses of the policy a post is told to break, or is asked about. */
const cited = (pack: string, { draft, now }: Example): readonly string[] => {
  const prepared = schoolOf(pack);
  const { violations, questions } = present(judge(draft, prepared, { now, mode: 'draft' }), prepared.school);
  const cites = [...violations, ...questions].flatMap(({ cites: those }) => those);
  return cites.filter(({ policy }) => policy === pack).map(({ clause }) => clause);
};

const speaksOfPosts = ({ checks, asks }: Clause): boolean => checks.length + asks.length > 0;
const permits = ({ force }: Clause): boolean => force === 'may' || force === 'scope';
const isJudged = ({ waits }: Example): boolean => waits === undefined;

describe.each(PACKS)('%s', (pack) => {
  const examples = examplesOf(pack);
  const clauses = clausesOf(pack);

  test.each(clauses.filter(speaksOfPosts).map((clause) => [clause.id, clause] as const))('%s has its examples', (id, clause) => {
    const count = (kind: Example['case']): number => examples.filter((one) => one.clause === id && one.case === kind).length;
    expect(count('keeps')).toBeGreaterThanOrEqual(2);
    if (!permits(clause)) expect(count('breaks')).toBeGreaterThanOrEqual(2);
  });

  test('an example is one of a clause, and waits only for a check that is not built', () => {
    const known = clauses.filter(speaksOfPosts).map(({ id }) => id);
    for (const { clause, waits, line } of examples) {
      expect([line, known]).toEqual([line, expect.arrayContaining([clause])]);
      if (waits !== undefined) expect([line, PLANNED_CHECKS]).toEqual([line, expect.arrayContaining([waits])]);
    }
  });

  test('a clause is planned where something of it is not built', () => {
    const unbuilt = clauses.filter(({ checks }) => checks.some((check) => !CHECKS.includes(check)));
    expect(unbuilt.filter(({ planned }) => !planned).map(({ id }) => id)).toEqual([]);
  });

  const lines = examples.filter(isJudged).map((example) => [example.clause, example.case, example.line, example] as const);
  if (lines.length > 0) {
    test.each(lines)('%s %s %s', (clause, kind, _, example) => {
      const those = cited(pack, example);
      if (kind === 'breaks') expect(those).toContain(clause);
      else expect(those).not.toContain(clause);
    });
  }
});
