import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a set is called here: a hash over the name and the bytes of every file in it. */
export function hashOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(`${file}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest(),
    );
  return hash.digest('hex');
}

/** Whether more of a figure is better. */
export const FIGURES = { precision: 'more', recall: 'more', f1: 'more', unsafe: 'less', wrongSpan: 'less', wrongKind: 'less' };

const worse = (figure, now, floor) => (FIGURES[figure] === 'more' ? now < floor - 1e-9 : now > floor);
const better = (figure, now, floor) => (FIGURES[figure] === 'more' ? Math.max(now, floor) : Math.min(now, floor));

/** What has become worse than the floor, in words. A check of the floor that has no score any more is worse too. */
export function fallen(scores, floor) {
  return Object.entries(floor).flatMap(([check, least]) => {
    if (scores[check] === undefined) return [`${check} has no score any more`];
    return Object.keys(least)
      .filter((figure) => !(figure in scores[check]) || worse(figure, scores[check][figure], least[figure]))
      .map((figure) => `${check}: ${figure} is ${scores[check][figure]}, it was ${least[figure]}`);
  });
}

/** The floor after these scores: each figure moves only for the better. */
export function raised(scores, floor = {}) {
  const checks = [...new Set([...Object.keys(floor), ...Object.keys(scores)])].sort();
  return Object.fromEntries(
    checks.map((check) => {
      const [now, was] = [scores[check] ?? {}, floor[check] ?? {}];
      const figures = Object.keys(FIGURES).filter((figure) => figure in now || figure in was);
      return [
        check,
        Object.fromEntries(figures.map((figure) => [figure, better(figure, now[figure] ?? was[figure], was[figure] ?? now[figure])])),
      ];
    }),
  );
}
