import { joinsTwo } from './and.ts';
import { isOrdinary } from './morphology.ts';
import { deedAfter, isPraised } from './person-signs.ts';
import type { Place } from './place.ts';
import { after, before, isCapital, isProper, isSmallAt, partsAt, type Scene, wordsAfter } from './scene.ts';
import { doesSomething } from './word-doing.ts';
import { isAmbiguous, isOf, kindsOf, type WordRule } from './word-subject.ts';
import type { WordKind } from './words/word-names.ts';

/** Lists: of one is said what is said of the others. */

/** What parts the items of a list. */
export const JOINED: RegExp = /^(?:\s?,\s|\s?[&+/|\u2022\u00B7]\s?|\s?\p{Extended_Pictographic}\uFE0F?\s?)$/u;
const LONGEST_LIST = 6;
const LONGEST_ITEM = 4;

/** The next item of a list to one side, if there is one: a name of the roll as a whole. */
const stepFrom = (scene: Scene, at: number, side: 1 | -1): number | undefined => {
  const { words } = scene;
  const beside = side === 1 ? after(scene, at) : before(scene, at);
  if (beside !== undefined && joinsTwo(scene, at + side)) return restOf(scene, at + 2 * side, side);
  if (!JOINED.test(words[side === 1 ? at + 1 : at]?.gap ?? '')) return undefined;
  const oxford = side === 1 && joinsTwo(scene, at + 1);
  return restOf(scene, oxford ? at + 2 : at + side, side);
};

/** `Ellie-Mae Okoro` is one item. */
const restOf = ({ words, named }: Scene, at: number, side: 1 | -1): number => {
  let end = at;
  while (
    Math.abs(end - at) < LONGEST_ITEM &&
    named.has(end) &&
    named.has(end + side) &&
    /^[ -]$/u.test(words[side === 1 ? end + 1 : end]?.gap ?? '')
  )
    end += side;
  return end;
};

/** The names next to this one in a list: `Grace and Oliver`, `Amelia, Grace`. */
export const neighbours = ({ scene, from, to }: Place): readonly number[] => {
  const { words } = scene;
  const found: number[] = [];
  for (const index of [stepFrom(scene, to, 1), stepFrom(scene, from, -1)])
    if (index !== undefined && words[index] !== undefined && words[index]?.sentence === words[from]?.sentence) found.push(index);
  return found;
};

/** Where the list of names around this one ends, to one side: capitalised words with commas, `&` or `and` between. */
export const listEnd = ({ scene, from, to }: Place, side: 1 | -1 = 1): number => {
  const { words } = scene;
  const small = isSmallAt(scene, from);
  let end = side === 1 ? to : from;
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    const step = stepFrom(scene, end, side);
    if (step === undefined || !(isCapital(words[step]) || small) || words[step]?.sentence !== words[to]?.sentence) break;
    end = step;
  }
  return end;
};

/** A name that is nothing else, known or of the roll. */
export const isPlainName = (scene: Scene, index: number): boolean => {
  const word = scene.words[index];
  if (word === undefined || isAmbiguous(scene, index)) return false;
  if (!scene.lexicon.given.has(word.folded) && !scene.named.has(index)) return false;
  return (isCapital(word) || isSmallAt(scene, index)) && partsAt(scene, index, index, 'figure').length === 0;
};

/** A capitalised word that nobody knows. */
const isNewName = (scene: Scene, index: number): boolean => {
  const word = scene.words[index];
  return word !== undefined && word.case === 'title' && isProper(scene, index) && scene.known.likeness(word.folded) === 'unknown';
};

export const isTitledAt = ({ words, lexicon }: Scene, index: number): boolean =>
  [words[index], words[index - 1]].some((word) => word !== undefined && lexicon.hardTitles.has(word.folded) && isCapital(word));

/** `Jack and family`. */
const COMPANY = new Set('family friends co company his her their mum dad partner classmates teammates'.split(' '));

/** `Carter, cooper, fletcher`: at the head of a sentence, beside things in small letters. */
export const besideThings: WordRule = (subject) => {
  const { scene, from } = subject;
  const beside = neighbours(subject);
  const things =
    beside.length > 0 && beside.every((at) => scene.words[at]?.case === 'lower' && (isThing(scene, at) || kindsOf(scene, at).size > 0));
  return things && scene.words[from]?.opens === true && !beside.some((at) => COMPANY.has(scene.words[at]?.folded ?? ''))
    ? 'doubt'
    : undefined;
};

