import type { Word } from '../../model.ts';
import { later } from '../../text/later.ts';
import { pattern } from '../../text/pattern.ts';
import { type Around, near } from './around.ts';
import { hasGroup } from './company.ts';
import { type Says, says } from './cues.ts';
import type { Named } from './named.ts';
import { isRead } from './nobody.ts';
import type { Names, OwnPlaces } from './own-places.ts';
import type { Sentence } from './sentences.ts';
import { isAhead, went } from './tense.ts';
import { isCapital } from './told.ts';
import { GENERAL_HEADS, SCHOOLS, TIMES } from './words/where.ts';

/** Whether a sentence only has the words of a trip’s place: as common words, as a part of another name, or in history. */
export const mentionsIn = (sentence: Sentence, around: Around): ((place: Named) => boolean) => {
  const { names } = around.own;
  const isOfThePast = later(() => isHistory(sentence));
  const isThing = later(() => !isVisited(sentence.said + near(around)) && !hasGroup(sentence, around.own));
  return (place) =>
    isAddressOfOther(sentence, place, around) ||
    (isCry(sentence, place, names) && isThing()) ||
    isPartOfName(sentence, place, around.own) ||
    isSurname(sentence, place, around.own) ||
    isFirm(sentence, place) ||
    isOfThePast() ||
    (isCommon(sentence, place, names) && (sentence.told.words[place.from]?.folded !== 'the' || isThing()));
};

/** `the Methodist Church on Tarn Road`, `Tarn Road Chapel`: a street alone is the address, or the name, of something else beside it. */
const isAddressOfOther = ({ told: { words }, from: first }: Sentence, { from, to, is }: Named, { own }: Pick<Around, 'own'>): boolean => {
  if (is !== 'address') return false;
  const [before, next] = [words[from - 2], words[to + 1]];
  const isOf =
    from - 2 >= first && ['on', 'in', 'off'].includes(words[from - 1]?.folded ?? '') && isCapital(before) && !own.isClass(words, from - 2);
  return isOf || (next?.gap === ' ' && next.case === 'title' && !TIMES.has(next.folded));
};

/** `Conkers! Bring yours on a string`: a word of every day that begins a sentence, or is cried out. */
const isCry = ({ told: { words }, from: first }: Sentence, { from, to }: Named, names: Names): boolean =>
  from === to && from === first && words[from]?.gap.endsWith('#') !== true && isCommonWord(words[from]?.folded ?? '', names);
const isVisited: Says = (said) =>
  isAhead(said) ||
  says.going(said) ||
  says.journey(said) ||
  says.kit(said) ||
  says.urgent(said) ||
  says.now(said) ||
  says.ofPlace(said) ||
  says.groups(said);

/** `the staff of Iceland`: what has staff and customers is a firm. */
const isFirm = ({ told: { words } }: Sentence, { from }: Named): boolean =>
  ['of', 'at'].includes(words[from - 1]?.folded ?? '') && FIRMS.has(words[from - 2]?.folded ?? '');
const FIRMS: ReadonlySet<string> = new Set('staff manager managers management customers branch tills'.split(' '));

/** `some hazel wood offcuts`: words that anybody may use, in small letters, to which no word leads as to a place. */
const isCommon = ({ told: { words, small }, from: first }: Sentence, { from, to }: Named, names: Names): boolean =>
  !small &&
  (from === first || !BEFORE_PLACES.has(words[from - 1]?.folded ?? '')) &&
  words.slice(from, to + 1).every((word) => word.case === 'lower' && word.gap === ' ' && isCommonWord(word.folded, names));
const isCommonWord = (word: string, names: Names): boolean => (names.isOrdinary(word) || names.isGiven(word)) && !names.isPlace(word);
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  'the our at to in from near around round visit visiting for of via towards into by past through'.split(' '),
);

