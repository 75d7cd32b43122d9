import type { Word } from '../../model.ts';
import { deedAfter, isPraised } from './person-signs.ts';
import { isPrefixed } from './place-names.ts';
import { isPossessive, type Scene, wordsBefore } from './scene.ts';
import { listEnd } from './word-lists.ts';
import { AUXILIARIES, isGivenName, isOf, type Subject, type WordRule } from './word-subject.ts';

/** What makes a time or a place of a name: what stands before it. */

/** `in May`, `until June`, `at Reading`. */
export const timeAndPlace: WordRule = (subject) => {
  const { scene, from, previous, next } = subject;
  const { lexicon, words } = scene;
  const calendar = isOf(subject, 'month', 'season');
  if (previous === 'last' && wordsBefore(scene, from, 2)[1] === 'at') return undefined; // at last
  if ((calendar || isOf(subject, 'nature')) && lexicon.timePrepositions.has(previous) && (calendar || !OF_NATURE_TOO.has(previous)))
    return 'other';
  if (
    isOf(subject, 'month') &&
    (/^\d/u.test(next) || (/^\s?(?:-|\/)?$/u.test(words[from]?.gap ?? '') && /^\d/u.test(words[from - 1]?.text ?? '')))
  )
    return 'other';
  if (previous === 'at' && isPlacedAt(subject)) return isGivenName(subject) && !isOf(subject, 'place') ? 'doubt' : 'other';
  if (!isOf(subject, 'place')) return undefined;
  const headed = previous === 'for' && LEAVING.has(wordsBefore(scene, from, 2)[1] ?? '');
  if (!headed && !lexicon.placePrepositions.has(previous)) return undefined;
  return isPossessive(scene, subject.to) && isGivenName(subject) ? 'doubt' : 'other';
};
/** `Georgia, Armenia, Azerbaijan`: in a row of lands and towns that nobody is called by. */
export const amongLands: WordRule = (subject) => {
  const { scene } = subject;
  if (!isOf(subject, 'place') || isPraised(subject)) return undefined;
  const [first, last] = [listEnd(subject, -1), listEnd(subject)];
  const others = scene.words.slice(first, last + 1).filter((_, step) => first + step < subject.from || first + step > subject.to);
  const isNobody = ({ folded }: Word): boolean =>
    !scene.lexicon.given.has(folded) && scene.lexicon.kinds.get(folded)?.has('place') === true;
  const somebody = others.some(
    ({ folded }, step) => scene.named.has(first + step + (first + step >= subject.from ? 1 : 0)) || scene.lexicon.given.has(folded),
  );
  if (isListedPlace(scene, first, last)) return 'other';
  return others.some(isNobody) && !somebody ? 'other' : undefined;
};

/** `can be found in Adelaide, Austin, Chester`: three places or more after what stands before a place. */
const isListedPlace = (scene: Scene, first: number, last: number): boolean =>
  last - first > 1 &&
  scene.lexicon.placePrepositions.has(wordsBefore(scene, first, 1)[0] ?? '') &&
  scene.words.slice(first, last + 1).every(({ folded }) => folded === 'and' || scene.lexicon.kinds.get(folded)?.has('place') === true);

/** `the Isle of Skye: sheep 12, Skye 12`: a place that the text has named as one, and of which nothing is said that is said of a child. */
export const placedElsewhere: WordRule = (subject) => {
  const { scene, from, to, next } = subject;
  if (isPraised(subject) || isPossessive(scene, to) || deedAfter(subject) !== undefined || AUXILIARIES.has(next)) return undefined;
  const name = scene.words[from]?.folded;
  return scene.words.some(({ folded }, at) => folded === name && at !== from && isPrefixed({ scene, from: at, to: at }))
    ? 'other'
    : undefined;
};

/** `Change at Angel`, and not `smiled at Grace`. */
const isPlacedAt = (subject: Subject): boolean => {
  const [, second = ''] = wordsBefore(subject.scene, subject.from, 2);
  return subject.proper && !isPossessive(subject.scene, subject.to) && !AIMED.test(second);
};
const AIMED =
  /^(?:look|smil|wav|laugh|point|glanc|grin|star|shout|nod|wink|clap|gaz|throw|threw|kick|good|mad|cross|angry|amazed|surprised)/u;

/** `heads for Florence`. */
const LEAVING = new Set(
  'head heads headed heading leave leaves left leaving depart departs departed off out bound set sets sail sails sailed'.split(' '),
);
/** Before `Sky` or `River` these say nothing of a time. */
const OF_NATURE_TOO = new Set('by and of from between before after'.split(' '));