/** `tit, Robin, wren`, `blue, indigo, Violet.`: one capital in a row of its like in small letters, two at least. */
const isAmongLike = (scene: Scene, from: number, beside: readonly number[]): boolean => {
  const like = [...kindsOf(scene, from)].filter((kind) => LISTED_KINDS.includes(kind));
  const isLike = (at: number): boolean => scene.words[at]?.case === 'lower' && like.some((kind) => isOfKind(scene, at, kind));
  if (!beside.every(isLike)) return false;
  return (
    beside.length > 1 ||
    [from - 2, from + 2].some((at) => JOINED.test(scene.words[Math.max(at, from) === at ? at : at + 1]?.gap ?? '') && isLike(at))
  );
};
const LISTED_KINDS: readonly WordKind[] = ['colour', 'animal', 'plant', 'gem'];
/** What is listed with them, and is nobody's name; amber is a colour too. */
const LIKE: Readonly<Partial<Record<WordKind, ReadonlySet<string>>>> = {
  animal: new Set(
    'tit blackbird thrush magpie crow pigeon rook dunnock goldfinch chaffinch badger hedgehog mouse vole newt frog toad deer otter stoat rabbit hare squirrel'.split(
      ' ',
    ),
  ),
  colour: new Set('blue gold khaki lime bronze'.split(' ')),
};
const isOfKind = (scene: Scene, at: number, kind: WordKind): boolean =>
  kindsOf(scene, at).has(kind) ||
  LIKE[kind]?.has(scene.words[at]?.folded ?? '') === true ||
  (kind === 'gem' && isOfKind(scene, at, 'colour'));

/** `Summer and a friend`, `Mark and two classmates`; but `May and a friend of the school`. */
const isWithFriend = (scene: Scene, to: number): boolean => {
  const [and, some = '', friend = '', of] = wordsAfter(scene, to, 4);
  return and === 'and' && SOME.has(some) && FRIENDS.test(friend) && of !== 'of';
};
const SOME = new Set('a one two three four some several her his another'.split(' '));
const FRIENDS = /^(?:friend|classmate|teammate|pal|chum|mate|buddy|cousin)s?$/;

/** A list says of one what it says of the others: `Grace, Oliver and Jack`; but `Hope and patience`. */
export const inList: WordRule = (subject) => {
  const { scene, from, to, proper } = subject;
  const { words, lexicon } = scene;
  const beside = neighbours(subject);
  if (beside.length === 0) return undefined;
  if (isCapital(words[from]) && isWithFriend(scene, to)) return 'name';
  if (beside.some((index) => isPlainName(scene, index) || isTitledAt(scene, index)) || words[to + 1]?.folded === 'co') return 'name';
  if (isCapital(words[from]) && beside.some((index) => COMPANY.has(words[index]?.folded ?? ''))) return 'name';
  if (!proper && !isSmallAt(scene, from) && beside.every((index) => words[index]?.case === 'lower' && isThing(scene, index)))
    return 'other';
  if (proper && isAmongLike(scene, from, beside)) return words[to + 1] === undefined && scene.field.text.endsWith('!') ? 'doubt' : 'other';
  if (isOf(subject, 'virtue') && beside.some((index) => words[index]?.case === 'lower' && kindsOf(scene, index).has('virtue')))
    return 'other';
  const [start, end] = [listEnd(subject, -1), listEnd(subject)];
  if (start === from && end === to) return undefined;
  const listed = listOf(scene, start, end);
  if (isCalendar(scene, listed)) return 'other';
  if (listed.some((index) => isPlainName(scene, index))) return 'name';
  if (isPraised({ scene, from: start, to: start }) && listed.every((index) => isCapital(words[index]) && scene.named.has(index)))
    return 'name';
  if (listed.length > 2 && listed.some((index) => isNewName(scene, index)) && listed.every((index) => isCapital(words[index])))
    return 'name';
  if (isMixed(scene, listed)) return isSmallAt(scene, from) && listed.length < 3 ? 'doubt' : 'name';
  const next = wordsAfter(scene, end, 1)[0] ?? '';
  if (lexicon.classHeads.has(next)) return 'other';
  if (deedAfter({ scene, from, to: end }) === 'strong') return 'name';
  if (areDoing(scene, listed)) return 'name';
  if (UPRIGHT.has(next) && listed.every((index) => isCapital(words[index]) && scene.named.has(index))) return 'name';
  return !proper && isPairOfRoll(scene, listed) && NOT_PLURAL.test(next) ? 'doubt' : undefined;
};

