import { partsOf, wordsOf } from '../../text/words.ts';
import { type Grade, gradeOf } from './grade.ts';
import { saidFrom } from './hail.ts';
import { namedFrom } from './offsite-named.ts';
import type { OwnPlaces } from './own-places.ts';
import type { Offsite, Unled } from './place-words.ts';
import type { Sentence } from './sentences.ts';
import { isAhead } from './tense.ts';
import type { Told } from './told.ts';
import { GENERAL_PLACES, LANDSCAPE } from './words/where.ts';

// Places to which no word leads.

/** Names in the middle of a sentence, with no word that leads to them: `Kestrels, Stickle Tarn, right now`. */
export const namesIn = (sentence: Sentence, own: OwnPlaces): readonly Offsite[] => {
  const { told, from, to } = sentence;
  if (told.small) return [];
  const found: Offsite[] = [];
  for (let at = from; at <= to; at++) {
    const word = told.words[at];
    const place = word?.case === 'title' && !own.isOwn(told.words, at) ? namedFrom(sentence, at) : undefined;
    if (place === undefined || word === undefined) continue;
    if (isAlone(gradeOf(sentence, place, own), place, sentence)) found.push({ ...place, by: 'at', hold: 'none' });
    at = place.to;
  }
  return found;
};

/** With nothing to govern it, a name has to say by itself that it is a place. */
const isAlone = (grade: Grade | undefined, { from, to }: Unled, sentence: Sentence): boolean => {
  const { words } = sentence.told;
  if (isOfOuting({ from }, sentence)) return grade === 'place' || grade === 'name';
  if (to > from || (from === sentence.from && /^ ?[,:\u2013\u2014|-]/u.test(words[to + 1]?.gap ?? '')))
    return grade === 'place' || grade === 'name';
  return grade === 'place' && (GENERAL_PLACES.has(words[from]?.folded ?? '') || isDated({ from, to }, sentence));
};

/** `Year 4 residential, Hathersage`: an outing, and where it goes. */
export const isOfOuting = ({ from }: Pick<Unled, 'from'>, { told: { words } }: Pick<Sentence, 'told'>): boolean =>
  TRIPS.has(words[from - 1]?.folded ?? '') && /^ ?[,:\u2013\u2014-] ?$/u.test(words[from]?.gap ?? '');

const TRIPS: ReadonlySet<string> = new Set(['residential', 'outing', 'trip', 'visit', 'excursion', 'camp', 'expedition', 'fixture']);

/** `Bradford on Friday`: a place that stands first, with the day right behind it. */
export const isDated = ({ from, to }: Pick<Unled, 'from' | 'to'>, { told: { words }, from: first }: Sentence): boolean =>
  from === first && isAhead(saidFrom(words, to + 1, 2));

/** A place that is only a hashtag, `#KnowsleySafariPark`: its last part says what it is. */
export const taggedIn = (told: Told, own: OwnPlaces): readonly Offsite[] => {
  const found: Offsite[] = [];
  for (let at = 0; at < told.words.length; at++) {
    const word = told.words[at];
    if (word === undefined || !word.gap.endsWith('#')) continue;
    const parts = partsOf(word.text);
    const last = parts.at(-1)?.text.toLowerCase() ?? '';
    if (parts.length < 2 || !(GENERAL_PLACES.has(last) || LANDSCAPE.has(last)) || isOwnTag(parts, own)) continue;
    found.push({ from: at, to: at, named: true, by: 'at', hold: 'none' });
  }
  return found;
};

/** `#FernhollowSchool`: the school's own name, written in one. */
const isOwnTag = (parts: ReturnType<typeof partsOf>, own: OwnPlaces): boolean =>
  own.isOwn(wordsOf(parts.map(({ text }) => text).join(' ')), 0);

/** A place with a pin before it, as a location tag is typed: `📍 Eden Project`. */
export const pinnedIn = (sentence: Sentence, own: OwnPlaces): readonly Offsite[] => {
  const { words } = sentence.told;
  if (!words[sentence.from]?.gap.includes('\u{1F4CD}') || own.isOwn(words, sentence.from)) return [];
  const place = namedFrom(sentence, sentence.from);
  return place === undefined ? [] : [{ ...place, by: 'at', hold: 'none' }];
};

const TO_ROADS: ReadonlySet<string> = new Set(['the', 'on', 'from']);

/** A motorway or a main road: `the M62`, `the A55`. */
export const roadIn = ({ told: { words }, from, to }: Sentence): Offsite | undefined => {
  for (let at = from; at <= to; at++) {
    if (TO_ROADS.has(words[at - 1]?.folded ?? '') && /^[amb]\d{1,4}$/.test(words[at]?.folded ?? ''))
      return { from: at, to: at, named: true, by: 'on', hold: 'none' };
  }
  return undefined;
};
