import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { validate } from '../../formats/shape.ts';
import { postShape } from '../../formats/shapes/post.ts';
import { byText } from '../../text/compare.ts';
import { openFile } from '../files.ts';
import type { World } from '../world.ts';
import type { Sketch } from './sketch.ts';

/** A post that somebody has not finished. */
export interface Kept extends Sketch {
  readonly file: string;
  /** When it was last kept, in milliseconds. */
  readonly at: number;
}

/**
 * Where unfinished posts wait: with this user's own settings and not beside the config, since that folder is often shared, and a
 * half-written post is nobody else's business. Without such a folder, in one that no sweep of drafts enters.
 */
const keptFolder = ({ env, cwd }: Pick<World, 'env' | 'cwd'>): string => {
  const { LOCALAPPDATA, XDG_STATE_HOME, HOME } = env;
  const own = [LOCALAPPDATA, XDG_STATE_HOME, HOME === undefined ? undefined : join(HOME, '.local', 'state')];
  return join(own.find((path) => path !== undefined && isAbsolute(path)) ?? join(cwd, '.smpolicy'), 'smpolicy', 'drafts');
};

/** Posts of one folder are offered there and nowhere else. */
const prefixOf = (cwd: string): string => createHash('sha256').update(cwd).digest('hex').slice(0, 16);

/** A name that nobody has taken: two posts may be begun at once. */
export const newKept = (world: Pick<World, 'env' | 'cwd' | 'clock'>): string => {
  for (let nth = 0; ; nth += 1) {
    const file = join(keptFolder(world), `${prefixOf(world.cwd)}-${world.clock()}-${process.pid}-${nth}.json`);
    if (!existsSync(file)) return file;
  }
};

/** Those of this folder, the newest first. What cannot be read is none. */
export const keptIn = (world: Pick<World, 'env' | 'cwd'>): readonly Kept[] => {
  const folder = keptFolder(world);
  return namesIn(folder)
    .filter((name) => name.startsWith(`${prefixOf(world.cwd)}-`) && name.endsWith('.json'))
    .flatMap((name) => readKept(join(folder, name)) ?? [])
    .toSorted((a, b) => b.at - a.at || byText(a.file, b.file));
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const readKept = (file: string): Kept | undefined => {
  try {
    const { at, done, half, post } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    validate(postShape, { value: { channel: 'website', text: 'none yet', ...post }, file, locate: () => undefined });
    if (typeof at !== 'number' || !Array.isArray(done)) return undefined;
    return { file, at, post, done: done.map(String), ...(typeof half === 'string' ? { half } : {}) };
  } catch {
    return undefined;
  }
};

/** For its owner's eyes alone. */
export const writeKept = async (file: string, sketch: Sketch, { cwd, env, clock }: Pick<World, 'cwd' | 'env' | 'clock'>): Promise<void> => {
  mkdirSync(keptFolder({ cwd, env }), { recursive: true, mode: 0o700 });
  const opened = await openFile(file, { cwd, secret: true, taken: new Set() });
  try {
    await opened.write(`${JSON.stringify({ folder: cwd, at: clock(), ...sketch })}\n`);
    await opened.close();
  } finally {
    await opened.drop();
  }
};

export const dropKept = (file: string): void => rmSync(file, { force: true });
