import type { Word } from '../../model.ts';
import { KNOWN_CHANNELS } from '../../text/channels.ts';
import { partsOf } from '../../text/words.ts';
import type { OwnPlaces } from './own-places.ts';
import type { Unled } from './place-words.ts';
import type { Sentence } from './sentences.ts';
import { GENERAL_HEADS, GENERAL_PLACES, LANDSCAPE, NO_PLACE_HEADS, PUBLIC, SCHOOLS } from './words/where.ts';

/**
 * How surely words name a place: by what they are (`place`: a general place, a head that is one, a town or country), or only by what
 * leads to them: a `name` that nobody knows, or ordinary `words` with capitals, which stand for anything.
 */
export type Grade = 'place' | 'name' | 'words' | 'person' | 'event';

/** Undefined where the words name something else: an event, a lesson, a room, a title of somebody, a work, a channel. */
export const gradeOf = (sentence: Sentence, place: Unled, own: OwnPlaces): Grade | undefined => {
  if (!place.named) return 'place';
  const run = sentence.told.words.slice(place.from, place.to + 1);
  const keys = run.map(({ folded }) => folded);
  if (isTagOfNone(run) || isRoom(run) || isQuoted(sentence, place)) return undefined;
  if (areOurs(sentence, place, own)) return undefined;
  if (EVENTS.has(keys.at(-1) ?? '')) return 'event';
  if (isPublic(keys, own)) return 'place';
  if (isOther(keys)) return undefined;
  if (isHeaded(keys)) return 'place';
  return isBeforeThing(sentence, place) || isEmphasis(run, own) ? undefined : gradeOfName(keys, sentence, place, own);
};

/** Behind these it may be a place all the same: `off to Burton Agnes`. */
const LEADS_THERE =
  / (?:at|in|near|around|inside|visiting|visited)$|^(?:off|trip|visit|way|head|heads|heading|headed|going|outing|coach|bus|travelling) to$/;

/** `Barty and Ayo`, `Felix Larter`: each word of it is somebody's name at the school, and none is a place's. */
export const areOurs = ({ told: { words } }: Sentence, { from, to }: Pick<Unled, 'from' | 'to'>, own: OwnPlaces): boolean => {
  const keys = words.slice(from, to + 1).map(({ folded }) => folded);
  const names = keys.filter((key) => key !== 'and');
  const before = `${words[from - 2]?.folded ?? ''} ${words[from - 1]?.folded ?? ''}`;
  if (names.length < 2 || LEADS_THERE.test(before) || isHeaded(keys)) return false;
  return names.every((key) => own.isPerson(key) && !own.names.isPlace(key));
};

const isOther = (keys: readonly string[]): boolean =>
  keys.some((key, at) => TITLES.has(key) && keys[at + 1] === 'of') ||
  NO_PLACE_HEADS.has(keys.at(-1) ?? '') ||
  CHANNELS.has(keys.at(-1) ?? '') ||
  keys.some((key) => ANYBODY.has(key));

/** `in a NAMED bag`, `straight to BED`: words of every day in capitals are only loud. */
const isEmphasis = (run: readonly Word[], { names }: OwnPlaces): boolean =>
  run.every((word) => word.case === 'upper' && names.isOrdinary(word.folded));

/** By what everybody, or the school, knows of its words. */
const gradeOfName = (keys: readonly string[], sentence: Sentence, place: Unled, own: OwnPlaces): Grade => {
  const last = keys.at(-1) ?? '';
  if (own.names.isPlace(last)) return isPlainly(keys, sentence, place, own) ? 'place' : 'name';
  if (keys.length > 1 && own.names.isPlace(keys[0] ?? '')) return 'name';
  if (own.names.isCapital(last)) return 'event';
  if (isPerson(keys, own)) return 'person';
  return keys.every((key) => key.length < 3 || own.names.isOrdinary(key)) ? 'words' : 'name';
};

/** `#TeamFernhollow`: of a tag its last part says whether it is a place. */
const isTagOfNone = ([first]: readonly Word[]): boolean => {
  const parts = first?.gap.endsWith('#') === true ? partsOf(first.text) : [];
  return parts.length > 1 && !isHead(parts.at(-1)?.text.toLowerCase() ?? '', parts.length);
};

/** `H4`, `Room 12`. */
const isRoom = ([first, ...more]: readonly Word[]): boolean => more.length === 0 && /^[A-Z]{1,2}\d{1,3}[A-Za-z]?$/.test(first?.text ?? '');

