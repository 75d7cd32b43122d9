import { isDoing } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised } from './person-signs.ts';
import type { Place } from './place.ts';
import { isCapital, type Scene, wordsAfter } from './scene.ts';
import { sentenceAround } from './told.ts';
import { saysSport } from './use-sport.ts';
import { ofActing } from './word-acting.ts';
import { FEELINGS, isHumanState, pastAdverb } from './word-states.ts';
import {
  AUXILIARIES,
  isCustomary,
  isGivenName,
  isMeasure,
  isObject,
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
  'a an the this that these those his her their its our my your it him them us me one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety some all both another every each everyone everybody someone somebody others'.split(
    ' ',
  ),
);

/** `Grace brought it`, `Rose took three steps`: of a deed that could be a season's too, with what it is done to. */
export const doesSomething = (place: Place): boolean => {
  const [one = '', two = '', three = ''] = wordsAfter(place.scene, place.to, 3);
  const object = one.endsWith('ly') || one === 'have' || one === 'has' ? three : two;
  return deedAfter(place) === 'loose' && BEFORE_OBJECTS.has(object);
};

const BEFORE_PLACES = new Set(
  'in on at with up out to from into over under behind beside for by past down off about around through against twice again first last both'.split(
    ' ',
  ),
);

/** `holding a planet`, `losing that tooth`, `standing on the stage`: what a picture or a caption says of somebody. */
const participleAfter = (scene: Scene, to: number): 'done' | 'placed' | undefined => {
  const [doing = '', next = ''] = wordsAfter(scene, to, 2);
  if (scene.words[to + 1]?.gap !== ' ' || !/^\p{L}{2,}ing$/u.test(doing) || doing === 'during') return undefined;
  if (BEFORE_OBJECTS.has(next)) return 'done';
  return (next === '' || BEFORE_PLACES.has(next)) && isDoing(doing, scene.lexicon) ? 'placed' : undefined;
};

/** What follows whoever has or does something. */
const HAS = new Set('had has did will would can could got gets'.split(' '));

/** What the weather has: `Sunny spells till four`. */
const SKIES = new Set('spells intervals days skies outlook weather mornings afternoons evenings weeks periods breaks'.split(' '));

/** `Precious had a blinder`, `with Sunny scoring`: a quality alone has nothing and does nothing. */
export const ofQuality: WordRule = (subject) => {
  const { scene, from, to, previous, next, proper } = subject;
  if (!isOf(subject, 'adjective') || scene.words[from]?.case !== 'title' || scene.lines[from] !== 'prose') return undefined;
  const object = wordsAfter(scene, to, 2)[1] ?? '';
  if (SKIES.has(next) && !BEFORE_OBJECTS.has(object) && !scene.lexicon.owns.has(object)) return 'other';
  const goesOn = object === '' || scene.lexicon.functions.has(object) || /^\d/u.test(object);
  if (goesOn && (HAS.has(next) || deedAfter(subject) === 'strong')) return 'name';
  return proper && previous === 'with' && isDoing(next, scene.lexicon) ? 'name' : undefined;
};

const SEEN = new Set('see seeing saw hear hearing heard watch watching watched'.split(' '));

/** Of plants, weather and times a picture says the same: `Ivy covering the wall`. */
export const atWork: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const doing = isCapital(scene.words[from]) ? participleAfter(scene, to) : undefined;
  if (doing === undefined) return undefined;
  const thing = isCustomary(subject) || isOf(subject, 'nature', 'plant', 'animal');
  const calendar = isOf(subject, 'month', 'season');
  const open = calendar || (thing && !isGivenName(subject));
  if (doing === 'done') return open ? 'doubt' : 'name';
  if (subject.proper && SEEN.has(subject.previous) && !calendar) return 'name';
  if (open) return undefined;
  return thing || !isGivenName(subject) || isOf(subject, 'virtue', 'word', 'gem', 'colour') ? 'doubt' : 'name';
};

/** Past forms that say nothing by themselves. */
const BEING = new Set(['was', 'had', 'did']);

/** What only a person does, says or is told. */
export const personal: WordRule = (subject) => {
  const { scene, next } = subject;
  if (isOf(subject, 'place') && isObject(subject) && !isPraised(subject)) return undefined;
  if (next === 'did' && BEFORE_OBJECTS.has(wordsAfter(scene, subject.to, 2)[1] ?? '') && isCapital(scene.words[subject.from]))
    return isOf(subject, 'month') ? 'doubt' : 'name';
  if (next === 'does' && isBestAt(subject)) return isCustomary(subject) || isOf(subject, 'nature') ? 'doubt' : 'name';
  if (BEING.has(next)) return ofState(subject);
  if (isKickingOff(subject)) return 'other';
  const deed = deedAfter(subject);
  if (deed === 'strong') return ofStrongDeed(subject);
  if (deed === 'loose') return ofLooseDeed(subject);
  if (isPraised(subject) && !(isCustomary(subject) && next !== '' && !scene.lexicon.functions.has(next))) return 'name';
  const [said = ''] = wordsAfter(scene, pastAdverb(scene, subject.to), 1);
  return AUXILIARIES.has(said) ? ofState(subject) : undefined;
};

