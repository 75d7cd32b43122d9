import { later } from '../../text/later.ts';
import { longList, shortList, type Words } from './lists.ts';
import { type SetPhrases, setPhrases } from './phrases.ts';
import { figureSurnames, knownPairs, type Phrases, toldBy } from './tellings.ts';
import { ADULT_ROLES, HARD_TITLES, KIN, NOT_ROLES, PUBLIC_ROLES, ROYAL_TITLES, TITLES } from './words/adults.ts';
import {
  CALENDAR_THINGS,
  CHILD_KIT,
  CHILD_OWNS,
  CLASS_HEADS,
  DETERMINERS,
  DONE_TO,
  LOOSE_DEEDS,
  NATURAL_PARTS,
  PLACE_HEADS,
  PLACE_PREFIXES,
  PLACE_PREPOSITIONS,
  PRAISE,
  REPAIRS,
  SPEECH,
  STORY_WORDS,
  SURNAME_HEADS,
  TIME_PREPOSITIONS,
  WORKPLACES,
} from './words/around.ts';
import { AWARD_TAILS, AWARD_THINGS, CHILD_TITLES, CHILD_WORDS, CHILDREN_WORDS, OFFSPRING, STAGES } from './words/children.ts';
import { CREATURES, NAMED_THINGS } from './words/creatures.ts';
import { DICTIONARY } from './words/dictionary.ts';
import { GIVEN_NAMES } from './words/given.ts';
import { BODILY, COMMON_WORDS, DEEDS, FUNCTION_WORDS, ONLY_VERBS, ORDINARY_WORDS, PAST_FORMS } from './words/ordinary.ts';
import { CAPITAL_WORDS, PLACES } from './words/places.ts';
import { REGNAL } from './words/stories.ts';
import { WORD_NAMES, type WordKind } from './words/word-names.ts';

export { push } from './lists.ts';
export { isOrdinary } from './morphology.ts';

/** The lists of `words/`, ready to be asked. */
export interface Lexicon {
  readonly given: Words;
  readonly kinds: Kinds;
  readonly capitals: Words;
  readonly functions: Words;
  readonly stems: Words;
  /** What people do, in the first form, and the past forms that are irregular. */
  readonly deeds: Words;
  /** Of them what bodies and voices do, and times do not. */
  readonly bodily: Words;
  /** Words that no other list has: asked of what nobody knows. */
  readonly dictionary: Words;
  readonly past: Words;
  readonly onlyVerbs: Words;
  readonly titles: Words;
  readonly hardTitles: Words;
  readonly royal: Words;
  readonly roles: Words;
  readonly publicRoles: Words;
  readonly kin: Words;
  readonly stages: Words;
  readonly child: Words;
  readonly children: Words;
  readonly offspring: Words;
  readonly childTitles: Words;
  readonly awardTails: Words;
  readonly awardThings: Words;
  readonly heads: Words;
  readonly classHeads: Words;
  readonly determiners: Words;
  readonly timePrepositions: Words;
  readonly placePrepositions: Words;
  readonly praise: Words;
  readonly speech: Words;
  readonly owns: Words;
  readonly kit: Words;
  readonly natural: Words;
  readonly story: Words;
  readonly regnal: Words;
  readonly prefixes: Words;
  readonly surnameHeads: Words;
  readonly workplaces: Words;
  readonly repairs: Words;
  readonly looseDeeds: Words;
  readonly doneTo: Words;
  readonly creatures: Words;
  readonly namedThings: Words;
  readonly calendarThings: Words;
  /** The last names of people whom schools speak of: houses and sets are called by them. */
  readonly figureSurnames: Words;
  /** People, firms, songs and sayings of several words, by the first of them. */
  readonly phrases: SetPhrases;
  /** The words beside which a name is a character's, in one text a story. */
  readonly toldBy: Phrases;
  /** Those with whom a name makes a known pair: Mary and Joseph. */
  readonly pairs: Phrases;
}

/** What else a name is. */
export interface Kinds {
  readonly has: (word: string) => boolean;
  readonly get: (word: string) => ReadonlySet<WordKind> | undefined;
}

/** The kinds of every word that has any. */
const allKinds = (): ReadonlyMap<string, ReadonlySet<WordKind>> => {
  const kinds = new Map<string, ReadonlySet<WordKind>>();
  for (const [kind, text] of Object.entries({ ...WORD_NAMES, place: PLACES })) {
    const alone = new Set([kind as WordKind]); // most words have one kind, and share it
    for (const word of text.trim().split(/\s+/)) {
      const known = kinds.get(word);
      kinds.set(word, known === undefined ? alone : new Set([...known, ...alone]));
    }
  }
  return kinds;
};

const kindsOf = (): Kinds => {
  const kinds = later(allKinds);
  return { get: (word) => kinds().get(word), has: (word) => kinds().has(word) };
};
const praise = later(() => new Set<string>(PRAISE));

/** Built once a run, when the first text is looked at. */
export const lexiconOf = (): Lexicon => ({
  given: longList(...Object.values(GIVEN_NAMES)),
  kinds: kindsOf(),
  capitals: longList(CAPITAL_WORDS),
  functions: shortList(FUNCTION_WORDS),
  stems: longList(ORDINARY_WORDS, FUNCTION_WORDS, DEEDS, BODILY, COMMON_WORDS),
  deeds: longList(DEEDS, BODILY),
  bodily: longList(BODILY),
  dictionary: longList(DICTIONARY),
  past: longList(PAST_FORMS),
  onlyVerbs: longList(ONLY_VERBS),
  titles: longList(TITLES),
  hardTitles: shortList(HARD_TITLES),
  royal: shortList(ROYAL_TITLES),
  roles: shortList(ADULT_ROLES, NOT_ROLES),
  publicRoles: longList(PUBLIC_ROLES),
  kin: longList(KIN),
  stages: shortList(STAGES),
  child: shortList(CHILD_WORDS),
  children: shortList(CHILDREN_WORDS),
  offspring: shortList(OFFSPRING),
  childTitles: longList(CHILD_TITLES),
  awardTails: shortList(AWARD_TAILS),
  awardThings: longList(AWARD_THINGS),
  heads: longList(PLACE_HEADS),
  classHeads: shortList(CLASS_HEADS),
  determiners: shortList(DETERMINERS),
  timePrepositions: shortList(TIME_PREPOSITIONS),
  placePrepositions: shortList(PLACE_PREPOSITIONS),
  praise: { has: (cheer) => praise().has(cheer) },
  speech: shortList(SPEECH),
  owns: longList(CHILD_OWNS),
  kit: longList(CHILD_KIT),
  natural: longList(NATURAL_PARTS),
  story: longList(STORY_WORDS),
  regnal: shortList(REGNAL),
  prefixes: shortList(PLACE_PREFIXES),
  surnameHeads: shortList(SURNAME_HEADS),
  workplaces: longList(WORKPLACES),
  repairs: shortList(REPAIRS),
  looseDeeds: longList(LOOSE_DEEDS),
  doneTo: longList(DONE_TO),
  creatures: shortList(CREATURES),
  namedThings: longList(NAMED_THINGS),
  calendarThings: longList(CALENDAR_THINGS),
  figureSurnames: figureSurnames(),
  phrases: setPhrases(),
  toldBy: toldBy(),
  pairs: knownPairs(),
});
