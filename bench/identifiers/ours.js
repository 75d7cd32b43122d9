// personal-data, through the program as a school would run it, and through the library to see how fast it is.
import { fileURLToPath } from 'node:url';
import { checkPost, loadSchool } from '../../dist/index.js';
import { node } from '../measure.js';

const NOW = '2026-11-16T09:00:00Z';
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
/** Every pupil may be named there and there are no trips, so no other check takes anything from this one. */
const FOLDER = here('../../fixtures/schools/mossbank');
const postOf = ({ id, text }) => ({ id, channel: 'website', text });

/** What the check finds in each line, by the line's id. */
export function judged(lines, stdin) {
  const program = [here('../../bin/smpolicy.js'), 'check', '-', '--format', 'ndjson', '--no-mask', '--now', NOW];
  const results = node(program, { cwd: FOLDER, stdin, keep: true })
    .stdout.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ violations }) => violations !== undefined);
  const found = new Map(
    results.map(({ id, violations }) => [id, violations.filter(({ check }) => check === 'personal-data').map(findingOf)]),
  );
  if (found.size !== lines.length) throw new Error(`${lines.length - found.size} lines were not judged`);
  return found;
}

const findingOf = ({ kind, severity, where: { start, end } }) => ({ kind, severity, start, end });

export const ndjson = (lines) => `${lines.map((line) => JSON.stringify(postOf(line))).join('\n')}\n`;

/** All checks look at the post, not only this one. */
export async function checker() {
  const school = await loadSchool({ folder: FOLDER });
  return (text) => checkPost(postOf({ id: 'a', text }), school, { now: NOW });
}
