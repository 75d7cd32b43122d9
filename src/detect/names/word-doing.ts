import { isDeed, isDoing } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised, isSpeaker } from './person-signs.ts';
import type { Place } from './place.ts';
import { isCapital, isPossessive, isSmallAt, owned, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { AUXILIARIES, isCustomary, isGivenName, isOf, mostlyName, type Subject, type WordRule, type WordUse } from './word-subject.ts';
import type { WordKind } from './words/word-names.ts';

/** What makes a person of a name: what is done, said, felt or owned. */

/** What stands before something that somebody holds, brings or takes. */
const BEFORE_OBJECTS = new Set(
  'a an the this that these those his her their its our my your it him them us me one two three four five some all both another'.split(' '),
);

/** `Grace brought it`, `Rose took three steps`: of a deed that could be a season's too, with what it is done to. */
export const doesSomething = (place: Place): boolean => {
  const [, object = ''] = wordsAfter(place.scene, place.to, 2);
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
  if (doing === 'placed') return thing && !isGivenName(subject) ? undefined : 'doubt';
  return thing && !isGivenName(subject) ? 'doubt' : 'name';
};

/** `Grace's lovely poem`, but `Willow's assembly on kindness`. */
const ownsLike = (scene: Scene, to: number): boolean => {
  const chain = wordsAfter(scene, to + 1, 3);
  const end = chain.findIndex((word) => scene.lexicon.functions.has(word) && !scene.lexicon.owns.has(word));
  return chain.slice(0, end === -1 ? chain.length : end).some((word) => scene.lexicon.owns.has(word));
};

/** `Will's volcano`, `Summer's mum`; but `June's newsletter`. */
export const possessing: WordRule = (subject) => {
  const { scene, to, proper } = subject;
  if (!isPossessive(scene, to)) return undefined;
  const thing = owned(scene, to)?.folded ?? '';
  if (ownsLike(scene, to) && !['day', 'days'].includes(thing)) return 'name';
  if (AUXILIARIES.has(thing) || thing === '') return proper ? 'name' : 'doubt';
  if ((isOf(subject, 'place', 'brand') && !isGivenName(subject)) || scene.lexicon.calendarThings.has(thing)) return 'other';
  if (isOf(subject, 'place', 'brand')) return 'doubt';
  if (proper) return isOf(subject, 'month', 'season') ? 'doubt' : 'name';
  return isCapital(scene.words[subject.from]) && isGivenName(subject) && !isOf(subject, ...OWNERS) ? 'name' : 'doubt';
};
/** What has things of its own: `Robin's nest`, `Holly's berries`, `Summer's end`. */
const OWNERS: readonly WordKind[] = ['month', 'season', 'nature', 'plant', 'animal', 'gem'];

const AFTER_THANKS = new Set(['', 'for', 'and', 'on', 'who', 'with', 'so', 'today']);

/** `thanks mark for the card`, where nothing has a capital. */
export const thanked: WordRule = (subject) => {
  if (!isSmallAt(subject.scene, subject.from) || !isPraised(subject) || !AFTER_THANKS.has(subject.next)) return undefined;
  return isCustomary(subject) ? 'doubt' : 'name';
};

/** What is said of nobody but a person: pride, speech, an order, a state of mind. */
export const plainSigns: WordRule = (subject) => {
  const { scene, from, to, previous, next, proper } = subject;
  if (isSpeaker(subject) || isVocative(subject) || isAttributed(subject) || isCrowned(subject)) return 'name';
  if (isSignedOff(subject)) return 'name';
  const capital = isCapital(scene.words[from]) && (proper || scene.lines[from] !== 'prose');
  const [, second = ''] = wordsBefore(scene, from, 2);
  if (capital && (scene.lexicon.doneTo.has(previous) || (previous === 'of' && second === 'proud'))) return 'name';
  if (capital && previous === 'by' && (isDeed(second, scene.lexicon) || isPraised(subject)) && !isOf(subject, 'place')) return 'name';
  if (proper && scene.lexicon.childTitles.has(previous) && (next === '' || !isCustomary(subject))) return 'name';
  return AUXILIARIES.has(next) && isCapital(scene.words[from]) && isHumanState(scene, to) ? 'name' : undefined;
};

/** `'Is the moon open?' – Daisy, on the coach`: who said what is quoted. */
const isAttributed = ({ scene, from, to }: Subject): boolean => {
  const { words, field } = scene;
  const end = words[to]?.end ?? 0;
  return (
    isCapital(words[from]) &&
    /["'\u2019\u201D]\s?[\u2013\u2014-]{1,2}\s?$/u.test(words[from]?.gap ?? '') &&
    /^\s?(?:[,.;!(]|\n|$)/u.test(field.text.slice(end, end + 2))
  );
};

/** `Star baker today was Summer`: what a child can be is said to be of this name. */
const isCrowned = ({ scene, from, previous, proper }: Subject): boolean => {
  if (!proper || !['is', 'was'].includes(previous)) return false;
  const { lexicon } = scene;
  return wordsBefore(scene, from - 1, 5).some((word) => lexicon.childTitles.has(word) || lexicon.child.has(word));
};

const SIGN_OFFS = new Set(['love', 'from', 'signed', 'yours', 'regards', 'wishes', 'sincerely', 'faithfully', 'xx', 'x']);

/** `Love, Grace x`. */
const isSignedOff = ({ scene, from, to }: Subject): boolean => {
  const { words, field } = scene;
  if (!/^,\s$/u.test(words[from]?.gap ?? '') || !SIGN_OFFS.has(words[from - 1]?.folded ?? '')) return false;
  const end = words[to]?.end ?? 0;
  return isCapital(words[from]) && /^(?:[.!\s]|x|\p{Extended_Pictographic}|$)/u.test(field.text.slice(end).trimStart());
};

const OWN = new Set(['our', 'my', 'who', 'aged', 'whose']);

/** `Grace, captain of the netball team`, `Grace, our youngest champion`, `Grace, who …`. */
export const apposed: WordRule = ({ scene, from, to }) => {
  const next = scene.words[to + 1];
  if (next?.gap !== ', ' || next.case !== 'lower' || !isCapital(scene.words[from]) || scene.words[from]?.gap === ', ') return undefined;
  return OWN.has(next.folded) || scene.lexicon.childTitles.has(next.folded) || scene.lexicon.child.has(next.folded) ? 'name' : undefined;
};

const YOU = new Set(['you', 'your', 'yourself']);
const AFTER_CALLING = new Set(['you', 'your', 'we', 'thank', 'well', 'take']);

/** `Grace, you were amazing`, `@Grace you star`, `… you star, Grace!`. */
const isVocative = ({ scene, from, to }: Subject): boolean => {
  const { words, field } = scene;
  const next = words[to + 1];
  if (next?.gap === ', ' && AFTER_CALLING.has(next.folded)) return true;
  const end = words[to]?.end ?? 0;
  if (words[from]?.gap !== ', ' || !/^\s?[!.?]|^$/u.test(field.text.slice(end, end + 2))) return false;
  for (let index = from - 1; index >= Math.max(0, from - 20) && words[index]?.sentence === words[from]?.sentence; index--) {
    if (YOU.has(words[index]?.folded ?? '')) return true;
  }
  return false;
};

const FEELINGS = new Set(
  'proud excited delighted thrilled poorly brave nervous shy sad amazing chuffed fine okay happy ready unstoppable'.split(' '),
);
/** Words for a child that are said of things as well. */
const OF_THINGS_TOO = new Set(['star', 'prop', 'explorer', 'builder']);

/** `was a brilliant line leader`, `is so proud`, `has learned`. */
const isHumanState = (scene: Scene, to: number): boolean => {
  const { lexicon } = scene;
  const chain = wordsAfter(scene, to + 1, 5);
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
  if (hasPronoun(subject) || (subject.proper && !isCustomary(subject))) return 'name';
  return isCustomary(subject) || isOf(subject, 'nature') ? 'other' : 'doubt';
};

const ofState = (subject: Subject): WordUse => {
  const { scene, to, next, proper } = subject;
  if (hasPronoun(subject) || isHumanState(scene, to)) return isOf(subject, 'place') && !isGivenName(subject) ? 'doubt' : 'name';
  if (proper && !isCustomary(subject)) return 'name';
  if (mostlyName(scene, subject.from, subject.kinds) && !isOf(subject, 'place', 'unit')) return 'name';
  if (next === 'has' && isOf(subject, 'month', 'season')) return 'doubt';
  return isCustomary(subject) || isOf(subject, 'nature', 'unit') ? 'other' : 'doubt';
};
