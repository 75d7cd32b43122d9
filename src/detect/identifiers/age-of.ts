import { pattern } from '../../text/pattern.ts';
import { FAMILY, type Holder, holderBefore, isOfAnother } from './holder.ts';
import { nth } from './nth.ts';
import type { Person } from './person.ts';
import type { Telling } from './telling.ts';
import { wordAt } from './word-at.ts';

/** Whose age a number is, by where it stands. */

/** The one whose name, and no pronoun, stands at most so many words before. */
const namedBefore = (told: Telling, start: number, reach: number): Person | undefined => {
  const word = wordAt(told.words, start);
  const holder = holderBefore(told, word);
  if (holder === undefined || holder.by !== holder.person.to || word - holder.by > reach) return undefined;
  return isOwnedThing(told, holder, word) ? undefined : holder.person;
};

/** `Leo's hamster is two years old`, `Leo's two-year-old hamster`. */
const isOwnedThing = (told: Telling, holder: Holder, word: number): boolean => {
  if (nth(told.words, word - 1).folded !== 's') return isOfAnother(told, holder);
  const what = nth(told.words, word + 3);
  return nth(told.words, word + 1).folded === 'year' && what.gap === ' ' && !FAMILY.has(what.folded);
};

/** The one whose name follows, with a few words between that only say who it is. */
const soonAfter = (told: Telling, end: number, reach: number): Person | undefined => {
  const last = wordAt(told.words, end - 1);
  for (let index = last + 1; index <= last + reach; index++) {
    const word = told.words[index];
    if (word === undefined || word.opens || !/^(?: |\n|, |\) ?)$/.test(word.gap) || AWAY.has(word.folded)) return undefined;
    const person = told.at(index);
    if (person !== undefined && person.is !== 'few' && person.is !== 'one')
      return person.sure || word.case !== 'lower' ? person : undefined;
  }
  return undefined;
};
const AWAY = new Set('who and in for to is was from at with has had on'.split(' '));

/** `Harvey Jones, Year 4, aged 9`, `aged just 4, Mabel`. */
export const around = (told: Telling, start: number, end: number): Person | undefined =>
  namedBefore(told, start, 7) ?? soonAfter(told, end, 1);

/** `seven-year-old Year 2 pupil Bo`, `Bo, 5yrs`, `Kacper, our ten-year-old champion`. */
export const soonAfterOrBefore = (told: Telling, start: number, end: number): Person | undefined =>
  soonAfter(told, end, 5) ?? namedBefore(told, start, 5);

const COUNTS = 'goals?|points?|tries|runs|wickets|votes?|laps|lengths';
const LISTED =
  'try|scorers?|scores?|results?|squad|team|numbers?|lanes?|places?|positions?|levels?|tokens?|stars?|tests?|quiz(?:zes)?|exams?|marks?|spellings?|heats?|minutes?|tables?|books';
/** Words of a list in which the number beside a name is no age. */
const COUNTED = new RegExp(`(?<![a-z])(?:${COUNTS}|${LISTED})(?![a-z])[^.!?\\n]{0,80}$`, 'i');
/** `(41 words a minute) but the youngest was Mia (6)`: another clause, and nothing between that is counted. */
const CLAUSES = String.raw`(?:[^():]{0,20}\))?[^():]{0,60}(?<![a-z])`;
const ELSEWHERE = new RegExp(
  `(?<![a-z])(?:(?:${LISTED})(?![a-z])${CLAUSES}(?:but|while|whereas|although|though)|(?:${COUNTS}|${LISTED})(?![a-z])(?:[^()]{0,20}\\))?[^()]{0,60}(?<![a-z])(?:young|old|eld|little)est)(?![a-z])(?<rest>[^():]{0,40})$`,
  'i',
);
const isCounted = (left: string): boolean => {
  const rest = ELSEWHERE.exec(left)?.groups?.['rest'];
  return COUNTED.test(rest ?? left);
};
/** Another number in brackets, and then what is counted: `Leo (3) and Kofi (5) scored the goals`. */
const SEVERAL = new RegExp(`\\([0-9]{1,2}\\)[^.!?\\n]{0,60}(?<![a-z])(?:${COUNTS}|scored|netted)(?![a-z])`, 'i');
const ANOTHER = /\([0-9]{1,2}\)[^.!?\n]{0,60}$/;
const COUNT = new RegExp(`(?<![a-z])(?:${COUNTS}|scored|netted)(?![a-z])`, 'i');

/** `Poppy (7)`, `Gwen, six,`, unless scores are told. */
export const ofList = (told: Telling, start: number): Person | undefined => {
  const person = namedBefore(told, start, 1);
  if (person === undefined) return undefined;
  const [left, right] = [told.text.slice(Math.max(0, person.start - 100), person.start), told.text.slice(start, start + 80)];
  if (isOfTable(told.text.slice(Math.max(0, person.start - TABLE), start))) return undefined;
  return isCounted(left) || SEVERAL.test(right) || (ANOTHER.test(left) && COUNT.test(right)) ? undefined : person;
};

/**
 * `1. Talha (41 words), 2. Nia (38)`: a number in brackets that stands in a row of such, whose nearest with a unit counts no years. Only a
 * name and its place in the row may stand between one and the next.
 */
const isOfTable = (text: string): boolean => {
  const all = [...text.matchAll(BRACKETS())];
  const gapAfter = (index: number): string => {
    const [here, next] = [all[index], all[index + 1]];
    return here === undefined ? '' : text.slice(here.index + here[0].length, next?.index ?? text.length - 1);
  };
  for (let index = all.length - 1; index >= 0; index--) {
    if (!NEXT_ROW().test(gapAfter(index))) return false;
    const unit = all[index]?.[1];
    if (unit !== undefined) return !OF_AGES.test(unit);
  }
  return false;
};
const TABLE = 400;
/** `(8 years old)`, `(8 and a half)`, `(8 on Friday)`. */
const OF_AGES =
  /^(?:(?:years?|yrs?|yo|months?|mths?|today|tomorrow|now|soon|already|and|or|on|next|this|last|from|going|turning)(?![a-z])|in (?!a row|total|all))/;
const BRACKETS = pattern(
  String.raw`\([0-9]{1,4}(?:[.,:][0-9]{1,3})?(?: ?([a-z][^()\n]{0,30}|(?:[WCBR]PM|[MK]PH|[KCM]M|KG|PTS|XP|SECS|MINS|REPS)(?![A-Za-z0-9])[^()\n]{0,30}))?\)`,
  'g',
);
const NEXT_ROW = pattern(
  String.raw`^[;,]?(?: and| then)?\s{1,3}(?:[0-9]{1,2}(?:st|nd|rd|th)?[.):]? |[-*\u2022] ?)?\p{Lu}[\p{L}'\u2019-]{0,20}(?: (?:and |& )?\p{Lu}[\p{L}'\u2019-]{0,20}\.?){0,3}:? ?$`,
  'u',
);

/** `Wilf is 6`: the name stands right before, with no more than "who" between. */
export const subject = (told: Telling, start: number): Person | undefined => {
  const person = namedBefore(told, start, 3);
  return person !== undefined && /^(?:'s|,? who|,? both)?,? ?$/.test(told.text.slice(person.end, start)) ? person : undefined;
};

/** `Leo swam it at the age of six`, `At the age of six, Leo swam it`. */
export const somewhere = (told: Telling, start: number, end: number): Person | undefined =>
  namedBefore(told, start, 20) ?? soonAfter(told, end, 1);
