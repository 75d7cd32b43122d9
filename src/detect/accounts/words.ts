import { later } from '../../text/later.ts';

/** Words about accounts and their handles. */

const setOf = (words: string): (() => ReadonlySet<string>) => later(() => new Set(words.trim().split(/\s+/)));

/** What stands after an @ and is nobody: places and everybody. */
export const NOBODY: () => ReadonlySet<string> = setOf(
  'home school work lunch lunchtime breaktime playtime nursery church all everyone everybody here channel team today tonight noon midday midnight',
);

/** A time of day: `@3pm`, `@10.30am`. */
export const CLOCK: RegExp = /^\d{1,2}(?:[.:]\d{2})?(?:am|pm|ish|h|oclock)?$/i;

const KIN_WORDS = 'mum|mummy|mam|mom|dad|daddy|nan|nana|nanny|gran|granny|grandma|grandad|grandpa|auntie|aunty';
/** Parents say so in their handles: `annavance_mum`, `mumof3`, `noahs.dad`. */
export const KIN_HANDLE: RegExp = new RegExp(
  `(?:^|[._\\d-]|[a-z]s)(?:${KIN_WORDS})(?:$|[._\\d-]|(?:of|to|2)(?:[._-]?(?:\\d|one|two|three|four|five|boys|girls|twins)))`,
  'i',
);

/** The author's own family and friends, right before a handle: no business of the school's. */
export const OWN_KIN: RegExp =
  /(?:^|[^a-z])(?:my|our)(?: [a-z]{1,12}){0,2} (?:sister|brother|mum|mam|mom|dad|nan|gran|grandma|grandad|aunt|auntie|uncle|cousin|niece|nephew|husband|wife|partner|fianc[eé]e?|boyfriend|girlfriend|son|daughter|friend|mate|bestie|housemate|flatmate|in-laws?)(?: [a-z]{2,16})?[ ,:(]{0,3}$/i;

/** One parent or grandparent of whom a sentence tells before it or the next names an account: whose it is. */
export const OF_A_PERSON: RegExp = new RegExp(
  `(?:^|[^a-z])(?:one|a|an|this|that|lovely|amazing|brilliant|wonderful|generous|clever|talented|kind|super|fantastic|star|very) (?:${KIN_WORDS}|mother|father|parent|grandmother|grandfather|grandparent)(?![a-z])(?! (?:and|&) )[^@#]{0,70}(?:bow|thanks?|thank you|hats off|to|cheers|well done|bravo|star|is|by|follow|see|from)[ :,!]{1,3}$`,
  'i',
);

/** A trade in a handle: `weldrake_studio`. */
export const OF_TRADE: RegExp = /studio|bakery|photograph|coaching/i;
