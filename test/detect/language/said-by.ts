import { loadChecks } from '../../../src/checks/registry.ts';
import { lookupsOf } from '../../../src/detect/lookups.ts';
import { readPost } from '../../../src/engine/read.ts';
import type { Post } from '../../../src/model.ts';
import { draftOf, schoolOf } from '../../school.ts';

const school = schoolOf();
const lookups = lookupsOf(school);
export const checks: Awaited<ReturnType<typeof loadChecks>> = await loadChecks();

/** `error`, `warning` or nothing, as a policy without options has it. */
export const saidBy = (id: string, post: Post): string => {
  const check = checks.get(id);
  if (check === undefined) throw new Error(`no check ${id}`);
  const reading = readPost(draftOf(post), school, { now: Date.parse('2026-11-17T16:30Z'), mode: 'draft' });
  if (check.concerns?.(reading, {}) === false) return 'nothing';
  const found = [...check.find({ reading, school, lookups, options: {} })];
  return found.some(({ doubt }) => doubt !== true) ? 'error' : found.length > 0 ? 'warning' : 'nothing';
};
