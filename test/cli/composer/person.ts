import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach } from '@jest/globals';
import { run } from '../../../src/cli/run.ts';
import type { Out } from '../../../src/cli/world.ts';
import { ROOT } from '../../project/files.ts';

/** Somebody at a terminal of lines, who answers what the program asks. */

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A copy of a school of the fixtures, with a photo that shows nothing. */
export const schoolFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-composer-'));
  folders.push(folder);
  cpSync(join(ROOT, 'fixtures/schools', name), folder, { recursive: true });
  cpSync(join(ROOT, 'fixtures/photos/plain.jpg'), join(folder, 'planes.jpg'));
  return folder;
};

/** What the screen shows, and what is typed then; `undefined` closes the terminal. */
export type Lines = readonly (readonly [shows: string | RegExp, types: string | undefined])[];

/** Where a line is waited for. */
const PROMPT = /(?:^|\n)(?:\? |Num)[^\n]* $/;

export interface Talked {
  readonly code: number;
  readonly shown: string;
  readonly stderr: string;
  /** What was never asked. */
  readonly left: number;
}

export const talk = async (cwd: string, lines: Lines, flags: readonly string[] = []): Promise<Talked> => {
  const keys = Object.assign(new PassThrough({ autoDestroy: false }), { isTTY: true });
  const left = [...lines];
  const said = { all: '', since: '', stderr: '' };
  /** A question that nobody expected is left unanswered, and the terminal closed. */
  const answer = (): void => {
    const [next] = left;
    const isNext = next !== undefined && (typeof next[0] === 'string' ? said.since.includes(next[0]) : next[0].test(said.since));
    if (!isNext) return void (PROMPT.test(said.since) && keys.end());
    left.shift();
    said.since = '';
    if (next[1] === undefined) keys.end();
    else for (const line of next[1].split('\n')) keys.write(`${line}\n`);
  };
  const out = (hear: (text: string) => void): Out => ({
    ...{ isTTY: true, columns: 80, once: () => undefined, off: () => undefined },
    write: (text) => {
      hear(text);
      return true;
    },
  });
  const stdout = out((text) => {
    said.all += text;
    said.since += text;
    setImmediate(answer);
  });
  const stderr = out((text) => {
    said.stderr += text;
  });
  const code = await run({
    argv: ['check', '--plain', '--no-color', '--now', '2026-11-16T09:00', ...flags],
    ...{ cwd, env: { HOME: join(cwd, '.home'), SMPOLICY_DEBUG: process.env['SMPOLICY_DEBUG'] }, stdin: keys, stdout, stderr },
    clock: () => Date.parse('2026-11-16T09:00:00Z'),
    signal: new AbortController().signal,
  });
  return { code, shown: said.all, stderr: said.stderr, left: left.length };
};
