import { addressedIn, type Known } from '../detect/language/addressed.ts';
import {
  asksForMe,
  type Contact,
  invitesIn,
  isOfTrade,
  isSignedByStaff,
  likelyIn,
  ownWayIn,
  speaksOfSchool,
  type Whom,
  whomIn,
} from '../detect/language/contact.ts';
import { heardIn, type Utterance } from '../detect/language/heard.ts';
import { namesIn } from '../detect/names/find.ts';
import type { Reading } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { ownIn } from '../text/own.ts';
import type { Check, CheckInput } from './check.ts';

type Kind = Whom | 'to-staff';

const OWN_WAYS = 'write by the school’s own e-mail, app or telephone instead';

/** What is said between a school and one child or family is said where the school can see it. */
const privateContact: Check<Kind> = {
  id: 'private-contact',
  summary: 'Speaks to one pupil or family, or asks them to reach somebody on the staff in private.',
  needs: ['pupils', 'staff'],
  options: {
    'to-staff': { type: 'yes-no', default: false, says: 'pupils and families who approach an account of somebody on the staff, too' },
  },
  messages: {
    pupil: { message: '“{said}” is private contact with a pupil', advice: OWN_WAYS },
    family: { message: '“{said}” is private contact with a family', advice: OWN_WAYS },
    'former-pupil': {
      message: '“{said}” is private contact with a former pupil',
      advice: 'use the school’s alumni page or the school’s own e-mail instead',
    },
    person: { message: '“{said}” speaks to one person', advice: OWN_WAYS },
    'to-staff': { message: '“{said}” asks somebody on the staff for private contact', advice: 'ask the school office instead' },
  },
  concerns: ({ role, kind }, options) => kind !== 'comment' && role !== 'public' && (!isOfFamilies(role) || options['to-staff'] === true),
  *find(input) {
    const utterances = input.reading.fields.filter(({ inside }) => inside === undefined).flatMap(heardIn);
    const found = isOfFamilies(input.reading.role) ? approaches(utterances, input) : contacts(utterances, input);
    for (const { whom, doubt = false, field, start, end } of found)
      yield { kind: whom, doubt, at: { field, start, end }, data: { said: textAt(input.reading, field, start, end) } };
  },
};

export default privateContact;

type Found = Omit<Contact, 'whom'> & { readonly whom: Kind };

const isOfFamilies = (role: Reading['role']): boolean => role === 'pupil' || role === 'parent';

const textAt = ({ fields, post }: Reading, field: string, start: number, end: number): string =>
  field === '/audience'
    ? `to a ${post.audience ?? 'person'}`
    : (fields.find(({ pointer }) => pointer === field)?.text.slice(start, end) ?? 'this reply');

const contacts = (utterances: readonly Utterance[], input: CheckInput): readonly Found[] => {
  const { reading } = input;
  const classes = input.school.classes.map(foldName);
  const isKept = isAlone(reading) && reading.accountKind !== 'personal' && KEPT.has(reading.channel);
  const asked = invitesIn(utterances, reading, classes);
  const invited = isKept && asked.length === 0 ? ownWays(utterances, input) : asked;
  const alone = isAlone(reading) ? toOne(utterances, input) : [];
  const addressed = reading.kind === 'reply' || isKept || alone.length > 0 ? [] : addressedIn(utterances, knownOf(input));
  const words = apartFrom(invited, addressed);
  if (words.length > 0 || alone.length > 0) return words.length > 0 ? words : alone;
  return likelyIn(utterances, reading, classes);
};

const apartFrom = (some: readonly Contact[], others: readonly Contact[]): readonly Contact[] => [
  ...some,
  ...others.filter(({ field, start }) => !some.some((one) => one.field === field && one.start <= start && start < one.end)),
];

const isAlone = ({ post, kind, accountKind }: Reading): boolean =>
  post.audience === 'person' || (kind === 'message' && post.audience === undefined) || (kind === 'reply' && accountKind === 'personal');

