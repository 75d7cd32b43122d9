import { Readable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import type { Out } from '../../src/cli/world.ts';

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
  return { code, stdout: stdout.text(), stderr: stderr.text() };
};
