import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { ROOT } from '../project/files.ts';

jest.setTimeout(300_000);

const BIN = join(ROOT, 'bin', 'smpolicy.js');
const folder = mkdtempSync(join(tmpdir(), 'smpolicy-parallel-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What docs/scale.md tells to type on one machine, as it stands there, with smaller pieces. */
const recipes = readFileSync(join(ROOT, 'docs', 'scale.md'), 'utf8')
  .split('```sh not-run\n')
  .slice(1)
  .map((rest) => rest.slice(0, rest.indexOf('```')).replaceAll('5M', '4k'))
  .filter((text) => /^parallel /m.test(text) && !text.includes('--sshlogin'));

const bin = join(folder, 'bin');
mkdirSync(bin);
writeFileSync(join(bin, 'smpolicy'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
chmodSync(join(bin, 'smpolicy'), 0o755);
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, PARALLEL_HOME: join(folder, 'home') };

const POSTS = Array.from({ length: 120 }, (_, nth) =>
  JSON.stringify({
    ...{ channel: 'facebook', text: `Forty new books, and ${nth} old ones.`, publishAt: '2025-10-14T15:40' },
    ...(nth % 3 === 0 ? { media: [{ type: 'image', pupils: ['P019'], alt: 'Books' }] } : {}),
  }),
);

const school = (name: string): string => {
  const cwd = join(folder, name);
  cpSync(join(ROOT, 'fixtures', 'schools', 'oakfield'), cwd, { recursive: true });
  writeFileSync(join(cwd, 'posts.ndjson'), POSTS.map((line) => `${line}\n`).join(''));
  return cwd;
};
const sh = (command: string, cwd: string) => spawnSync('bash', ['-ec', command], { cwd, env, encoding: 'utf8' });
const reportIn = (cwd: string): string => readFileSync(join(cwd, 'report.json'), 'utf8');

const isThere = /GNU parallel/.test(spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout ?? '');

(isThere ? describe : describe.skip)(
  isThere ? 'GNU parallel, as the docs say' : 'GNU parallel is not installed: the recipes of docs/scale.md',
  () => {
    const one = (): string => {
      const cwd = school('one');
      sh('smpolicy audit - --posts-only --mask --format json --now 2026-11-16T09:00 < posts.ndjson > report.json || true', cwd);
      return reportIn(cwd);
    };

    test('gives the report of one run, by each recipe', () => {
      expect(recipes.length).toBe(2);
      const whole = one();
      expect(JSON.parse(whole)).toMatchObject({ counts: { posts: 120, errors: 40 } });
      for (const [nth, recipe] of recipes.entries()) {
        const cwd = school(`recipe-${nth}`);
        const ran = sh(recipe, cwd);
        expect([ran.status, ran.stderr]).toEqual([1, expect.stringMatching(/^Names are hidden because .*\n$/)]);
        expect(reportIn(cwd)).toBe(whole);
        const pieces = (
          readFileSync(join(cwd, nth === 0 ? 'results.ndjson' : 'jobs.log'), 'utf8').match(nth === 0 ? /^\{"end"/gm : /^\d/gm) ?? []
        ).length;
        expect(pieces).toBeGreaterThan(2);
      }
    });

    test('a part that went wrong fails the run, and is done again', () => {
      const recipe = recipes[1] ?? '';
      const cwd = school('again');
      const broken = sh(
        recipe.replace('--now 2026-11-16T09:00', '--now "$(test {} = part-0001 && echo never || echo 2026-11-16T09:00)"'),
        cwd,
      );
      expect([broken.status, readdirSync(cwd).includes('report.json')]).toEqual([1, false]);
      expect(sh(recipe, cwd).status).toBe(1);
      expect(reportIn(cwd)).toBe(one());
    });
  },
);
