import { birthdaysIn, mayHoldBirthday, whoseBirthday } from './birthday.ts';
import { holderBefore } from './holder.ts';
import type { Hit } from './recogniser.ts';
import type { FactFinder, Telling } from './telling.ts';
import { wordAt } from './word-at.ts';
import { mayHoldDay, type WrittenDay, writtenDays, writtenMonths } from './written-days.ts';

/** The day on which somebody was born, told outright or by a birthday and its number. */
export const dateOfBirth: FactFinder<'date-of-birth'> = {
  kind: 'date-of-birth',
  find: (told) => [
    ...(BIRTH.test(told.text) ? [...labelled(told), ...yearsOnly(told)] : []),
    ...(mayHoldBirthday(told.text) ? birthdaysIn(told) : []),
  ],
};

const BIRTH = /(?<![a-z])(?:b\. ?[0-9]|d\.? ?o\.? ?b|dates? of birth|birth|b'?day|born)/i;

// ── A date with its words ───────────────────────────────────────────────────────────────────────────────────────────

const LABEL = String.raw`(?<![a-z])(?:d\.? ?o\.? ?b\.?|dates? of birth|birth ?date)(?![a-z])`;
/** What may stand between: `has been corrected to`, `(Mia):`. */
const CALLED = new RegExp(`${LABEL}[\\s.:=,;()/_-]{0,4}((?:[a-z']{1,14}[\\s:=,;()/_-]{1,3}){0,7})$`, 'i');
/** It is asked for, or a day by which it is wanted. */
const ASKED =
  /(?<![a-z])(?:by|before|until|till|after|between|forms?|deadline|due|from|range|or|submit|return|since|closes|no later|send|and)(?![a-z])/i;
const CALLED_AFTER = new RegExp(`^[\\s,(-]{0,4}(?:(?:is|was|as|being) )?(?:(?:his|her|their|my|the|[a-z]{1,20}'s) )?${LABEL}`, 'i');
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const BORN =
  /(?<![a-z])(?:born|b\.)((?: (?:on|in|at|early|late|safely|the|this|last|to|prematurely|weighing)(?: [a-z0-9.:']{1,12}){0,5})?)[\s,:(_-]{0,3}$/i;
const BIRTHDAY = new RegExp(
  `(?<![a-z])(?:birthdays?|b'?day)[\\s,:(=-]{0,3}(?:(?:is|was|falls|fell|will|be|on|always|the|next|this|${DAY})[\\s,]{1,2}){0,5}$`,
  'i',
);
const BIRTHDAY_AFTER = /^ (?:is|was|will be) (?:(?:his|her|their) |[^.!?\n]{1,30}'s )?(?:[0-9a-z-]{1,12} )?(?:birthday|b'?day)(?![a-z])/i;
const REACH = 90;

/** Of those who were born before one may speak: nearly all of them are in books. */
const LIVING = 1925;

const labelled = (told: Telling): readonly Hit[] => {
  if (!mayHoldDay(told.text)) return [];
  return writtenDays(told.text).flatMap((day) => {
    const { start, end, year } = day;
    return (year === undefined || year >= LIVING) && isOfBirth(told, day) ? [{ start, end }] : [];
  });
};

const isOfBirth = (told: Telling, { start, end, year }: WrittenDay): boolean => {
  const [left, right] = [told.text.slice(Math.max(0, start - REACH), start), told.text.slice(end, end + REACH)];
  const called = CALLED.exec(left);
  if ((called !== null && !ASKED.test(called[1] ?? '')) || CALLED_AFTER.test(right)) return !isOfFigure(told, start);
  const place = (match: RegExpExecArray): number => wordAt(told.words, start - left.length + match.index);
  const born = BORN.exec(left);
  if (born !== null && !ASKED.test(born[1] ?? '')) return isBorn(told, place(born), year !== undefined);
  const birthday = BIRTHDAY.exec(left);
  if (birthday !== null) return whoseBirthday(told, place(birthday)) !== undefined;
  const later = BIRTHDAY_AFTER.exec(right);
  return later !== null && whoseBirthday(told, wordAt(told.words, end + later[0].length - 1)) !== undefined;
};

/** Whether somebody of history is named shortly before. */
const isOfFigure = (told: Telling, start: number): boolean => {
  const word = wordAt(told.words, start);
  for (let index = word - 1; index > word - 12; index--) if (told.at(index)?.is === 'figure') return true;
  return false;
};

const BABY = new Set('baby boy girl twin twins son daughter triplets grandson granddaughter pupil child'.split(' '));

/** Somebody, or nobody at all before it: a chick and a school are born too. */
const isBorn = (told: Telling, word: number, isWhole: boolean): boolean => {
  const { words } = told;
  if (holderBefore(told, word) !== undefined) return !isOfFigure(told, words[word]?.start ?? 0);
  const here = words[word];
  const earlier = words.slice(Math.max(0, word - 12), word).filter(({ sentence }) => sentence === here?.sentence);
  return isWhole && (earlier.length === 0 || earlier.some(({ folded }) => BABY.has(folded)));
};

// ── A month or a year alone ─────────────────────────────────────────────────────────────────────────────────────────

const YEAR_ALONE = /(?<![a-z])(?:born in |b\. ?|year of birth(?: is| was|:)? )((?:19|20)[0-9]{2})(?![0-9])/gi;
const BORN_IN = /(?<![a-z])born(?: back)? in $/i;
/** Those born before are grown up, and theirs is an age. */
const CHILDREN = 2005;

const yearsOnly = (told: Telling): readonly Hit[] =>
  [...monthsOfBirth(told), ...yearsOfBirth(told)].flatMap(({ start, end, year, from }) => {
    if (year < LIVING || holderBefore(told, wordAt(told.words, from)) === undefined) return [];
    return [year < CHILDREN ? { start, end, doubt: true } : { start, end }];
  });

interface Told extends Hit {
  readonly year: number;
  /** Where the words about it begin. */
  readonly from: number;
}

const monthsOfBirth = ({ text }: Telling): readonly Told[] =>
  writtenMonths(text).flatMap((month) =>
    BORN_IN.test(text.slice(Math.max(0, month.start - 16), month.start)) ? [{ ...month, from: month.start }] : [],
  );

const yearsOfBirth = ({ text }: Telling): readonly Told[] =>
  [...text.matchAll(YEAR_ALONE)].map(({ index, 0: said, 1: year = '' }) => ({
    ...{ start: index + said.length - year.length, end: index + said.length },
    ...{ year: Number(year), from: index },
  }));
