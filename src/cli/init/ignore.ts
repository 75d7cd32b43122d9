import { Buffer, isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What git must never keep: records of children, the key of the audit, the log, and posts that nobody has approved yet. */

const ALWAYS: readonly string[] = ['audit.key', 'check-log.jsonl', 'drafts/', '.smpolicy-draft*.json'];
const WHY = '# Records of children and staff, and what smpolicy writes about them: not for git.';

/** Whether a folder lies in a git repository: one of its own, or one above. */
export const isInGit = (folder: string): boolean => {
  if (existsSync(join(folder, '.git'))) return true;
  return dirname(folder) !== folder && isInGit(dirname(folder));
};

/** The .gitignore with what is missing in it; undefined where nothing is, or where it is no text to add to. */
export const ignoring = (path: string, records: readonly string[]): string | undefined => {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  if (!isUtf8(bytes)) return undefined;
  const before = bytes.toString('utf8');
  const there = new Set(before.split(/\r?\n/).map((line) => line.trim()));
  const missing = [...records.filter((file) => !isOutside(file)).map(ruleFor), ...ALWAYS].filter(
    (rule) => !there.has(rule) && !there.has(rule.replace(/^\//, '')),
  );
  if (missing.length === 0) return undefined;
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const gap = before === '' ? '' : before.endsWith('\n') ? end : end + end;
  return before + gap + [WHY, ...missing, ''].join(end);
};

const isOutside = (file: string): boolean => file.startsWith('../') || file.startsWith('/') || /^[A-Za-z]:/.test(file);

/** One file and no other: what would stand for several in such a rule is written as itself. */
const ruleFor = (file: string): string => `/${file.replace(/[\\*?[\] ]/g, (sign) => `\\${sign}`)}`;
