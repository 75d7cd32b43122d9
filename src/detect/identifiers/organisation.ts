import { ACRONYMS, KINDS, NAMED_GROUPS, NAMED_KINDS, NAMED_PAIRS } from './public-words.ts';

/** Pieces of patterns by which an organisation or a venue is known: its kind, or a name that ends in one. */

/** Words with a capital or without, in a pattern that minds case. */
export const withCapitals = (words: string): string => words.replace(/(?<=^|[| ])[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

export const ANY_KIND: string = `(?:${withCapitals(KINDS)}|${ACRONYMS})`;
export const CAPITAL: string = String.raw`\p{Lu}[\p{L}'&.-]{0,24}`;
const OF_A_PLACE = `(?: (?:of|for|in|at) (?:the )?${CAPITAL}(?: ${CAPITAL}){0,3})?`;
const CALLED = String.raw`(?:[Cc]all|[Rr]ing|[Pp]hone|[Cc]ontact|[Vv]isit) (?:the ${CAPITAL}(?: (?:and |of |for )?${CAPITAL}){1,4}(?: \(\p{Lu}{2,6}\))?|(?:the )?\p{Lu}{3,6})`;
const WITH_A_NAME = `(?:${CAPITAL} (?:${NAMED_KINDS}|${NAMED_GROUPS})|${NAMED_PAIRS})`;
/** `NHS Blood and Transplant`; but `NHS nurse Kate Hill` is somebody. */
const OF_THE_STATE = `(?:NHS|HM|UK) ${CAPITAL}(?: (?:and|of|for) ${CAPITAL}){1,2}`;
export const ORGANISATION: string = String.raw`(?<!\p{L})(?:(?:${OF_THE_STATE}|${ANY_KIND}|${WITH_A_NAME})(?!\p{L})(?:'s?)?${OF_A_PLACE}|${CALLED}(?!\p{L})${OF_A_PLACE})`;

/** A venue by its name. */
export const VENUE: string = String.raw`(?:(?:${CAPITAL} ){1,3}(?:${ANY_KIND}|${NAMED_KINDS})|${NAMED_PAIRS})(?!\p{L})`;

/** And not only as what somebody lives near. */
export const VENUE_ITSELF: string = String.raw`(?<!(?<!\p{L})(?:near|by|beside|opposite|behind|past|from|off|to|towards|before|after) (?:the )?(?:${CAPITAL} ){0,3})${VENUE}`;
