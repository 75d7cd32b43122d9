import { later } from '../../text/later.ts';
import { ADULT_ROLES, HARD_TITLES, KIN, NOT_ROLES, PUBLIC_ROLES, ROYAL_TITLES, TITLES } from './words/adults.ts';
import {
  CALENDAR_THINGS,
  CHILD_OWNS,
  CLASS_HEADS,
  DETERMINERS,
  DONE_TO,
  LOOSE_DEEDS,
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
import { CREATURES } from './words/creatures.ts';
import { FIGURES } from './words/figures.ts';
import { GIVEN_NAMES } from './words/given.ts';
import { COMMON_WORDS, DEEDS, FUNCTION_WORDS, ONLY_VERBS, ORDINARY_WORDS, PAST_FORMS } from './words/ordinary.ts';
import { PIONEERS } from './words/pioneers.ts';
import { CAPITAL_WORDS, PLACES } from './words/places.ts';
import { CHARACTERS, PHRASES, REGNAL, TOLD_BY } from './words/stories.ts';
import { FIRMS, KINDS_OF_THINGS, LEGENDS, PAIRS, SONGS } from './words/tales.ts';
import { WORD_NAMES, type WordKind } from './words/word-names.ts';

/** A list that can be asked for a word. */
export interface Words {
  readonly has: (word: string) => boolean;
}
/** Folded phrases by their first word. */
export type Phrases = Pick<ReadonlyMap<string, readonly string[]>, 'get'>;

/** The lists of `words/`, ready to be asked. */
export interface Lexicon {
  readonly given: Words;
  readonly kinds: Kinds;
  readonly capitals: Words;
  readonly functions: Words;
  readonly stems: Words;
  /** What people do, in the first form, and the past forms that are irregular. */
  readonly deeds: Words;
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
  readonly story: Words;
  readonly regnal: Words;
  readonly prefixes: Words;
  readonly surnameHeads: Words;
  readonly workplaces: Words;
  readonly repairs: Words;
  readonly looseDeeds: Words;
  readonly doneTo: Words;
  readonly creatures: Words;
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

const setOf = (text: string): Set<string> => {
  const words = new Set(text.split(/\s+/));
  words.delete('');
  return words;
};

/** A short list, made ready when it is first asked. */
const shortList = (text: string, others = ''): Words => {
  const words = later(() => {
    const made = setOf(text);
    for (const word of setOf(others)) made.delete(word);
    return made;
  });
  return { has: (word) => words().has(word) };
};

/** So many look-ups cost less than a long list takes to be made ready: one post needs fewer, a year of posts far more. */
const LOOKUPS_BEFORE_A_SET = 150;

const stands = (text: string, word: string): boolean => {
  const isEdge = (char: string | undefined): boolean => char === undefined || char === ' ' || char === '\n';
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (isEdge(text[at - 1]) && isEdge(text[at + word.length])) return true;
  }
  return false;
};

/** A long list, searched as the text that it is until that stops being cheaper. */
const longList = (...texts: readonly string[]): Words => {
  let left = LOOKUPS_BEFORE_A_SET;
  let set: ReadonlySet<string> | undefined;
  return {
    has: (word) => {
      if (set === undefined && left-- > 0) return word !== '' && texts.some((text) => stands(text, word));
      set ??= setOf(texts.join(' '));
      return set.has(word);
    },
  };
};

/** Adds to the list under a key. */
export const push = <Key, Item>(index: Map<Key, Item[]>, key: Key, item: Item): void => {
  const list = index.get(key);
  if (list === undefined) index.set(key, [item]);
  else list.push(item);
};

/** A folded phrase as the words a text would have: parted at spaces, hyphens and apostrophes. */
export const phraseWords = (phrase: string): readonly string[] => phrase.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Folded phrases of several words by their first. */
const phrasesOf = (lists: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const item of lists) {
    const phrase = item.trim();
    const end = phrase.search(/[ '-]/);
    if (end > 0) push(index, phrase.slice(0, end), phrase);
  }
  return index;
};

/** A known phrase of several words. */
export interface SetPhrase {
  readonly part: 'figure' | 'phrase' | 'own' | 'staff';
  readonly words: readonly string[];
  /** Whether it is itself only where all its words have a capital. */
  readonly capital: boolean;
}
export type SetPhrases = Pick<ReadonlyMap<string, readonly SetPhrase[]>, 'get'>;

/** The phrases of one kind by their first words. */
export const setPhrasesOf = (lists: Iterable<string>, part: SetPhrase['part']): ReadonlyMap<string, readonly SetPhrase[]> => {
  const index = new Map<string, SetPhrase[]>();
  for (const [first, phrases] of phrasesOf(lists))
    for (const phrase of phrases) push(index, first, { part, words: phraseWords(phrase), capital: false });
  return index;
};

/** Each is parted only when its first word has been met. */
const setPhrases = (): SetPhrases => {
  const lists = later(() =>
    (
      [
        [[FIGURES, PIONEERS, CHARACTERS, SONGS, KINDS_OF_THINGS].join(','), { part: 'figure', capital: false }],
        [FIRMS, { part: 'figure', capital: true }],
        [PHRASES, { part: 'phrase', capital: false }],
      ] as const
    ).map(([text, sort]) => [phrasesOf(text.split(',')), sort] as const),
  );
  const made = (first: string): readonly SetPhrase[] | undefined => {
    const found = lists().flatMap(([index, sort]) => (index.get(first) ?? []).map((phrase) => ({ ...sort, words: phraseWords(phrase) })));
    return found.length === 0 ? undefined : found;
  };
  return { get: remembered(made) };
};

/** A look-up whose answers are kept, up to a bound. */
export const remembered = <Answer>(made: (word: string) => Answer): ((word: string) => Answer) => {
  const met = new Map<string, Answer>();
  return (word) => {
    const known = met.get(word);
    if (known !== undefined || met.has(word)) return known as Answer;
    const answer = made(word);
    if (met.size < REMEMBERED) met.set(word, answer);
    return answer;
  };
};

/** An index that is made when it is first asked. */
const whenAsked = (make: () => Phrases): Phrases => {
  const index = later(make);
  return { get: (word) => index().get(word) };
};

/** What else a name is. */
export interface Kinds {
  readonly has: (word: string) => boolean;
  readonly get: (word: string) => ReadonlySet<WordKind> | undefined;
}

/** Each word is looked up in the lists when it is first met. */
const kindsOf = (): Kinds => {
  const lists = Object.entries({ ...WORD_NAMES, place: PLACES }).map(([kind, text]) => [kind as WordKind, longList(text)] as const);
  const get = remembered((word): ReadonlySet<WordKind> | undefined => {
    const kinds = lists.flatMap(([kind, list]) => (list.has(word) ? [kind] : []));
    return kinds.length === 0 ? undefined : new Set(kinds);
  });
  return { get, has: (word) => get(word) !== undefined };
};
const REMEMBERED = 20_000;

/** What is told of each name; of a legend with a mark before it. */
const toldByOf = (): ReadonlyMap<string, readonly string[]> => {
  const told = new Map<string, string[]>();
  for (const [tales, mark] of [
    [TOLD_BY, ''],
    [LEGENDS, LEGEND],
  ] as const) {
    for (const line of tales.split('\n')) {
      const [names = '', words = ''] = line.split(':');
      for (const name of names.split(',')) push(told, name.trim(), mark + words);
    }
  }
  return told;
};
const LEGEND = '~';
/** Whether what is told is a legend, of which everyday words are only a hint. */
export const isLegend = (tale: string): boolean => tale.startsWith(LEGEND);

/** The last words of the names. */
const surnamesOf = (names: string): Words => {
  const words = later(() => new Set(names.split(',').map((name) => name.slice(name.lastIndexOf(' ') + 1))));
  return { has: (word) => words().has(word) };
};

/** Of each that belongs with another, those others. */
const pairsOf = (pairs: string): Phrases => {
  const index = new Map<string, string[]>();
  for (const pair of pairs.split(', ')) {
    const [one = '', other = ''] = pair.split(' ');
    push(index, one, other);
    push(index, other, one);
  }
  return index;
};

const praise = later(() => new Set<string>(PRAISE));

/** Built once a run, when the first text is looked at. */
export const lexiconOf = (): Lexicon => ({
  given: longList(...Object.values(GIVEN_NAMES)),
  kinds: kindsOf(),
  capitals: longList(CAPITAL_WORDS),
  functions: shortList(FUNCTION_WORDS),
  stems: longList(ORDINARY_WORDS, FUNCTION_WORDS, DEEDS, COMMON_WORDS),
  deeds: longList(DEEDS),
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
  story: longList(STORY_WORDS),
  regnal: shortList(REGNAL),
  prefixes: shortList(PLACE_PREFIXES),
  surnameHeads: shortList(SURNAME_HEADS),
  workplaces: longList(WORKPLACES),
  repairs: shortList(REPAIRS),
  looseDeeds: longList(LOOSE_DEEDS),
  doneTo: longList(DONE_TO),
  creatures: shortList(CREATURES),
  calendarThings: longList(CALENDAR_THINGS),
  figureSurnames: surnamesOf(`${FIGURES},${PIONEERS}`),
  phrases: setPhrases(),
  toldBy: whenAsked(toldByOf),
  pairs: whenAsked(() => pairsOf(PAIRS)),
});

const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/u, ['y']],
  [/(?:ed|er|ing|est|(?<=s|x|z|ch|sh|o)es)$/u, ['', 'e']],
  [/(?:s|ly|y|d|r|st|ness|less|ful|(?<=e)n)$/u, ['']],
];