/**
 * `Faith and Hope took the register`, `Paris, Georgia and Chad have run the stall`: pupils all, who do what only people do to things.
 * Two towns may have held the games; months, weather, plants and beasts do much the same.
 */
const areDoing = (scene: Scene, listed: readonly number[]): boolean => {
  const [first = 0, last = 0] = [listed[0], listed.at(-1)];
  if (!listed.every((at) => scene.forenames.has(at) && isCapital(scene.words[at]))) return false;
  const isLike = (...kinds: readonly WordKind[]): boolean => listed.some((at) => kinds.some((kind) => kindsOf(scene, at).has(kind)));
  if (isLike('month', 'season', 'nature', 'plant', 'animal') || (isLike('place') && listed.length < 3)) return false;
  return doesSomething({ scene, from: first, to: last });
};

/** What no virtue and no flower does. */
const UPRIGHT = new Set(['stood', 'sat', 'knelt', 'stand', 'sit', 'kneel']);

/** `Verity and Prudence – what a double act!`: two of the roll, of one kind, of whom nothing more is said. */
const isPairOfRoll = (scene: Scene, listed: readonly number[]): boolean =>
  listed.length === 2 &&
  listed.every((index) => scene.named.has(index) && isCapital(scene.words[index]) && !kindsOf(scene, index).has('place'));
/** After it nothing, or what is said of two people. */
const NOT_PLURAL = /^(?:|who|on|in|at|with|had|did|both)$/;

const isThing = ({ words, lexicon }: Scene, index: number): boolean => {
  const folded = words[index]?.folded ?? '';
  return isOrdinary(folded, lexicon) && !lexicon.functions.has(folded);
};

const listOf = (scene: Scene, from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step).filter((index) => !joinsTwo(scene, index));

/** `June and July`: months or seasons, of which one at least is nobody of the roll. */
const isCalendar = (scene: Scene, listed: readonly number[]): boolean =>
  listed.every((index) => ['month', 'season'].some((kind) => kindsOf(scene, index).has(kind as WordKind))) &&
  listed.some((index) => !scene.named.has(index));

/** `Friday: Amber, Storm and Angel have been invited`: of pupils whose names are of no one kind it is told what was done to them. */
export const areInvited = (place: Place): boolean => {
  const { scene } = place;
  const [start, end] = [listEnd(place, -1), listEnd(place)];
  const [have, been, done = ''] = wordsAfter(scene, end, 3);
  const invited =
    (have === 'have' && been === 'been' && scene.lexicon.doneTo.has(done)) || (have === 'are' && scene.lexicon.doneTo.has(been ?? ''));
  const listed = listOf(scene, start, end);
  return invited && listed.length > 2 && listed.every((at) => scene.forenames.has(at)) && isMixed(scene, listed);
};

/** Being both a word and a trade says nothing of two names. */
const COMMON_KINDS: readonly WordKind[] = ['word', 'trade'];

/**
 * `Summer, Jack and Daisy`: names of no one kind; but `Holly, Ivy and Rowan` are plants, or classes. Two will do where both stand on the roll,
 * and else three that are given to children.
 */
const isMixed = (scene: Scene, listed: readonly number[]): boolean => {
  const { words, lexicon, named } = scene;
  const small = isSmallAt(scene, listed[0] ?? 0);
  if (!listed.every((index) => isCapital(words[index]) || small)) return false;
  const onRoll = listed.filter((index) => named.has(index)).length === listed.length;
  const given =
    listed.length > 2 &&
    listed.every((index) => lexicon.given.has(words[index]?.folded ?? '') || lexicon.kinds.has(words[index]?.folded ?? ''));
  if (!(onRoll && listed.length > 1) && !(given && !small)) return false;
  const [first, ...others] = listed.map((index) => [...kindsOf(scene, index)].filter((kind) => !COMMON_KINDS.includes(kind)));
  return !(first ?? []).some((kind) => others.every((kinds) => kinds.includes(kind)));
};
