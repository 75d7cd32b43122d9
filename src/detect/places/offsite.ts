import { later } from '../../text/later.ts';
import { says } from './cues.ts';
import { holdAt, isComeFrom } from './governor.ts';
import { gradeOf } from './grade.ts';
import { isHeld } from './held.ts';
import { placeAfter } from './offsite-after.ts';
import type { OwnPlaces } from './own-places.ts';
import { isClipped, type Offsite } from './place-words.ts';
import type { Sentence } from './sentences.ts';
import { isCapital } from './told.ts';
import { TIMES } from './words/where.ts';

/** `Paddington in Peru`, `our friends at the Co-op`: the words are a title's, or say whose people they are. */
const isInTitle = ({ told: { words, small }, from }: Sentence, at: number, own: OwnPlaces): boolean => {
  const [before, link] = [words[at - 1], words[at]];
  if (before === undefined || at - 1 < from || link === undefined || link.gap !== ' ') return false;
  if (link.folded === 'at' && PEOPLE.has(before.folded)) return true;
  if (SEEN.has(words[at - 2]?.folded ?? '')) return false;
  const isName =
    isCapital(before) && before.case === 'title' && !before.opens && !small && before.gap === ' ' && !/s$|^\d/.test(before.folded);
  return isName && ['in', 'at'].includes(link.folded) && isCapital(words[at + 1]) && !TIMES.has(before.folded) && !own.isOwn(words, at - 1);
};
/** `see Macbeth in Stratford`. */
const SEEN: ReadonlySet<string> = new Set(['see', 'seeing', 'watch', 'watching']);
const PEOPLE: ReadonlySet<string> = new Set(
  'friends neighbours everyone everybody team staff folk people volunteers colleagues park desk office'.split(' '),
);

/** Before a place to which one goes or where one is. */
const BEFORE: ReadonlySet<string> = new Set(
  'at to in from into round around near towards visit visits visiting visited exploring explore outside inside off 2 stop until till up down doon aboard onto under over past depuis desde aus da along across tae on by storming touring conquering stormed conquered reached left leaving loving enjoying o passing passed through via for of yn i'.split(
    ' ',
  ),
);

/** The places of a sentence, each after a word that leads to one. */
export const offsiteIn = (sentence: Sentence, own: OwnPlaces): readonly Offsite[] => {
  const found: Offsite[] = [];
  const tells = says.ofPlace(sentence.said);
  const isAway = later(() => isFixtureAway(sentence));
  for (let at = sentence.from - 1; at < sentence.to; at++) {
    const place = isLead(sentence, at, isAway) ? ledFrom(sentence, at, own) : tells ? subjectFrom(sentence, at, own) : undefined;
    if (place !== undefined && place.from > (found.at(-1)?.to ?? -1)) found.push(place);
  }
  return found;
};

const isLead = (sentence: Sentence, at: number, isAway: () => boolean): boolean => {
  const word = sentence.told.words[at]?.folded ?? '';
  return at >= sentence.from && (BEFORE.has(word) || (AGAINST.has(word) && isAway())) && !isOfTitle(sentence, at);
};

/** `U12 netball v Quillby High (A)`: as fixtures are listed, those who are played are where it is played. */
const isFixtureAway = ({ told: { text, words }, from, to }: Sentence): boolean =>
  AWAY.test(text.slice(words[from]?.start, (words[to]?.end ?? 0) + 1));
const AWAY = /\((?:A|away)\)/;
const AGAINST: ReadonlySet<string> = new Set(['v', 'vs', 'against']);

const ledFrom = (sentence: Sentence, at: number, own: OwnPlaces): Offsite | undefined => {
  const after = isInTitle(sentence, at, own) || isComeFrom(sentence, at) ? undefined : placeAfter(sentence, at, true, own);
  if (after === undefined) return undefined;
  const by = sentence.told.words[at]?.folded ?? '';
  return heldOnly(sentence, { ...after, by, hold: holdAt(sentence, at, own) }, own);
};

/** A place that stands first, with what is said of it: `Flamingo Park, here we come`. */
const subjectFrom = (sentence: Sentence, at: number, own: OwnPlaces): Offsite | undefined => {
  const after = isInTitle(sentence, at, own) ? undefined : placeAfter(sentence, at, false, own);
  const next = after === undefined ? '' : (sentence.told.words[after.to + 1]?.folded ?? '');
  if (after === undefined || !SUBJECT.has(next)) return undefined;
  return heldOnly(sentence, { ...after, by: '', hold: next === 'is' ? 'none' : 'strong' }, own);
};

/** On the steps of a museum, and by it, one is there. */
const heldOnly = (sentence: Sentence, place: Offsite, own: OwnPlaces): Offsite | undefined => {
  const grade = gradeOf(sentence, place, own);
  if (grade === undefined || isClipped(sentence.told.words[place.from]) || !isHeld(grade, place)) return undefined;
  if (AGAINST.has(place.by)) return { ...place, by: 'at' };
  return place.by === 'of' || place.by === 'by' ? { ...place, by: 'on' } : place;
};

/** `with In the Bleak Midwinter`: in the middle of a sentence a word that leads to a place has no capital. */
const isOfTitle = ({ told: { words, small }, from }: Sentence, at: number): boolean => {
  const word = words[at];
  return !small && at > from && word?.case === 'title' && word.opens !== true && words[at - 1]?.case !== 'title' && word.gap === ' ';
};

/** What is said of a place that stands first. */
const SUBJECT: ReadonlySet<string> = new Set(['is', 'here', 'awaits', 'calling', 'bound']);
