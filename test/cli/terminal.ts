import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, jest } from '@jest/globals';
import { ROOT } from '../project/files.ts';

/** A terminal of 80 columns and 24 lines with one command line in it, as a person meets it. */
export interface Terminal {
  /** The folder that the command runs in: a copy of the fixtures. */
  readonly folder: string;
  /** What stands on the screen, without the empty lines at its end. */
  readonly screen: () => string;
  /** All that was printed, above the screen too; `escapes` with its colours. */
  readonly all: (options?: { readonly escapes?: boolean }) => string;
  /** Everything that was sent to the screen, what was wiped again too; to be asked for after the end. */
  readonly sent: () => Promise<string>;
  /** Waits until the screen shows it. */
  readonly shows: (wanted: string | RegExp) => Promise<string>;
  /** Waits for the command's end and gives its exit code. */
  readonly ends: () => Promise<number>;
  /** Types letters as they are. */
  readonly type: (text: string) => void;
  /** Presses keys by tmux's names: `Enter`, `Down`, `C-c`. */
  readonly press: (...keys: readonly string[]) => void;
  /** Pastes as a terminal does: marked as a paste where the program has asked for that. */
  readonly paste: (text: string) => void;
  readonly close: () => void;
}

export interface Opened {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Within the fixtures. */
  readonly cwd?: string;
  /** How often the command runs, one after the other; once, unless said. */
  readonly times?: number;
  /** Changes the copy before the command starts. */
  readonly prepare?: (folder: string) => void;
}

const tmuxIsThere = spawnSync('tmux', ['-V']).status === 0;

/** Tests that need tmux: without it they are skipped, under a title that says why. */
export const onTerminal = (title: string, tests: () => void): void => {
  jest.setTimeout(3 * DEADLINE);
  if (tmuxIsThere) describe(title, tests);
  else describe.skip(`tmux is not installed: ${title}`, tests);
};

const DEADLINE = 20_000;
const BETWEEN = 25;

/** Begins with the first Enter, once nothing is echoed any more and everything is watched; the exit code is told below the command's own words; the screen stays. */
const SCRIPT =
  'stty -echo; tmux wait-for -S ready; read -r go; stty echo; trap : INT; n=$1; shift; while [ "$n" -gt 0 ]; do "$@"; echo "exit=$?"; n=$((n-1)); done; exec cat >/dev/null';

/** Of the machine's own environment only what a program needs to start. */
const environment = (env: Opened['env'], home: string): Record<string, string> => ({
  ...{ PATH: process.env['PATH'] ?? '', HOME: home, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  ...env,
});

export const openTerminal = ({ args, env, cwd = 'schools/oakfield', times = 1, prepare }: Opened): Terminal => {
  const copy = mkdtempSync(join(tmpdir(), 'smpolicy-terminal-'));
  const folder = join(copy, 'fixtures', cwd);
  cpSync(join(ROOT, 'fixtures'), join(copy, 'fixtures'), { recursive: true });
  prepare?.(folder);
  // A server of its own for each terminal: nothing of the user's is seen or touched.
  const socket = join(copy, 'tmux');
  const tmux = (...words: readonly string[]): string => {
    const ran = spawnSync('tmux', ['-u', '-S', socket, '-f', '/dev/null', ...words], {
      env: environment(env, copy),
      encoding: 'utf8',
      timeout: DEADLINE,
    });
    if (ran.status !== 0) throw new Error(`tmux ${words[0]}: ${ran.stderr}`);
    return ran.stdout;
  };
  const command = ['sh', '-c', SCRIPT, 'sh', String(times), process.execPath, join(ROOT, 'bin', 'smpolicy.js'), ...args];
  tmux('new-session', '-d', '-x', '80', '-y', '24', '-c', folder, ...command);
  const log = join(copy, 'sent');
  tmux('pipe-pane', '-O', `cat > '${log}'`);
  tmux('wait-for', 'ready');
  tmux('send-keys', 'Enter');
  return { folder, ...handlesOf(tmux, log), close: () => end(tmux, copy) };
};

type Tmux = (...words: readonly string[]) => string;

const handlesOf = (tmux: Tmux, log: string): Omit<Terminal, 'folder' | 'close'> => {
  const screen = (): string => tidy(tmux('capture-pane', '-p'));
  const all: Terminal['all'] = ({ escapes = false } = {}) => tidy(tmux('capture-pane', '-p', '-S', '-', ...(escapes ? ['-e'] : [])));
  const shows = (wanted: string | RegExp): Promise<string> => until(screen, wanted);
  const ends = async (): Promise<number> => {
    return Number(ENDED.exec(await shows(ENDED))?.[1]);
  };
  return {
    ...{ screen, all, shows, ends, sent: () => until(() => read(log), SENT_ALL) },
    type: (text) => void tmux('send-keys', '-l', '--', text),
    press: (...keys) => void tmux('send-keys', ...keys),
    paste: (text) => {
      tmux('set-buffer', '--', text);
      tmux('paste-buffer', '-p');
    },
  };
};

/** Looks again and again, and in the end says what it saw instead. */
const until = async (look: () => string, wanted: string | RegExp): Promise<string> => {
  for (let left = DEADLINE; left > 0; left -= BETWEEN) {
    const seen = look();
    if (holds(seen, wanted)) return seen;
    await pause(BETWEEN);
  }
  throw new Error(`${String(wanted)} never came. This is there:\n${look()}`);
};

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const ENDED = /^exit=(\d+)$/m;
const SENT_ALL = /exit=\d+\r?\n/;
const holds = (screen: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen);

const tidy = (text: string): string => text.replace(/[ \t]+$/gm, '').trimEnd();

const end = (tmux: Tmux, copy: string): void => {
  tmux('kill-server');
  rmSync(copy, { recursive: true, force: true });
};
