import { closeSync, fstatSync, fsyncSync, linkSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Complaint } from '../../model.ts';
import { type LogEnd, type LogEntry, lineAfter, linkOf, NO_LINE } from './chain.ts';

/** Adds lines to the log at the end, while no other process does; they are on the disk when this returns. */
export const appendToLog = async (path: string, entries: readonly LogEntry[]): Promise<LogEnd> => {
  const unlock = await locked(path);
  try {
    const file = openSync(path, 'a+', 0o600);
    try {
      let end = endOf(file, path);
      const texts = entries.map((entry) => {
        const next = lineAfter(end, entry);
        end = next.end;
        return `${next.text}\n`;
      });
      writeWhole(file, texts.join(''));
      fsyncSync(file);
      return end;
    } finally {
      closeSync(file);
    }
  } finally {
    unlock();
  }
};

const writeWhole = (file: number, text: string): void => {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
};

// ── Its end ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** No line is nearly as long. */
const LAST = 8192;

/** The last line of a log. One that is damaged there takes no further line: it would hide the damage. */
const endOf = (file: number, path: string): LogEnd => {
  const { size } = fstatSync(file);
  if (size === 0) return NO_LINE;
  const bytes = Buffer.alloc(Math.min(size, LAST));
  readSync(file, bytes, 0, bytes.length, size - bytes.length);
  const lines = bytes.toString('utf8').split('\n');
  const last = lines.at(-2);
  const end = last === undefined || lines.at(-1) !== '' ? undefined : trusting(last);
  if (end === undefined)
    throw new Complaint('the end of the check log is damaged', { file: path, advice: 'Run smpolicy log verify to see where' });
  return end;
};

/** What a whole line says of itself; whether it follows the one before is for `log verify` to say. */
const trusting = (text: string): LogEnd | undefined => {
  const before = /"prev":"([0-9a-f]{64})","seq":|"prev":"([0-9a-f]{64})"/.exec(text);
  const seq = /"seq":(\d{1,15})[,}]/.exec(text)?.[1];
  if (before === null || seq === undefined) return undefined;
  const link = linkOf(text, { seq: Number(seq) - 1, hash: before[1] ?? before[2] ?? '' });
  return 'end' in link ? link.end : undefined;
};

// ── One writer at a time ────────────────────────────────────────────────────────────────────────────────────────────

/** Nobody holds the lock so long: whoever does has crashed. */
const STALE = 30_000;
const PATIENCE = 60_000;

/** A file beside the log that only one process can make. */
const locked = async (path: string): Promise<() => void> => {
  const lock = `${path}.lock`;
  for (const until = Date.now() + PATIENCE; ; await wait(15 + Math.random() * 25)) {
    if (taken(lock)) return () => rmSync(lock, { force: true });
    if (isStale(lock)) takeAway(lock);
    else if (Date.now() > until)
      throw new Complaint('another process has kept the check log for a minute', {
        file: lock,
        advice: 'If none is running, delete this file',
      });
  }
};

const taken = (lock: string): boolean => {
  try {
    closeSync(openSync(lock, 'wx', 0o600));
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST') || isCode(error, 'EPERM') || isCode(error, 'EBUSY')) return false;
    if (isCode(error, 'ENOENT'))
      throw new Complaint('the folder of the check log is not there', {
        file: lock.slice(0, -5),
        advice: 'Make it, or correct audit.log in the config',
      });
    throw new Complaint('the check log may not be written', {
      file: lock.slice(0, -5),
      advice: 'Choose a place in audit.log that you may write to',
    });
  }
};

/** Moved first, and looked at again: between the two looks another process may have taken a lock of its own. */
const takeAway = (lock: string): void => {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (!isStale(aside)) linkSync(aside, lock);
    rmSync(aside, { force: true });
  } catch {
    // Another process was quicker, and the next look says how it stands.
  }
};

const isStale = (lock: string): boolean => {
  const age = statSync(lock, { throwIfNoEntry: false });
  return age !== undefined && Date.now() - age.mtimeMs > STALE;
};

const isCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;