/** Whether a folded word is an ordinary one, as it stands or with an ending off. */
export const isOrdinary = (word: string, { stems, past, given }: Lexicon): boolean => {
  if (stems.has(word) || past.has(word)) return true;
  if (given.has(word)) return false;
  return ENDINGS.some(([ending, instead]) => {
    const stem = word.replace(ending, '');
    if (stem === word || stem.length < 3) return false;
    const single = /(.)\1$/u.test(stem) ? stem.slice(0, -1) : stem;
    return instead.some(
      (end) =>
        (stem.length > 3 || end !== '' || /(?:s|ed|ing)$/u.test(word)) && (stems.has(`${stem}${end}`) || (end === '' && stems.has(single))),
    );
  });
};

const NO_PAST =
  /^(?:seed|feed|speed|breed|bleed|greed|steed|tweed|indeed|hundred|sacred|naked|wicked|rugged|beloved|aged)$|(?:coloured|flavoured|shaped|scented|themed|tinted|sized|based|related|inspired)$/u;

/** `scores` of `score`, `tries` of `try`. */
const isPresent = (word: string, { deeds }: Lexicon): boolean =>
  word.endsWith('s') &&
  (deeds.has(word.slice(0, -1)) ||
    (word.endsWith('es') && deeds.has(word.slice(0, -2))) ||
    (word.endsWith('ies') && deeds.has(`${word.slice(0, -3)}y`)));

/** Whether a folded word says what somebody does or did: one of the list, or a past form of any other verb. */
export const isDeed = (word: string, lexicon: Lexicon): boolean =>
  lexicon.past.has(word) || isPresent(word, lexicon) || (/^(?!un)\p{L}{2,}ed$/u.test(word) && !NO_PAST.test(word));

/** `painting`, of a verb that is known. */
export const isDoing = (word: string, { stems }: Lexicon): boolean => {
  const stem = word.slice(0, -3);
  const single = /(.)\1$/u.test(stem) ? stem.slice(0, -1) : stem;
  return word.endsWith('ing') && stem.length > 2 && [stem, `${stem}e`, single].some((verb) => stems.has(verb)) && !NO_DOING.has(stem);
};
/** What seasons and days do. */
const NO_DOING = new Set([
  'com',
  'approach',
  'start',
  'end',
  'bring',
  'fall',
  'arriv',
  'return',
  'open',
  'clos',
  'bloom',
  'grow',
  'flower',
  'spread',
  'runn',
  'go',
  'turn',
  'look',
  'chang',
]);
