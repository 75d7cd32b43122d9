import { Buffer, isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** What git must never keep: records of children, the key of the audit, the log, and posts that nobody has approved yet. */

const ALWAYS: readonly string[] = ['audit.key', 'check-log.jsonl', 'drafts/'];
const WHY = '# Records of children and staff, and what smpolicy writes about them: not for git.';

/** Whether a folder lies in a git repository: one of its own, or one above. */
export const isInGit = (folder: string): boolean => {
  if (existsSync(join(folder, '.git'))) return true;
  return dirname(folder) !== folder && isInGit(dirname(folder));
};

/** What a .gitignore has to say, and what it cannot. */
export interface Ignoring {
  /** It with what was missing in it; undefined where nothing was, or where it is no text to add to. */
  readonly text?: string;
  /** The lists that a rule names: those in its folder. */
  readonly inside: readonly string[];
  /** Lists in a repository that its rules do not reach. */
  readonly outside: readonly string[];
  /** The rules that could not be added. */
  readonly unsaid: readonly string[];
}

export const ignoring = (path: string, lists: readonly string[]): Ignoring => {
  const folder = dirname(path);
  const files = [...new Set(lists.map((file) => fromFolder(file, folder)))];
  const inside = files.filter((file) => !isOutside(file));
  const told = { inside, outside: files.filter((file) => isOutside(file) && isInGit(dirname(resolve(folder, file)))) };
  const rules = [...inside.map(ruleFor), ...ALWAYS];
  const before = textOf(path);
  if (before === undefined) return { ...told, unsaid: rules };
  const there = new Set(before.split(/\r?\n/).map((line) => line.trim()));
  const missing = rules.filter((rule) => !there.has(rule) && !there.has(rule.replace(/^\//, '')));
  return { ...told, unsaid: [], ...(missing.length === 0 ? {} : { text: withRules(before, missing) }) };
};

const withRules = (before: string, rules: readonly string[]): string => {
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const gap = before === '' ? '' : before.endsWith('\n') ? end : end + end;
  return before + gap + [WHY, ...rules, ''].join(end);
};

/** Older PowerShells write UTF-16, which git does not understand: rules in UTF-8 behind it would spoil what there is. */
const textOf = (path: string): string | undefined => {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  return isUtf8(bytes) && !bytes.includes(0) ? bytes.toString('utf8') : undefined;
};

/** With `/` on every system, whichever way it was written. */
const fromFolder = (file: string, folder: string): string => relative(folder, resolve(folder, file)).split(sep).join('/');

const isOutside = (file: string): boolean => file.startsWith('../') || isAbsolute(file);

/** One file and no other: what would stand for several in such a rule is written as itself. */
const ruleFor = (file: string): string => `/${file.replace(/[\\*?[\] ]/g, (sign) => `\\${sign}`)}`;
