/** The library: the same engine as the command, with no process and no console. */
import { dirname, resolve } from 'node:path';
import type { RecordSource } from './config/disk.ts';
import { loadSetup, type Setup } from './config/setup.ts';
import { judge } from './engine/judge.ts';
import { masksOf, NO_MASK } from './engine/mask.ts';
import { noticesOf } from './engine/notices.ts';
import { type Prepared, prepare } from './engine/prepare.ts';
import { present, presentUnread } from './engine/present.ts';
import { validate } from './formats/shape.ts';
import { postShape } from './formats/shapes/post.ts';
import { Complaint, type Instant, type Notice, type Post, type PostResult, type Unread } from './model.ts';
import { readDrafts } from './posts/drafts.ts';
import { expandInputs, withoutRecords } from './posts/inputs.ts';
import { withPhotos } from './posts/photo/photos.ts';
import { withSeal } from './posts/seal.ts';
import { momentOf } from './text/calendar.ts';

export type { Asked, Cite, Post, PostResult, Severity, Undecided, Unread, Verdict, Violation, Where } from './model.ts';
export { Complaint } from './model.ts';

export interface LoadOptions {
  /** The config's file; default: the one found from `folder` upward. */
  readonly config?: string;
  /** Where the search for a config begins; default: the working directory. */
  readonly folder?: string;
  /** Packs by name or path instead of the configured ones; `baseline` is always in force. */
  readonly policies?: readonly string[];
  /** Where a record that the config names stands in no file: gives what it holds, by its absolute path, in one of the forms that a file may have. */
  readonly record?: RecordSource;
}

export type { RecordSource } from './config/disk.ts';

/** A school with its records and packs, read once and used for any number of posts. */
export interface LoadedSchool {
  readonly name: string;
  /** The packs in force, by id. */
  readonly policies: readonly string[];
  /** What a reader of the results should know, such as clauses that no check sees yet. */
  readonly notices: readonly Notice[];
  /** @internal */
  readonly setup: Setup & Prepared & { readonly maskAt: ReturnType<typeof masksOf> };
}

export interface CheckOptions {
  /** The time to judge at, ISO 8601; default: now. */
  readonly now?: string;
  /** Hides names and matches, as the command does wherever its output is no terminal. Default: true. */
  readonly mask?: boolean;
  /** The name by which the result calls the post. */
  readonly source?: string;
  /** Where the files that the post names are looked for; default: the working directory. */
  readonly folder?: string;
}

/** Reads a school's config, records and packs. What is wrong with them is a `Complaint` with file, line and column. */
export const loadSchool = async ({ config, folder = '.', policies, record }: LoadOptions = {}): Promise<LoadedSchool> => {
  const setup = await loadSetup({
    cwd: resolve(folder),
    folders: [config === undefined ? resolve(folder) : dirname(resolve(config))],
    clock: Date.now(),
    ...(config === undefined ? {} : { config }),
    ...(policies === undefined ? {} : { policies }),
    record,
  });
  return {
    name: setup.school.name,
    policies: setup.packs.map(({ id }) => id),
    notices: noticesOf(setup),
    setup: { ...setup, ...prepare(setup), maskAt: masksOf(setup.school) },
  };
};

/** Checks one post. A post that is none by its shape is a `Complaint`, never a pass. */
export const checkPost = (post: Post, { setup }: LoadedSchool, options: CheckOptions = {}): PostResult => {
  const { source = 'post', mask = true, folder = '.' } = options;
  const now = clockOf(options, setup);
  const locate = (): undefined => undefined;
  const draft = { post: validate(postShape, { value: post, file: source, locate }), source, name: source, folder: resolve(folder), locate };
  const judged = judge(withSeal(withPhotos(draft)), setup, { now, mode: 'draft' });
  return present(judged, setup.school, mask ? setup.maskAt(now) : NO_MASK);
};

/** What became of one thing that was read. */
export type Checked = { readonly post: PostResult } | { readonly unread: Unread } | { readonly notice: string };

/**
 * Checks what files, folders and globs hold, as `smpolicy check` does: each post as soon as it is known, and among them what could not
 * be read. Only where there is a post and nothing is unread has all been checked.
 */
export async function* checkFiles(
  paths: readonly string[],
  { setup }: LoadedSchool,
  options: Omit<CheckOptions, 'source'> = {},
): AsyncGenerator<Checked> {
  const { mask: masked = true, folder = '.' } = options;
  if (paths.length === 0) throw new Complaint('there is nothing to check', { advice: 'Name files, folders or globs' });
  if (paths.includes('-')) throw new Complaint('standard input is the command’s', { advice: 'Give what you have read to checkPost' });
  const now = clockOf(options, setup);
  const mask = masked ? setup.maskAt(now) : NO_MASK;
  const named = await expandInputs(paths, { cwd: resolve(folder) });
  const { inputs, unread } = withoutRecords(named.inputs, (path) => setup.records.has(path));
  for (const one of [...named.unread, ...unread]) yield { unread: presentUnread(one, mask) };
  for await (const item of readDrafts(inputs, { stdin: nobody() }))
    if ('draft' in item) yield { post: present(judge(item.draft, setup, { now, mode: 'draft' }), setup.school, mask) };
    else yield 'unread' in item ? { unread: presentUnread(item.unread, mask) } : { notice: mask.text(item.notice) };
}

async function* nobody(): AsyncGenerator<Uint8Array> {}

const clockOf = ({ now }: CheckOptions, { school }: Setup): Instant => {
  if (now === undefined) return Date.now();
  const instant = momentOf(now, school.timezone);
  if (instant === undefined) throw new Complaint('`now` is no time', { advice: 'Write it as 2026-06-12T09:00' });
  return instant;
};
