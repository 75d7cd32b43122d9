import { wording } from '../../text/wording/wording.ts';
import type { Sentence } from '../places/sentences.ts';
import { AUTHORITY, GRUDGING, ILL_DENIED, SPEAKS_ILL, SPEAKS_WELL, TENOR } from './words/reputation/tenor.ts';

/** Whether words speak ill of something where no wording tells what: signs are counted against each other. */

const ill = wording(SPEAKS_ILL, TENOR);
const denied = wording(ILL_DENIED, TENOR);
const grudging = wording(GRUDGING);
const well = wording(SPEAKS_WELL);
const authority = wording(AUTHORITY);

/** One word of praise outweighs one of blame; what is told with a grudge is half as much as blame, and who decides as much. */
const WEIGHTS = { ill: 2, authority: 2, grudging: 1, well: -4 } as const;
const ENOUGH = 3;

/** What speaks ill does so soon; nobody’s sentence is longer, and all places of many signs would be looked for in each. */
const LONGEST = 1000;

const blameIn = (said: string): number => {
  const ills = Math.max(0, ill.all(said).length - denied.all(said).length) * WEIGHTS.ill;
  return ills + Math.min(2, grudging.all(said).length) * WEIGHTS.grudging + (authority.isIn(said) ? WEIGHTS.authority : 0);
};

/** The sentence that speaks most ill, of a post that as a whole does. */
export const worstOf = (lines: readonly Sentence[]): Sentence | undefined => {
  let sum = 0;
  let worst: Weighed | undefined;
  for (const line of lines) {
    const said = line.said.slice(0, LONGEST);
    const blame = blameIn(said);
    sum += blame + well.all(said).length * WEIGHTS.well;
    if (blame >= WEIGHTS.ill && blame > (worst?.blame ?? 0)) worst = { line, blame };
  }
  return sum < ENOUGH ? undefined : worst?.line;
};

interface Weighed {
  readonly line: Sentence;
  readonly blame: number;
}
