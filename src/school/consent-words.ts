import type { Consent, ConsentStatus, Use } from '../model.ts';
import { canonicalChannel, KNOWN_CHANNELS } from '../text/channels.ts';
import { foldName, foldSlug } from '../text/fold.ts';

/**
 * The words of consent lists. Only what is certain is known here: a word that is not in these tables stops the run, because a
 * list that was half understood would let a child through.
 */

/** What a heading, or a cell under `use`, speaks about. */
export interface Statement {
  readonly uses: readonly (Use | 'all')[];
  /** Empty where it names none. */
  readonly channels: readonly string[];
  /** A yes to it means no. */
  readonly negative: boolean;
  /** Under a negative one, whether a plain no gives: only where it is said what it gives. */
  readonly noGives: boolean;
}

/** Each word of a table of lists with what it means. */
export const tableOf = <Meaning extends string>(table: Readonly<Record<Meaning, string>>): ReadonlyMap<string, Meaning> =>
  new Map((Object.keys(table) as Meaning[]).flatMap((meaning) => table[meaning].split(', ').map((word) => [word, meaning] as const)));

// ── What was decided ────────────────────────────────────────────────────────────────────────────────────────────────

/** What a cell says. `no` is a plain no, which under a negative heading means yes; the others mean the same everywhere. */
export type Said = ConsentStatus | 'no';

const SAYINGS: Readonly<Record<Said, string>> = {
  given: 'given, granted, agreed, accepted, approved, consented, yes, y, true, 1, tick, ticked, ✓, ✔, ☑, ✅',
  no: 'no, n, false, 0',
  // A cross may be a no or a mark on a paper form, so it never gives anything.
  refused: 'refused, declined, denied, rejected, x, ✗, ✘, ☒, ❌, ×',
  withdrawn: 'withdrawn, revoked',
  objected: 'objected',
  unanswered: ', -, pending, requested, unknown, expired, n/a, na, not known, not answered, no response, awaiting response',
};
const SAID: ReadonlyMap<string, Said> = tableOf(SAYINGS);

export const saidIn = (text: string): Said | undefined => SAID.get(text) ?? SAID.get(foldName(text));

/** What a cell under a statement decides; undefined where it decides nothing. */
export const statusOf = (said: Said, { negative, noGives }: Statement): ConsentStatus | undefined => {
  if (said === 'unanswered') return said;
  if (!negative) return said === 'no' ? 'refused' : said;
  if (said === 'no') return noGives ? 'given' : undefined;
  return 'refused';
};

// ── Uses, channels, and what else ───────────────────────────────────────────────────────────────────────────────────

const USES: Readonly<Record<Use, string>> = {
  photo: 'photo, photos, photograph, photographs, photographed, picture, pictures',
  // Not `film`: a consent to films is one to watch them.
  video: 'video, videos, videoed, filmed, filming',
  voice: 'voice, audio, voicerecording, voicerecordings',
  work: 'work',
  name: 'name, names, named, forename, forenames, firstname, firstnames',
  'full-name': 'fullname, fullnames',
  'named-photo': 'namedphoto, namedphotos',
};
const GROUPS: Readonly<Record<string, string>> = {
  social: 'social, socialmedia, socialnetworks',
  website: 'website, schoolwebsite',
  newsletter: 'newsletter, newsletters, schoolnewsletter',
  press: 'press, localpress, newspaper, newspapers',
  all: 'all, allchannels, everywhere',
};

export const USE_WORDS: ReadonlyMap<string, Use> = tableOf(USES);
const GROUP_WORDS = tableOf(GROUPS);
const CHANNELS: ReadonlySet<string> = new Set(KNOWN_CHANNELS);

export const USE_NAMES: readonly (Use | 'all')[] = [...(Object.keys(USES) as Use[]), 'all'];
export const GROUP_NAMES: readonly string[] = Object.keys(GROUPS);

/** A channel or group as a cell names it; `others` are those that the school's config uses. */
export const channelIn = (text: string, others: ReadonlySet<string> = new Set()): string | undefined => {
  const group = GROUP_WORDS.get(foldSlug(text));
  if (group !== undefined) return group;
  const channel = canonicalChannel(text);
  return CHANNELS.has(channel) || others.has(channel) ? channel : undefined;
};

const FORMS: ReadonlyMap<string, NonNullable<Consent['form']>> = new Map([
  ['written', 'written'],
  ['inwriting', 'written'],
  ['verbal', 'verbal'],
  ['oral', 'verbal'],
]);
export const formIn = (text: string): Consent['form'] => FORMS.get(foldSlug(text));

const BASES: ReadonlyMap<string, NonNullable<Consent['basis']>> = new Map([
  ['consent', 'consent'],
  ['publictask', 'public-task'],
  ['legitimateinterests', 'legitimate-interests'],
  ['legitimateinterest', 'legitimate-interests'],
]);
export const basisIn = (text: string): Consent['basis'] => BASES.get(foldSlug(text));
