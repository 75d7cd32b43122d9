import { isCalledElsewhere, isCalledThing } from './called-things.ts';
import { worksWith } from './casts.ts';
import { isInBook, isInCharacterRow, isInTale } from './character-rows.ts';
import { isCreature } from './creatures.ts';
import { NUMBERS } from './lists.ts';
import { isDeed, isOrdinary } from './morphology.ts';
import { deedAfter, isPraised, isSpeaker } from './person-signs.ts';
import { headsPlace, isPrefixed } from './place-names.ts';
import { isFormer, roleBeside } from './roles.ts';
import { isOfAge } from './roles-age.ts';
import { worksThere } from './roles-work.ts';
import { after, before, isProper, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { isNumbered, isRoyal, isTitled } from './titles.ts';
import { isToldOf, saysCostumes, storyWords } from './told.ts';
import type { Run } from './unlisted-runs.ts';
import { useInWork } from './use-cast.ts';
import { isHouse } from './use-house.ts';
import { isTopic } from './use-past.ts';
import { isStudied } from './use-studied.ts';
import { endsTitle, isPresented, isQuotedTitle, isWork, looksTitled } from './work-names.ts';

/** Nobody of the school: grown up by title or role, famous, of a story, a place or a title. */

/** `Ashley Down nursery`. */
const INSTITUTIONS = new Set('nursery school schools primary academy infants juniors college federation trust'.split(' '));
const ARTICLES = new Set(['the', 'a', 'an']);

export const isNobody = (run: Run, bound: string | undefined): boolean =>
  isKnownPhrase(run) ||
  isWished(run) ||
  isOneOfMany(run) ||
  isTongue(run) ||
  isOwnName(run) ||
  goesRound(run) ||
  hasWritten(run) ||
  isGrownUp(run, bound) ||
  isPlace(run, bound) ||
  (bound === undefined && (isTold(run) || isOfKnownPair(run))) ||
  isPlayedBy(run) ||
  isPresented(run.scene, run.to) ||
  isTitleEnd(run) ||
  isInTale(run) ||
  (bound === undefined && (isInBook(run) || isInCharacterRow(run) || useInWork(run) === 'other')) ||
  isRole(run, bound) ||
  isNamedThing(run) ||
  isQuality(run) ||
  isTopic(run.scene, run.from) ||
  isKind(run) ||
  (run.first !== 'given' && (isThing(run) || isWork(run)));

const WISHES = new Set(['mubarak', 'kareem', 'shalom']);
const FEASTS = new Set(['eid', 'ramadan', 'nowruz', 'navroz', 'jumma', 'diwali', 'gurpurab', 'shabbat']);

/** `Eid Mubarak`: what is wished, and nobody. */
const isWished = ({ scene, from }: Run): boolean =>
  WISHES.has(scene.words[from]?.folded ?? '') && FEASTS.has(wordsBefore(scene, from, 1)[0] ?? '');

/** `two Matildas in Reception`: as many in one costume. */
const isOneOfMany = ({ scene, from, to }: Run): boolean => {
  const [many = ''] = wordsBefore(scene, from, 1);
  return (
    from === to &&
    saysCostumes(scene) &&
    /[^s]s$/u.test(scene.words[to]?.folded ?? '') &&
    (/^\d/u.test(many) || (many !== 'one' && NUMBERS.has(many)))
  );
};

/** `in four languages, one of them was Klingon`. */
const isTongue = ({ scene, from, first }: Run): boolean =>
  first === 'unknown' && SAID_IN.has(wordsBefore(scene, from, 1)[0] ?? '') && (scene.said.has('languages') || scene.said.has('language'));
const SAID_IN = new Set(['in', 'was', 'is', 'and', 'into', 'speak', 'speaks', 'spoke', 'learn', 'learning']);

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
  if (bound === undefined && isOfAge(run)) return true;
  if (isTitled(run) || isRoyal(run) || isNumbered(run) || isCreature(run) || isFormer(run)) return true;
  return roleBeside(run) && (bound === undefined || /^our\b/iu.test(bound) || !worksThere(run));
};

const isPlace = (run: Run, bound: string | undefined): boolean => {
  if (isPrefixed(run)) return true;
  const place = headsPlace(run, false);
  if (place === 'yes' || (place === 'maybe' && bound === undefined)) return true;
  return INSTITUTIONS.has(after(run.scene, run.to)?.folded ?? '');
};

