import { around, ofList, somewhere, soonAfterOrBefore, subject } from './age-of.ts';
import type { Person } from './person.ts';
import type { Hit } from './recogniser.ts';
import type { FactFinder, Telling } from './telling.ts';
import { GROWN, OLDEST, type Years, yearsIn } from './years-old.ts';

/** One way to write an age. */
interface Shape {
  /** What stands before the number, to its end; a group of it belongs to the age. */
  readonly left: RegExp;
  /** What stands after it, from its beginning; a group of it belongs to the age. */
  readonly right: RegExp;
  readonly of: (told: Telling, start: number, end: number) => Person | undefined;
  /** It tells of a time that is over, as often as not. */
  readonly soft?: true;
}

/** Not a part of a longer number or word, and not the first of two between which many are. */
const WHOLE = String.raw`(?![0-9A-Za-z%\u00B0]|[.,:/][0-9]|['-][0-9A-Za-z])`;
const MANY = String.raw`(?! ?(?:to|-|\u2013|\+|plus|and (?:over|above|under|up|below|older|younger)|or (?:over|above|under|older|younger|more|so)|upwards)(?![a-z]))`;
/** Whatever follows says something new, and counts nothing. */
const done = (more = ''): string => `(?! {1,2}(?!(?:and|but|so|now|already|who|when|with|because|since${more})(?![a-z]))[0-9A-Za-z])`;
const YEARS_OLD = '( years (?:old|of age))?';

const SHAPES: readonly Shape[] = [
  { left: /(?<![a-z])(aged?[ :_-]{1,2}(?:just |only |nearly |almost )?)$/i, right: new RegExp(`^${WHOLE}${MANY}`, 'i'), of: around },
  { left: /\($/, right: /^[),;]/, of: ofList },
  {
    left: /, $/,
    right:
      /^(?!, ?[0-9]|[.,][0-9])(?:[,.;)!?\n]|$| and (?![0-9]{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))| who | from )/i,
    of: ofList,
  },
  { left: / [-\u2013] $/, right: /^ [-\u2013,]/, of: ofList },
  { left: /(?:,| [-\u2013]) ((?:still |yet )?(?:only|just|barely) )$/i, right: new RegExp(`^${WHOLE}${MANY}${done()}`, 'i'), of: ofList },
  { left: /(?<![a-z])(at (?:just|only) )$/i, right: new RegExp(`^${WHOLE}${MANY}(?! ?(?:[ap]\\.?m|o'clock))`, 'i'), of: around },
  { left: /(?<![a-z])((?:is|is now|is only|is just) )$/i, right: new RegExp(`^${YEARS_OLD}${WHOLE}${done()}`, 'i'), of: subject },
  { left: /[a-z]'s $/i, right: new RegExp(`^${YEARS_OLD}${WHOLE}${done()}`, 'i'), of: subject },
  {
    left: /(?<![a-z])((?:turned|turns|turning|has turned|has just turned) )$/i,
    right: new RegExp(`^${WHOLE}${done('|in|at|on|this|last|over|during')}`, 'i'),
    of: subject,
  },
  { left: /(?<![a-z])(was )$/i, right: new RegExp(`^${YEARS_OLD}${WHOLE}${done()}`, 'i'), of: subject, soft: true },
  {
    left: /(?:^|[^0-9A-Za-z.,:/-])-?$/,
    right: /^([ -]{0,2}(?:years?[ -]{1,2}(?:old|of[ -]age)|yrs?(?:[ -]old)?|y\/?o))(?![0-9A-Za-z])/i,
    of: soonAfterOrBefore,
  },
  { left: /(?<![a-z])(at the age of (?:just |only )?)$/i, right: new RegExp(`^${WHOLE}${MANY}`, 'i'), of: somewhere, soft: true },
  {
    left: /(?<![a-z])(?:retir(?:es?|ed|ing)|died|passed away)[^.!?\n]{0,30} (at )$/i,
    right: new RegExp(`^${WHOLE}(?! ?(?:[ap]\\.?m|o'clock))${MANY}`, 'i'),
    of: somewhere,
    soft: true,
  },
];

/** How far a shape may reach to either side. */
const REACH = 48;

/** How old somebody is, beside the name. A grown-up's age is to be asked about. */
export const age: FactFinder<'age'> = { kind: 'age', find: (told) => yearsIn(told.words).flatMap((number) => hitsOf(told, number)) };

const hitsOf = (told: Telling, { start, end, years }: Years): readonly Hit[] => {
  if (years < LEAST || years > OLDEST) return [];
  const [left, right] = [told.text.slice(Math.max(0, start - REACH), start), told.text.slice(end, end + REACH)];
  for (const shape of SHAPES) {
    const [before, after] = [shape.left.exec(left), shape.right.exec(right)];
    if (before === null || after === null) continue;
    const whole = { start: start - (before[1]?.length ?? 0), end: end + (after[1]?.length ?? 0) };
    const doubt = doubtOf(shape.of(told, whole.start, whole.end), years, shape.soft === true);
    if (doubt !== undefined) return [doubt ? { ...whole, doubt } : whole];
  }
  return [];
};

/** Of babies the months are told. */
const LEAST = 2;

/** Whether it is in doubt; undefined where it is nobody's. */
const doubtOf = (person: Person | undefined, years: number, soft: boolean): boolean | undefined => {
  if (person === undefined || person.is === 'figure' || person.is === 'one' || person.is === 'few') return undefined;
  const grown = years >= GROWN || person.is === 'adult' || person.is === 'staff';
  return grown && !person.sure ? undefined : grown || soft;
};
