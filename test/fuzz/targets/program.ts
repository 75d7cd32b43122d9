import { Buffer } from 'node:buffer';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../../../src/cli/run.ts';
import type { Out } from '../../../src/cli/world.ts';
import { FORMATS, type FormatName } from '../../../src/reporters/reporter.ts';
import { ROOT } from '../../project/files.ts';
import type { Chance } from '../chance.ts';
import { changedBytes, changedFile, wordBy } from '../change.ts';
import { inspectors } from '../formats.ts';
import type { Looked, MakeTarget } from '../target.ts';
import { whyOf } from './house.ts';

/** The whole program: a command line in a school of which one file is not as it was. */

interface Case {
  readonly args: readonly string[];
  /** Of the school's folder; `-` is standard input. */
  readonly file: string;
  /** In base 64: any bytes. */
  readonly content: string;
}

const formats = Object.keys(FORMATS) as readonly FormatName[];
const DRAFT = ['check', 'drafts/choir.json'];
const COMMANDS: readonly (readonly string[])[] = [
  ...formats.map((format) => [...DRAFT, '--format', format]),
  ...formats.map((format) => ['audit', '--format', format]),
  ...[
    ['check', '-', '--format', 'ndjson'],
    ['check', 'drafts', '--strict', '--quiet'],
    [...DRAFT, '--redact'],
    [...DRAFT, '--policy', 'mersham', '--no-mask'],
  ],
  ...[
    ['audit', 'exports/instagram-oakfieldprimary', '--format', 'json'],
    ['audit', '--records-only', '--format', 'json'],
    ['audit', '--takedowns', '--format', 'csv'],
  ],
  ...[
    ['check', 'scheduled/facebook.csv', '--channel', 'facebook', '--format', 'json'],
    ['config', 'show'],
    ['policy', 'coverage'],
    ['policy', 'lint', 'own.yaml'],
    ['log', 'verify'],
  ],
];
const FILES: readonly [string, ...string[]] = [
  ...([
    '.smpolicyrc.yaml',
    '.smpolicyrc.yaml',
    'pupils.csv',
    'consent.csv',
    'trips.yaml',
    'staff.csv',
    'incidents.csv',
    'awareness.csv',
    'reviews.csv',
  ] as const),
  ...['drafts/choir.json', 'drafts/choir.json', 'published/2026-27.ndjson', 'scheduled/facebook.csv', 'own.yaml', '-'],
  'exports/instagram-oakfieldprimary/your_instagram_activity/media/posts_1.json',
];

