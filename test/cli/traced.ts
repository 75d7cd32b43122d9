import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What the system says that a process did: with strace, in a network namespace in which there is nothing to reach. */

/** A file that came or is not what it was, and who may read it. */
export type Written = Readonly<Record<string, string>>;

export interface Traced {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Every socket of the internet that was asked for. */
  readonly sockets: readonly string[];
  /** Every path that was made, opened to be written, moved or removed, below the folder or not. */
  readonly touched: readonly string[];
}

const can = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Why nothing can be told here; undefined where it can. */
export const lacking = (): string | undefined => {
  if (!can('strace', '-qq', '-o', '/dev/null', 'true')) return 'strace is not installed, or may not trace';
  return can('unshare', '-rn', 'true') ? undefined : 'this machine lets nobody make a network namespace (unshare -rn)';
};

const CALLS =
  'trace=%network,openat,open,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,unlink,unlinkat,truncate';
const MAKES =
  /O_CREAT|O_WRONLY|O_RDWR|O_TRUNC|^(?:\d+ +)?(?:creat|rename|renameat2?|link|linkat|symlink|symlinkat|mkdir|mkdirat|unlink|unlinkat|truncate)\(/;
/** Not files: what is written there is kept by nobody. */
const NOWHERE = /^\/dev\/(?:null|tty|pts\/\d+)$/;

/** Runs a command alone in the world and says what it did. */
export const traced = (
  argv: readonly [string, ...string[]],
  { cwd, env, stdin, log }: { cwd: string; env: NodeJS.ProcessEnv; stdin: string; log: string },
): Traced => {
  const ran = spawnSync('unshare', ['-rn', 'strace', '-f', '-qq', '-s', '4096', '-e', CALLS, '-o', log, ...argv], {
    cwd,
    env,
    input: stdin,
    encoding: 'utf8',
  });
  const calls = readFileSync(log, 'utf8').split('\n');
  return {
    ...{ code: ran.status, stdout: ran.stdout, stderr: ran.stderr },
    sockets: calls.filter((call) => /AF_INET/.test(call)),
    touched: calls
      .filter((call) => MAKES.test(call) && !/ = -1 E(?:NOENT|EXIST)/.test(call))
      .flatMap((call) => [...call.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, path = '']) => path))
      .filter((path) => !NOWHERE.test(path)),
  };
};

interface Seen {
  readonly mode: string;
  readonly bytes: string;
}

/** Everything below a folder: who may read each file, and what stands in it. */
export const seenIn = (folder: string): ReadonlyMap<string, Seen> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [
        relative(folder, path).split(sep).join('/'),
        { mode: (statSync(path).mode & 0o777).toString(8), bytes: readFileSync(path, 'latin1') },
      ]),
  );

/** What differs between two looks at a folder. */
export const writtenSince = (before: ReadonlyMap<string, Seen>, now: ReadonlyMap<string, Seen>): Written => ({
  ...Object.fromEntries([...now].filter(([name, { bytes }]) => before.get(name)?.bytes !== bytes).map(([name, { mode }]) => [name, mode])),
  ...Object.fromEntries([...before.keys()].filter((name) => !now.has(name)).map((name) => [name, 'gone'])),
});
