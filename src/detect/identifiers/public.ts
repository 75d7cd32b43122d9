import { fieldOf } from '../../text/field.ts';
import { foldName } from '../../text/fold.ts';
import { type Legible, legibleOf } from '../../text/legible.ts';
import { pointingsIn } from '../places/find.ts';
import { sentenceAround } from './beside.ts';
import { isFamousAddress } from './famous-address.ts';
import { latin } from './latin.ts';
import { oneOf } from './one-of.ts';
import { ANY_KIND, CAPITAL, ORGANISATION, withCapitals } from './organisation.ts';
import { postcodeIn } from './postcode.ts';
import { isPrivate } from './private.ts';
import { DESKS, NAMED_KINDS, OFFICES, TIES } from './public-words.ts';
import type { Hit } from './recogniser.ts';
import { isRoleMailbox } from './role-mailbox.ts';
import { type Forenames, isAsked, isOfSomebody, NO_FORENAMES, TITLE_FIRST, VENUES, VENUES_THEMSELVES, venuesIn, wordsOf } from './venue.ts';

/**
 * Whether a telephone number or an address is a public organisation's or a venue's by what the sentence says: the kind of organisation
 * stands right beside it, with nothing but words like "on" and "call" between. Anything that speaks of a person or a home outweighs that.
 */
export const isPublic = ({ text }: Legible, hit: Hit, names: Forenames = NO_FORENAMES): boolean => {
  const said = text.slice(hit.start, hit.end);
  if (FATHER_CHRISTMAS.has(postcodeIn(said) ?? '') || isFamousAddress(said)) return true;
  const { left, right } = sentenceAround(text, hit.start, hit.end);
  if (isPrivate(`${left} | ${right}`) || isAsked(left, names) || (isMobile(said) && isOfSomebody(left, names))) return false;
  if (isNamedBefore(left) || isNamedBefore(left + nameOfHouse(said)) || NAMED_AFTER().test(right)) return true;
  if (isNamedAsItsDomain(left, text)) return true;
  if (isMobile(said)) return false;
  return (
    SUBJECT().test(left) ||
    DESK().test(left) ||
    OFFICE_BEFORE().test(left) ||
    (IS_PHONE.test(said) && (isBesideDesk(left, right) || isOfDeskAbove(text, hit, left, names))) ||
    isOfState(left, right) ||
    isOfHistory(left, right)
  );
};

/** `Halmere Library lends ukuleles. Renewals: …`: nothing but a desk is said of the number, and right above stands whose. */
const isOfDeskAbove = (text: string, { start }: Hit, left: string, names: Forenames): boolean => {
  const opens = start - left.length - 1;
  if (opens < 1 || !DESK_ALONE().test(left)) return false;
  return venuesIn(sentenceAround(text, opens, opens).left, VENUES_THEMSELVES(), names).length > 0;
};

/** Whether what is public goes on: right beside it stands another way to reach the same. */
export const goesOn = ({ text }: Legible, open: number, { start, end }: Hit): boolean =>
  start - open < GAP && !isMobile(text.slice(start, end)) && NOTHING_BETWEEN().test(text.slice(open, start));
const GAP = 60;

/** Whether a link leads a map to a public venue: one that it asks for by a name in the text, or that its sentence names. */
export const leadsToVenue = ({ text }: Legible, link: string, { start, end }: Hit, names: Forenames = NO_FORENAMES): boolean => {
  const queries = pointingsIn(legibleOf(fieldOf('', link))).flatMap(({ query }) => query ?? []);
  if (queries.some((query) => isNamedBefore(query) && text.includes(query))) return true;
  const { left, right } = sentenceAround(text, start, end);
  const sentence = `${left} | ${right}`;
  if (queries.length === 0) return venuesIn(sentence, VENUES_THEMSELVES(), names).length > 0;
  const asked = queries.map(wordsOf);
  return venuesIn(sentence, VENUES(), names).some((venue) => asked.some((words) => venue.every((word) => words.includes(word))));
};

