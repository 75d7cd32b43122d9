import { after, before } from './beside.ts';
import { latin } from './latin.ts';
import { livesIn, mayLive } from './lives.ts';
import { oneOf } from './one-of.ts';
import { outermost } from './outermost.ts';
import { postcode } from './postcode.ts';
import type { Hit, Recogniser } from './recogniser.ts';
import { isNoStreet, type Street, streetAt } from './street.ts';
import { HOMES, HOUSES, NUMBERED_IN_SCHOOL } from './street-words.ts';
import { isAnyWord, isTown, tailAt } from './town.ts';
import { MONTH } from './written-days.ts';

/** Where somebody lives: a house and its street, with town and postcode where they follow, or the place that it is next to. */
export const address: Recogniser = {
  kind: 'address',
  mayHold: (text) => MAY.test(text),
  find: ({ text }) => outermost(WAYS.flatMap(({ may, find }) => (may(text) ? [...find(text)] : []))),
};

const MAY = new RegExp(
  oneOf(String.raw`\d[a-z]?,? {1,2}[a-z\u00C0-\u024F], (?:ty|een)(?:[ -][a-z]{3,5})? [a-z\u00C0-\u024F], (?<![a-z])liv(?:es?|ing) , moved , house, home, flat, place is , cottage, bungalow, villa, vicarage, rectory,
  box \d, \d[a-z]{2}(?![a-z])`),
  'i',
);

const CAPITALS = String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}'-]{0,24} ){1,3}`;
const NAMED_HOUSE = `(?:${CAPITALS}(?:${HOUSES}), )?`;
/** `27b`, `12-14`, `3/2`. */
const NUMBER = String.raw`(?<![\p{L}\p{N}\u00A3$\u20AC]|\p{N}[.,:/-])\d{1,4}[A-Za-z]?(?: ?[-/&] ?\d{1,4}[A-Za-z]?)?,? {1,2}`;
const INSIDE = String.raw`(?:\d{1,4}[A-Za-z]?|[A-Z])(?![\p{L}\p{N}])[, ]{1,2}`;
const FLAT = String.raw`(?<!\p{L})(?:Flat|Apartment|Apt\.?|Maisonette) ${INSIDE}`;
/** A school has units, plots and pitches of other kinds; these need the number of a house too. */
const UNIT = String.raw`(?<!\p{L})(?:Unit|Studio|Suite|Plot|Block|Caravan|Pitch) ${INSIDE}`;

const IN_A_HOUSE = `${FLAT}${NAMED_HOUSE}(?:${NUMBER})?|${UNIT}${NAMED_HOUSE}${NUMBER}`;
/** `fifty-one`; what is less than twenty counts children as often as not. */
const IN_WORDS = String.raw`(?<!\p{L})(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?,? `;
const DOOR = latin(`(?<flat>${IN_A_HOUSE})|${NAMED_HOUSE}${NUMBER}|(?<told>${IN_WORDS})`, 'g');

function* numberedIn(text: string): Generator<Hit, void> {
  for (const { index: start, 0: door, groups } of text.matchAll(DOOR())) {
    const street = streetAt(text, start + door.length);
    if (street === undefined) continue;
    const tail = tailAt(text, street.end, isTown);
    const hasMore = tail !== undefined || groups?.['flat'] !== undefined;
    const isTold = groups?.['told'] !== undefined && !hasMore && street.strength !== 'sure';
    if (
      !isTold &&
      !isScore(door, before(text, start, SAID)) &&
      !isDate(door, street, before(text, start, SAID)) &&
      isHouse({ text, start, street, hasMore })
    )
      yield { start, end: tail ?? street.end };
  }
}

const RANGE = /(\d{1,4}) ?- ?(\d{1,4})[, ]{1,3}$/;
const TEAM = latin(String.raw`\p{L}{3} $`, '');
const PREPOSITION = /(?<![A-Za-z])(?:at|to|from|near|outside|opposite|behind|visit|number|numbers|and) $/i;

/** `Oakfield 7-6 Crow Hill`: houses are counted upwards, and one figure each after a team is how a match went. */
const isScore = (door: string, said: string): boolean => {
  const [range, from = '', to = ''] = RANGE.exec(door) ?? [];
  if (range === undefined) return false;
  return Number(to) <= Number(from) || (to.length === 1 && TEAM().test(said) && !PREPOSITION.test(said));
};

const MONTH_FIRST = new RegExp(`^${MONTH} `, 'i');
const DATED = /(?:^|[^a-z])(?:on|from|until|by|before|after|since|[a-z]{3,6}day),? $/i;

/** `From 12 October Jordan Street will be one way`: the day before the street's name, and no house in it. */
const isDate = (door: string, { name }: Street, said: string): boolean =>
  MONTH_FIRST.test(name) && /^\d{1,2} $/.test(door) && DATED.test(said);

interface House {
  readonly text: string;
  readonly start: number;
  readonly street: Street;
  /** A flat before it or a postcode after it. */
  readonly hasMore: boolean;
}

const isHouse = (house: House): boolean => {
  const { strength, name } = house.street;
  const said = before(house.text, house.start, SAID);
  if (isOfSchool(said)) return false;
  if (house.hasMore || isSaidToBeHome(said)) return true;
  if ((strength !== 'sure' && isNoStreet(name)) || isShouted(house)) return false;
  return strength !== 'weak' || AT.test(said) || isOwnLine(house);
};

