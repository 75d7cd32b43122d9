import { createHash, type Hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { canonicalJson } from '../formats/canonical.ts';
import type { Draft, Seal } from '../model.ts';
import { FILM_LIMIT, readable } from './media.ts';
import { isAddress, shortened } from './medium.ts';
import { namesState } from './named.ts';
import { atOnce, slowly, type Turn } from './steps.ts';
import { sayTrouble } from './trouble.ts';

/**
 * A state of a post as one hash: what it says, without its approvals and answers, and the bytes of each file that it names. Two
 * posts that differ in anything that is published differ in it; how a post is laid out, and in which format, makes no difference.
 */
function* sealing({ post, folder }: Draft): Generator<number, Seal> {
  const { approvals: _, answers: __, ...said } = post;
  const files: (string | null)[] = [];
  const unread: { why: string; advice: string }[] = [];
  for (const { file } of post.media ?? []) {
    const read = file === undefined ? { digest: null } : yield* digestOf(file, folder);
    if ('digest' in read) files.push(read.digest);
    else unread.push(read);
  }
  if (unread.length > 0) return { unread };
  return {
    is: `sha256-${createHash('sha256')
      .update(canonicalJson({ post: said, files }))
      .digest('hex')}`,
  };
}

type Digest = { readonly digest: string } | { readonly why: string; readonly advice: string };

const BESIDE = 'Put the file where the post says it is';
const CHUNK = 256 * 1024;

function* digestOf(file: string, folder: string): Generator<number, Digest> {
  const path = resolve(folder, file);
  const why = isAddress(file) ? 'it is an address, and nothing is ever fetched' : readable(path, FILM_LIMIT);
  if (why !== undefined) return unreadable(file, why);
  try {
    return { digest: yield* hashOf(path) };
  } catch (error) {
    const trouble = error === CHANGED ? 'it changed while it was read' : sayTrouble(error);
    if (trouble === undefined) throw error;
    return unreadable(file, trouble);
  }
}

const unreadable = (file: string, why: string): Digest => ({ why: `${shortened(file)} could not be read: ${why}`, advice: BESIDE });

const CHANGED = Symbol('changed');

function* hashOf(path: string): Generator<number, string> {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const before = fstatSync(file);
    const hash = createHash('sha256');
    let left = before.size;
    for (let got = piece(file, hash, left); got > 0; got = piece(file, hash, left)) {
      left -= got;
      yield got;
    }
    const after = fstatSync(file);
    if (left !== 0 || after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw CHANGED;
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}

const piece = (file: number, hash: Hash, left: number): number => {
  const room = Buffer.allocUnsafe(Math.min(CHUNK, left));
  const got = room.length === 0 ? 0 : readSync(file, room);
  hash.update(room.subarray(0, got));
  return got;
};

/** The draft with its seal, where an approval asks for one. */
export const withSeal = (draft: Draft): Draft => (namesState(draft) ? { ...draft, seal: atOnce(sealing(draft)) } : draft);

/** The same, with a turn for everything else between two pieces: a film is long. */
export const sealSlowly = (draft: Draft, turn?: Turn): Promise<Seal> => slowly(sealing(draft), turn);
