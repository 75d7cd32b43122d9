import type { School, Word } from '../../model.ts';
import { later } from '../../text/later.ts';
import { partsOf, wordsOf } from '../../text/words.ts';
import { type Says, type Sentence, says } from './sentences.ts';
import { isCapital, type Told } from './told.ts';
import { GENERAL_HEADS, GENERAL_PLACES, NO_PLACES, SCHOOL_PLACES, TIMES } from './words/where.ts';

/** A place away from the school, in the words of a sentence; indexes of words. */
export interface Offsite {
  readonly from: number;
  readonly to: number;
  /** The word that leads to it: one is `at` a place, or goes `to` it. */
  readonly by: string;
  /** It has a name of its own: not `the beach`. */
  readonly named: boolean;
}

type Unled = Omit<Offsite, 'by'>;

/** What of the school is nowhere else: its names, its classes and houses. */
export interface OwnPlaces {
  /** Whether the school's own name begins at a word, or the word is one of its classes. */
  isOwn(words: readonly Word[], at: number): boolean;
  isClass(words: readonly Word[], at: number): boolean;
}

export const ownPlaces = ({ name, aliases, trust, classes, location, roll }: School): OwnPlaces => {
  const names = later(() => startsOf([name, ...aliases, trust, location?.name]));
  const groups = later(() => startsOf([...new Set([...classes, ...roll.pupils.map((pupil) => pupil.class)])]));
  const isClass: OwnPlaces['isClass'] = (words, at) => {
    const length = lengthAt(words, at, groups());
    return length > 0 && !(isNameWord(words[at + length]) && isClose(words[at + length]));
  };
  return { isClass, isOwn: (words, at) => lengthAt(words, at, names()) > 0 || isClass(words, at) };
};

type Starts = ReadonlyMap<string, readonly (readonly string[])[]>;

const startsOf = (names: readonly (string | undefined)[]): Starts => {
  const starts = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const keys = wordsOf(name ?? '').map(({ folded }) => folded);
    if (keys[0] !== undefined) starts.set(keys[0], [...(starts.get(keys[0]) ?? []), keys]);
  }
  return starts;
};

/** How many words of the longest of these names stand here. */
const lengthAt = (words: readonly Word[], at: number, starts: Starts): number =>
  Math.max(
    0,
    ...(starts.get(words[at]?.folded ?? '') ?? []).map((keys) =>
      keys.every((key, step) => words[at + step]?.folded === key) ? keys.length : 0,
    ),
  );

/** `Paddington in Peru`, `our friends at the Co-op`: the words are a title's, or say whose people they are. */
const isInTitle = ({ told: { words, small }, from }: Sentence, at: number, own: OwnPlaces): boolean => {
  const [before, link] = [words[at - 1], words[at]];
  if (before === undefined || at - 1 < from || link === undefined || link.gap !== ' ') return false;
  if (link.folded === 'at' && PEOPLE.has(before.folded)) return true;
  const isName =
    isCapital(before) && before.case === 'title' && !before.opens && !small && before.gap === ' ' && !/s$|^\d/.test(before.folded);
  return isName && ['in', 'at'].includes(link.folded) && isCapital(words[at + 1]) && !TIMES.has(before.folded) && !own.isOwn(words, at - 1);
};
const PEOPLE: ReadonlySet<string> = new Set(
  'friends neighbours everyone everybody team staff folk people volunteers colleagues park desk office'.split(' '),
);

/** Before a place to which one goes or where one is. */
const BEFORE: ReadonlySet<string> = new Set(
  'at to in from into round around near towards visit visits visiting visited exploring explore outside inside off 2 stop until till up down doon aboard onto under over past depuis desde along across tae on reached left leaving loving enjoying o passing through via for of yn i'.split(
    ' ',
  ),
);
const ARTICLES: ReadonlySet<string> = new Set('the a an our local this their nearby some'.split(' '));
const OURS: ReadonlySet<string> = new Set(['our', 'their', 'its', 'my']);

