import { joinsTwo } from './and.ts';
import { boundCue } from './cues.ts';
import type { Known } from './known.ts';
import type { FieldWords, Unlisted } from './mention.ts';
import { sceneFor } from './scene.ts';
import { cueOf, ofNeighbour } from './unlisted-cued.ts';
import { isNobody } from './unlisted-nobody.ts';
import { isOpenName } from './unlisted-open.ts';
import { type Run, runsOf } from './unlisted-runs.ts';

const foundOf = ({ scene, from, to }: Run, cue: string | undefined): readonly Unlisted[] => {
  const [first, last] = [scene.words[from], scene.words[to]];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end, from, to, cue, full: to > from }];
};

const judge = (run: Run): readonly Unlisted[] => {
  const bound = boundCue(run.scene, run.from, run.to);
  const cue = cueOf(run, bound);
  if (cue === undefined && !isOpenName(run)) return NOTHING;
  return isNobody(run, bound ?? (cue === undefined ? undefined : ofNeighbour(run))) ? NOTHING : foundOf(run, cue);
};
const NOTHING: readonly never[] = [];

/** `Gemma and Trevor`: what is said of the one is said of the other. */
const besideOpen = (run: Run, found: readonly Unlisted[]): readonly Unlisted[] => {
  const { scene, from, to, first } = run;
  if (first !== 'given' || found.some((one) => one.from === from)) return NOTHING;
  const isListed = (gap: number, other: number): boolean =>
    /^\s?[,&]\s?$/u.test(scene.words[gap]?.gap ?? '') || (other !== gap && joinsTwo(scene, gap));
  const beside = found.some(
    (one) =>
      (from > one.to && from - one.to <= 2 && isListed(one.to + 1, from)) ||
      (from < one.from && one.from - to <= 2 && isListed(to + 1, one.from)),
  );
  return beside && !isNobody(run, undefined) ? foundOf(run, undefined) : NOTHING;
};

/** The personal names of a field that are not on the roll: with a child cue, or where they are plainly somebody's. */
export const unlistedIn = (
  field: FieldWords,
  taken: readonly { readonly start: number; readonly end: number }[],
  known: Known,
): readonly Unlisted[] => {
  const scene = sceneFor(field, known);
  const runs = runsOf(scene, taken);
  const found = runs.flatMap(judge);
  return found.length === 0 ? found : [...found, ...runs.flatMap((run) => besideOpen(run, found))];
};
