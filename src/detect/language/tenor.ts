import { wording } from '../../text/wording/wording.ts';
import type { Sentence } from '../places/sentences.ts';
import { SPOKEN } from './words/reputation/sets.ts';
import { AUTHORITY, FAINT, GRUDGING, ILL_DENIED, SPEAKS_ILL, SPEAKS_WELL, TENOR } from './words/reputation/tenor.ts';

/** Whether words speak ill of something where no wording tells what: signs are counted against each other. */

const ill = wording(SPEAKS_ILL, TENOR);
const denied = wording(ILL_DENIED, TENOR);
const grudging = wording(GRUDGING);
const faint = wording(FAINT);
const well = wording(SPEAKS_WELL);
const authority = wording(AUTHORITY, SPOKEN);

/** One word of praise outweighs one of blame; what is told with a grudge is half as much as blame, and who decides as much. */
const WEIGHTS = { ill: 2, authority: 2, grudging: 1, faint: 0.5, well: -4 } as const;
const ENOUGH = 3;
/** However many such words a sentence has. */
const MOST_GRUDGE = 2;
const MOST_FAINT = 0.5;

/** What speaks ill does so soon; nobody’s sentence is longer, and all places of many signs would be looked for in each. */
const LONGEST = 1000;

const blameIn = (said: string): number => {
  const ills = Math.max(0, ill.all(said).length - denied.all(said).length) * WEIGHTS.ill;
  const clear = ills + Math.min(MOST_GRUDGE, grudging.all(said).length * WEIGHTS.grudging);
  return clear + Math.min(MOST_FAINT, faint.all(said).length * WEIGHTS.faint);
};

/** Whether something is spoken of ill, and nothing well. */
export const speaksIll = (lines: readonly Sentence[]): boolean => {
  const said = lines.map((line) => line.said.slice(0, LONGEST));
  return said.some((one) => ill.all(one).length > denied.all(one).length) && !said.some((one) => well.isIn(one));
};

/** The sentence that speaks most ill, of a post that as a whole does. */
export const worstOf = (lines: readonly Sentence[]): Sentence | undefined => {
  const weighed = lines.map((line) => ({ line, said: line.said.slice(0, LONGEST) })).map((one) => ({ ...one, blame: blameIn(one.said) }));
  const target = weighed.some(({ said }) => authority.isIn(said)) ? WEIGHTS.authority : 0;
  const sum = weighed.reduce((all, { said, blame }) => all + blame + well.all(said).length * WEIGHTS.well, target);
  const worst = weighed.reduce<(typeof weighed)[number] | undefined>(
    (one, other) => (other.blame > (one?.blame ?? 0) ? other : one),
    undefined,
  );
  return sum < ENOUGH || (worst?.blame ?? 0) < WEIGHTS.grudging ? undefined : worst?.line;
};
