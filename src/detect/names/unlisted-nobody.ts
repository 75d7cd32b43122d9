import { isCreature } from './creatures.ts';
import { isPraised, isSpeaker } from './person-signs.ts';
import { headsPlace, isPrefixed } from './place-names.ts';
import { isFormer, roleBeside, worksThere } from './roles.ts';
import { after, before, wordsBefore } from './scene.ts';
import { isNumbered, isRoyal, isTitled } from './titles.ts';
import { isToldOf, storyWords } from './told.ts';
import type { Run } from './unlisted-runs.ts';
import { isQuotedTitle, looksTitled } from './work-names.ts';

/** Nobody of the school: grown up by title or role, famous, of a story, a place or a title. */

/** `Ashley Down nursery`. */
const INSTITUTIONS = new Set('nursery school schools primary academy infants juniors college federation trust'.split(' '));
const ARTICLES = new Set(['the', 'a', 'an']);

export const isNobody = (run: Run, bound: string | undefined): boolean =>
  isKnownPhrase(run) || isGrownUp(run, bound) || isPlace(run, bound) || (bound === undefined && isTold(run));

const isKnownPhrase = ({ scene, from, to }: Run): boolean => {
  for (let index = from; index <= to; index++)
    if ((scene.parts.get(index) ?? []).some(({ part, from: first, to: last }) => part !== 'phrase' && last > first)) return true;
  return false;
};

const isGrownUp = (run: Run, bound: string | undefined): boolean => {
  if (isTitled(run) || isRoyal(run) || isNumbered(run) || isCreature(run) || isFormer(run)) return true;
  return roleBeside(run) && (bound === undefined || /^our\b/iu.test(bound) || !worksThere(run));
};

const isPlace = (run: Run, bound: string | undefined): boolean => {
  if (isPrefixed(run)) return true;
  const place = headsPlace(run, false);
  if (place === 'yes' || (place === 'maybe' && bound === undefined)) return true;
  return INSTITUTIONS.has(after(run.scene, run.to)?.folded ?? '');
};

const isTold = (run: Run): boolean =>
  isQuotedTitle(run) || looksTitled(run) !== undefined || isToldOf(run) !== undefined || storyWords(run) > 0 || isThing(run);

/** `The Alexandra palm`, `a Sharan`: what an article points at is a thing, unless it speaks or is cheered. */
const isThing = (run: Run): boolean =>
  before(run.scene, run.from) !== undefined &&
  ARTICLES.has(wordsBefore(run.scene, run.from, 1)[0] ?? '') &&
  !isPraised(run) &&
  !isSpeaker(run);
