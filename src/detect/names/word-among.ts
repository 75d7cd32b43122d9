import { isPraised } from './person-signs.ts';
import type { Place } from './place.ts';
import { isCapital, type Scene, wordsAfter } from './scene.ts';
import { sentenceAround } from './told.ts';
import { isMeasure, isOf, type Subject, type WordRule } from './word-subject.ts';

/** Words among their like: seasons beside seasons, beasts of a tale beside beasts, pieces on a board. */

/** How many other words of the sentence have a capital and are of the kind, where one of them at least is nobody of the roll. */
const likeIn = (scene: Scene, from: number, is: (folded: string) => boolean): number => {
  const { words } = scene;
  const near = words.slice(Math.max(0, from - FAR), from + FAR).map((word, step) => ({ word, at: Math.max(0, from - FAR) + step }));
  const others = near.filter(
    ({ word, at }) =>
      at !== from && word.sentence === words[from]?.sentence && isCapital(word) && is(word.folded) && word.folded !== words[from]?.folded,
  );
  return others.every(({ at }) => scene.named.has(at)) ? 0 : new Set(others.map(({ word }) => word.folded)).size;
};
/** So far a sentence is looked through: a long one must not cost its square. */
const FAR = 25;

const YEAR_ROUND = new Set(['spring', 'summer', 'autumn', 'winter']);

/** `Spring came third, Winter second, and Autumn won`. */
export const amongSeasons: WordRule = (subject) =>
  isOf(subject, 'season') &&
  (likeIn(subject.scene, subject.from, (word) => YEAR_ROUND.has(word)) > 1 || isInYear(subject.scene, subject.from))
    ? 'other'
    : undefined;

/** `winter dies, Spring is near, Summer cries`: one other with a capital, and a third without. */
const isInYear = (scene: Scene, from: number): boolean => {
  const said = new Set(sentenceAround(scene, from).filter((word) => YEAR_ROUND.has(word)));
  return said.size > 2 && likeIn(scene, from, (word) => YEAR_ROUND.has(word)) > 0;
};

/** `Mouse met Fox, Fox met Owl`: three beasts with capitals are of a tale. */
export const amongBeasts: WordRule = (subject) => {
  const { scene, from } = subject;
  if (!isOf(subject, 'animal') && !BEASTS.has(scene.words[from]?.folded ?? '')) return undefined;
  const isBeast = (word: string): boolean => BEASTS.has(word);
  return likeIn(scene, from, isBeast) > 1 && !isPraised(subject) ? 'other' : undefined;
};
/** Those of picture books, of whom nobody is called so. */
const BEASTS = new Set(
  'mouse owl snake bear hare badger hedgehog frog toad mole rat squirrel rabbit fox wolf pig duck goose hen cow sheep horse donkey lion tiger elephant monkey giraffe crocodile hippo zebra penguin tortoise hippopotamus spider ladybird caterpillar'.split(
    ' ',
  ),
);

const PIECES = new Set('king queen bishop knight rook castle pawn kings queens bishops knights rooks castles pawns'.split(' '));
const ON_BOARDS = ['chess', 'chessboard', 'checkmate', 'stalemate', 'gambit', 'castling'];

/** `Bishop takes Knight`, where chess is spoken of and another piece is named. */
export const onBoard = (place: Place): 'other' | undefined => {
  const { scene, from } = place;
  if (!PIECES.has(scene.words[from]?.folded ?? '') || isPraised(place)) return undefined;
  const others = [...PIECES].filter((piece) => piece !== scene.words[from]?.folded && scene.said.has(piece));
  return others.length > 0 && ON_BOARDS.some((word) => scene.said.has(word)) ? 'other' : undefined;
};

/** `White or navy polo shirts`. */
export const orColour: WordRule = (subject) => {
  const { scene, to, next } = subject;
  const other = scene.lexicon.kinds.get(wordsAfter(scene, to, 2)[1] ?? '');
  return isOf(subject, 'colour') &&
    (next === 'or' || next === 'and') &&
    scene.words[to + 2]?.case === 'lower' &&
    other?.has('colour') === true
    ? 'other'
    : undefined;
};

const HERE = new Set(['here', 'home', 'anywhere', 'school', 'town']);

/** `Miles from here to the sea`: how far it is. */
export const howFar: WordRule = (subject: Subject) =>
  isMeasure(subject) && subject.next === 'from' && HERE.has(wordsAfter(subject.scene, subject.to, 2)[1] ?? '') ? 'other' : undefined;
