import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Draft, Unread } from '../../src/model.ts';
import { readDrafts } from '../../src/posts/drafts.ts';
import { expandInputs } from '../../src/posts/inputs.ts';

/** Files by their path below a fresh folder, which goes when the tests of the file are done. Contents that are no text or bytes become JSON. */
export type Files = Readonly<Record<string, unknown>>;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function scratch(files: Files = {}): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'smpolicy-')));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

export const post = (text: string): { channel: string; text: string } => ({ channel: 'facebook', text });

export interface Given {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array | readonly (string | Uint8Array)[];
  readonly stdinName?: string;
  readonly channel?: string;
}

export interface All {
  readonly drafts: readonly Draft[];
  readonly unread: readonly Unread[];
}

/** From arguments to all that is read, as `check` does it. */
export async function readAll(args: readonly string[], given: Given = {}): Promise<All> {
  const { inputs, unread } = await expandInputs(args, {
    cwd: given.cwd ?? scratch(),
    ...(given.stdinName !== undefined && { stdinName: given.stdinName }),
  });
  const all = { drafts: [] as Draft[], unread: [...unread] };
  const options = { stdin: chunks(given.stdin ?? ''), ...(given.channel !== undefined && { channel: given.channel }) };
  for (const item of await listed(readDrafts(inputs, options))) {
    if ('draft' in item) all.drafts.push(item.draft);
    else if ('unread' in item) all.unread.push(item.unread);
  }
  return all;
}

/** One file in a folder of its own, read. */
export async function readFile(name: string, content: unknown, given: Given = {}): Promise<All> {
  return readAll([name], { cwd: scratch({ [name]: content }), ...given });
}

export async function* chunks(parts: NonNullable<Given['stdin']>): AsyncGenerator<Uint8Array> {
  for (const part of typeof parts === 'string' || parts instanceof Uint8Array ? [parts] : parts) yield Buffer.from(part);
}

export async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** A pipe with a name that nobody writes to; there is no such thing on Windows. */
export function makePipe(path: string): void {
  const program = 'mkfifo';
  execFileSync(program, [path]);
}