/** `Stitchworks, 17 Market Row`, where the text has bookings@stitchworks.example or its site too. */
const isNamedAsItsDomain = (left: string, text: string): boolean => {
  const called = CALLED_BEFORE().exec(left)?.[1] ?? '';
  const name = foldName(called).replace(/[^a-z0-9]/g, '');
  if (name.length < LEAST || FORENAME_AND_SURNAME().test(called)) return false;
  return [...text.matchAll(DOMAINS)].some(
    ([said, mailbox = '', domain = '']) =>
      domain.toLowerCase().replaceAll('-', '').startsWith(name) && (mailbox === '' || isRoleMailbox(said)),
  );
};
/** Somebody may have a domain as well, and lives somewhere. */
const FORENAME_AND_SURNAME = latin(String.raw`^\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}'-]{1,24}$`, '');
/** Shorter names begin too many words. */
const LEAST = 5;
const DOMAINS = /(?:([a-z0-9._+-]{1,40})@|https?:\/\/(?:www\.)?|www\.)([a-z0-9-]{3,60})(?:\.[a-z0-9-]{2,40}){1,4}/gi;

/** Mr Park is no park, and Mrs Jean Church no church. */
const isNamedBefore = (left: string): boolean => {
  const named = NAMED_BEFORE().exec(left);
  if (named === null || TITLE_FIRST.test(named[0])) return false;
  const lead = left.slice(0, named.index);
  return !TITLED().test(lead) && !NUMBERED().test(lead);
};
/** `12 Mill Park` is a house. */
const NUMBERED = latin(String.raw`(?<!\d|(?:Year|Room|Class|Unit|Floor) )\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'-]{0,24} ){0,3}$`, '');
const TITLED = latin(String.raw`(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)\.? (?:\p{Lu}[\p{L}'-]{0,24} )?$`, '');

/** A hall's name may be taken for a part of its address: `Village Hall, 12 Mill Road`. */
const nameOfHouse = (address: string): string => /^[^,\d]{0,80}, /.exec(address)?.[0] ?? '';

/** The post office answers children's letters to him. */
const FATHER_CHRISTMAS: ReadonlySet<string> = new Set(['XM45HQ']);

