import { pattern } from '../../text/pattern.ts';
import { oneOf } from './one-of.ts';

/** The words by which secrets are introduced. Letters of "password" may be typed as digits. */

const PASSWORD: string = oneOf(`p[a4@][s5$]{2}[ -]?(?:w[o0]rds?|c[o0]des?|phrases?|keys?), pwd, pw, p/w,
  (?<!(?:bus|hall|day|season|travel|rail|boarding|free|gate) )pass(?=[:=])`);
const PIN = 'pin (?:codes?|no|numbers?)|pin';
const CODE = '(?:codes?|keys?|pin|combination|combo|password|passcode)';
/** What a code opens or joins. A discount, a dress, a post or a QR code opens nothing. */
const OPENS = `(?:${oneOf(`access, door, gate, entry, entrance, alarm, key ?safe, lock, lock ?box, padlock, safe, security,
  building, wi-?fi, wireless, network, router, hotspot, wpa2?, wep, log-?in, sign-?in, join(?:ing)?, webinar, conference, zoom,
  teams, google meet, class, classroom, session, game, kahoot, host, unlock, verification, recovery, admin, phone, i-?pad, laptop,
  card`)})`;
/** What only the right people may know. */
const SECRET = `${PASSWORD}|${PIN}|${OPENS}[ -]${CODE}|key ?safe|${CODE} (?:for|to|of) (?:the |our |my |this )?(?:[a-z]{2,12} )?${OPENS}`;
/** Joins a meeting. */
const MEETING = 'meeting (?:id|no|number|code)|(?:webinar|conference|zoom|session|event|personal meeting) id';
/** Of no use to anybody without the secret. */
const USER = 'user ?(?:names?|ids?)|user|log-?in(?: names?| ids?)?|account (?:name|id)|(?:member|student|pupil) id';

/** `for the wifi`, `to join`, between a label and what links it to its value. */
const PURPOSE = "(?: (?:for|to|on) [a-z0-9' -]{1,40}?)";
const MARK = String.raw` ?(?:[:=]|->|\u2192|\u27A1\uFE0F?| - )[*_]{0,2} {0,2}(?:\r?\n)?`;
const LINK = String.raw`${PURPOSE}?(?:(?<mark>${MARK})| (?<verb>is|are|was|will be)(?: now| still| just)?:? )|(?<blank> |\r?\n)`;

/** A label up to where its value begins; the kind of label and of link each in a group of its own. */
export const LABEL: () => RegExp = pattern(
  `(?<![a-z0-9])(?:(?<meeting>${MEETING})|(?<secret>${SECRET})|(?<user>${USER}))(?![a-z0-9])(?:${LINK})`,
  'gi',
);

const SCENE = oneOf(
  'door, gate, entrance, alarm, key ?safe, lock, padlock, wi-?fi, zoom, teams, meeting, webinar, classroom, kahoot, log ?(?:in|on), hop on, network, join',
);

/** Of a key only what is no word is meant: `the key is under the mat`. */
const KEY = String.raw`key(?=(?: (?:is|was)|[:=])? ?\S{0,40}\d)`;
const THE_CODE = `(?:the |new |with |using |use |enter |type |and ){0,3}(?:code|${KEY})(?:(?<mark>[:=] ?)| (?<verb>is|was) |(?<blank> ))`;
/** `The gate has a new code: 1945#`: a code without a word before it, where what it opens is told. */
export const LOOSE_CODE: () => RegExp = pattern(
  String.raw`(?<![a-z0-9])(?:${SCENE})(?![a-z0-9])[^.!?\n]{0,60}?(?:[:;,] |[ (])${THE_CODE}`,
  'gi',
);

/** Words after which no secret follows: what is done with it, or where it can be had. */
export const NO_SECRET: ReadonlySet<string> = new Set(
  `a again already an and any are as ask at available be been before but by can case change changed changes changing check compulsory
  confidential correct email emailed every expired for forgotten free from given has have hidden here how if important in incorrect invalid
  into is issued it kept like known lost managers may must n/a na needed never new no none not of off on only or our out private protected
  protection provided ready required reset resets safe safety same secret secure see sent set share shared should so strength strong tba tbc
  that the their them there this to tips too unchanged unique until up updated use used was weak what when where which who will with wrong
  you your yours`.split(/\s+/),
);
