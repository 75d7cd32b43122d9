import { isDeed, isDoing } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised } from './person-signs.ts';
import type { Place } from './place.ts';
import { isCapital, type Scene, wordsAfter } from './scene.ts';
import {
  AUXILIARIES,
  isCustomary,
  isGivenName,
  isMeasure,
  isOf,
  mostlyName,
  type Subject,
  type WordRule,
  type WordUse,
} from './word-subject.ts';
import { saysTopic } from './word-topic.ts';

/** What makes a person of a name: what is done and felt. */

/** What stands before something that somebody holds, brings or takes. */
const BEFORE_OBJECTS = new Set(
  'a an the this that these those his her their its our my your it him them us me one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety some all both another every each'.split(
    ' ',
  ),
);

/** `Grace brought it`, `Rose took three steps`: of a deed that could be a season's too, with what it is done to. */
export const doesSomething = (place: Place): boolean => {
  const [one = '', two = '', three = ''] = wordsAfter(place.scene, place.to, 3);
  const object = one.endsWith('ly') ? three : two;
  return deedAfter(place) === 'loose' && BEFORE_OBJECTS.has(object);
};

const BEFORE_PLACES = new Set(
  'in on at with up out to from into over under behind beside for by past down off about around through'.split(' '),
);

/** `holding a planet`, `losing that tooth`, `standing on the stage`: what a picture or a caption says of somebody. */
const participleAfter = (scene: Scene, to: number): 'done' | 'placed' | undefined => {
  const [doing = '', next = ''] = wordsAfter(scene, to, 2);
  if (scene.words[to + 1]?.gap !== ' ' || !/^\p{L}{2,}ing$/u.test(doing) || doing === 'during') return undefined;
  if (BEFORE_OBJECTS.has(next)) return 'done';
  return (next === '' || BEFORE_PLACES.has(next)) && isDoing(doing, scene.lexicon) ? 'placed' : undefined;
};

/** Of plants, weather and times a picture says the same: `Ivy covering the wall`. */
export const atWork: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const doing = isCapital(scene.words[from]) ? participleAfter(scene, to) : undefined;
  if (doing === undefined) return undefined;
  const thing = isCustomary(subject) || isOf(subject, 'nature', 'plant', 'animal');
  const calendar = isOf(subject, 'month', 'season');
  const open = calendar || (thing && !isGivenName(subject));
  return doing === 'placed' ? (open ? undefined : 'doubt') : open ? 'doubt' : 'name';
};

const FEELINGS = new Set(
  'proud excited delighted thrilled poorly brave nervous shy sad amazing chuffed fine okay happy ready unstoppable'.split(' '),
);
/** Words for a child that are said of things as well. */
const OF_THINGS_TOO = new Set(['star', 'prop', 'explorer', 'builder']);

/** `would like a snowplough`. */
const WANTING = new Set(['like', 'love', 'rather', 'prefer', 'hate']);

/** `was a brilliant line leader`, `is so proud`, `has learned`. */
export const isHumanState = (scene: Scene, to: number): boolean => {
  const { lexicon } = scene;
  const chain = wordsAfter(scene, to + 1, 5);
  if (WANTING.has(chain[0] ?? '') && ['would', 'd'].includes(scene.words[to + 1]?.folded ?? '')) return true;
  if (chain[0] === 'for') return false; // August is for painting corridors
  if (isTended(scene, to, chain)) return false;
  if (chain.some((word) => lexicon.child.has(word) || (lexicon.childTitles.has(word) && !OF_THINGS_TOO.has(word)))) return true;
  return chain
    .slice(0, 3)
    .some(
      (word) =>
        FEELINGS.has(word) || isDoing(word, lexicon) || (isDeed(word, lexicon) && !lexicon.looseDeeds.has(word) && !word.endsWith('s')),
    );
};

/** Past forms that say nothing by themselves. */
const BEING = new Set(['was', 'had', 'did']);

/** `Ivy has been cut back`: what is done to plants. */
const isTended = ({ lexicon, words }: Scene, to: number, [been, done = '']: readonly string[]): boolean =>
  been === 'been' && lexicon.kinds.get(words[to]?.folded ?? '')?.has('plant') === true && !lexicon.doneTo.has(done);

/** What only a person does, says or is told. */
export const personal: WordRule = (subject) => {
  const { scene, next } = subject;
  if (BEING.has(next)) return ofState(subject);
  const deed = deedAfter(subject);
  if (deed === 'strong') return ofStrongDeed(subject);
  if (deed === 'loose') return ofLooseDeed(subject);
  if (isPraised(subject) && !(isCustomary(subject) && next !== '' && !scene.lexicon.functions.has(next))) return 'name';
  return AUXILIARIES.has(next) ? ofState(subject) : undefined;
};

const ofStrongDeed = (subject: Subject): WordUse => {
  const { scene, from, kinds } = subject;
  if (scene.lines[from] === 'upper' && !mostlyName(scene, from, kinds) && !hasPronoun(subject)) return 'doubt';
  return isOf(subject, 'place') && !isGivenName(subject) ? 'doubt' : 'name';
};

const ofLooseDeed = (subject: Subject): WordUse => {
  if (hasPronoun(subject) || (subject.proper && !isCustomary(subject)) || isPlaced(subject)) return 'name';
  if (isGivenName(subject) && doesSomething(subject)) return isHandled(subject) ? 'name' : 'doubt';
  return isCustomary(subject) || isOf(subject, 'nature') ? 'other' : 'doubt';
};

/** What hands do to a thing: flowers and stones do nothing of the kind. */
const HANDLING = new Set(
  'turned turns took takes made makes gave gives got gets held holds kept keeps broke breaks showed shows'.split(' '),
);

/** `Lily turned every page`, where nothing speaks of plants. */
const isHandled = (subject: Subject): boolean => {
  const [one = '', two = '', three = ''] = wordsAfter(subject.scene, subject.to, 3);
  const [deed, object] = one.endsWith('ly') ? [two, three] : [one, two];
  const countable = /^(?:plant|gem)$/u;
  const handled = HANDLING.has(deed) && OBJECTS.has(object) && isCapital(subject.scene.words[subject.from]);
  return handled && [...subject.kinds].every((kind) => countable.test(kind)) && !saysTopic(subject);
};
const OBJECTS = new Set('every each his her their it them two three four five both our'.split(' '));

const PLACES = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'last', 'top', 'joint']);

/** `April came first`. */
const isPlaced = ({ scene, to, next }: Subject): boolean =>
  ['came', 'comes', 'finished'].includes(next) && PLACES.has(wordsAfter(scene, to, 2)[1] ?? '') && isCapital(scene.words[to]);

const ofState = (subject: Subject): WordUse => {
  const { scene, to, next, proper } = subject;
  if (hasPronoun(subject) || isHumanState(scene, to)) return isOf(subject, 'place') && !isGivenName(subject) ? 'doubt' : 'name';
  if (proper && !isCustomary(subject)) return 'name';
  if (mostlyName(scene, subject.from, subject.kinds) && !isOf(subject, 'place') && !isMeasure(subject)) return 'name';
  if (next === 'has' && isOf(subject, 'month', 'season')) return 'doubt';
  if (isOf(subject, 'place') && isGivenName(subject)) return 'doubt';
  return isCustomary(subject) || isOf(subject, 'nature') || isMeasure(subject) ? 'other' : 'doubt';
};
