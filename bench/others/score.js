import { overlaps } from '../identifiers/score.js';
import { quantile } from '../measure.js';

/** What we find elsewhere is about photos, at which nobody else looks. */
export const inWords = ({ violations }) => violations.map(({ where }) => where).filter(({ field }) => field === '/text');

/** Of the names, by how they are spelt, how many a finding touches; of the posts that name nobody, in how many words something was found. */
export function scoreOf(posts, findings) {
  const score = { roll: { of: 0, seen: 0 }, otherwise: { of: 0, seen: 0 }, nobody: { of: 0, seen: 0 } };
  for (const [at, { named }] of posts.entries()) {
    const tally = score[named?.as ?? 'nobody'];
    const seen = findings[at].some((span) => named === undefined || overlaps(span, named));
    tally.of += 1;
    tally.seen += seen ? 1 : 0;
  }
  return score;
}

/** Each round another goes first, so that whatever else the machine does slows them all. */
export const rotated = (list, round) => list.map((_, at) => list[(at + round) % list.length]);

/** The median of its ratios to the first, round by round, and the least and the most. */
export function besideFirst(rounds, name, first, what) {
  const ratios = rounds.map((round) => round[name][what] / round[first][what]);
  return { median: quantile(ratios, 0.5), least: Math.min(...ratios), most: Math.max(...ratios) };
}
