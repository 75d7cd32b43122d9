import { type Wording, wording } from '../../text/wording/wording.ts';
import { type Said, type Sentence, saidIn } from '../places/sentences.ts';
import { anyOf, aTopic, type Silencer } from './topic.ts';
import { FAREWELL, MATTERS, OWN, PUBLIC } from './words/confidential.ts';
import {
  ADVISES,
  CHILD_IN_TROUBLE,
  CIRCUMSTANCES_SIGNS,
  EXCLUSION_SIGNS,
  FINANCE_SIGNS,
  FROM_INSIDE,
  HALF_TOLD,
  OFFERED,
  SAFEGUARDING_SIGNS,
  SOMEBODY_MEANT,
  STAFFING_SIGNS,
  UNANNOUNCED_SIGNS,
} from './words/matter-signs.ts';
import { SPEAKS_WELL } from './words/reputation/tenor.ts';

/** Whether a post most likely tells a secret where no wording says so alone: signs of it that stand beside each other are added up. */

/** A matter that a school keeps to itself. */
export type Matter = 'staffing' | 'safeguarding' | 'finance' | 'exclusion' | 'circumstances' | 'unannounced';

interface Sign {
  readonly kind: Matter;
  readonly is: Wording;
  readonly weight: number;
  /** What makes a sentence none of it. */
  readonly unless: Silencer;
  /** Whoever works there knows it from there. */
  readonly isWork: boolean;
}

const ENOUGH = 4;
const told = anyOf(aTopic, wording(`${OFFERED} | ${PUBLIC}`));
const toldOrOwn = anyOf(told, wording(OWN, MATTERS));
const toldOrFarewell = anyOf(toldOrOwn, wording(FAREWELL));
const sign = (kind: Matter, said: string, weight: number, isWork: boolean): Sign => ({
  ...{ kind, weight, isWork, is: wording(said, MATTERS) },
  unless: kind === 'staffing' ? toldOrFarewell : isWork ? told : toldOrOwn,
});

/** What befalls one person or family is nobody else’s; what befalls the school is a secret only as long as somebody says so. */
const SIGNS: readonly Sign[] = [
  sign('safeguarding', SAFEGUARDING_SIGNS, 3, false),
  sign('exclusion', EXCLUSION_SIGNS, 3, true),
  sign('staffing', STAFFING_SIGNS, 3, false),
  sign('circumstances', CIRCUMSTANCES_SIGNS, 3, false),
  sign('finance', FINANCE_SIGNS, 3, true),
  sign('unannounced', UNANNOUNCED_SIGNS, 2, true),
];
const child: Sign = {
  ...sign('circumstances', CHILD_IN_TROUBLE, ENOUGH, false),
  unless: anyOf(toldOrOwn, wording(SPEAKS_WELL)),
};
/** How many sentences away it may still be said who is meant. */
const NEAR = 2;

const meant = wording(`${SOMEBODY_MEANT} | ${FROM_INSIDE}`, MATTERS);
const halfTold = wording(HALF_TOLD);
const advises = wording(ADVISES);

interface Likely {
  readonly kind: Matter;
  readonly line: Sentence;
  readonly said: Said;
}

/** The gravest sign, if with whoever is meant, what is half told and who tells it there is enough of it. */
export const likelyMatter = (lines: readonly Sentence[], isOfStaff: boolean): Likely | undefined => {
  if (lines.some(({ said }) => advises.isIn(said))) return undefined;
  const around = lines.map((_, at) => aroundOf(lines.slice(Math.max(0, at - NEAR), at + NEAR + 1)));
  for (const { kind, is, weight, unless, isWork } of isOfStaff ? [...SIGNS, child] : SIGNS)
    for (const [at, line] of lines.entries()) {
      const beside = Math.max(around[at] ?? 0, isOfStaff && isWork ? 1 : 0);
      const said = weight + beside < ENOUGH || unless.isIn(line.said) ? undefined : saidIn(line, is);
      if (said !== undefined) return { kind, line, said };
    }
  return undefined;
};

const aroundOf = (lines: readonly Sentence[]): number => {
  if (lines.some(({ said }) => halfTold.isIn(said))) return 2;
  return lines.some(({ said }) => meant.isIn(said)) ? 1 : 0;
};