const SUPERLATIVE = /^(?:best|worst|.{3,}est)$/u;

/** `Grace does the best owl impression`. */
const isBestAt = ({ scene, from, to }: Subject): boolean => {
  const [, the, best = ''] = wordsAfter(scene, to, 3);
  return the === 'the' && SUPERLATIVE.test(best) && scene.words[from]?.case === 'title';
};

/** `Chelsea kicks off in 11 days`: a show or a match, by when it does. */
const isKickingOff = (subject: Subject): boolean => {
  const [kicks = '', off = '', when = ''] = wordsAfter(subject.scene, subject.to, 3);
  return isOf(subject, 'place') && /^kicks?$/u.test(kicks) && off === 'off' && WHEN.has(when);
};
const WHEN = new Set('in at on from today tonight tomorrow this next'.split(' '));

const NOTICED = new Set(
  'spotted seen found heard sighted photographed filmed recorded captured caught rescued planted picked cut chopped pruned'.split(' '),
);
const WHERE = new Set('in on at by near outside along behind above below across'.split(' '));

/** `Robin spotted in the hide`: what is done to birds and plants, told without a verb. */
const isNoticed = ({ scene, to, next, ...subject }: Subject): boolean =>
  NOTICED.has(next) && WHERE.has(wordsAfter(scene, to, 2)[1] ?? '') && isOf(subject, 'animal', 'plant', 'nature', 'gem');

const ofStrongDeed = (subject: Subject): WordUse => {
  const { scene, from, kinds } = subject;
  if (isNoticed(subject) && !hasPronoun(subject)) return 'doubt';
  if (scene.lines[from] === 'upper' && !mostlyName(scene, from, kinds) && !hasPronoun(subject)) return 'doubt';
  if (isGrowing(subject) && !hasPronoun(subject)) return 'doubt';
  return isOf(subject, 'place') && !isGivenName(subject) ? 'doubt' : 'name';
};

/** `Holly needs a male and a female tree to berry`: how plants grow, where one is spoken of. */
const isGrowing = (subject: Subject): boolean => {
  const { scene, from, next } = subject;
  if (!GROWS.has(next) || !isOf(subject, 'plant')) return false;
  return sentenceAround(scene, from).some((word) => word !== scene.words[from]?.folded && OF_PLANTS.has(word));
};
const GROWS = new Set('needs need likes prefers hates flowers grows wants tolerates survives thrives'.split(' '));
const OF_PLANTS = new Set(
  'tree trees shrub shrubs berry berries leaf leaves soil roots shade prune pruning pollinate hedge hedges bloom cutting cuttings seed seeds bulb bulbs compost'.split(
    ' ',
  ),
);

const ofLooseDeed = (subject: Subject): WordUse => {
  if (hasPronoun(subject) || (subject.proper && !isCustomary(subject)) || isPlaced(subject)) return 'name';
  if (saysSport(subject.scene, subject.from) && isCapital(subject.scene.words[subject.from]) && !isCustomary(subject)) return 'name';
  if (isFeeling(subject) || (!isCustomary(subject) && (isRacing(subject) || isMislaying(subject)))) return 'name';
  if (isBareNoun(subject) && doesSomething(subject)) return 'name';
  if (isGivenName(subject) && doesSomething(subject)) return isHandled(subject) ? 'name' : 'doubt';
  const acting = ofActing(subject);
  if (acting !== undefined) return acting;
  return isCustomary(subject) || (isOf(subject, 'nature') && !HANDLING.has(subject.next)) ? 'other' : 'doubt';
};

const RUN = new Set('baton leg lap laps lane anchor'.split(' '));
/** `Rose ran the last leg`, `Olive took the baton`. */
const isRacing = ({ scene, from, to }: Subject): boolean =>
  isCapital(scene.words[from]) && wordsAfter(scene, to + 1, 4).some((word) => RUN.has(word));

