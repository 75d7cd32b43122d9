import { isOrdinary } from './morphology.ts';
import type { Place } from './place.ts';
import { after, before, isCapital, isProper, isSmallAt, type Scene, wordsAfter, wordsBefore } from './scene.ts';

/** What a small `miss` stands after where it is a verb. */
const MISSING = new Set('will ll to we you i really gonna not t all d they would do does did'.split(' '));

/** `Mrs`, `Dr` and the like; `miss` in small letters is a verb. */
const isHardTitle = (scene: Scene, index: number): boolean => {
  const word = scene.words[index];
  if (word === undefined || !scene.lexicon.hardTitles.has(word.folded)) return false;
  if (word.folded !== 'miss') return true;
  if (isCapital(word) && scene.lines[index] === 'prose') return true;
  if (word.case === 'lower' && !isSmallAt(scene, index)) return false;
  return !MISSING.has(wordsBefore(scene, index, 1)[0] ?? '');
};

/** Whose a title is: `our Nurse`, `little Captain` is somebody's own. */
const OWNED = new Set('my our his her their s little big baby'.split(' '));

/** `Sister Bernadette`: of kin these are written small, unless they open the sentence. */
const ORDERS = new Set(['sister', 'brother', 'mother']);

/** `Nurse`, `Uncle`, `Commander`: with a capital, and not somebody's own. */
const isSoftTitle = (scene: Scene, index: number): boolean => {
  const word = scene.words[index];
  const { lexicon } = scene;
  if (ORDERS.has(word?.folded ?? '') && isProper(scene, index)) return !OWNED.has(wordsBefore(scene, index, 1)[0] ?? '');
  if (word === undefined || !lexicon.titles.has(word.folded) || lexicon.hardTitles.has(word.folded) || word.case === 'lower') return false;
  return scene.lines[index] === 'prose' && !OWNED.has(wordsBefore(scene, index, 1)[0] ?? '');
};

/** A capitalised word between a title and the name: an initial, or another name. */
const isBetween = ({ words, lexicon, known }: Scene, index: number): boolean => {
  const word = words[index];
  if (word === undefined || !isCapital(word) || known.classes.has(word.folded)) return false;
  return word.text.length === 1 || lexicon.kinds.has(word.folded) || !isOrdinary(word.folded, lexicon);
};

/** How far before the name its title may stand: `Mr Tunde Ola Okoro`. */
const NAMES_BETWEEN = 3;

/** A title before the name, past an initial or another name: `Mr Tunde Okoro`, `Miss L. Okafor`, `PC Tunde Okoro`. */
export const isTitled = (place: Place): boolean =>
  hasTitle(place, (scene, index) => isHardTitle(scene, index) || isSoftTitle(scene, index));

/** `Mr`, `Mrs`, `Dr`: what `Captain Amelia Okafor` is not. */
export const isHardTitled = (place: Place): boolean => hasTitle(place, isHardTitle);

const hasTitle = ({ scene, from }: Place, isOne: (scene: Scene, index: number) => boolean): boolean => {
  for (let index = from - 1; index >= from - NAMES_BETWEEN && before(scene, index + 1) !== undefined; index--) {
    if (isOne(scene, index)) return true;
    if (!isBetween(scene, index)) return false;
  }
  return false;
};

const ROYAL_IN_SMALL = new Set(['st', 'saint', 'king', 'queen', 'sant']);

/** `Queen Camilla`, `St George`, `Prince Albert`: with a capital. */
export const isRoyal = ({ scene, from }: Place): boolean => {
  const word = before(scene, from);
  if (word === undefined || !scene.lexicon.royal.has(word.folded)) return false;
  return word.case !== 'lower' || (isSmallAt(scene, from) && ROYAL_IN_SMALL.has(word.folded));
};

const NUMERALS = new Set('ii iii iv v vi vii viii xii xiv xvi'.split(' '));
/** After `I` where it is no numeral. */
const SELF = new Set('am was have think had m ve d ll know love saw can could will'.split(' '));

/** `Richard III`, `Charles I loses his head`. */
export const isNumbered = ({ scene, from, to }: Place): boolean => {
  const next = after(scene, to);
  if (next === undefined || !scene.lexicon.regnal.has(scene.words[from]?.folded ?? '')) return false;
  if (NUMERALS.has(next.folded)) return next.case !== 'lower';
  return next.text === 'I' && !SELF.has(wordsAfter(scene, to + 1, 1)[0] ?? '');
};
