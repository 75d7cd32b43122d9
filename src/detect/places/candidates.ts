import type { Word } from '../../model.ts';
import { later } from '../../text/later.ts';
import { FROM, holdAt, isComeFrom } from './governor.ts';
import { type Grade, gradeOf } from './grade.ts';
import { isHail } from './hail.ts';
import { isCollectedFor, isNoDestination } from './no-destination.ts';
import { isAdjective } from './offsite-after.ts';
import { generalFrom } from './offsite-general.ts';
import { namedFrom } from './offsite-named.ts';
import { isMade } from './other-names.ts';
import type { OwnPlaces } from './own-places.ts';
import { isClipped, type Offsite, type Unled } from './place-words.ts';
import type { Sentence } from './sentences.ts';
import { isCapital } from './told.ts';
import { LEADS } from './words/leads.ts';

/** Words that may be a place where somebody is, whether or not anything leads to them. */
export interface Candidate extends Offsite {
  readonly grade: Grade;
}

/** All of a sentence that might be places, without those that stand for anything and to which nothing leads. */
export const candidatesIn = (sentence: Sentence, own: OwnPlaces): readonly Candidate[] => {
  const found: Candidate[] = [];
  const isScored = later(() => hasScore(sentence));
  for (let at = sentence.from; at <= sentence.to; at++) {
    const place = isLeadAtStart(sentence, at) ? undefined : placeAt(sentence, at, own);
    if (place === undefined || isMade(sentence.told, place.from)) continue;
    const candidate = candidateOf(sentence, place, own, isScored);
    if (candidate !== undefined) found.push(candidate);
    at = place.to;
  }
  return found;
};

/** `Leaving Conwy Castle`: a word that leads to a place has a capital only because it begins the sentence. */
const isLeadAtStart = ({ told: { words, small }, from }: Sentence, at: number): boolean =>
  at === from && !small && LEADS.has(words[at]?.folded ?? '');

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'our']);

const placeAt = (sentence: Sentence, at: number, own: OwnPlaces): Unled | undefined => {
  const { words } = sentence.told;
  if (isCapital(words[at]) && !own.isOwn(words, at)) return namedFrom(sentence, at) ?? generalAt(sentence, at);
  return generalAt(sentence, at);
};

const generalAt = (sentence: Sentence, at: number): Unled | undefined =>
  at > sentence.from && ARTICLES.has(sentence.told.words[at - 1]?.folded ?? '') ? generalFrom(sentence, at - 1, at) : undefined;

const candidateOf = (sentence: Sentence, place: Unled, own: OwnPlaces, isScored: () => boolean): Candidate | undefined => {
  const { words } = sentence.told;
  const grade = gradeOf(sentence, place, own);
  if (grade === undefined || isHail(words, place.from, 2) || isMarked(sentence, place, grade)) return undefined;
  const beside = words[place.from - 1]?.folded ?? '';
  if ((AGAINST.has(beside) || /^\d{1,3}$/.test(beside)) && isScored()) return undefined;
  const before = place.named ? leadBefore(sentence, place.from) : place.from - 1;
  const by = before >= sentence.from ? (words[before]?.folded ?? '') : '';
  if ((by === 'in' && isTongue(words, place, own)) || isRoyal(words, place, own)) return undefined;
  const isLed = LEADS.has(by);
  const hold = isLed ? holdAt(sentence, before, own) : 'none';
  if ((grade === 'person' && (FROM.has(by) || by === 'on')) || isOrigin(sentence, before, own) || isComeFrom(sentence, before))
    return undefined;
  if (grade === 'person' && by === 'to' && isPrize(sentence, before)) return undefined;
  if ((!place.named && isCollectedFor(sentence, place)) || isNoDestination(sentence, place)) return undefined;
  return hold === 'none' && !SURE.has(grade) ? undefined : { ...place, grade, by: isLed ? by : '', hold };
};

const GOES: ReadonlySet<string> = new Set('goes went go going awarded presented handed given belongs'.split(' '));
const PRIZES =
  / (?:of the (?:week|fortnight|month|half term|term|year|day)|awards?|prizes?|trophy|certificates?|medals?|badges?|tooth|crown|cup|shield|stickers?|points?|honours?|vote|title) /;

/** `Joke of the Week goes to Orla`: it is somebody's. */
const isPrize = ({ told: { words }, said }: Sentence, lead: number): boolean =>
  GOES.has(words[lead - 1]?.folded ?? '') && PRIZES.test(said);

/** `to say good morning in Romanian`: what has a capital of its own and is no place. */
const isTongue = (words: readonly Word[], { from, to }: Unled, { names }: OwnPlaces): boolean => {
  const word = words[from]?.folded ?? '';
  return from === to && names.isCapital(word) && !names.isPlace(word);
};

const CROWNED: ReadonlySet<string> = new Set('queen king prince princess emperor empress tsar pharaoh'.split(' '));

/** `in the reign of Queen Victoria`; but `Queen Elizabeth Country Park`. */
const isRoyal = (words: readonly Word[], { from, to }: Unled, { names }: OwnPlaces): boolean =>
  to - from === 1 && CROWNED.has(words[from]?.folded ?? '') && names.isGiven(words[to]?.folded ?? '');

/** `Football vs Moorside Primary: 2-2`, `U11s 4-1 Moorside Primary`: those who were played, wherever that was. */
const AGAINST: ReadonlySet<string> = new Set(['vs', 'v', 'versus', 'against', 'beat', 'beating']);

const hasScore = ({ told: { words }, from, to }: Sentence): boolean =>
  words
    .slice(from, to + 1)
    .some(({ folded, gap }, at) => /^\d{1,3}$/.test(folded) && /^[-\u2013]$/.test(gap) && /^\d/.test(words[from + at - 1]?.folded ?? ''));

/** `Kofi from the garage`, `our partners from Lyon`: where somebody comes from. */
const isOrigin = ({ told: { words }, from }: Sentence, at: number, own: OwnPlaces): boolean => {
  const who = words[at - 1];
  return (
    at > from &&
    FROM.has(words[at]?.folded ?? '') &&
    who !== undefined &&
    (VISITORS.has(who.folded) || (who.case === 'title' && (own.names.isGiven(who.folded) || own.isPerson(who.folded))))
  );
};

const VISITORS: ReadonlySet<string> = new Set('partner partners visitor visitors guest guests penfriend penfriends pals'.split(' '));

/** Past an article, and as many as three words that say what it is like: `from a very wet Bath`. */
const leadBefore = ({ told: { words }, from }: Sentence, start: number): number => {
  let at = start - 1;
  while (at > from && start - at < 4 && isAdjective(words[at]?.folded ?? '') && words[at]?.case === 'lower') at--;
  return ARTICLES.has(words[at]?.folded ?? '') ? at - 1 : at;
};

/** A tag is told by its parts, and a word that is cut short (`Up the 'Mead!`) is a nickname; what stands in quotation marks is mostly a title, and what are only capital letters a society. */
const isMarked = ({ told: { words } }: Sentence, { from, to }: Unled, grade: Grade): boolean => {
  const { gap = '', text = '' } = words[from] ?? {};
  return (
    gap.endsWith('#') ||
    isClipped(words[from]) ||
    (grade !== 'place' && (/["\u201C\u2018]$/u.test(gap) || (from === to && /^[A-Z]{4,5}$/.test(text))))
  );
};

const SURE: ReadonlySet<Grade> = new Set(['place', 'name']);
