import { foldName } from '../../text/fold.ts';
import { later } from '../../text/later.ts';
import { apartIn } from '../../text/letters.ts';

/** How calendars call a place that is no place to go to. All folded. */

const setOf = (words: string): (() => ReadonlySet<string>) => later(() => new Set(words.trim().split(/\s+/)));

/** Rooms and grounds that any school has. */
const ROOMS = setOf(`
  hall halls library field fields playground playgrounds pitch pitches court courts yard courtyard quad garden gardens grounds
  room rooms rm classroom classrooms class classes studio studios gym gymnasium canteen refectory kitchen office reception foyer entrance
  lobby corridor atrium staffroom lab labs laboratory cloakroom nursery preschool gate gates carpark building block wing stage cabin
  portacabin astroturf astro muga suite`);
/** What may stand with one. Village, town, church, community and sports centre are somewhere else, so they are not here. */
const WITH_ROOMS = setOf(`
  school the our your own main big small large little upper lower middle front back rear top bottom ground first second floor
  infant infants junior juniors primary sixth form key year years yr y ks eyfs group groups head heads headteacher headteachers
  music art drama dance science ict it computer computing food technology dt sports sport netball football basketball playing dining lunch
  quiet sensory nurture meeting conference medical staff outdoor outside indoor inside side site area corner space
  and or of at in on all both whole`);
/** What stands for the school without any room. */
const HERE: ReadonlySet<string> = new Set([
  ...[
    'school',
    'the school',
    'our school',
    'at school',
    'in school',
    'whole school',
    'school site',
    'home',
    'at home',
    'onsite',
    'on site',
  ],
  ...['on-site', 'in class', 'assembly hall', 'school pool', 'school pond', 'school farm', 'school allotment', 'school chapel'],
  ...['school theatre', 'school orchard', 'school woods', 'school woodland'],
]);
const NUMBER = /^(?:(?:y|yr|ks|r|rm|room)?\d{1,3}[a-z]?|[a-z]\d{0,3})$/;

const wordsOf = (part: string): readonly string[] =>
  apartIn(
    foldName(part)
      .replace(/(?<![a-z])car park(?![a-z])/, 'carpark')
      .replace(/'s?(?![a-z])/g, ''),
  );

/** `Hall`, `Room 4`, `the KS2 playground`, `Otters classroom`. */
export const isRoom = (part: string, knowsClass: (name: string) => boolean): boolean => {
  const folded = foldName(part);
  if (HERE.has(folded.replace(/^(?:the|our) (?=school )/, ''))) return true;
  if (/^(?:mr|mrs|miss|ms|mx|dr)\.? [\p{L}'-]{1,30}(?: [\p{L}'-]{1,30})? (?:class|classroom|office|room)$/u.test(folded)) return true;
  const words = wordsOf(part);
  const rest = words.filter((word) => !ROOMS().has(word) && !WITH_ROOMS().has(word) && !NUMBER.test(word));
  return words.some((word) => ROOMS().has(word) || /^(?:rm|room|r)\d/.test(word)) && (rest.length === 0 || knowsClass(rest.join(' ')));
};

/** Whether all that it says is which room of a building. */
export const saysRoomAlone = (words: string): boolean =>
  wordsOf(words).every((word) => ROOMS().has(word) || WITH_ROOMS().has(word) || NUMBER.test(word));

const ONLINE = setOf(
  'zoom teams meet webex skype webinar virtual virtually online remote remotely youtube facebook livestream phone telephone',
);
const WITH_ONLINE = setOf(`
  microsoft ms google video call calls meeting meetings conference event session link links via on by the a and or to be will sent follow
  see e email mail details description id passcode password live stream in`);

const LINK = /(?:https?:\/\/|(?<![a-z])www\.)\S{0,2000}/gi;

export const withoutLinks = (part: string): string => part.replace(LINK, ' ').trim();

/** `Microsoft Teams Meeting`, `online (Zoom)`, or a link that leads to no map, with no other word beside them. */
export const isOnline = (part: string): boolean => {
  const rest = withoutLinks(part);
  const words = wordsOf(rest);
  const names = words.some((word) => ONLINE().has(word)) || (rest !== part.trim() && !isMap(part));
  return names && words.every((word) => ONLINE().has(word) || WITH_ONLINE().has(word) || /^\d+$/.test(word));
};

/** A link to a map says where, though not in words that a post would use. */
const isMap = (part: string): boolean =>
  /(?:\/\/|www\.)(?:maps\.|goo\.gl\/maps|(?:www\.)?(?:google|bing)\.[a-z.]{2,6}\/maps|(?:www\.)?what3words\.|w3w\.co|maps\.app\.goo)/i.test(
    part,
  );

const NO_PLACE: ReadonlySet<string> = new Set([
  ...['away', 'tba', 'tbc', 'tbd', 'to be advised', 'to be announced', 'to be arranged', 'to be confirmed', 'various', 'various locations'],
  ...['various venues', 'off site', 'off-site', 'offsite', 'out of school', 'n/a', 'na', 'none', 'unknown', '-', '?'],
]);

export const isNoPlace = (part: string): boolean => NO_PLACE.has(foldName(part)) || isMap(part);
