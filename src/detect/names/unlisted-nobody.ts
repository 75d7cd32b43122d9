import { isCreature } from './creatures.ts';
import { isPraised, isSpeaker } from './person-signs.ts';
import { headsPlace, isPrefixed } from './place-names.ts';
import { isFormer, roleBeside } from './roles.ts';
import { worksThere } from './roles-work.ts';
import { after, before, wordsAfter, wordsBefore } from './scene.ts';
import { isNumbered, isRoyal, isTitled } from './titles.ts';
import { isToldOf, storyWords } from './told.ts';
import type { Run } from './unlisted-runs.ts';
import { isHouse } from './use-house.ts';
import { isTopic } from './use-past.ts';
import { isStudied } from './use-studied.ts';
import { isQuotedTitle, looksTitled } from './work-names.ts';

/** Nobody of the school: grown up by title or role, famous, of a story, a place or a title. */

/** `Ashley Down nursery`. */
const INSTITUTIONS = new Set('nursery school schools primary academy infants juniors college federation trust'.split(' '));
const ARTICLES = new Set(['the', 'a', 'an']);

export const isNobody = (run: Run, bound: string | undefined): boolean =>
  isKnownPhrase(run) ||
  isOwnName(run) ||
  goesRound(run) ||
  hasWritten(run) ||
  isGrownUp(run, bound) ||
  isPlace(run, bound) ||
  (bound === undefined && isTold(run)) ||
  isTopic(run.scene, run.from);

const isKnownPhrase = ({ scene, from, to }: Run): boolean => {
  for (let index = from; index <= to; index++)
    if ((scene.parts.get(index) ?? []).some(({ part, from: first, to: last }) => part !== 'phrase' && last > first)) return true;
  return false;
};

/** `Stonegarth is failing our kids`: a word of the school's own name. */
const isOwnName = ({ scene, from, to, first }: Run): boolean =>
  first === 'unknown' && from === to && scene.known.ownWords.has(scene.words[from]?.folded ?? '');

const ROUND = new Set('doing going making round around about rounds spreading circulating back rife again rampant'.split(' '));

/** `Chickenpox is doing the rounds`. */
const goesRound = ({ scene, from, to, first }: Run): boolean => {
  if (first !== 'unknown' || from !== to || scene.words[from]?.opens !== true) return false;
  const [is = '', doing = '', ...more] = wordsAfter(scene, to, 4);
  if (!['is', 'are', 'has', 'was'].includes(is) || !ROUND.has(doing)) return false;
  return ['spreading', 'circulating', 'rife', 'rampant'].includes(doing) || more.some((word) => ROUND.has(word));
};

const WHATEVER = new Set('whatever anything everything something nothing books novels poems'.split(' '));
const WRITES = new Set('wrote writes writing published publishes penned composed'.split(' '));

/** `whatever Richard Osman wrote`: an author with a body of work. */
const hasWritten = ({ scene, from, to }: Run): boolean => {
  const [what = '', whatever = ''] = wordsBefore(scene, from, 2);
  const [verb = '', wrote = ''] = wordsAfter(scene, to, 2);
  if (what === 'by' && ['anything', 'everything'].includes(whatever)) return true;
  return WHATEVER.has(what) && (WRITES.has(verb) || (['has', 'had', 'ever'].includes(verb) && (WRITES.has(wrote) || wrote === 'written')));
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
  isQuotedTitle(run) ||
  looksTitled(run) !== undefined ||
  isToldOf(run) !== undefined ||
  storyWords(run) > 0 ||
  isThing(run) ||
  isHouse(run) ||
  (run.to > run.from && isStudied(run.scene, run.from, run.to));

/** `The Alexandra palm`, `a Sharan`: what an article points at is a thing, unless it speaks or is cheered. */
const isThing = (run: Run): boolean =>
  before(run.scene, run.from) !== undefined &&
  ARTICLES.has(wordsBefore(run.scene, run.from, 1)[0] ?? '') &&
  !isPraised(run) &&
  !isSpeaker(run);
