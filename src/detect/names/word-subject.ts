import { joinsTwo } from './and.ts';
import type { Lexicon } from './lexicon.ts';
import { isOrdinary } from './morphology.ts';
import type { Place } from './place.ts';
import { capitalTells, isCapital, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import type { WordKind } from './words/word-names.ts';

/** How a name that is also a word is used: `Summer won`, `the summer fair`. */
export type WordUse = 'name' | 'doubt' | 'other';

/** A name that is also a word, where it stands. */
export interface Subject extends Place {
  readonly kinds: ReadonlySet<WordKind>;
  /** Its capital says something. */
  readonly proper: boolean;
  readonly previous: string;
  readonly next: string;
}

/** Says what it is, or nothing. */
export type WordRule = (subject: Subject) => WordUse | undefined;

const NONE: ReadonlySet<WordKind> = new Set();
export const kindsOf = ({ lexicon, words }: Scene, index: number): ReadonlySet<WordKind> =>
  lexicon.kinds.get(words[index]?.folded ?? '') ?? NONE;

/** Under a letter: they say nothing. */
const KISSES = /^x{1,4}$/u;

export const subjectOf = (place: Place): Subject => {
  const { scene, from, to } = place;
  const [before = ''] = wordsBefore(scene, from, 1);
  const previous = before !== '' && joinsTwo(scene, from - 1) ? 'and' : before;
  const [next = ''] = wordsAfter(scene, to, 1).filter((word) => !KISSES.test(word));
  const proper = capitalTells(scene, from) && isCapital(scene.words[from]);
  return { ...place, kinds: kindsOf(scene, from), previous, next, proper };
};

/** Whether a word is more than a name: an ordinary word, a plant, a place… */
export const isAmbiguous = ({ lexicon, words }: Scene, index: number): boolean => {
  const word = words[index];
  return word !== undefined && isWordName(lexicon, word.folded) && !ACCENTED.test(word.text);
};
/** `Thư` is no Thursday, `Zoë` no car. */
const ACCENTED = /[\u00C0-\u024F]|[\u0300-\u036F]|[\u1E00-\u1EFF]/u;
export const isWordName = (lexicon: Lexicon, folded: string): boolean => lexicon.kinds.has(folded) || isOrdinary(folded, lexicon);

export const isOf = ({ kinds }: Pick<Subject, 'kinds'>, ...wanted: readonly WordKind[]): boolean => wanted.some((kind) => kinds.has(kind));

/** Given to children: known as such, or a town's, a land's or a time's name that a pupil bears. */
export const isGivenName = ({ scene, from }: Place): boolean =>
  scene.lexicon.given.has(scene.words[from]?.folded ?? '') ||
  (scene.forenames.has(from) && BORNE.some((kind) => kindsOf(scene, from).has(kind)));
const BORNE: readonly WordKind[] = ['place', 'month', 'season'];

const NEVER_MOSTLY: readonly WordKind[] = ['month', 'season', 'virtue', 'gem', 'colour', 'plant'];

/** First a forename, and only then something else: `Jack`, `Lewis`, `Lily`. */
export const mostlyName = ({ lexicon, words }: Scene, index: number, kinds: ReadonlySet<WordKind>): boolean =>
  isNameFirst(lexicon, words[index]?.folded ?? '', kinds);

export const isNameFirst = (lexicon: Lexicon, folded: string, kinds: ReadonlySet<WordKind>): boolean => {
  if (!lexicon.given.has(folded) || NEVER_MOSTLY.some((kind) => kinds.has(kind))) return false;
  return !lexicon.functions.has(folded) && !lexicon.stems.has(folded);
};

/** Written with a capital by custom, or as often as not: of months, places and brands it says little; but Zoe is a name before it is a car. */
export const isCustomary = (subject: Subject): boolean =>
  isOf(subject, 'month', 'season', 'place') || (isOf(subject, 'brand') && !mostlyName(subject.scene, subject.from, subject.kinds));

/** A unit that is a word as well, `miles`; but Henry is a name before it is one. */
export const isMeasure = (subject: Subject): boolean => {
  const { stems } = subject.scene.lexicon;
  const word = subject.scene.words[subject.from]?.folded ?? '';
  return isOf(subject, 'unit') && (stems.has(word) || stems.has(word.replace(/s$/u, '')));
};

const OBJECT_OF = new Set('of from to in near over at around through towards'.split(' '));

/** `The road to Georgia was shut`, `a map of Florence hangs here`: what is done is not done by what stands after such a word. */
export const isObject = ({ scene, from, previous }: Subject): boolean =>
  OBJECT_OF.has(previous) && scene.words[from - 1]?.opens !== true && scene.words[from - 2]?.case === 'lower';

export const AUXILIARIES: ReadonlySet<string> = new Set(
  'is was has will can cannot could had would does did isn wasn hasn didn doesn couldn wouldn hadn may might should must'.split(' '),
);

/** What asks of somebody, right before the name: `can Poppy have`. */
export const ASKING: ReadonlySet<string> = new Set('could can would will may did does'.split(' '));