/** The places of a sentence, each after a word that leads to one. */
export const offsiteIn = (sentence: Sentence, own: OwnPlaces): readonly Offsite[] => {
  const { told, from, to } = sentence;
  const found: Offsite[] = [];
  const tells = OPENS(sentence.said);
  for (let at = from - 1; at < to; at++) {
    const led = at >= from && BEFORE.has(told.words[at]?.folded ?? '') && !isOfTitle(sentence, at);
    const after = led || tells ? placeAfter(sentence, at, own) : undefined;
    const place =
      after === undefined || isInTitle(sentence, at, own) ? undefined : { ...after, by: led ? (told.words[at]?.folded ?? '') : '' };
    if (place === undefined || (!led && !SUBJECT.has(told.words[place.to + 1]?.folded ?? ''))) continue;
    if (!found.some((one) => one.from <= place.from && place.from <= one.to)) found.push(place);
  }
  return found;
};

/** `with In the Bleak Midwinter`: in the middle of a sentence a word that leads to a place has no capital. */
const isOfTitle = ({ told: { words, small }, from }: Sentence, at: number): boolean => {
  const word = words[at];
  return !small && at > from && word?.case === 'title' && word.opens !== true && words[at - 1]?.case !== 'title' && word.gap === ' ';
};

const isClose = (word: Word | undefined): boolean =>
  /^(?:[ \u00A0]|[ \u00A0]?[#@"'\u201C\u2018(*_][ \u00A0]?|[-\u2010\u2011'\u2019]| & )$/u.test(word?.gap ?? '') ||
  / [#@"\u201C\u2018]$/u.test(word?.gap ?? '');

/** The place that begins after a word, past its article. */
const placeAfter = (sentence: Sentence, at: number, own: OwnPlaces): Unled | undefined => {
  const { words } = sentence.told;
  const follows = (index: number): boolean => index === sentence.from || isClose(words[index]);
  const article = ARTICLES.has(words[at + 1]?.folded ?? '') && follows(at + 1);
  const start = at + (article ? 2 : 1);
  if (start > sentence.to || !follows(start)) return undefined;
  if (own.isOwn(words, start) && !isBound(words, at)) return undefined;
  if (words[at]?.folded === 'on') return article ? generalFrom(sentence, at + 1, start) : undefined;
  const named = namedFrom(sentence, start) ?? namedFrom(sentence, pastAdjectives(sentence, start));
  if (named !== undefined) return named;
  if (!article && !sentence.told.small) return undefined;
  return generalFrom(sentence, article ? at + 1 : start, start);
};

/** `Everest class leave for Paris`: a class of that name is not what they leave for. */
const isBound = (words: readonly Word[], at: number): boolean =>
  ['for', 'to'].includes(words[at]?.folded ?? '') && /^(?:leav|off|fly|flies|travel|set|head|depart)/.test(words[at - 1]?.folded ?? '');

/** `Greetings from a very blowy Lindisfarne`: past as many as three words in small letters. */
const pastAdjectives = ({ told: { words }, to }: Sentence, start: number): number => {
  for (let at = start; at <= Math.min(to, start + 3); at++) {
    const word = words[at];
    if (word === undefined || (at > start && word.gap !== ' ')) return start;
    if (isCapital(word)) return at;
    if (STOPS.has(word.folded) || SCHOOL_PLACES.has(word.folded) || GENERAL_HEADS.has(word.folded) || !isAdjective(word.folded))
      return start;
  }
  return start;
};
const isAdjective = (word: string): boolean =>
  /(?:y|ed|ing|ful|ous|est|er|ic|al)$|^(?:very|wet|cold|hot|warm|nearby|old|new|wild|great|grand)$/.test(word);

/** Within a name of several words: `Museum of Wales`, `Ross on Wye`, `Gulliver's World`. */
const INNER: ReadonlySet<string> = new Set('of the and on in upon de du des la le les s y yr under by st'.split(' '));

/** A name of its own: capitalised words, where capitals say something. */
const namedFrom = ({ told, to }: Sentence, start: number): Unled | undefined => {
  const { words, small } = told;
  if (small || !isNameWord(words[start])) return undefined;
  const isOdd = NO_PLACES.has(words[start]?.folded ?? '');
  let end = start;
  for (let at = start + 1; at <= to && at <= start + 7; at++) {
    const word = words[at];
    if (word === undefined || !isClose(word)) break;
    if (isNameWord(word) || (at === end + 1 && GENERAL_HEADS.has(word.folded))) end = at;
    else if (!INNER.has(word.folded)) break;
  }
  const [first, last] = [words[start]?.folded ?? '', words[end]?.folded ?? ''];
  if (ERAS.has(last) || (end === start && /^[A-Z]{2,3}$/.test(words[start]?.text ?? ''))) return undefined;
  if (isOdd && (end === start || !(GENERAL_HEADS.has(last) || SCHOOLS.has(last)))) return undefined;
  if (SIDES.has(words[end + 1]?.folded ?? '') && words[end + 1]?.gap === ' ') return undefined;
  const isRoom = SCHOOL_PLACES.has(last) && (end === start || ROOMS_OF.has(first));
  return isRoom ? undefined : { from: start, to: end, named: true };
};

/** `the Paralympic squad`: the name says whose. */
const SIDES: ReadonlySet<string> = new Set('squad team side final finals cup trials championships award awards fund appeal'.split(' '));

/** `Main Hall`, `Forest School`, `Breakfast Club`: of any school. */
const ROOMS_OF: ReadonlySet<string> = new Set(
  'main school sports great upper lower infant infants junior juniors dining small big drama music art science computer computing forest breakfast assembly reading quiet sensory story prayer head staff'.split(
    ' ',
  ),
);

/** What is said of a place that stands first. */
const SUBJECT: ReadonlySet<string> = new Set(['is', 'here', 'awaits', 'calling', 'bound']);

/** A sentence with the place as its subject: `The pantomime is tomorrow`, `New Brighton, here we come`. */
const OPENS: Says = says('is tomorrow | is on * | is next | is this | is in # days | here we come | awaits | awaits us | calling | bound');

/** The ends of names of times and events: `the Second World War`. */
const ERAS: ReadonlySet<string> = new Set(
  'war age ages times era century battle blitz revolution rising empire games olympics cup league'.split(' '),
);

const SCHOOLS: ReadonlySet<string> = new Set([
  'school',
  'college',
  'academy',
  'university',
  'primary',
  'infants',
  'juniors',
  'high',
  'grammar',
]);

const isNameWord = (word: Word | undefined): boolean =>
  isCapital(word) &&
  word !== undefined &&
  !TIMES.has(word.folded) &&
  !STOPS.has(word.folded) &&
  !/^\d/.test(word.text) &&
  word.text.length > 1;

/** `the fire station`, `dudley zoo`: a general place, at most two words before its head. */
const generalFrom = ({ told: { words }, to }: Sentence, from: number, start: number): Unled | undefined => {
  const isOurs = OURS.has(words[from]?.folded ?? '') && words[start]?.folded !== 'local';
  if (isOurs) return undefined;
  for (let at = start; at <= Math.min(to, start + 3); at++) {
    const word = words[at];
    if (word === undefined || (at > start && !isClose(word)) || STOPS.has(word.folded)) return undefined;
    const heads = at === start ? GENERAL_PLACES : GENERAL_HEADS;
    if (heads.has(word.folded) && !goesOn(words, at))
      return at === start && NEVER_ALONE.has(word.folded) ? undefined : { from, to: at, named: false };
    if (PUBLIC.has(words[at - 1]?.folded ?? '') && at > start && COMMON.has(word.folded)) return { from, to: at, named: false };
    if (SCHOOL_PLACES.has(word.folded) && (words[at + 1]?.folded === 'wall' || !GENERAL_HEADS.has(words[at + 1]?.folded ?? '')))
      return undefined;
  }
  return undefined;
};

/** `the town library`, `the village hall`: of a school and of a town there is one; the word before says whose. */
const PUBLIC: ReadonlySet<string> = new Set('town city village public county parish community civic church central'.split(' '));
const COMMON: ReadonlySet<string> = new Set('library hall field pitch playground garden gardens gym pond sports'.split(' '));

/** `the library corner`, `the farm animals`, `the forest school area`: the head is the next word. */
const goesOn = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return (
    next !== undefined &&
    next.gap === ' ' &&
    (SCHOOL_PLACES.has(next.folded) ||
      GENERAL_HEADS.has(next.folded) ||
      /(?:animals?|scene|song|story|display|theme|day|week|role|play)$/.test(next.folded)) &&
    next.folded !== 'in'
  );
};

/** As much a thing of the school as a place elsewhere, with no word before it. */
const NEVER_ALONE: ReadonlySet<string> = new Set(
  'library garden council activity adventure outdoor climbing bowling fire police post bank golf trampoline council camp memorial assembly festival concert fair market shop shops bakery circus opera ballet stage'.split(
    ' ',
  ),
);
const STOPS: ReadonlySet<string> = new Set(
  'of and or with for to in on at is are was were has have had that who which but as by from we they it i you our your his her their if so end heart middle way top'.split(
    ' ',
  ),
);

/** Names in the middle of a sentence, with no word that leads to them: `Kestrels, Stickle Tarn, right now`. */
export const namesIn = (sentence: Sentence, own: OwnPlaces): readonly Offsite[] => {
  const { told, from, to } = sentence;
  if (told.small) return [];
  const found: Offsite[] = [];
  for (let at = from; at <= to; at++) {
    const word = told.words[at];
    const place = word?.case === 'title' && !own.isOwn(told.words, at) ? namedFrom(sentence, at) : undefined;
    if (place === undefined) continue;
    if (place.to > place.from || GENERAL_PLACES.has(word?.folded ?? '')) found.push({ ...place, by: 'at' });
    at = place.to;
  }
  return found;
};

/** What the land itself has names of. */
const LANDSCAPE: ReadonlySet<string> = new Set(
  'bay seat head tarn falls rocks hill island isle valley edge peak pike cove point ness loch glen dale llyn tor ben'.split(' '),
);

/** A place that is only a hashtag, `#KnowsleySafariPark`: its last part says what it is. */
export const taggedIn = (told: Told, own: OwnPlaces): readonly Offsite[] =>
  told.words.flatMap((word, at) => {
    const parts = word.gap.endsWith('#') ? partsOf(word.text).map(({ text }) => text.toLowerCase()) : [];
    const last = parts.at(-1) ?? '';
    if (parts.length < 2 || !(GENERAL_PLACES.has(last) || LANDSCAPE.has(last)) || own.isOwn(told.words, at)) return [];
    return [{ from: at, to: at, named: true, by: 'at' }];
  });

/** A place with a pin before it, as a location tag is typed: `📍 Eden Project`. */
export const pinnedIn = (sentence: Sentence, own: OwnPlaces): readonly Offsite[] => {
  const { words } = sentence.told;
  if (!words[sentence.from]?.gap.includes('\u{1F4CD}') || own.isOwn(words, sentence.from)) return [];
  const place = namedFrom(sentence, sentence.from);
  return place === undefined ? [] : [{ ...place, by: 'at' }];
};

/** A motorway or a main road: `the M62`, `the A55`. */
export const roadIn = ({ told: { words }, from, to }: Sentence): Offsite | undefined => {
  for (let at = from; at <= to; at++) {
    if (/^[amb]\d{1,4}$/.test(words[at]?.folded ?? '') && ['the', 'on', 'from'].includes(words[at - 1]?.folded ?? ''))
      return { from: at, to: at, named: true, by: 'on' };
  }
  return undefined;
};
