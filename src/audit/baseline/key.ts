import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shownPath } from '../../config/disk.ts';
import { Complaint } from '../../model.ts';

/** Beside the config, in no repository, and for its owner's eyes: with it names could be tried against a baseline. */
export const KEY_FILE = 'audit.key';

const SHORTEST = 32;

/** The key in a folder. A baseline without its key covers nothing and is worth nothing. */
export const readKey = (folder: string, cwd: string): string => {
  const file = join(folder, KEY_FILE);
  const shown = { file: shownPath(file, cwd) };
  const key = textOf(file)?.trim();
  if (key === undefined)
    throw new Complaint('the key of the baseline is not there, or may not be read', {
      ...shown,
      advice: `Put the ${KEY_FILE} there with which the baseline was written; --write-baseline makes a new one for a new baseline`,
    });
  if (key.length < SHORTEST)
    throw new Complaint(`it is no key: it holds fewer than ${SHORTEST} characters`, {
      ...shown,
      advice: 'Put back the one with which the baseline was written',
    });
  return key;
};

const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** Whether others on this machine may read it; Windows keeps that elsewhere. */
export const isOpenToOthers = (folder: string): boolean =>
  process.platform !== 'win32' && (statSync(join(folder, KEY_FILE)).mode & 0o077) !== 0;

/** Makes a key where there is none, and says what was done. A repository is told to leave it out before it is there. */
export const makeKey = (folder: string): readonly string[] => {
  const file = join(folder, KEY_FILE);
  if (existsSync(file)) return [];
  const ignored = isInRepository(folder) && !isIgnored(folder);
  if (ignored) appendFileSync(join(folder, '.gitignore'), `${startOfLine(folder)}${KEY_FILE}\n`);
  writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  return [`made ${KEY_FILE}: keep it where only you can read it${ignored ? `; .gitignore names it now` : ', and in no repository'}`];
};

const isInRepository = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isInRepository(dirname(folder)));

const ignores = (folder: string): string => textOf(join(folder, '.gitignore')) ?? '';
const isIgnored = (folder: string): boolean => /^\/?(?:audit\.key|\*\.key)\s*$/m.test(ignores(folder));
const startOfLine = (folder: string): string => (/(?:^|\n)$/.test(ignores(folder)) ? '' : '\n');
