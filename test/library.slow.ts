import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { scratch } from './posts/scratch.ts';
import { blocksOf } from './project/docs.ts';
import { ROOT, read } from './project/files.ts';

const blocks = (kind: string): readonly string[] =>
  blocksOf(read('docs/library.md')).flatMap(({ info, lines }) => (info === kind ? [`${lines.join('\n')}\n`] : []));
const EXAMPLES = blocks('js').map((code, nth) => [nth + 1, code, blocks('text')[nth]] as const);

const node = (cwd: string, args: readonly string[]) => {
  const { NO_COLOR: _, FORCE_COLOR: __, NODE_OPTIONS: ___, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('the page has an example of each: a post, a report, a record source', () => {
  expect(EXAMPLES.length).toBe(3);
});

test.each(EXAMPLES)('example %i of docs/library.md prints what the page says', (_, code, printed) => {
  expect(node(ROOT, ['--input-type=module', '--eval', code])).toEqual({ status: 0, stdout: printed, stderr: '' });
});

/** Packed as it would be published, and unpacked into an empty folder beside the packages that it names. */
const installed = (): string => {
  const cwd = scratch({ 'package.json': { name: 'school-site', private: true, type: 'module' } });
  const pack = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', cwd], {
    ...{ cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
  });
  if (pack.status !== 0) throw new Error(pack.stderr);
  const [archive = ''] = readdirSync(cwd).filter((name) => name.endsWith('.tgz'));
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Readonly<Record<string, string>> };
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(cwd, 'node_modules', name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(cwd, 'node_modules', name), 'junction');
  }
  mkdirSync(join(cwd, 'node_modules', 'smpolicy'), { recursive: true });
  const unpack = spawnSync('tar', ['-xzf', archive, '--strip-components=1', '-C', 'node_modules/smpolicy'], { cwd, encoding: 'utf8' });
  if (unpack.status !== 0) throw new Error(unpack.stderr);
  return cwd;
};

describe('installed in an empty folder', () => {
  const place = { cwd: '' };
  beforeAll(() => {
    place.cwd = installed();
  });

  test('a program checks a post with it, and is told what is wrong with one', () => {
    writeFileSync(join(place.cwd, 'school.yaml'), 'school: { name: Mossbank }\npupils: none\nconsent: none\ntrips: none\n');
    writeFileSync(
      join(place.cwd, 'site.js'),
      `import { checkPost, Complaint, loadSchool } from 'smpolicy';
const school = await loadSchool({ config: 'school.yaml' });
console.log(checkPost({ channel: 'website', text: 'Forty new books.' }, school).verdict);
console.log(checkPost({ channel: 'website', text: 'Ring Jo on 07700 900123.' }, school).verdict);
try { checkPost({ channel: 'website', txt: '' }, school); } catch (error) { console.log(error instanceof Complaint, error.why); }
`,
    );
    const { status, stdout, stderr } = node(place.cwd, ['site.js']);
    expect([status, stderr, stdout.split('\n').slice(0, 2)]).toEqual([0, '', ['pass', 'block']]);
    expect(stdout).toMatch(/^true .*unknown key/m);
  });

  test('its types are whole, and say what the page says', () => {
    const strict = { module: 'nodenext', target: 'es2022', strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [] };
    writeFileSync(join(place.cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions: strict, files: ['site.ts', 'wrong.ts'] }));
    writeFileSync(join(place.cwd, 'site.ts'), blocks('ts').join('\n'));
    writeFileSync(
      join(place.cwd, 'wrong.ts'),
      `import { checkPost, type LoadedSchool } from 'smpolicy';
export const wrong = (school: LoadedSchool) => checkPost({ channel: 'website', txt: 'misspelt' }, school);
`,
    );
    const { stdout } = node(place.cwd, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '--pretty', 'false']);
    expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^wrong\.ts\(2,\d+\): error TS2561?.*txt/)]);
  });
});
