import type { Field, School, Word } from '../../model.ts';
import { later } from '../../text/later.ts';
import { remembered } from '../../text/remembered.ts';
import { childCue, type Known, knownOf, usedAs } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { listedIn, type OtherWords, type RollNames, rollNames } from './listed.ts';
import type { FieldWords, Listed, Unlisted } from './mention.ts';
import { isOrdinary } from './morphology.ts';
import { unlistedIn } from './unlisted.ts';

/** What finding names needs of a school, made once a run. */
export interface NamesIndex {
  readonly roll: RollNames;
  readonly known: () => Known;
  readonly others: OtherWords;
  /** What was found in a field: several ask for the same. */
  readonly found: WeakMap<Field, readonly NameFound[]>;
}

/** A name in a post: of somebody on the roll, or not. */
export interface NameFound {
  readonly field: string;
  /** Exactly the name, in the field's text. */
  readonly start: number;
  readonly end: number;
  readonly listed?: Listed;
  readonly unlisted?: Unlisted;
  /** Whether the sentence leaves it open that somebody is named here. */
  readonly open: boolean;
  /** The words that say that it is a child, if any do. */
  readonly cue: string | undefined;
}

export const namesIndex = (school: School): NamesIndex => {
  const known = later(() => knownOf(school));
  return { roll: rollNames(school.roll), known, others: otherWords(known), found: new WeakMap() };
};

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** A word that is one, and nobody's name. */
const isPlainWord = (word: string, lexicon: Lexicon): boolean =>
  DAY.test(word) ||
  (!lexicon.given.has(word) &&
    !lexicon.kinds.has(word) &&
    (lexicon.functions.has(word) || isOrdinary(word, lexicon) || lexicon.titles.has(word)));

const otherWords = (known: () => Known): OtherWords => ({
  isPlainWord: remembered((word) => isPlainWord(word, known().lexicon())),
  isGiven: (word) => known().lexicon().given.has(word),
  isRowOfWords: (text) => isRowOfWords(text, (word) => IN_TAGS.has(word) || isOrdinary(word, known().lexicon())),
});

/** Too short for a list of words, and yet before many a name: `#goamelia`. */
const IN_TAGS = new Set(['go', 'yay', 'our', 'for', 'to']);

/** Whether letters can be parted into words, `welldone`; numbers and what is left of a class may end them. */
const isRowOfWords = (text: string, isWord: (word: string) => boolean): boolean => {
  const reached = [true];
  for (let end = 1; end <= text.length; end++) {
    reached[end] = reached.some((ok, start) => ok && start < end && isWord(text.slice(start, end)));
  }
  return reached[text.length] === true;
};

/** Every name in a field that is used as one; adults by title, role or staff list, and words that name nobody, are left out. */
export const namesIn = (field: Field, index: NamesIndex): readonly NameFound[] => {
  const made = index.found.get(field) ?? allNamesIn(field, index);
  index.found.set(field, made);
  return made;
};

const allNamesIn = (field: Field, { roll, known, others }: NamesIndex): readonly NameFound[] => {
  const bare: FieldWords = { pointer: field.pointer, text: field.text, bare: field.bare, words: field.words() };
  const listed = listedIn(bare, roll, others);
  const words: FieldWords =
    listed.length === 0
      ? bare
      : { ...bare, named: wordsOfNames(listed), forenames: wordsOfNames(listed.filter(({ form }) => form === 'forename')) };
  const unlisted = mayNameOthers(words.words, known()) ? unlistedIn(words, listed, known()) : [];
  const found = [...listed.flatMap((one) => listedFound(one, words, known())), ...unlisted.map((one) => unlistedFound(one, words))];
  return field.bare() === undefined ? found : once(found);
};

/** What is read in two orders is told once, as surely as it is in the one or the other. */
const once = (found: readonly NameFound[]): readonly NameFound[] => {
  const places = new Map<string, NameFound>();
  for (const one of found) {
    const place = `${one.start}-${one.end}`;
    if (places.get(place)?.open !== false) places.set(place, one);
  }
  return [...places.values()];
};

const wordsOfNames = (listed: readonly Listed[]): ReadonlySet<number> => {
  const named = new Set<number>();
  for (const { from, to, form } of listed) if (form !== 'initials') for (let at = from; at <= to; at++) named.add(at);
  return named;
};

/** A cheap look before a dear one: whether there is a word that could be somebody's name. In a sentence without capitals any could. */
const mayNameOthers = (words: readonly Word[], { likeness }: Known): boolean => {
  let capitals = true;
  for (const { opens, case: cased, text, folded } of words) {
    if (opens && !capitals) return true;
    if (opens) capitals = false;
    if (cased === 'lower' || cased === 'none' || text.length < 2 || hasDigit(text)) continue;
    if (likeness(folded) !== undefined) return true;
    capitals = true;
  }
  return !capitals;
};

/** Numbers are nobody's names, and every one is another word to look up. */
const hasDigit = (text: string): boolean => /[0-9]/.test(text);

const listedFound = (listed: Listed, field: FieldWords, known: Known): readonly NameFound[] => {
  const used = usedAs(listed, field, known);
  if (used === 'adult' || used === 'other') return [];
  const { start, end, from, to } = listed;
  return [{ field: field.pointer, start, end, listed, open: used === 'doubt', cue: childCue(field, from, to, known) }];
};

const unlistedFound = (unlisted: Unlisted, field: FieldWords): NameFound => {
  const { start, end, cue } = unlisted;
  return { field: field.pointer, start, end, unlisted, open: cue === undefined, cue };
};
