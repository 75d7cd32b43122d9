import type { Word } from '../../model.ts';
import { deedAfter, isPraised } from './person-signs.ts';
import { isPrefixed } from './place-names.ts';
import { isCapital, isPossessive, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { sentenceAround } from './told.ts';
import { isTitledAt, listEnd } from './word-lists.ts';
import { AUXILIARIES, isGivenName, isOf, type Subject, type WordRule } from './word-subject.ts';

/** What makes a time or a place of a name: what stands before it. */

/** `in May`, `until June`, `at Reading`. */
export const timeAndPlace: WordRule = (subject) => {
  const { scene, from, previous, next } = subject;
  const { lexicon, words } = scene;
  const calendar = isOf(subject, 'month', 'season');
  if (previous === 'last' && wordsBefore(scene, from, 2)[1] === 'at') return undefined; // at last
  const joined = previous === 'and' && (deedAfter(subject) !== undefined || AUXILIARIES.has(next)); // and Noel did the drum
  if (
    !joined &&
    (calendar || isOf(subject, 'nature')) &&
    lexicon.timePrepositions.has(previous) &&
    (calendar || !OF_NATURE_TOO.has(previous))
  )
    return 'other';
  if (
    isOf(subject, 'month') &&
    (/^\d/u.test(next) || (/^\s?(?:-|\/)?$/u.test(words[from]?.gap ?? '') && /^\d/u.test(words[from - 1]?.text ?? '')))
  )
    return 'other';
  if (previous === 'at' && isPlacedAt(subject)) return isGivenName(subject) && !isOf(subject, 'place') ? 'doubt' : 'other';
  if (!isOf(subject, 'place')) return undefined;
  if (next === 'by' && RIDES.has(wordsAfter(scene, subject.to, 2)[1] ?? '')) return 'other'; // Paris by train
  const [, way = ''] = wordsBefore(scene, from, 2);
  const headed = HEADED[previous]?.has(way) === true || (next !== '' && isTeam(subject));
  if (!headed && !lexicon.placePrepositions.has(previous)) return undefined;
  return isPossessive(scene, subject.to) && isGivenName(subject) ? 'doubt' : 'other';
};
/** `Georgia, Armenia, Azerbaijan`: in a row of lands and towns that nobody is called by. */
export const amongLands: WordRule = (subject) => {
  const { scene } = subject;
  if (!isOf(subject, 'place') || isPraised(subject)) return undefined;
  const [first, last] = [listEnd(subject, -1), listEnd(subject)];
  if (isTitledAt(scene, first)) return undefined; // Miss Poole and Georgia
  const others = scene.words.slice(first, last + 1).filter((_, step) => first + step < subject.from || first + step > subject.to);
  const isNobody = ({ folded }: Word): boolean =>
    !scene.lexicon.given.has(folded) && scene.lexicon.kinds.get(folded)?.has('place') === true;
  const somebody = others.some(
    ({ folded }, step) => scene.named.has(first + step + (first + step >= subject.from ? 1 : 0)) || scene.lexicon.given.has(folded),
  );
  if (isListedPlace(scene, first, last) || isOnMap(scene, first, last)) return 'other';
  return others.some(isNobody) && !somebody ? 'other' : undefined;
};

/** `can be found in Adelaide, Austin, Chester`: three places or more after what stands before a place. */
const isListedPlace = (scene: Scene, first: number, last: number): boolean =>
  last - first > 1 &&
  scene.lexicon.placePrepositions.has(wordsBefore(scene, first, 1)[0] ?? '') &&
  scene.words.slice(first, last + 1).every(({ folded }) => folded === 'and' || scene.lexicon.kinds.get(folded)?.has('place') === true);

/** `find Georgia, Jordan and Chelsea on a map`: places alone, three at least, where maps are spoken of. */
const isOnMap = (scene: Scene, first: number, last: number): boolean =>
  last - first > 2 &&
  deedAfter({ scene, from: first, to: last }) === undefined &&
  scene.words.slice(first, last + 1).every(({ folded }) => folded === 'and' || scene.lexicon.kinds.get(folded)?.has('place') === true) &&
  sentenceAround(scene, first).some((word) => OF_MAPS.has(word));
const OF_MAPS = new Set(
  'map maps atlas atlases globe geography geographers country countries capital capitals continent continents flag flags'.split(' '),
);

/** `the Isle of Skye: sheep 12, Skye 12`: a place that the text has named as one, and of which nothing is said that is said of a child. */
export const placedElsewhere: WordRule = (subject) => {
  const { scene, from, to, next } = subject;
  if (isPraised(subject) || isPossessive(scene, to) || deedAfter(subject) !== undefined || AUXILIARIES.has(next)) return undefined;
  const name = scene.words[from]?.folded;
  const first = Math.max(0, from - FAR);
  return scene.words
    .slice(first, from + FAR)
    .some(({ folded }, step) => folded === name && first + step !== from && isPrefixed({ scene, from: first + step, to: first + step }))
    ? 'other'
    : undefined;
};
/** So far a text is looked through: one that says a name over and over must not cost its square. */
const FAR = 120;

/** `Chelsea v Lincoln`: two clubs. */
export const against: WordRule = ({ scene, from, to, previous, next }) => {
  const isPlace = (at: number): boolean => scene.lexicon.kinds.get(scene.words[at]?.folded ?? '')?.has('place') === true;
  const other = VERSUS.has(next) ? to + 2 : VERSUS.has(previous) ? from - 2 : undefined;
  if (other === undefined || !isCapital(scene.words[other])) return undefined;
  return isPlace(from) && isPlace(other) ? 'other' : 'doubt';
};
const VERSUS = new Set(['v', 'vs', 'versus']);

/** `Change at Angel`, and not `smiled at Grace`. */
const isPlacedAt = (subject: Subject): boolean => {
  const [, second = ''] = wordsBefore(subject.scene, subject.from, 2);
  return subject.proper && !isPossessive(subject.scene, subject.to) && !AIMED.test(second);
};
const AIMED =
  /^(?:look|smil|wav|laugh|point|glanc|grin|star|shout|nod|wink|clap|gaz|throw|threw|kick|good|mad|cross|angry|amazed|surprised)/u;

/** By what stands before it what a place alone goes with: of prizes it is said that they went to somebody, and of smiles whom they come from. */
const HEADED: Readonly<Record<string, ReadonlySet<string>>> = {
  for: new Set(
    'head heads headed heading leave leaves left leaving depart departs departed off out bound set sets sets sail sails sailed coach coaches train trains'.split(
      ' ',
    ),
  ),
  to: new Set(
    'trip trips flight flights journey tour ferry train trains coach coaches exchange way road route cycling cycle driving drive drove flying fly flew sailing sail sailed travelling travel travelled walking moving moved move emigrating emigrated holiday holidays off heading headed been miles'.split(
      ' ',
    ),
  ),
  from: new Set(
    'visitors visitor students guests tourists postcard postcards train trains coach coaches flight flights ferry back home live imported'.split(
      ' ',
    ),
  ),
  of: new Set(
    'map maps city town streets coast capital outline flag castle cathedral university bishop port lights rooftops museums history'.split(
      ' ',
    ),
  ),
  with: new Set(['twinned', 'linked', 'partnered', 'twinning']),
  over: new Set(['flew', 'flying', 'fly']),
};

const PLAYED = new Set('beat beats drew lost hosted host hosts thrashed edged v vs versus'.split(' '));

/** `Lincoln beat Norwich 3-1`: a team, by whom it plays. */
const isTeam = ({ scene, to, next }: Subject): boolean => {
  const [, second = '', third = ''] = wordsAfter(scene, to, 3);
  const other = ['to', 'with', 'against'].includes(second) ? third : second;
  return PLAYED.has(next) && scene.lexicon.kinds.get(other)?.has('place') === true && !scene.lexicon.given.has(other);
};

const RIDES = new Set('train coach bus boat ferry air plane rail tram sea night foot bike bicycle minibus'.split(' '));

/** Before `Sky` or `River` these say nothing of a time. */
const OF_NATURE_TOO = new Set('by and of from between before after'.split(' '));