const IS_PHONE = /^[+(\d][\d ()+.-]{7,20}/;

const MOBILE = /^(?:\+44|0044|44)?0?7\d{9}/;
/** Somebody's pocket, whatever it stands beside. */
const isMobile = (said: string): boolean => MOBILE.test(said.replace(/[^\d+]/g, ''));

/** Another number or a site of the same organisation may stand between too. */
const OTHER_WAYS = String.raw`[+(]?\d[\d ()-]{7,18}\d(?: or| and)?|(?:www\.|[a-z]{2,20}@)[^\s,]{3,60}(?: or| and)?`;
const TIED = String.raw`(?:[ ,:;()|/\n-]{1,3}(?:(?:${withCapitals(TIES)})(?!\p{L})\.?|${OTHER_WAYS})){0,9}[ ,:;()|/\n-]{0,3}`;

const NOTHING_BETWEEN = latin(`^(?: or| and)?${TIED}$`, '');
const CALLED_BEFORE = latin(String.raw`(?<![\p{L}.])(${CAPITAL}(?: (?:& |and |of |the )?${CAPITAL}){0,3})${TIED}$`, '');
/** `the minister's office`: nobody has one at home. */
const OFFICE_BEFORE = latin(`(?<!\\p{L})(?:[Tt]he|[Oo]ur|[Tt]heir) (?:${OFFICES})${TIED}$`, '');

const NAMED_BEFORE = latin(`${ORGANISATION}${TIED}$`, '');
const LED_TO = String.raw`(?:\(|- |(?:is|for|to reach|reaches|at|will get you) )(?:the |our |your )?(?:\p{L}[\p{L}'-]{0,20} ){0,3}?`;
/** `07700 900123 for the museum trip` is no museum's. */
const CLOSED = String.raw`(?:'s (?:number|address|line))?(?=[.,;:!?)]|$| (?:on|if|for|to|or|and|before|after|who|which)(?!\p{L}))`;
const NAMED_AFTER = latin(String.raw`^[ ,]{0,2}${LED_TO}${ANY_KIND}(?!\p{L})${CLOSED}`, '');

/** `Halmere Leisure Centre is taking names on …`, its address behind its name or not: what the sentence is about is the organisation. */
const SUBJECT = latin(
  String.raw`^[^\p{L}]{0,4}(?:The )?(?!The )${CAPITAL}(?: ${CAPITAL}){0,3} (?:${NAMED_KINDS}|${ANY_KIND})(?:, \d[^.!?;\n]{1,80},)? (?:is|are|has|have|will|can|needs?|offers?|runs|hosts?|opens?|reopens|wants?|would|takes?|sells?|hires?|lends?|welcomes?|holds?|does|do)(?!\p{L})`,
  '',
);

/** A desk that nobody has at home. */
const DESK = latin(
  `(?:${oneOf(`(?:tickets|bookings|reservations)(?: \\(?[^.!?\\n]{0,30}?)? (?:from|on|at|via|by phone|by calling),
  (?:to|please) (?:book|reserve)(?: [a-z ]{1,30})?,? (?:call|ring|phone|telephone)`)})(?: (?:on|calling))? ?$`,
  'i',
);

/** Of a sentence that says no more than how a desk is reached. */
const DESK_ALONE = latin(`^[^\\p{L}]{0,4}(?:(?:${withCapitals(`${DESKS}|${TIES}`)})(?!\\p{L})[ ,:;()|/-]{0,3}){1,6}$`, '');

const MAILBOX = String.raw`([A-Za-z][A-Za-z0-9._+-]{1,40}@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,40}){1,5})`;
const MAILBOX_BEFORE = new RegExp(`${MAILBOX}[ ,;:|/()-]{1,3}(?:(?:or|and|on|by|tel|telephone|phone|call|ring)[ .:]{1,2}){0,3}$`, 'i');
const WAYS = 'or|and|by|at|via|through|using|to|order|book|reserve|write|reply|enquire|contact|message|online|e-?mail';
const MAILBOX_AFTER = new RegExp(`^[ ,;:|/()-]{1,3}(?:(?:${WAYS})[ :]{1,2}){0,4}${MAILBOX}`, 'i');

/** A mailbox of a desk stands right beside it: `learning@… or on …`. */
const isBesideDesk = (left: string, right: string): boolean => {
  const mailbox = MAILBOX_BEFORE.exec(left)?.[1] ?? MAILBOX_AFTER.exec(right)?.[1];
  return mailbox !== undefined && isRoleMailbox(mailbox);
};

/** Offices of the state give their address in more words than others, and none of them is anybody's home. */
const STATE = latin(
  String.raw`(?<!\p{L})(?:${oneOf(`Ministry of, Department (?:of|for), Office of the, Home Office, Cabinet Office, Foreign Office,
  Commissioner, Ombudsman, Embassy, Consulate, High Commission, HQ, Headquarters, MOD, HMRC, DVLA, DVSA, DfE, DWP, HSE, UKHSA, Defra, FCDO, House of (?:Commons|Lords)`)})(?!\p{L})`,
  '',
);
const STATE_MAIL = /@[a-z0-9.-]{0,40}(?<=[@.])(?:gov|mod|police|parliament|nhs)\.uk/i;
const SOMEBODY = latin(String.raw`(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)\.? \p{Lu}`, '');

const isOfState = (left: string, right: string): boolean =>
  (STATE().test(left) || STATE_MAIL.test(left)) && !SOMEBODY().test(left) && !SOMEBODY().test(right);

/** Where somebody was born who would be a hundred by now is on a plaque. */
const isOfHistory = (left: string, right: string): boolean =>
  /(?<![a-z])(?:born|died|lived|worked|built)(?: (?:at|in|near))? $/i.test(left) && /(?<!\d)1(?:[0-8]\d|9[01])\d(?!\d)/.test(left + right);
