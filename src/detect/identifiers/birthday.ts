import { holderAfter, holderBefore, ownerOf } from './holder.ts';
import { nth } from './nth.ts';
import type { Person } from './person.ts';
import type { Hit } from './recogniser.ts';
import type { Telling } from './telling.ts';
import { GROWN, OLDEST, type Years, yearsIn, yearthsIn } from './years-old.ts';

/** Birthdays by their number: with the day of the post they tell the day of birth. */

export const mayHoldBirthday = (text: string): boolean => MAY_BE.test(text);
const MAY_BE =
  /birthday|b'?day|happy|celebrat|mark|turn|today|tomorrow|yesterday|(?:is|was|be|are) [a-z0-9]{1,9}(?:-[a-z]{3,5})? (?:on|in|next|last|this|over|at)(?![a-z])/i;

export const birthdaysIn = (told: Telling): readonly Hit[] => [...numbered(told), ...turning(told)];

// ── Whose birthday it is ────────────────────────────────────────────────────────────────────────────────────────────

/** `Leo's birthday`, `his birthday`, `Birthday: 14 March (Leo)`. */
export const whoseBirthday = (told: Telling, word: number): Person | undefined => {
  const owner = ownerOf(told, word);
  if (owner !== undefined) return owner.person;
  if (!nth(told.words, word).opens && THINGS.has(nth(told.words, word - 1).folded)) return celebrated(told, word);
  return holderBefore(told, word)?.person ?? holderAfter(told, word, 8);
};
const THINGS = new Set('the our its school a this s'.split(' '));

/** `the sixth birthday of Leo`. */
const celebrated = (told: Telling, word: number): Person | undefined => {
  const link = [word + 1, word + 2].find((index) => OF.has(nth(told.words, index).folded));
  const person = link === undefined ? undefined : told.at(link + 1);
  return person?.sure === true ? person : undefined;
};
const OF = new Set(['of', 'for']);

/** A grown-up's is to be asked about: many a school congratulates them. */
const hitOf = (person: Person | undefined, { years }: Years, start: number, end: number): readonly Hit[] => {
  if (person === undefined || person.is === 'figure' || person.is === 'few' || years > OLDEST) return [];
  const grown = years >= GROWN || person.is === 'adult' || person.is === 'staff';
  if (grown && !person.sure) return [];
  return [grown ? { start, end, doubt: true } : { start, end }];
};

// ── `sixth birthday` ────────────────────────────────────────────────────────────────────────────────────────────────

const BIRTHDAY = /^[ -](?:birthday|b'?day)(?![a-z])/i;

const numbered = (told: Telling): readonly Hit[] =>
  yearthsIn(told.words).flatMap((which) => {
    const [said] = BIRTHDAY.exec(told.text.slice(which.end, which.end + 10)) ?? [];
    if (said === undefined && !isBareBirthday(told.text, which)) return [];
    return hitOf(whoseBirthday(told, which.word), which, which.start, which.end + (said?.length ?? 0));
  });

/** `A very happy 60th to our cook`, `celebrated her 40th in style`: which anniversary it is goes without saying. */
const BARE: readonly (readonly [left: RegExp, right: RegExp])[] = [
  [
    /(?<![a-z])happy (?:belated )?$/i,
    /^(?: to (?!all|every|us(?![a-z]))| ?[,!]| (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![a-z]))[A-Z])/,
  ],
  [
    /(?<![a-z])(?:celebrat(?:es?|ed|ing)|mark(?:s|ed|ing)) (?:his|her|their) (?:big )?$/i,
    /^(?:[.,!?;)\n]|$| (?:today|yesterday|tomorrow|with|in|on|at|this|by)(?![a-z]))/,
  ],
];
const isBareBirthday = (text: string, { start, end }: Years): boolean =>
  BARE.some(([left, right]) => left.test(text.slice(Math.max(0, start - 24), start)) && right.test(text.slice(end, end + 24)));

// ── `turned 9 today`, `is 10 on Saturday`, `seven today` ────────────────────────────────────────────────────────────

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const DATE = `[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} [0-9]{1,2}(?:st|nd|rd|th)?`;
const NEAR = '(?:today|tomorrow|yesterday|tonight)';
const ON = `(?:this|next|last|on|on the|over the|at the) (?:coming )?(?:morning|afternoon|week|weekend|month|half term|${DAY}|${DATE}|${MONTH})|in ${MONTH}|in the (?:holidays|summer)`;
/** Not a part of something longer, and nothing that is counted. */
const WHOLE = String.raw`(?![0-9A-Za-z%\u00B0]|[.,:/][0-9]|['-][0-9A-Za-z])(?! {1,2}(?!(?:and|but|so|now|already|who|when|with|because|since)(?![a-z]))[0-9A-Za-z])`;

interface Shape {
  readonly left: RegExp;
  readonly right: RegExp;
  /** Without a day a grown-up tells an age and no more. */
  readonly ofChildren?: true;
}

const SHAPES: readonly Shape[] = [
  { left: /(?<![a-z])(turn(?:s|ed|ing)? )$/i, right: new RegExp(`^( (?:${NEAR}|${ON}))(?![a-z])`, 'i') },
  { left: /(?<![a-z])(turn(?:s|ed|ing)? )$/i, right: new RegExp(`^${WHOLE}`, 'i'), ofChildren: true },
  { left: /(?<![a-z])((?:is|was|will be|are) )$/i, right: new RegExp(`^( (?:years old )?(?:${ON}))(?![a-z])`, 'i') },
  {
    left: /(?:(?:^|[^a-z])(?:is|was|are|be|now|only|just)|'s|,|'re| [-\u2013]|[a-z]!{1,3}) $/i,
    right: new RegExp(`^( (?:years old )?${NEAR})(?![a-z])`, 'i'),
  },
];
const REACH = 48;

const turning = (told: Telling): readonly Hit[] =>
  yearsIn(told.words).flatMap((number) => {
    const { start, end } = number;
    const [left, right] = [told.text.slice(Math.max(0, start - 16), start), told.text.slice(end, end + REACH)];
    for (const shape of SHAPES) {
      const [before, after] = [shape.left.exec(left), shape.right.exec(right)];
      if (before === null || after === null || (shape.ofChildren === true && number.years >= GROWN)) continue;
      const own = before[1] ?? '';
      return hitOf(turner(told, number.word - wordsIn(own)), number, start - own.length, end + (after[1]?.length ?? 0));
    }
    return [];
  });

const wordsIn = (text: string): number =>
  text
    .trim()
    .split(' ')
    .filter((word) => word !== '').length;

const BETWEEN = new Set(
  'is s big special double digits digit day was be will now who turned just are both only and has finally gets to'.split(' '),
);

/** `Kofi in Tadpoles`, `Ada of 3B`: where somebody is at school stands between. */
const withoutGroup = (words: Telling['words']): Telling['words'] =>
  words[0] !== undefined && OF_GROUP.has(words[0].folded) && words[0].gap === ' ' ? words.slice(2) : words;
const OF_GROUP = new Set('in of from'.split(' '));

/** Who is named right before, or meant by the pronoun there. */
const turner = (told: Telling, word: number): Person | undefined => {
  const { opens, gap } = nth(told.words, word);
  if (opens && gap.startsWith('!')) return told.at(word - 1); // Happy birthday Elodie! 5 today
  const holder = holderBefore(told, word);
  if (holder === undefined || word - holder.by > 5) return undefined;
  const between = withoutGroup(told.words.slice(holder.by + 1, word));
  return between.every(({ folded }) => BETWEEN.has(folded)) ? holder.person : undefined;
};