/** How much before an address may say that it is one, or that it is none. */
const SAID = 44;

const TOLD = latin(
  `(?<![a-z])(?:${oneOf(`lives? at, living at, address(?: is)?:?, (?:our|my|his|her|their) (?:house|home|flat|place)(?: is)?(?: at)?,
  come (?:round |over )?to, party at, moved to, home is, house is, number, collect(?:ed|ion)? from, pick(?:ed)? up (?:from|at), drop(?:ped)? (?:off )?(?:at|to),
  deliver(?:ed)? to`)}) ?$`,
  'i',
);
const isSaidToBeHome = (said: string): boolean => TOLD().test(said);

const OF_SCHOOL = latin(`(?<![a-z])(?:${oneOf(NUMBERED_IN_SCHOOL)}) ?$`, 'i');
const isOfSchool = (said: string): boolean => OF_SCHOOL().test(said);

const AT = /(?<![A-Za-z])(?:at|to|from|near|outside|opposite|behind|visit|of) $|: $/i;

const CAPITALS_ALONE = latin(String.raw`^[^\p{Ll}]{4,}$`, '');

/** In a post of capitals every word looks like a name. */
const isShouted = ({ text, street }: House): boolean => CAPITALS_ALONE().test(street.name) && CAPITALS_ALONE().test(text);

const isOwnLine = ({ text, start, street }: House): boolean =>
  /(?:^|\n) ?$/.test(before(text, start, 2)) && /^[.,]? ?(?:\r?\n|$)/.test(after(text, street.end, 4));

const ANY_DOOR = latin(`(?:${FLAT})?${NUMBER}`, 'gi');

/** In a post without capitals, or of nothing else, a postcode or what is said before must tell that it is a house. */
function* plainIn(text: string): Generator<Hit, void> {
  for (const { index: start, 0: door } of text.matchAll(ANY_DOOR())) {
    const street = streetAt(text, start + door.length, false);
    if (street === undefined) continue;
    const tail = tailAt(text, street.end, isAnyWord);
    const said = before(text, start, SAID);
    if ((tail !== undefined || isSaidToBeHome(said)) && !isOfSchool(said)) yield { start, end: tail ?? street.end };
  }
}

const NAMED = latin(String.raw`(?:${FLAT})?${CAPITALS}(?:(?<home>${HOMES})|${HOUSES})(?!\p{L})`, 'g');

/** A house with a name and its street; or with a postcode after it. */
function* namedIn(text: string): Generator<Hit, void> {
  for (const { index: start, 0: house, groups } of text.matchAll(NAMED())) {
    const street = text.startsWith(', ', start + house.length) ? streetAt(text, start + house.length + 2) : undefined;
    const end = street?.end ?? start + house.length;
    const tail = tailAt(text, end, isTown);
    const said = before(text, start, SAID);
    const isHome = street !== undefined && (groups?.['home'] !== undefined || isSaidToBeHome(said));
    if (tail !== undefined || isHome) yield { start, end: tail ?? end };
  }
}

const CAPITAL_WORD = latin(String.raw`(?<![\p{L}\p{N}'-])(?=\p{Lu})`, 'g');
const NUMBER_AND_NAME = latin(String.raw`${NUMBER}\p{Lu}[\p{L}'-]{0,24}(?: \p{Lu}[\p{L}'-]{0,24}){0,3}`, 'g');

/** A street, or a number and a name, of which a postcode says that somebody can be found there. */
function* withPostcodeIn(text: string): Generator<Hit, void> {
  for (const { index: start } of text.matchAll(CAPITAL_WORD())) {
    const street = streetAt(text, start);
    const end = street === undefined ? undefined : tailAt(text, street.end, isTown);
    if (end !== undefined) yield { start, end };
  }
  for (const { index: start, 0: whole } of text.matchAll(NUMBER_AND_NAME())) {
    const end = tailAt(text, start + whole.length, isTown);
    if (end !== undefined && !isOfSchool(before(text, start, SAID))) yield { start, end };
  }
}

const BOX = latin(String.raw`(?<![\p{L}\p{N}])P\.?\s?O\.? ?Box ?\d{1,6}(?!\d)`, 'gi');

function* boxesIn(text: string): Generator<Hit, void> {
  for (const { index: start, 0: whole } of text.matchAll(BOX())) {
    const end = start + whole.length;
    yield { start, end: tailAt(text, end, isTown) ?? end };
  }
}

// ── All ways ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Way {
  /** A cheap look: without this it tells of none. */
  readonly may: (text: string) => boolean;
  readonly find: (text: string) => Iterable<Hit>;
}

const hasDigit = (text: string): boolean => /[0-9]/.test(text);
const A_NUMBER = /[0-9]|Flat |Apartment |Apt|Maisonette |(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty/;
const A_HOUSE = new RegExp(HOUSES);

const WAYS: readonly Way[] = [
  { may: (text) => A_NUMBER.test(text), find: numberedIn },
  { may: hasDigit, find: plainIn },
  { may: (text) => A_HOUSE.test(text), find: namedIn },
  { may: postcode.mayHold, find: withPostcodeIn },
  { may: hasDigit, find: boxesIn },
  { may: mayLive, find: livesIn },
];