const school = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-fuzz-'));
  cpSync(join(ROOT, 'fixtures/schools/oakfield'), folder, { recursive: true });
  cpSync(join(ROOT, 'fixtures/policies/hazelbrook.yaml'), join(folder, 'own.yaml'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const collector = (): Out & { readonly said: string[] } => {
  const said: string[] = [];
  return { said, columns: 80, write: (text) => said.push(text) > 0, once: () => undefined, off: () => undefined };
};

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const runIn = async (cwd: string, args: readonly string[], stdin: Buffer): Promise<Ran> => {
  const [stdout, stderr] = [collector(), collector()];
  const code = await run({
    ...{ argv: args, cwd, env: { SMPOLICY_DEBUG: '1' }, stdin: Readable.from([stdin]), stdout, stderr },
    clock: () => Date.parse('2026-11-16T09:00:00Z'),
    signal: new AbortController().signal,
  });
  return { code, stdout: stdout.said.join(''), stderr: stderr.said.join('') };
};

const formatOf = (args: readonly string[]): FormatName | undefined =>
  ['check', 'audit'].includes(args[0] ?? '') && !args.includes('--redact') && !args.includes('--takedowns')
    ? (formats.find((format) => format === args[args.indexOf('--format') + 1]) ?? (args.includes('--format') ? undefined : 'pretty'))
    : undefined;

const asInput = (one: Case): Buffer => Buffer.from(JSON.stringify(one));
const caseIn = (input: Buffer): Case => JSON.parse(input.toString('utf8')) as Case;

/** Only what is read is changed: a name after which something is written stays what it is. */
const changedArgs = (args: readonly string[], chance: Chance): readonly string[] => {
  if (!chance.is(0.15)) return args;
  const word = wordBy(chance);
  return chance.is(0.5)
    ? args.toSpliced(chance.below(args.length), 1, word)
    : [...args, ...chance.of([[word], ['--now', word], ['--rule', word], ['--max-warnings', word], ['--policy', word], ['--since', word]])];
};

const change = (input: Buffer, chance: Chance): Buffer => {
  const { args, file, content } = caseIn(input);
  const [command, name] = chance.is(0.6) ? [args, file] : [COMMANDS[chance.below(COMMANDS.length)] ?? DRAFT, chance.of(FILES)];
  const whole = name === file ? Buffer.from(content, 'base64') : contentOf(name);
  const bytes = chance.is(0.05) ? changedBytes(whole, chance) : changedFile(whole, chance);
  return asInput({ args: changedArgs(command, chance), file: name, content: bytes.toString('base64') });
};

const contentOf = (name: string): Buffer => {
  if (name === '-') return readFileSync(join(ROOT, 'fixtures/schools/oakfield/drafts/choir.json'));
  return readFileSync(join(ROOT, 'fixtures', name === 'own.yaml' ? 'policies/hazelbrook.yaml' : `schools/oakfield/${name}`));
};

const EXITS = [0, 1, 2];

const program: MakeTarget = async () => {
  const [cwd, inspect] = [school(), await inspectors()];
  const files = readdirSync(cwd, { recursive: true }).length;
  const [first, ...others] = FILES.map((file) =>
    asInput({ args: COMMANDS[1] ?? DRAFT, file, content: contentOf(file).toString('base64') }),
  );
  const faultsOf = ({ args }: Case, { code, stdout, stderr }: Ran): readonly string[] => {
    const format = formatOf(args);
    const wrong = format === undefined || stdout === '' ? undefined : inspect[format](stdout);
    const verdict =
      wrong === undefined && format === 'json' && stdout !== ''
        ? (JSON.parse(stdout) as { readonly verdict: string | null }).verdict
        : undefined;
    return [
      ...(EXITS.includes(code) ? [] : [`the exit is ${code}`]),
      ...(/fault of smpolicy itself/.test(stderr) ? [`a fault of ours: ${stderr.split('\n').slice(0, 6).join(' ').slice(0, 600)}`] : []),
      ...(code === 2 && `${stdout}${stderr}`.trim() === '' ? ['it ends with 2 and says nothing'] : []),
      ...(wrong === undefined ? [] : [`${format}: ${wrong}`]),
      ...(verdict !== undefined && (verdict === null) !== (code === 2) ? [`the verdict is ${verdict} and the exit ${code}`] : []),
      ...(verdict === 'block' && code === 0 ? ['the verdict is block and the exit 0'] : []),
      ...(readdirSync(cwd, { recursive: true }).length === files ? [] : ['something was written that nobody asked for']),
    ];
  };
  return {
    ...{ name: 'program', seeds: [first ?? Buffer.of(), ...others], change },
    look: async (input): Promise<Looked> => {
      const one = caseIn(input);
      const bytes = Buffer.from(one.content, 'base64');
      const path = join(cwd, one.file);
      if (one.file !== '-') writeFileSync(path, bytes, { mode: 0o600 });
      try {
        const ran = await runIn(cwd, one.args, one.file === '-' ? bytes : contentOf('-'));
        return {
          faults: faultsOf(one, ran),
          sign: `${one.args[0]} ${ran.code} ${whyOf(ran.stderr.split('\n').find((line) => line.startsWith('smpolicy:')) ?? '')}`,
        };
      } finally {
        if (one.file !== '-') writeFileSync(path, contentOf(one.file));
      }
    },
  };
};

export const programTargets: Readonly<Record<string, MakeTarget>> = { program };
