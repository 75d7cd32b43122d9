import { isDeed, isFormed, isOrdinary } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised, surnameAfter } from './person-signs.ts';
import { after, before, isCapital, isProper, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { doesSomething } from './word-doing.ts';
import { AUXILIARIES, isCustomary, isGivenName, isOf, mostlyName, type Subject, type WordRule } from './word-subject.ts';

/** What makes a thing of a name: the nouns beside it. */

/** `Church Lane`: the name itself is the head of a place. */
export const headsItself: WordRule = ({ scene, from }) => {
  const previous = before(scene, from);
  if (!scene.lexicon.heads.has(scene.words[from]?.folded ?? '') || previous === undefined) return undefined;
  if (previous.folded === 's' && isCapital(scene.words[from - 2]) && isCapital(scene.words[from])) return 'other';
  return isCapital(previous) && !scene.lexicon.functions.has(previous.folded) && scene.lines[from] !== 'upper' ? 'other' : undefined;
};

/** Weather that is given names: `Storm Eunice`, `Hurricane Katrina`. */
const WEATHER = new Set(['storm', 'hurricane', 'cyclone', 'typhoon']);

export const weather: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const next = after(scene, to);
  return WEATHER.has(scene.words[from]?.folded ?? '') && isCapital(next) && scene.lines[from] !== 'upper' && !isPraised(subject)
    ? 'other'
    : undefined;
};

/** `Daisy I in first`, and not `Daisy I saw`. */
const isInitial = (scene: Scene, at: number): boolean => {
  const rest = scene.words[at + 1];
  return scene.field.text[scene.words[at]?.end ?? 0] === '.' || rest === undefined || rest.gap !== ' ' || BESIDE_INITIALS.has(rest.folded);
};
const BESIDE_INITIALS = new Set('in on at and with from for by of to is written'.split(' '));

/** `the Summer Fair`, `Star Wars`: a capitalised thing. `Grace Okonkwo`: somebody, though not of the roll. */
export const capitalNext: WordRule = (subject) => {
  const { scene, to } = subject;
  const next = after(scene, to);
  if (next === undefined || !isCapital(next) || scene.lines[to + 1] !== 'prose' || /[\n\r]/u.test(next.gap)) return undefined;
  if (/^\p{Lu}$/u.test(next.text) && (next.text !== 'I' || isInitial(scene, to + 1))) return 'name';
  if (surnameAfter(subject) !== undefined) return 'doubt';
  return scene.lexicon.functions.has(next.folded) || next.opens || /^\d/u.test(next.text) || isDeed(next.folded, scene.lexicon)
    ? undefined
    : 'other';
};

/** What is seen or heard of somebody, or asked: `heard Grace play`, `look at Grace go`, `did Grace finish`. */
const BEFORE_DEEDS = new Set(
  'hear hears heard hearing see sees saw seen seeing watch watches watched watching let lets letting made make makes making help helps helped helping spot spotted did does can could has had'.split(
    ' ',
  ),
);

/** Somebody who does something: `Year 5 loved hearing Grace play`. */
export const perceived: WordRule = (subject) => {
  const { scene, from, previous, proper, next } = subject;
  if (!proper || next === '') return undefined;
  const looked = (previous === 'at' && /^look/u.test(wordsBefore(scene, from, 2)[1] ?? '')) || BEFORE_DEEDS.has(previous);
  if (!looked || !(scene.lexicon.deeds.has(next) || next === 'go' || next === 'do')) return undefined;
  return isCustomary(subject) ? 'doubt' : 'name';
};

/** `Poppy appeal`, `Mark schemes`, `Pearl barley`: a noun right after makes a thing of it. */
export const compound: WordRule = (subject) => {
  const { scene, to, next } = subject;
  const { lexicon } = scene;
  if (/^[-\u2010\u2011]$/u.test(scene.words[to + 1]?.gap ?? '') && scene.words[to + 1]?.case === 'lower') return 'other'; // Mark-making
  if (next === '' || AUXILIARIES.has(next) || lexicon.functions.has(next) || /ly$|^\d/u.test(next) || lexicon.speech.has(next))
    return undefined;
  const deed = deedAfter(subject);
  if (deed === 'strong' || (isDeed(next, lexicon) && !next.endsWith('s'))) return undefined;
  if (deed === 'loose' && (hasPronoun(subject) || doesSomething(subject))) return undefined;
  if (deed === 'loose' && isGoing(subject)) return mostlyName(scene, subject.from, subject.kinds) ? undefined : 'doubt';
  if (actsOn(subject)) return mostlyName(scene, subject.from, subject.kinds) || isGivenName(subject) ? 'name' : 'doubt';
  const named = isPraised(subject) && !isCustomary(subject);
  if (named && subject.proper) return 'name';
  if (named || !(isOrdinary(next, lexicon) || scene.words[to + 1]?.case === 'lower')) return undefined;
  return deed === 'loose' && mostlyName(scene, subject.from, subject.kinds) ? 'doubt' : 'other';
};

const WHITHER = new Set('to into onto away back home off up down on from out'.split(' '));

/** `as Leo moves to Scotland`: a verb with its way is no plural. */
const isGoing = (subject: Subject): boolean => {
  const { scene, from, to } = subject;
  const thing = isCustomary(subject) || isOf(subject, 'nature', 'season', 'month', 'virtue', 'word');
  if (thing && !mostlyName(scene, from, subject.kinds)) return false;
  return (
    isGivenName(subject) && subject.next.endsWith('s') && isCapital(scene.words[from]) && WHITHER.has(wordsAfter(scene, to, 2)[1] ?? '')
  );
};

/** `Jack plays football`, `Grace builds bridges`; but `Robin boxes are up`, `Summer walks programme`. */
const actsOn = (subject: Subject): boolean => {
  const { scene, from, to, next } = subject;
  const { lexicon } = scene;
  if (!isDeed(next, lexicon) || lexicon.looseDeeds.has(next) || !isCapital(scene.words[from]) || isCustomary(subject)) return false;
  const [, object = ''] = wordsAfter(scene, to, 2);
  return object !== '' && !lexicon.functions.has(object) && !isDeed(object, lexicon) && scene.lines[from] === 'prose';
};

/** `Dog Rose`, `the Corn Bill`, `the Pilgrimage of Grace`: a capitalised noun before makes a thing of it. */
export const capitalBefore: WordRule = ({ scene, from, proper, previous }) => {
  const at = previous === 'of' ? from - 2 : from - 1;
  const word = scene.words[at];
  if (!proper || word === undefined || before(scene, from) === undefined || !isProper(scene, at) || word.text.length < 3) return undefined;
  const { lexicon, known } = scene;
  if (known.classes.has(word.folded) || lexicon.functions.has(word.folded)) return undefined;
  if ([lexicon.childTitles, lexicon.child, lexicon.given, lexicon.stages].some((list) => list.has(word.folded))) return undefined;
  return isOrdinary(word.folded, lexicon) || isFormed(word.folded) || previous === 'of' ? 'other' : undefined;
};