/** `men left for Normandy in 1944`: a year long past, and nobody of the school who goes there. */
const isHistory = ({ said }: Sentence): boolean => YEAR.test(said) && !(says.groups(said) && (says.going(said) || says.willBe(said)));
const YEAR =
  / (?:in|of|since|until|about|around|january|february|march|april|may|june|july|august|september|october|november|december) 1(?:[0-8][0-9]|9[0-5])[0-9] (?!hours? |hrs )/;

/** What calls itself by a town or a land: `Westminster Abbey`, `the Geneva Conventions`. */
const NAMESAKES: ReadonlySet<string> = new Set([
  ...GENERAL_HEADS,
  ...SCHOOLS,
  ...'convention conventions treaty accord accords declaration protocol agreement bridge hotel pact marathon week month'.split(' '),
]);

/** By the alias of a place alone other things are called; a town that the trip goes to has its castle. */
const isPartOfName = ({ told: { words } }: Sentence, { spot, from, to }: Named, own: OwnPlaces): boolean => {
  const word = words[from];
  if (from !== to || word === undefined || !(isNamesake(words, to + 1) || isTitle(words, to + 1) || isUnknown(words, to + 1, own)))
    return false;
  return !spot.trips.some(({ place }) => place?.toLowerCase() === word.text.toLowerCase());
};

/** `Formby Regis`: a word that is nobody's name and stands in no dictionary makes another name of it. */
const isUnknown = (words: readonly Word[], at: number, own: OwnPlaces): boolean => {
  const next = words[at];
  if (next?.gap !== ' ' || next.case !== 'title' || next.opens || words[at - 1]?.case !== 'title' || TIMES.has(next.folded)) return false;
  return !(own.isOwn(words, at) || own.isPerson(next.folded) || own.names.isGiven(next.folded) || own.names.isOrdinary(next.folded));
};

/** `Ellie Formby won the raffle`: where a sentence begins with somebody’s forename, the place behind it is the surname. */
const isSurname = ({ told: { words }, from: first }: Sentence, { from, to }: Named, own: OwnPlaces): boolean =>
  from === to &&
  from === first + 1 &&
  words[from]?.gap === ' ' &&
  words[first]?.case === 'title' &&
  words[from]?.case === 'title' &&
  own.names.isGiven(words[first]?.folded ?? '') &&
  !own.isClass(words, first);

/** `Formby High School`: past as many as two more words with capitals. */
const isNamesake = (words: readonly Word[], at: number): boolean => {
  const next = words[at];
  if (next?.gap !== ' ' || !isCapital(next)) return false;
  return NAMESAKES.has(next.folded) || [at + 1, at + 2].some((end) => isRun(words, at, end) && SCHOOLS.has(words[end]?.folded ?? ''));
};
const isRun = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to + 1).every((word) => word.gap === ' ' && isCapital(word));

/** `Delamere’s Diary`. */
const isTitle = (words: readonly Word[], at: number): boolean =>
  words[at]?.folded === 's' && words[at + 1]?.gap === ' ' && words[at + 1]?.case === 'title' && words[at + 1]?.opens !== true;

const STUDY =
  / (?:learn(?:ed|ing|t|s)?|study(?:ing)?|studie[ds]|looked at|looking at|found out|finding out|discover(?:ed|ing)?|explor(?:ed|ing)|research(?:ed|ing)?|discuss(?:ed|ing)?|wrote|writing|read|reading)(?: about)? (?:how|why|what|when|where|who) (.{1,160})$/u;

/** `learning how Monet painted the cathedral in Rouen`: what somebody did there once. */
export const isStudied = ({ told: { words }, from }: Sentence, place: Named): boolean => {
  const before = words.slice(Math.max(from, place.from - 40), place.from).map(({ folded }) => folded);
  const studied = STUDY.exec(` ${before.join(' ')} `)?.[1];
  return (studied !== undefined && (went(` ${studied} `) || DONE_THERE().test(` ${studied} `))) || isRead(` ${before.join(' ')} `);
};

/** Regular verbs of the past, and those that are said of what is now too. */
const DONE_THERE = pattern(String.raw` (?:\p{L}{2,14}ed|left|found|made|set|put|won|came|read|cut|became|landed) `, 'u');
