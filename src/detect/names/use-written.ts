import { foldName } from '../../text/fold.ts';
import type { Word } from '../../text/words.ts';
import { boundCue, looseCue } from './cues.ts';
import { isDeed, isDoing, isOrdinary } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised } from './person-signs.ts';
import type { Place } from './place.ts';
import { headsPlace } from './place-names.ts';
import { after, before, isCapital, isSmallAt, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { isTitled } from './titles.ts';
import type { Mention, Rule } from './use.ts';
import { isHouse } from './use-house.ts';
import { isDated } from './use-studied.ts';
import { FEELINGS } from './word-states.ts';
import { isNameFirst, isWordName } from './word-subject.ts';
import type { WordKind } from './words/word-names.ts';

/** How the name is written: with a slip, in disguise, as initials, in full. */

/** `Victorian` is no slip for Victoria, nor `Garter` for Carter, nor a gorge for George, nor a house for a pupil. */
export const noSlip: Rule = (mention) => {
  const { listed, scene, from, to, bound } = mention;
  if (!listed.misspelt || listed.form === 'full-name') return undefined;
  if (bound === undefined && isHouse(mention)) return 'other';
  const { capitals, heads, natural } = scene.lexicon;
  return scene.words.slice(from, to + 1).some(({ folded }) => [capitals, heads, natural].some((list) => list.has(folded)))
    ? 'other'
    : undefined;
};

export const misspelt: Rule = ({ listed, scene, from, to }) => {
  if (!listed.misspelt) return undefined;
  if (listed.form === 'full-name' && isPointedAt(scene, from, to)) return 'other';
  if (listed.form === 'full-name') return headsPlace({ scene, from, to }, false) === 'yes' ? 'other' : 'name';
  const words = scene.words.slice(from, to + 1);
  if (listed.pupils.some(({ forename }) => words.some(({ folded }) => folded === `${foldName(forename)}n`))) return 'other'; // Victorian
  const ordinary = words.some(
    ({ folded }) => isOrdinary(folded, scene.lexicon) || scene.lexicon.kinds.has(folded) || scene.lexicon.capitals.has(folded),
  );
  if (ordinary || words.every((word) => word.case === 'lower') || words.every(({ folded }) => isOfSchool(scene, folded))) return 'other';
  if (isOfThing({ scene, from, to })) return 'other';
  return looseCue(scene, from) !== undefined && !isPlaced(scene, from) ? 'name' : 'doubt';
};

/** `The field was wet`: neither an article nor a noun in small letters is a slip for a name. */
const isPointedAt = ({ words, lexicon }: Scene, from: number, to: number): boolean =>
  (lexicon.determiners.has(words[from]?.folded ?? '') || lexicon.functions.has(words[from]?.folded ?? '')) &&
  words.slice(from + 1, to + 1).every((word) => word.case === 'lower' && isOrdinary(word.folded, lexicon));

/** `the next Marram`, of Marramby High: what the school's own name begins with. */
const isOfSchool = ({ known }: Scene, word: string): boolean => [...known.ownWords].some((own) => own.startsWith(word));

/** A word that nobody knows is no slip where it is a place, part of another name, or what a thing is called by. */
const isOfThing = (place: Place): boolean => {
  const { scene, from, to } = place;
  const does = deedAfter(place) !== undefined && !BEING.has(after(scene, to)?.folded ?? '');
  if (does || isPraised(place) || looseCue(scene, from) !== undefined || boundCue(scene, from, to) !== undefined) return false;
  return isPartOfName(scene, from, to) || isCompound(place) || isInSmall(scene, from);
};

/** Said of places as well. */
const BEING = new Set(['was', 'had', 'did']);

/** `Lydford Gorge`, `the Hannay Shield`: with another word that has a capital and is nobody's name. */
const isPartOfName = (scene: Scene, from: number, to: number): boolean =>
  [before(scene, from), after(scene, to)].some((word) => {
    if (word === undefined || !isCapital(word) || word.text.length < 3 || !/^\p{L}+$/u.test(word.text)) return false;
    return isOfPlace(scene, word) || (word === scene.words[from - 1] && scene.known.likeness(word.folded) === 'unknown');
  });

const isOfPlace = ({ lexicon, known }: Scene, { folded }: Word): boolean => {
  const child = [lexicon.given, lexicon.childTitles, lexicon.child, lexicon.stages, lexicon.functions, lexicon.titles];
  if (child.some((list) => list.has(folded)) || known.classes.has(folded)) return false;
  return isOrdinary(folded, lexicon) || lexicon.kinds.has(folded) || lexicon.heads.has(folded);
};

/** `Gorge scramble done`: at the head of a sentence, before what it is a kind of. */
const isCompound = (place: Place): boolean => {
  const { scene, from, to } = place;
  const { lexicon } = scene;
  const next = after(scene, to);
  if (scene.words[from]?.opens !== true || next?.case !== 'lower' || hasPronoun(place)) return false;
  if (isDoing(next.folded, lexicon) || isDeed(next.folded, lexicon) || /ly$/u.test(next.folded) || FEELINGS.has(next.folded)) return false;
  const person = [lexicon.childTitles, lexicon.child, lexicon.kin, lexicon.roles, lexicon.speech];
  return !lexicon.functions.has(next.folded) && !wordsAfter(scene, to, 3).some((word) => person.some((list) => list.has(word)));
};

/** Written small elsewhere in the text: a word. */
const isInSmall = ({ words }: Scene, from: number): boolean =>
  words.slice(Math.max(0, from - FAR), from + FAR).some((word) => word.case === 'lower' && word.folded === words[from]?.folded);
/** So far a text is looked through: one that says a name over and over must not cost its square. */
const FAR = 300;

const isPlaced = (scene: Scene, from: number): boolean => scene.lexicon.placePrepositions.has(wordsBefore(scene, from, 1)[0] ?? '');

const INNS = '(?:pub|inn|tavern|hotel|restaurant|bistro|brewery|beer garden|function room|bar)';
/** What it is, right after its name or between commas. */
const IS_INN = new RegExp(`^(?:[,(\\u2013\\u2014 ]{1,3}(?:the|our|a|an) (?:[a-z]{2,12} ){0,2}| )${INNS}(?![a-z])`);

/** `quiz night at the Holly Bush, the pub by the green`: an inn by its article; `at the Holly Bush` alone is left open. */
const isInn = ({ scene, from, to }: Place): 'other' | 'doubt' | undefined => {
  const [the, where = ''] = wordsBefore(scene, from, 2);
  const words = scene.words.slice(from, to + 1);
  if (the !== 'the' || !words.every((word) => word.case === 'title') || isPraised({ scene, from, to })) return undefined;
  if (boundCue(scene, from, to) !== undefined || deedAfter({ scene, from, to }) !== undefined) return undefined;
  const end = words.at(-1)?.end ?? 0;
  if (IS_INN.test(scene.field.text.slice(end, end + 50))) return 'other';
  return WITHIN.has(where) && words.every(({ folded }) => isWordName(scene.lexicon, folded)) ? 'doubt' : undefined;
};
const WITHIN = new Set(['at', 'in', 'outside', 'behind', 'opposite']);

export const fullName: Rule = ({ listed, scene, from, to }) => {
  if (listed.form !== 'full-name') return undefined;
  const words = scene.words.slice(from, to + 1);
  const inn = isInn({ scene, from, to });
  if (inn !== undefined) return inn;
  if (isTitled({ scene, from, to }) && isDated({ scene, from, to })) return 'other'; // Pte Alfred Stone, who fell in 1916
  const small = words.every((word) => word.case === 'lower') && words.every((word) => isWordName(scene.lexicon, word.folded));
  if (!small) return 'name';
  return isSmallAt(scene, from) || deedAfter({ scene, from, to }) !== undefined || isPraised({ scene, from, to }) ? 'doubt' : 'other';
};

/** `O.S. in 4B`: the full stop of an initial ends no sentence. */
export const initials: Rule = ({ listed, scene, from, to, bound }) => {
  if (listed.form !== 'initials') return undefined;
  if (from === to) return (bound ?? boundTwo(scene, to)) === undefined ? 'other' : 'doubt';
  const next = scene.words[to + 1];
  const goesOn = next?.case === 'lower' || /^\.?\s?[([]$/u.test(next?.gap ?? '') ? looseCue(scene, to + 1) : undefined;
  return (looseCue(scene, from) ?? goesOn) === undefined ? 'other' : 'doubt';
};

/** `EY and LM from 6T`. */
const boundTwo = (scene: Scene, to: number): string | undefined =>
  after(scene, to)?.folded === 'and' && scene.words[to + 2]?.text.length === 2 ? boundCue(scene, to + 2, to + 2) : undefined;

/** What is called out and drawn out too, `Joooy`, `Summerrrr`. */
const DRAWN_OUT: readonly WordKind[] = ['month', 'season', 'virtue', 'word'];

/** `RUBYYYY!`, `Jasmineeee`: nobody draws out a stone or a flower. */
const isNoThing = ({ lexicon }: Scene, reads: string): boolean => {
  const kinds = lexicon.kinds.get(reads);
  if (kinds === undefined) return false;
  return isNameFirst(lexicon, reads, kinds) || (lexicon.given.has(reads) && !DRAWN_OUT.some((kind) => kinds.has(kind)));
};

/** `a safe pick-up`: two words of everyday in small letters, with a hyphen that the name has not. */
const isTwoWords = ({ scene, from, to, bound }: Mention): boolean => {
  const words = scene.words.slice(from, to + 1);
  const small = words.length === 2 && words.every(({ text }) => /^[a-z]{2,}$/.test(text)) && !isSmallAt(scene, from);
  return (
    small &&
    bound === undefined &&
    /^[-\u2010\u2011]$/u.test(words[1]?.gap ?? '') &&
    words.every(({ folded }) => isOrdinary(folded, scene.lexicon) || scene.lexicon.functions.has(folded))
  );
};

/** A stretched or spelt-out word may be only that, `Joooy`, `S U M M E R   F A I R`; in fancy letters it is read like any other. */
export const disguised: Rule = (mention) => {
  const { listed, scene, from, to, bound } = mention;
  if (!listed.disguised) return undefined;
  if (isTwoWords(mention)) return 'other';
  if (!isWordName(scene.lexicon, listed.reads) || bound !== undefined) return 'name';
  if (from === to && scene.words[from]?.folded === listed.reads) return undefined;
  const stretched = scene.words[from]?.folded.length ?? 0;
  if (from === to && stretched > listed.reads.length && isNoThing(scene, listed.reads)) return 'name';
  const heading = [from - 1, to + 1].some((index) => scene.words[index]?.text.length === 1 && from !== to);
  return ((from === to && stretched > listed.reads.length) || heading) && !isPraised(mention) ? 'doubt' : 'name';
};
