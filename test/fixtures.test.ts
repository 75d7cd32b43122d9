import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { PLANNED_CHECKS } from '../src/checks/registry.ts';
import { loadSetup } from '../src/config/setup.ts';
import { judge } from '../src/engine/judge.ts';
import { type Prepared, prepare } from '../src/engine/prepare.ts';
import { present } from '../src/engine/present.ts';
import { parseJson } from '../src/formats/json.ts';
import { validate } from '../src/formats/shape.ts';
import { postShape } from '../src/formats/shapes/post.ts';
import type { Draft, PostResult } from '../src/model.ts';
import { runHere } from './cli/world.ts';
import { filesIn, ROOT, read } from './project/files.ts';

/** Each school of the fixtures, and when its posts are judged unless they say. */
const SCHOOLS = {
  oakfield: '2026-11-16T09:00:00+00:00',
  larkbridge: '2026-11-16T09:00:00+00:00',
  fernhollow: '2026-09-01T09:00:00+01:00',
  mossbank: '2026-11-16T09:00:00+00:00',
} as const;
type SchoolName = keyof typeof SCHOOLS;
const NAMES = Object.keys(SCHOOLS) as readonly SchoolName[];
const configOf = (school: string): string => `fixtures/schools/${school}/.smpolicyrc.yaml`;
/** What a fixture says of itself in keys that smpolicy lets be. */
interface Notes {
  readonly 'x-why': string;
  readonly 'x-now'?: string;
  /** Whose post it is: a folder of fixtures/schools, oakfield unless said. */
  readonly 'x-school'?: SchoolName;
  readonly 'x-safe-after'?: string;
  readonly 'x-expect'?: readonly {
    readonly check: string;
    readonly kind: string;
    readonly severity: string;
    readonly match?: string | null;
    readonly safeAfter?: string;
    readonly field?: string;
    readonly pupils?: readonly string[];
  }[];
}

const schools = new Map<string, Prepared>();
for (const school of NAMES) {
  const clock = Date.parse(SCHOOLS[school]);
  schools.set(school, prepare(await loadSetup({ cwd: ROOT, folders: [], config: configOf(school), clock })));
}
const schoolOf = (name: string): Prepared => {
  const school = schools.get(name);
  if (school === undefined) throw new Error(`no school ${name} among the fixtures`);
  return school;
};

/** Fixtures are written before their check; until it is built they wait. */
const isBuilt = (file: string): boolean => !PLANNED_CHECKS.includes(file.split('/')[2] ?? '');

const fixtures = filesIn('fixtures/posts')
  .filter(isBuilt)
  .map((file) => {
    const [, , check = '', name = ''] = file.split('/');
    const located = parseJson(read(file), file);
    const notes = located.value as Notes;
    const draft: Draft = {
      post: validate(postShape, located),
      source: file,
      name: basename(name, '.json'),
      folder: join(ROOT, 'fixtures'),
      locate: located.locate,
    };
    return { file, check, breaks: name.startsWith('breaks-'), notes, draft, school: notes['x-school'] ?? ('oakfield' as const) };
  });

const resultOf = ({ draft, notes, school }: (typeof fixtures)[number]): PostResult =>
  present(judge(draft, schoolOf(school), { now: Date.parse(notes['x-now'] ?? SCHOOLS[school]), mode: 'draft' }), schoolOf(school).school);

test('each fixture carries its verdict in its name, and says why', () => {
  for (const { file, breaks, notes } of fixtures) {
    expect(basename(file)).toMatch(/^(keeps|breaks)-[a-z0-9-]+\.json$/);
    expect(notes['x-why']).toEqual(expect.any(String));
    expect([file, (notes['x-expect'] ?? []).length > 0]).toEqual([file, breaks]);
  }
});

test.each(fixtures.filter(({ breaks }) => !breaks))('$file', (fixture) => {
  expect(resultOf(fixture).violations.filter(({ check }) => check === fixture.check)).toEqual([]);
});

test.each(fixtures.filter(({ breaks }) => breaks))('$file', (fixture) => {
  const { violations, safeAfter, verdict } = resultOf(fixture);
  const expected = fixture.notes['x-expect'] ?? [];
  const saysWhose = fixture.check !== 'personal-data' || expected.some(({ pupils }) => pupils !== undefined);
  const found = violations
    .filter(({ check }) => check === fixture.check)
    .map(({ check, kind, severity, match, where, pupils }) => ({
      check,
      kind,
      severity,
      match,
      field: where.field,
      pupils: saysWhose ? pupils : [],
    }));
  expect(found).toEqual(
    expected.map(({ check, kind, severity, match = null, field, pupils = [] }) => ({ check, kind, severity, match, field, pupils })),
  );
  for (const [index, { safeAfter: safe }] of expected.entries()) {
    if (safe !== undefined) expect(Date.parse(violations[index]?.safeAfter ?? '')).toBe(Date.parse(safe));
  }
  expect(verdict).toBe(expected.some(({ severity }) => severity === 'error') ? 'block' : 'review');
  if (fixture.notes['x-safe-after'] !== undefined) expect(Date.parse(safeAfter ?? '')).toBe(Date.parse(fixture.notes['x-safe-after']));
});

describe('all together', () => {
  test.each(NAMES)('those of %s are judged as each alone', async (school) => {
    const same = fixtures.filter(({ notes, school: whose }) => notes['x-now'] === undefined && whose === school);
    const lines = same.map(({ draft }) => JSON.stringify({ ...draft.post, id: draft.source })).join('\n');
    const args = ['check', '-', '--config', configOf(school), '--now', SCHOOLS[school], '--format', 'json', '--no-mask'];
    const { stdout } = await runHere({ args, cwd: ROOT, stdin: lines });
    const { posts } = JSON.parse(stdout) as { posts: readonly PostResult[] };
    const bare = ({ id, verdict, violations }: PostResult) => [
      id,
      verdict,
      violations.map(({ kind, match, message }) => [kind, match, message]),
    ];
    expect(posts.map(bare)).toEqual(same.map((fixture) => bare({ ...resultOf(fixture), id: fixture.draft.source })));
  });
});