const MISLAID = new Set(['left', 'lost', 'leaves']);
const IT = new Set(['one', 'hers', 'his', 'theirs', 'it']);
/** `Has anybody seen a green hat? Heather left one on the bus`: what is missed is worn by people. */
const isMislaying = ({ scene, from, to, next }: Subject): boolean => {
  const [, it = ''] = wordsAfter(scene, to, 2);
  if (!MISLAID.has(next) || !IT.has(it) || !scene.words[from]?.opens) return false;
  const asked = sentenceAround(scene, from - 1);
  return from > 0 && asked.some((word) => scene.lexicon.kit.has(word));
};

/** `April felt brave enough to try`. */
const isFeeling = ({ scene, from, to, next }: Subject): boolean =>
  ['felt', 'feels', 'looked', 'looks', 'seemed', 'seems'].includes(next) &&
  isCapital(scene.words[from]) &&
  wordsAfter(scene, to + 1, 2).some((word) => FEELINGS.has(word));

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

/** What is asked of people: `River must not have the flapjack`. */
const BIDDING = new Set(['must', 'should', 'could', 'would']);

/** A trade or a beast in the singular has an article, unless it is somebody's name: `Archer hit the bullseye`, `Robin is not well`. */
const isBareNoun = (subject: Subject): boolean =>
  isOf(subject, 'trade', 'animal') &&
  !isOf(subject, 'month', 'season', 'place', 'brand', 'nature', 'virtue') &&
  subject.scene.words[subject.from]?.case === 'title' &&
  subject.scene.lines[subject.from] === 'prose' &&
  !saysTopic(subject);

/** `May is reading to the hens`; but `May is coming`. */
const isAtIt = ({ scene, to, next }: Subject): boolean => {
  const doing = wordsAfter(scene, to, 2)[1] ?? '';
  return (next === 'is' || next === 'was') && isCapital(scene.words[to]) && doing.endsWith('ing') && !OF_TIMES.test(doing);
};
const OF_TIMES =
  /^(?:com|approach|start|end|bring|fall|arriv|return|open|clos|bloom|grow|flower|spread|runn|go|turn|look|chang|prov|shap|fly|near|draw|gett|be|hott|dur|amaz|excit|noth|someth|everyth|feel|warm|sett|rac|zoom|whizz|fill|pack|finish|usher|giv)ing$/u;

const ofState = (subject: Subject): WordUse => {
  const { scene, to, next, proper } = subject;
  if (isOf(subject, 'virtue') && ASKED_FOR.has(wordsAfter(scene, to, 2)[1] ?? '') && !hasPronoun(subject)) return 'other'; // Patience is advised
  if (hasPronoun(subject) || isHumanState(scene, to)) return isOf(subject, 'place') && !isGivenName(subject) ? 'doubt' : 'name';
  if (proper && !isCustomary(subject)) return 'name';
  if (mostlyName(scene, subject.from, subject.kinds) && !isOf(subject, 'place') && !isMeasure(subject)) return 'name';
  if (isOf(subject, 'month', 'season') && (next === 'has' || isAtIt(subject) || isAbleAlone(subject))) return 'doubt';
  if (isBareNoun(subject)) return 'name';
  if (isOf(subject, 'place') && isGivenName(subject)) return 'doubt';
  if (isOf(subject, 'nature') && BIDDING.has(next) && isCapital(scene.words[to])) return 'doubt';
  if (isSingular(subject)) return 'doubt';
  return isCustomary(subject) || isOf(subject, 'nature') || isMeasure(subject) ? 'other' : 'doubt';
};

/** `Only April could`: what nobody else can do. */
const isAbleAlone = ({ scene, to, previous, next }: Subject): boolean =>
  previous === 'only' &&
  BIDDING.has(next) &&
  isCapital(scene.words[to]) &&
  !/^(?:be|bring|mean|tell)$/u.test(wordsAfter(scene, to, 2)[1] ?? '');

const ASKED_FOR = new Set(
  'advised needed required key essential appreciated everything rewarded recommended unconfined unbounded boundless'.split(' '),
);

/** What has no article though there is one of it: `Snow is forecast`, `Sky is the limit`. */
const BARE = new Set(
  'rain snow frost dawn dusk sea ocean moon sun sky sunny misty dusty rocky sandy stormy north south east west flint thorn heath'.split(
    ' ',
  ),
);

/** `Cliff is the reason`, `Miles is late`: of a thing an article would stand before it, and of several `are` after it. */
const isSingular = (subject: Subject): boolean => {
  const { scene, from, next, previous } = subject;
  const word = scene.words[from]?.folded ?? '';
  if (isCustomary(subject) || scene.words[from]?.case !== 'title' || previous !== '' || scene.lines[from] !== 'prose') return false;
  return ['is', 'was', 'has', 'will'].includes(next) && isGivenName(subject) && !BARE.has(word);
};
