import { Readable } from 'node:stream';
import { Ajv } from 'ajv';
import { run } from '../../src/cli/run.ts';
import type { Out } from '../../src/cli/world.ts';
import { jsonSchema } from '../../src/formats/schema.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the streams are a terminal. */
  readonly terminal?: boolean;
  readonly signal?: AbortSignal;
}

const collector = (terminal: boolean): Out & { text(): string } => {
  const written: string[] = [];
  return {
    isTTY: terminal,
    columns: 80,
    write: (text) => {
      written.push(text);
      return true;
    },
    once: () => undefined,
    off: () => undefined,
    text: () => written.join(''),
  };
};

/** Runs a command line in this process. */
export const runHere = async ({ args, cwd, stdin = '', env = {}, terminal = false, signal }: Call): Promise<Ran> => {
  const [stdout, stderr] = [collector(terminal), collector(terminal)];
  const input = Object.assign(Readable.from([Buffer.from(stdin)]), { isTTY: terminal });
  const code = await run({
    ...{ argv: args, cwd, env, stdin: input, stdout, stderr },
    clock: () => Date.parse('2026-11-16T09:00:00Z'),
    signal: signal ?? new AbortController().signal,
  });
  assertPublished(args, stdout.text());
  return { code, stdout: stdout.text(), stderr: stderr.text() };
};

const published = new Ajv({ strict: false, allErrors: true }).compile(await jsonSchema('result'));

/** Whatever JSON a test makes the program print has to be as the published schema says. */
const assertPublished = (args: readonly string[], stdout: string): void => {
  const format = args[args.indexOf('--format') + 1];
  if (stdout === '' || (format !== 'json' && format !== 'ndjson')) return;
  for (const text of format === 'json' ? [stdout] : stdout.trimEnd().split('\n'))
    if (!published(JSON.parse(text))) throw new Error(`not as published: ${JSON.stringify(published.errors?.slice(0, 3))}`);
};
