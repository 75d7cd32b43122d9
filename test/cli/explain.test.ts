import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { loadChecks } from '../../src/checks/registry.ts';
import { pageOf } from '../../src/cli/commands/explain.ts';
import { examplesOf, pairOf, shownOf } from '../../src/cli/commands/explain-examples.ts';
import { packNames, packsNamed } from '../../src/cli/packs.ts';
import { loadSetup } from '../../src/config/setup.ts';
import { judge } from '../../src/engine/judge.ts';
import { type Prepared, prepare } from '../../src/engine/prepare.ts';
import { present } from '../../src/engine/present.ts';
import type { Clause, Post } from '../../src/model.ts';
import { ROOT, read } from '../project/files.ts';
import { type Ran, runHere } from './world.ts';

const cwd = join(ROOT, 'fixtures');
const explain = (name: string, ...more: readonly string[]): Promise<Ran> => runHere({ args: ['explain', name, ...more], cwd });
const packs = await packsNamed(await packNames(), { cwd });
const checks = await loadChecks();
const checksOf = ({ checks: own }: Clause): readonly string[] => own;

const schools = new Map<string, Prepared>();
const schoolOf = async (pack: string): Promise<Prepared> => {
  const config = `fixtures/schools/${pack}/.smpolicyrc.yaml`;
  const clock = Date.parse('2026-11-17T16:30:00Z');
  const made = schools.get(pack) ?? prepare(await loadSetup({ cwd: ROOT, folders: [], config, clock }));
  schools.set(pack, made);
  return made;
};

describe('a check', () => {
  test.each([...checks.values()])('$id: what it finds, why, and who cites it', async ({ id, summary, messages }) => {
    const stdout = (await pageOf(id, packs, 80)) ?? '';
    const flat = stdout.replace(/\s+/g, ' ');
    expect(stdout.split('\n')[0]).toBe(id);
    for (const part of [
      summary,
      ...Object.keys(messages).map((kind) => `${kind}: `),
      'Why ',
      'Breaks it (an example of ',
      'Keeps it ',
      'Which policies cite it ',
    ])
      expect(flat).toContain(part.replace(/\s+/g, ' '));
    const citing = packs.filter(({ clauses }) => clauses.some(({ checks: own }) => own.includes(id))).map((pack) => pack.id);
    expect([...stdout.slice(stdout.indexOf('Which policies')).matchAll(/^ {2}([\w-]+): /gm)].map(([, pack]) => pack)).toEqual(citing);
  });

  /** The examples are of clauses, which may look for more than one thing: those that are shown are about this one. */
  test.each([...checks.keys()])('%s is shown by a post that it stops, and by one that it lets be', async (id) => {
    const shown = shownOf(packs, checksOf, id);
    const pack = shown?.name.split('/')[0] ?? '';
    const school = await schoolOf(pack);
    const found = async (kind: 'breaks' | 'keeps'): Promise<readonly string[]> => {
      const { post, now = '2026-11-17T16:30:00Z' } = shown?.pair[kind] ?? { post: {} };
      const draft = { post: post as unknown as Post, source: 'example', name: 'example', folder: cwd, locate: () => undefined };
      const { violations } = present(judge(draft, school, { now: Date.parse(now), mode: 'draft' }), school.school);
      return violations.map(({ check }) => check);
    };
    expect(await found('breaks')).toContain(id);
    expect(await found('keeps')).not.toContain(id);
  });
});

describe('a clause', () => {
  test('says what it says, whom it binds, how it is looked at, and by which posts it is broken and kept', async () => {
    const { code, stdout } = await explain('mersham/official.visits-after-event');
    expect(code).toBe(0);
    for (const part of [
      'News of an off-site visit is shared only once it is over',
      'staff: must;',
      'account: [official]',
      'The check trip-location',
      'Breaks it',
      'Keeps it',
    ])
      expect(stdout).toContain(part);
    const pair = pairOf('official.visits-after-event', examplesOf('mersham'));
    expect([pair.breaks?.post['text'], pair.keeps?.post['text']].every((text) => stdout.includes(`“${String(text)}”`))).toBe(true);
  });

  test.each([
    ['baseline/child-name.safeguarding', 'Breaks it (an example of '],
    ['mersham/official.headteacher-agrees', 'what is found is a warning'],
    ['jmat/control.next-review', 'The audit policy-review.'],
    ['jmat/intent.safeguard-community', 'Only people can see it: '],
    ['federation/posts.achievements', 'is never cited as broken'],
  ])('%s: %s', async (name, part) => {
    expect(await explain(name)).toMatchObject({ code: 0, stdout: expect.stringContaining(part) });
  });

  test('none of any pack is without a page', async () => {
    for (const { id, clauses } of packs)
      for (const clause of clauses) expect(await pageOf(`${id}/${clause.id}`, packs, 80)).toContain(`\n  ${clause.at.slice(0, 40).trim()}`);
  });
});

test.each([
  ['policy-review', 'no-date: this policy names no date for its next review.'],
  ['takedown', 'An audit: '],
  ['image-suitability', 'A person is asked: '],
])('%s, which is no check, is explained too', async (name, part) => {
  expect(await explain(name)).toMatchObject({ code: 0, stdout: expect.stringContaining(part) });
});

describe('a policy of the school’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-explain-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(
    join(folder, 'ours.yaml'),
    'id: ours\ntitle: Ours\nclauses:\n  - { id: quiet, at: page 1, says: Nobody shouts., binds: staff, force: must, check: tone }\n',
  );
  writeFileSync(join(folder, '.smpolicyrc.yaml'), 'school: { name: Ours }\npolicy: [./ours.yaml]\npupils: nowhere.csv\n');

  test('is known where it is in force, whatever its records are like', async () => {
    const ran = await runHere({ args: ['explain', 'ours/quiet'], cwd: folder });
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringMatching(/Nobody shouts.*Breaks it \(an example of /s) });
    expect((await runHere({ args: ['explain', 'tone'], cwd: folder })).stdout).toContain('ours: quiet');
  });

  test('is known where it is named', async () => {
    expect((await explain('ours/quiet', '--policy', join(folder, 'ours.yaml'))).code).toBe(0);
    expect((await explain('ours/quiet')).code).toBe(2);
  });
});

test.each([
  ['consnt', 'Did you mean consent?'],
  ['polcy-review', 'Did you mean policy-review?'],
  ['mersham/official.coments-off', 'Did you mean mersham/official.comments-off?'],
  ['mersam/comments', 'Did you mean mersham/official.comments-off?'],
  ['official.comments-off', 'Did you mean mersham/official.comments-off?'],
  ['nothing-like-it', 'smpolicy policy coverage lists the checks'],
])('%s is unknown: %s', async (name, advice) => {
  expect(await explain(name)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(advice) });
});

test('the examples go with the package', () => {
  expect((JSON.parse(read('package.json')) as { files: readonly string[] }).files).toContain('fixtures/clauses');
});

test('no line is wider than the page', async () => {
  for (const name of ['child-name', 'federation/official.channels', 'incident-log'])
    expect((await explain(name)).stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
