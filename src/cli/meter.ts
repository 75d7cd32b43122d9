import { statSync } from 'node:fs';
import type { Input } from '../posts/inputs.ts';
import type { World } from './world.ts';

/** What has been read so far, and what there is to read as far as anybody knows. */
export interface Meter {
  /** Bytes; undefined where an input does not say how many it has. */
  readonly all: number | undefined;
  readonly read: (bytes: Uint8Array) => void;
  readonly line: (bytes: Uint8Array) => void;
  readonly post: () => void;
  readonly bytes: () => number;
  /** Of standard input. */
  readonly lines: () => number;
  readonly posts: () => number;
}

const LF = 10;

export const newMeter = (all: number | undefined): Meter => {
  let [bytes, lines, posts, last] = [0, 0, 0, LF];
  return {
    all,
    read: ({ length }) => {
      bytes += length;
    },
    line: (chunk) => {
      for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) lines += 1;
      last = chunk.at(-1) ?? last;
    },
    post: () => {
      posts += 1;
    },
    bytes: () => bytes,
    lines: () => lines + (last === LF ? 0 : 1),
    posts: () => posts,
  };
};

/** How much there is to read, where every input says so. */
export const bytesIn = (inputs: readonly Input[], { stdinSize }: Pick<World, 'stdinSize'>): number | undefined => {
  const sizes = inputs.map(({ kind, path }) => (kind === 'stdin' ? stdinSize?.() : sizeOf(path)));
  return sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0);
};

/** Bytes of a file; undefined where it is none. */
export const sizeOf = (path = ''): number | undefined => {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true ? stats.size : undefined;
};

/** Standard input, with what came of it counted. */
export async function* metered(stdin: AsyncIterable<Uint8Array>, { read, line }: Pick<Meter, 'read' | 'line'>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stdin) {
    read(chunk);
    line(chunk);
    yield chunk;
  }
}
