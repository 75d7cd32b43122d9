import type { Word } from '../../model.ts';
import { pattern } from '../../text/pattern.ts';
import { pastRole, standingOf } from './adults.ts';
import { isFamous, isOfStory, isPet } from './famous.ts';
import { lastOfName, NAME_WORD } from './name-run.ts';
import { nth } from './nth.ts';
import {
  boundCue,
  headsPlace,
  isAmbiguous,
  isNumbered,
  isPraised,
  isPrefixed,
  isQuotedTitle,
  isRoyal,
  looseCue,
  partsAt,
  type Scene,
  wordUse,
} from './of-names.ts';
import { type Person, personAt, type Source } from './person.ts';

/**
 * Words that may be somebody's name. Where a child's name alone is looked for most of them are passed over; `Tavrin has asthma` says by
 * itself that Tavrin is somebody.
 */
export const likelyNames: Source = (scene, _, covered) => {
  const found: Person[] = [];
  let next = 0;
  for (const [from, word] of scene.words.entries()) {
    const sure = from < next || covered.has(from) ? undefined : mayBeName(scene, from);
    if (sure === undefined) continue;
    let to = word.case === 'lower' ? from : lastOfName(scene, from);
    while (covered.has(to)) to--;
    found.push(...personOf(scene, pastRole(scene, from, to), to, sure));
    next = to + 1;
  }
  return found;
};

/** Whether a word is plainly a given name (true), or may be somebody's for all that is known of it (false). */
const mayBeName = (scene: Scene, index: number): boolean | undefined => {
  const { lexicon, words } = scene;
  const word = nth(words, index);
  if (!isNameWord(word) || scene.known.classes.has(word.folded)) return undefined;
  const given = lexicon.given.has(word.folded);
  if (word.case === 'lower' && !scene.small && !(given && isOfFile(scene, index))) return undefined;
  if (lexicon.capitals.has(word.folded) && !given) return lexicon.toldBy.get(word.folded) === undefined ? undefined : false;
  if (isAmbiguous(scene, index)) return word.case === 'lower' ? undefined : wordMayBe(scene, index);
  if (given) return !lexicon.capitals.has(word.folded);
  return isOtherWord(scene, index) ? undefined : false;
};

/** By its letters, and neither in a hashtag nor in a handle or a link. */
const isNameWord = ({ text, gap }: Word): boolean =>
  NAME_WORD.test(text) && text.length > 1 && gap !== '.' && !/[#@/\\]$/.test(gap) && !isBrand(text);

/** `EpiPens`, `TikTok`; but `McAllister`, `DeShawn`. */
const isBrand = (text: string): boolean => INNER_CAPITAL().test(text) && !OF_NAMES.test(text);
const INNER_CAPITAL = pattern(String.raw`^\p{Lu}\p{Ll}{1,12}\p{Lu}\p{Ll}`, 'u');
const OF_NAMES = /^(?:Ma?c|De|Di|Da|Du|La|Le|Van|Fitz|Ni|O|Jo|Mary|Anne?|Lee|Ty|Ke|Ja|Sha)[A-Z]/;

const isOfFile = ({ words }: Scene, index: number): boolean => index === 0 || nth(words, index).gap.includes('_');

/** A word with a use of its own, or letters that stand for something. */
const isOtherWord = ({ lexicon, words, lines }: Scene, index: number): boolean => {
  const { folded, case: cased } = nth(words, index);
  if (cased === 'upper' && lines[index] !== 'upper') return true;
  const others = [lexicon.functions, lexicon.titles, lexicon.heads, lexicon.child, lexicon.children, lexicon.kin];
  return others.some((list) => list.has(folded)) || /ly$/.test(folded);
};

/** `Ivy`, `Jordan`, `Grace`: by how it is used; months and seasons only where they are plainly names. */
const wordMayBe = (scene: Scene, index: number): boolean | undefined => {
  const { lexicon, words } = scene;
  const { folded, opens } = nth(words, index);
  const kinds = lexicon.kinds.get(folded);
  const given = lexicon.given.has(folded);
  if ((!given && kinds === undefined) || (lexicon.functions.has(folded) && (opens || scene.small))) return undefined;
  const use = wordUse({ scene, from: index, to: index });
  if (use !== 'other') return use === 'name' && !lexicon.capitals.has(folded);
  return given && !TIMES.some((kind) => kinds?.has(kind)) ? false : undefined;
};

const TIMES = ['month', 'season'] as const;

const personOf = (scene: Scene, from: number, to: number, sure: boolean): readonly Person[] => {
  const place = { scene, from, to };
  if (isThing(scene, from, to)) return [];
  if (isRoyal(place) || isPet(place) || isFamous(place) || (!isOfSchool(scene, from, to) && isOfStory(place, sure)))
    return [personAt(scene, from, to, 'figure')];
  const standing = standingOf(scene, from, to);
  if (standing !== undefined) return [personAt(scene, from, to, standing === 'public' ? 'figure' : 'adult')];
  return [personAt(scene, from, to, 'somebody', sure && !isQuotedTitle(place))];
};

/** A place, a set phrase, something of the school's own, a king. */
const isThing = (scene: Scene, from: number, to: number): boolean => {
  const place = { scene, from, to };
  if (headsPlace({ scene, from, to: from }, false) === 'yes') return true;
  if (isPrefixed(place) || isNumbered(place)) return true;
  return partsAt(scene, from, to, 'own').length > 0 || partsAt(scene, from, to, 'phrase').length > 0;
};

/** Praised, or with words that say that it is a child. */
const isOfSchool = (scene: Scene, from: number, to: number): boolean =>
  isPraised({ scene, from, to }) || boundCue(scene, from, to) !== undefined || looseCue(scene, from) !== undefined;
