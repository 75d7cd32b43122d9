import { countsOf, type Judged } from '../engine/judge.ts';
import { verdictOf } from '../engine/verdict.ts';
import { Complaint, type Draft, type Written } from '../model.ts';
import type { Inputs } from '../posts/inputs.ts';
import { openFile, realOf } from './files.ts';
import type { World } from './world.ts';

/** Is shown each post with what it came to, in their order, and may have something to write of it. */
export interface Follower {
  readonly add: (draft: Draft, judged: Judged) => Promise<void>;
  /** After the last post; what could not be written is said after all results. */
  readonly end: () => Promise<Complaint | undefined>;
  /** However it ended. */
  readonly drop?: () => Promise<unknown>;
}

const IN_PARTS: readonly string[] = ['ndjson', 'table'];

/** Rows of several files have no headings in common, and what is no row and no line cannot be taken out of its file. */
export const refuseWhole = ({ inputs }: Inputs): void => {
  if (inputs.length <= 1 && inputs.every(({ format }) => IN_PARTS.includes(format))) return;
  throw new Complaint('--passed wants one file in which each line or row is a post', {
    advice: 'Name one .ndjson, .jsonl or .csv file; for standard input say what it is, as in - --stdin-filename posts.ndjson',
  });
};

/** Writes again, byte for byte, each line or row of which every post has passed; `path` is the file that will be there at the end. */
export const passedTo = async (
  name: string,
  { cwd, signal }: Pick<World, 'cwd' | 'signal'>,
  reads: readonly string[],
): Promise<Follower & { readonly path: string }> => {
  if (name === '' || name === '-') throw new Complaint('--passed wants the name of a file', { advice: 'Name one that is not there yet' });
  const file = await openFile(name, { cwd, secret: true, taken: new Set(reads.map(realOf)) });
  let [row, passed, isBegun]: [Written | undefined, number, boolean] = [undefined, 0, false];
  return {
    path: file.path,
    add: async ({ written }, judged) => {
      if (written === undefined) return;
      if (!isBegun) await file.write(written.head);
      isBegun = true;
      passed = (row === written ? passed : 0) + (verdictOf(countsOf(judged)) === 'pass' ? 1 : 0);
      row = written;
      if (passed === written.posts) await file.write(written.bytes);
    },
    end: async () => {
      if (!signal.aborted) await file.close();
      return undefined;
    },
    drop: () => file.drop(),
  };
};
