import { type Passage, schoolBusinessIn } from '../detect/families/business.ts';
import { formerPupilsIn } from '../detect/families/former.ts';
import type { Account, Evidence, Media, Options, Reading, School } from '../model.ts';
import { canonicalChannel } from '../text/channels.ts';
import { foldName } from '../text/fold.ts';
import { optionList } from '../text/option-list.ts';
import type { Check, CheckInput } from './check.ts';

type Kind = 'unregistered' | 'ruled-out' | 'no-account' | 'school-business' | 'pictures' | 'former-pupils';
type Found = Evidence<Kind>;

/** What is sent from the school itself; it has no account of a network, and no register of them speaks of it. */
const SENT: ReadonlySet<string> = new Set(['newsletter', 'email']);

/** The school speaks where its register says that it does; what is the school’s is not published from a private account. */
const officialChannel: Check<Kind> = {
  id: 'official-channel',
  summary: 'Speaks for the school where the school does not speak.',
  needs: ['accounts'],
  options: {
    channels: {
      type: 'list',
      default: [],
      says: 'the only channels that an official account may use; none listed: whatever is registered',
    },
    association: { type: 'list', default: [], says: 'the only channels that the association’s page may use; none listed: any' },
    barred: { type: 'list', default: [], says: 'channels on which the school has no account' },
    personal: {
      type: 'list',
      values: ['business', 'pupils', 'people', 'former-pupils'],
      default: [],
      says: 'what may not be published from a personal account: school business, pictures of pupils or of anybody at the school, contact with former pupils',
    },
  },
  messages: {
    unregistered: {
      message: '{who} is not one of the accounts that the school has registered',
      advice:
        'publish it from a registered account; a new one has to be approved and put into the register first. If it is somebody’s own, write `"accountKind": "personal"`',
    },
    'ruled-out': { message: 'this policy does not provide for {channel}{instead}', advice: 'publish it where the policy provides for' },
    'no-account': {
      message: 'it does not say which account publishes it, and the school has {many} on {channel}',
      advice: 'name the account as it stands in the register',
    },
    'school-business': { message: '“{said}” is school business on a personal account', advice: 'send it from the school’s own account' },
    pictures: {
      message: 'a personal account may not show {whom}, whatever their consents say',
      advice: 'leave the picture out, or have the school publish it from its own account',
    },
    'former-pupils': {
      message: '{said} from a personal account',
      advice: 'leave it to the school’s own account or its network of former pupils',
    },
  },
  concerns: ({ kind, channel, accountKind }, options) =>
    kind !== 'comment' && (accountKind === 'personal' ? optionList(options, 'personal').length > 0 : channel !== 'website'),
  *find(input) {
    if (input.reading.accountKind === 'personal') yield* onPersonal(input);
    else yield* ofSchool(input);
  },
};

export default officialChannel;

// ── The school’s and its association’s ──────────────────────────────────────────────────────────────────────────────

function* ofSchool({ reading, school, options }: CheckInput): Generator<Found, void> {
  const { channel, post } = reading;
  const allowed = optionList(options, reading.accountKind === 'association' ? 'association' : 'channels').map(canonicalChannel);
  if (isRuledOut(reading, options, allowed)) {
    const instead = allowed.length === 0 ? '' : `, but for ${allowed.join(', ')}`;
    yield { kind: 'ruled-out', at: { field: '/channel', start: 0, end: post.channel.length }, data: { channel, instead } };
  } else if (school.state.accounts !== 'unnamed') yield* registered(reading, accountsOn(channel, reading, school));
}

const isRuledOut = ({ channel, accountKind }: Reading, options: Options, allowed: readonly string[]): boolean => {
  if (accountKind === 'official' && optionList(options, 'barred').map(canonicalChannel).includes(channel)) return true;
  return allowed.length > 0 && !allowed.includes(channel) && !SENT.has(channel);
};

/** What the register holds there, of the school or of its association. */
const accountsOn = (channel: string, { accountKind, post }: Reading, { accounts }: School): readonly Account[] =>
  accounts.filter((one) => one.channel === channel && (post.account === undefined ? one.kind === accountKind : one.kind !== 'personal'));

function* registered({ channel, post }: Reading, accounts: readonly Account[]): Generator<Found, void> {
  const { account } = post;
  if (accounts.length === 0 && SENT.has(channel)) return;
  if (account === undefined) {
    const many = accounts.length === 0 ? 'none' : 'several';
    if (accounts.length !== 1) yield { kind: 'no-account', doubt: accounts.length > 1, at: { field: '/account' }, data: { many, channel } };
  } else if (!accounts.some(({ handle }) => handleOf(handle) === handleOf(account)))
    yield { kind: 'unregistered', at: { field: '/account', start: 0, end: account.length }, data: { who: `${account} on ${channel}` } };
}

const handleOf = (handle: string): string => foldName(handle).replace(/^@/, '');

// ── Somebody’s own ──────────────────────────────────────────────────────────────────────────────────────────────────

function* onPersonal({ reading, school, options }: CheckInput): Generator<Found, void> {
  const barred = optionList(options, 'personal');
  if (barred.includes('business')) yield* passage('school-business', schoolBusinessIn(reading, school), reading);
  yield* pictures(reading, barred);
  if (barred.includes('former-pupils')) yield* former(reading);
}

function* passage(
  kind: Kind,
  found: Passage | undefined,
  reading: Reading,
  around = (said: string): string => said,
): Generator<Found, void> {
  if (found === undefined) return;
  const { field, start, end } = found;
  const said = reading.fields.find(({ pointer }) => pointer === field)?.text.slice(start, end) ?? '';
  yield { kind, at: { field, start, end }, data: { said: around(said) } };
}

function* former(reading: Reading): Generator<Found, void> {
  if (reading.post.inReplyTo?.from === 'former-pupil')
    yield { kind: 'former-pupils', at: { field: '/inReplyTo/from' }, data: { said: 'this answers a former pupil' } };
  else yield* passage('former-pupils', formerPupilsIn(reading), reading, (said) => `“${said}” gathers or addresses former pupils`);
}

function* pictures({ post }: Reading, barred: readonly string[]): Generator<Found, void> {
  for (const [index, media] of (post.media ?? []).entries()) {
    const [whom, key] = shownIn(media, barred) ?? [];
    if (whom !== undefined) yield { kind: 'pictures', at: { field: `/media/${index}/${key ?? 'file'}` }, data: { whom } };
  }
}

/** Whom a picture shows by what was declared of it. What pupils have made is no picture of them. */
const shownIn = (media: Media, barred: readonly string[]): readonly [whom: string, key: string] | undefined => {
  const all = barred.includes('people');
  if (media.shows !== 'work' && (media.pupils ?? []).length > 0) return all || barred.includes('pupils') ? ['pupils', 'pupils'] : undefined;
  if (media.shows === 'pupils') return all || barred.includes('pupils') ? ['pupils', 'shows'] : undefined;
  if (!all) return undefined;
  if ((media.people ?? []).length > 0) return ['people from the school', 'people'];
  return media.shows === 'staff' ? ['colleagues', 'shows'] : undefined;
};