/** `David and Goliath (Goliath stood on a chair)`: named before as one of whom everybody knows. */
const isOfKnownPair = ({ scene: { words, parts }, from, to }: Run): boolean => {
  if (from !== to) return false;
  const first = Math.max(0, from - FAR);
  return words.slice(first, from).some(({ folded }, step) => {
    const phrases = folded === words[from]?.folded ? (parts.get(first + step) ?? []) : [];
    return phrases.some((phrase) => phrase.part === 'figure' && phrase.to > phrase.from && words[phrase.from + 1]?.folded === 'and');
  });
};
/** So far a text is looked through. */
const FAR = 40;

const isTold = (run: Run): boolean =>
  isQuotedTitle(run) ||
  looksTitled(run) !== undefined ||
  isToldOf(run) !== undefined ||
  storyWords(run) > 0 ||
  isThing(run) ||
  isHouse(run) ||
  (run.to > run.from && isStudied(run.scene, run.from, run.to));

/** `Tom Vale and the Weaver's Orchard`; whoever is cheered or does something is somebody. */
const isTitleEnd = (run: Run): boolean =>
  run.first !== 'given' && endsTitle(run) && !isPraised({ ...run, from: run.from - 1 }) && deedAfter(run) !== 'strong';

/** `our Mary was Adaora`: whom somebody of the roll played. */
const isPlayedBy = ({ scene, from, to }: Run): boolean =>
  ['is', 'was'].includes(scene.words[to + 1]?.folded ?? '') && scene.named.has(to + 2) && isToldOf({ scene, from, to }) !== undefined;

/** `our Scrooge`: somebody of a work whose name no child is given. */
const isRole = ({ scene, from, to, first }: Run, bound: string | undefined): boolean =>
  first === 'unknown' && from === to && /^our$/iu.test(bound ?? '') && worksWith(scene.words[from]?.folded ?? '').length > 0;

/** `lent us a bat, and we named it Bruce`. */
const isNamedThing = ({ scene, from }: Run): boolean => {
  if (isCalledThing(scene, from) || isCalledElsewhere(scene, from)) return true;
  const [it, named = ''] = wordsBefore(scene, from, 2);
  return it === 'it' && ['named', 'called', 'christened', 'nicknamed'].includes(named);
};

/** `our first Socratic circle`: of the form of a quality, and before a thing. */
const isQuality = ({ scene, from, to, first }: Run): boolean => {
  const next = after(scene, to);
  if (first !== 'unknown' || from !== to || !/.{4}(?:[aeiout]tic|ean|esque|ian)$/u.test(scene.words[to]?.folded ?? '')) return false;
  return (
    next?.case === 'lower' &&
    isOrdinary(next.folded, scene.lexicon) &&
    !isDeed(next.folded, scene.lexicon) &&
    !scene.lexicon.functions.has(next.folded)
  );
};

/** `The Alexandra palm`, `the Junior Congress`: what an article points at is a thing, unless it speaks or is cheered. */
const isThing = (run: Run): boolean => {
  const { scene, from } = run;
  const first = run.first !== 'given' ? firstCapital(scene, from) : from;
  return before(scene, first) !== undefined && ARTICLES.has(wordsBefore(scene, first, 1)[0] ?? '') && !isPraised(run) && !isSpeaker(run);
};

/** `a brand new kelly kettle`: in small letters, between what points and what is pointed at. */
const isKind = ({ scene, from, to }: Run): boolean => {
  const next = after(scene, to);
  if (scene.words[from]?.case !== 'lower' || next === undefined || !isOrdinary(next.folded, scene.lexicon)) return false;
  if (scene.lexicon.functions.has(next.folded) || isDeed(next.folded, scene.lexicon)) return false;
  const said = wordsBefore(scene, from, 3);
  const at = said.findIndex((word) => ARTICLES.has(word));
  return at >= 0 && said.slice(0, at).every((word) => isOrdinary(word, scene.lexicon) && !scene.lexicon.functions.has(word));
};

/** Where the capitalised words begin that end in this one. */
const firstCapital = (scene: Scene, from: number): number => {
  let first = from;
  while (before(scene, first) !== undefined && isProper(scene, first - 1) && !scene.named.has(first - 1)) first--;
  return first;
};
