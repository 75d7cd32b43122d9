import { basename, dirname, join } from 'node:path';
import type { Pack } from '../model.ts';

/**
 * Our packs as the build leaves them. To read a pack's YAML, hold it to its shape and look for its mistakes takes as long as the
 * rest of a check, and nothing of that changes between two builds. What the build made of a pack counts for as long as every
 * text that it was made of is the same to the letter; otherwise, and without a build, the YAML is read.
 */
export interface Made {
  /** The pack and those it extends: each file beside it, with what it said. */
  readonly texts: Readonly<Record<string, string>>;
  readonly pack: Pack;
}

/** The way to what the build made, and to the files it was made of. */
export interface MadeFiles {
  read(path: string): Promise<string | undefined>;
  /** What the build made of a pack of ours; undefined where there is none. */
  made?(path: string): Promise<string | undefined>;
}

export const madePack = async (path: string, files: MadeFiles): Promise<Pack | undefined> => {
  const text = await files.made?.(path);
  const made = text === undefined ? undefined : parsed(text);
  if (made === undefined || made.texts[basename(path)] === undefined) return undefined;
  for (const [name, then] of Object.entries(made.texts)) if ((await files.read(join(dirname(path), name))) !== then) return undefined;
  return made.pack;
};

/** Half a file, as an interrupted build leaves, is none. */
const parsed = (text: string): Made | undefined => {
  try {
    return JSON.parse(text) as Made;
  } catch {
    return undefined;
  }
};