/** To these one goes elsewhere, or nowhere. */
const EVENTS: ReadonlySet<string> = new Set('festival tournament final finals games championships congress cup league'.split(' '));

const CHANNELS: ReadonlySet<string> = new Set([...KNOWN_CHANNELS, 'netflix', 'iplayer', 'spotify', 'eventbrite']);
/** `the Duke of Edinburgh`, `the Treaty of Versailles`. */
const TITLES: ReadonlySet<string> = new Set(
  'duke duchess earl count countess king queen prince princess lord lady bishop archbishop treaty battle siege fire plague story tale'.split(
    ' ',
  ),
);
const ANYBODY: ReadonlySet<string> = new Set('everyone everybody anyone somebody someone nobody'.split(' '));

/** `Lilac band`, `a DISPOSABLE bag`: the name says of what kind a thing is. */
const isBeforeThing = ({ told: { words } }: Sentence, { from, to }: Unled): boolean => {
  const next = words[to + 1];
  if (next?.gap !== ' ' || next.case !== 'lower' || next.folded === 'day') return false;
  return NO_PLACE_HEADS.has(next.folded) || (['a', 'an'].includes(words[from - 1]?.folded ?? '') && !GOES_ON.has(next.folded));
};
const GOES_ON: ReadonlySet<string> = new Set(
  'in on at near by with for from to and or but where which that when who is was this today tomorrow'.split(' '),
);

/** `Dudley Zoo`, `Museum of Wales`, `Theatre by the Lake`: a word of the name says what it is. */
const isHeaded = (keys: readonly string[]): boolean =>
  keys.some((key, at) => isHead(key, keys.length) && (at === keys.length - 1 || JOINING.has(keys[at + 1] ?? '')));
const isHead = (key: string, length: number): boolean =>
  GENERAL_HEADS.has(key) || (length === 1 ? GENERAL_PLACES.has(key) : LANDSCAPE.has(key) || SCHOOLS.has(key));
const JOINING: ReadonlySet<string> = new Set('of by on upon in de du des at the'.split(' '));

/** `Reading` at the beginning of a sentence is a word; `Chester Brown` somebody. */
const isPlainly = (keys: readonly string[], { told: { words } }: Sentence, { from }: Unled, { names }: OwnPlaces): boolean =>
  (keys.length === 1 && !(words[from]?.opens === true && names.isOrdinary(keys[0] ?? ''))) || !names.isGiven(keys[0] ?? '');

/** `Leeds Town Hall`, `Northwich Tennis Club`: a school has halls and clubs too; whose it is the words before it say. */
const isPublic = (keys: readonly string[], { names }: OwnPlaces): boolean =>
  (ROOMS_ELSEWHERE.has(keys.at(-1) ?? '') && keys.slice(0, -1).some((key) => PUBLIC.has(key) || names.isPlace(key))) ||
  (keys.length > 2 && keys.at(-1) === 'club' && SPORTS.has(keys.at(-2) ?? '') && !names.isOrdinary(keys[0] ?? ''));
/** Clubs of these have grounds of their own. */
const SPORTS: ReadonlySet<string> = new Set(
  'tennis golf cricket rugby football rowing sailing yacht hockey bowls bowling athletics'.split(' '),
);
const ROOMS_ELSEWHERE: ReadonlySet<string> = new Set(
  'hall court courts library field fields pitch garden gym pool sports playground club'.split(' '),
);

const isPerson = (keys: readonly string[], own: OwnPlaces): boolean =>
  own.names.isGiven(keys[0] ?? '') || own.isPerson(keys[0] ?? '') || own.isPerson(keys.at(-1) ?? '');

/** `"The Boy at the Back of the Class"`: within marks, and all that is long in capitals. */
const isQuoted = ({ told: { words }, from, to }: Sentence, place: Unled): boolean => {
  let start = place.from;
  const isBegun = (): boolean => OPENS.test(words[start]?.gap ?? '');
  while (start > from && !isBegun() && !CLOSES.test(words[start]?.gap ?? '') && place.from - start < 8) start--;
  if (!isBegun() || start === place.from) return false;
  return words.slice(start, Math.min(to, place.to) + 1).every((word) => word.case !== 'lower' || word.folded.length < 4);
};
const OPENS = /["\u201C\u2018]$|\s'$/u;
const CLOSES = /["\u201D\u2019']\s/u;