/** What a school keeps and can look into. */
const KEPT: ReadonlySet<string> = new Set(['email', 'classdojo', 'website', 'newsletter', 'arbor']);
const FROM: Readonly<Record<string, Whom>> = { family: 'family', pupil: 'pupil', 'former-pupil': 'former-pupil' };

/** A message to one: of an account of one's own it has to be seen that it goes to a pupil or a family. */
const toOne = (utterances: readonly Utterance[], input: CheckInput): readonly Contact[] => {
  const { post, accountKind, channel, kind } = input.reading;
  const from = ownIn(FROM, post.inReplyTo?.from ?? '');
  if (accountKind !== 'personal' && KEPT.has(channel)) return [];
  if (kind === 'reply' && from === undefined) return [];
  const whom = from ?? calledIn(utterances, input) ?? (accountKind === 'personal' ? undefined : (whomIn(utterances) ?? 'person'));
  if (whom === undefined || (whom === 'person' && isOfTrade(utterances))) return [];
  const at = post.audience === undefined ? { field: '/kind', end: kind.length } : { field: '/audience', end: post.audience.length };
  return [{ whom, start: 0, ...at }];
};

/** A colleague is called by a forename too: who signs as pupils say it, or speaks of school, writes to none. */
const ownWays = (utterances: readonly Utterance[], input: CheckInput): readonly Contact[] => {
  const [called] = addressedIn(utterances, knownOf(input), true);
  if (called === undefined) return [];
  const isSure = called.whom === 'family' || isSignedByStaff(utterances) || speaksOfSchool(utterances) || isOfRoll(input);
  return ownWayIn(utterances, called.whom, !isSure);
};

const isOfRoll = ({ reading, lookups }: CheckInput): boolean =>
  reading.fields.some((field) => namesIn(field, lookups.names()).some(({ listed }) => listed !== undefined));

const calledIn = (utterances: readonly Utterance[], input: CheckInput): Whom | undefined => {
  const [called] = addressedIn(utterances, knownOf(input), true);
  const ofRoll = isOfRoll(input);
  if (called !== undefined && (called.whom === 'family' || ofRoll || speaksOfSchool(utterances) || asksForMe(utterances)))
    return called.whom;
  if (!speaksOfSchool(utterances)) return ofRoll ? 'pupil' : undefined;
  return whomIn(utterances) ?? 'pupil';
};

const knownOf = ({ lookups, school }: CheckInput): Known => {
  const lexicon = lookups.names().known().lexicon();
  const staff = new Set(school.staff.flatMap(({ name = '' }) => foldName(name).split(' ').slice(-1)));
  return {
    isName: (word) => lexicon.given.has(word) || school.roll.byName(word).length > 0,
    isPublic: (handle) => lookups.accounts().isOurs(handle),
    isStaff: (surname) => staff.has(surname),
  };
};

const ASKS =
  /\b(?:add|accept|friend|follow|message|dm|snap|text) (?:me|you|u)\b|\b(?:your|ur|whats your|whats ur) (?:insta|instagram|snap|snapchat|number|tiktok|whatsapp|facebook)\b|\bfollow (?:me )?back\b/;
const TO_STAFF = /^ (?:hi |hello |hey |dear |please )?(?:mr|mrs|miss|ms|sir)\b/;

/** A pupil or parent who asks somebody on the staff for it. */
const approaches = (utterances: readonly Utterance[], { reading, lookups }: CheckInput): readonly Found[] => {
  const tagged = [...(reading.post.tags ?? []), reading.post.inReplyTo?.author ?? ''].some((tag) => lookups.accounts().isStaffs(tag));
  const named = utterances.some(({ plain }) => TO_STAFF.test(plain.text));
  if (!tagged && !named) return [];
  return utterances.flatMap(({ field, plain }): readonly Found[] => {
    if (!ASKS.test(plain.text)) return [];
    return [{ whom: 'to-staff', field, start: plain.tokens[0]?.start ?? 0, end: plain.tokens.at(-1)?.end ?? 0 }];
  });
};
