import type { Use } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { channelIn, type Statement, tableOf, USE_NAMES, USE_WORDS } from './consent-words.ts';

/** The sentences that consent lists have for headings. */

type Part = { readonly is: 'use'; readonly use: Use } | { readonly is: 'channel'; readonly channel: string } | { readonly is: Mark };
type Mark = 'all' | 'publish' | 'not' | 'denied' | 'filler';

const MARKS: Readonly<Record<Mark, string>> = {
  all: 'all',
  publish: 'publish, published, share, shared',
  not: 'no, not, never, dont',
  denied: 'denied, refused, withheld, withdrawn, declined, revoked, optout, optedout',
  filler: 'consent, consents, permission, permissions, parental, do, be, to, for, on, in, of, the, our, and',
};
const MARK_WORDS = tableOf(MARKS);

/** What a heading such as `Photos on website` or `No Social Media` speaks about; undefined where a word of it is left over. */
export const statementIn = (heading: string): Statement | undefined => {
  const single = USE_NAMES.find((name) => name === heading);
  if (single !== undefined) return { uses: [single], channels: [], negative: false, noGives: false };
  const parts = partsIn(wordsIn(heading))?.filter(({ is }) => is !== 'filler');
  if (parts === undefined) return undefined;
  const negations = parts.flatMap(({ is }, index) => (is === 'not' || is === 'denied' ? [{ is, index }] : []));
  const [negation, second] = negations;
  if (second !== undefined || (negation !== undefined && !isInPlace(negation, parts.length))) return undefined;
  return negation === undefined ? positive(parts) : negative(parts);
};

/** `No photos`, `Photos denied`: anywhere else a "not" may speak of a part alone. */
const isInPlace = ({ is, index }: { is: string; index: number }, length: number): boolean =>
  index === 0 || (is === 'denied' && index === length - 1);

const wordsIn = (heading: string): readonly string[] => {
  const words = foldName(heading.replace(/([a-z])([A-Z])/g, '$1 $2'))
    .replaceAll("'", '')
    .split(/[^\p{L}\p{N}✓✗]+/u)
    .filter((word) => word !== '');
  const last = words.slice(-2).join(' ');
  return last === 'yes no' || last === 'y n' ? words.slice(0, -2) : words;
};

const partsIn = (words: readonly string[]): readonly Part[] | undefined => {
  const parts = [...eachPart(words)];
  return parts.includes(undefined) ? undefined : parts.filter((part) => part !== undefined);
};

/** The longest known run of words each time: `social media` before `social`; undefined for a word that nobody knows. */
function* eachPart(words: readonly string[]): Generator<Part | undefined> {
  for (let at = 0; at < words.length; ) {
    const length =
      [3, 2, 1].find((count) => at + count <= words.length && partFor(words.slice(at, at + count).join('')) !== undefined) ?? 1;
    yield partFor(words.slice(at, at + length).join(''));
    at += length;
  }
}

const partFor = (word: string): Part | undefined => {
  const mark = MARK_WORDS.get(word);
  if (mark !== undefined) return { is: mark };
  const use = USE_WORDS.get(word);
  if (use !== undefined) return { is: 'use', use };
  const channel = word.length > 1 ? channelIn(word) : undefined;
  return channel === undefined ? undefined : { is: 'channel', channel };
};

const usesOf = (parts: readonly Part[]): readonly Use[] => parts.flatMap((part) => (part.is === 'use' ? [part.use] : []));
const channelsOf = (parts: readonly Part[]): readonly string[] => parts.flatMap((part) => (part.is === 'channel' ? [part.channel] : []));
const RECORDINGS: ReadonlySet<Use> = new Set(['photo', 'video', 'voice']);

/** Several uses at once are pictures and sound alone: `Photo and name` may mean a named photo, or may not. */
const positive = (parts: readonly Part[]): Statement | undefined => {
  const uses = usesOf(parts);
  const channels = channelsOf(parts);
  const isAll = parts.some(({ is }) => is === 'all');
  if (parts.some(({ is }) => is === 'publish') || (uses.length === 0 && !isAll)) return undefined;
  if (uses.length > 1 && !uses.every((use) => RECORDINGS.has(use))) return undefined;
  if (uses.length === 0) return { uses: ['all'], channels, negative: false, noGives: false };
  return { uses, channels: isAll ? ['all'] : channels, negative: false, noGives: false };
};

/** What is denied without a use is denied altogether; that it is not denied then gives nothing. */
const negative = (parts: readonly Part[]): Statement => {
  const uses = usesOf(parts);
  const channels = channelsOf(parts);
  return { uses: uses.length === 0 ? ['all'] : uses, channels, negative: true, noGives: uses.length > 0 };
};

/** Words that most likely refuse, and of which nobody can say more. */
const REFUSING: ReadonlySet<string> = new Set([
  ...['nothing', 'none', 'nowhere', 'without', 'neither', 'cannot', 'cant', 'wont', 'refuse', 'refuses', 'object', 'objects', 'objected'],
  ...['objection', 'decline', 'declines', 'withdraw', 'withdraws', 'withhold', 'exclude', 'excluded', 'except', 'banned', 'opt', 'opted'],
]);

/**
 * What a heading with words of the school's own is most likely about: for a person to confirm, and never to be taken for consent
 * unasked. Of what is allowed the narrowest is supposed, of what is denied the broadest.
 */
export const likelyIn = (
  heading: string,
): { readonly use: Use | 'all'; readonly channel: string; readonly negative: boolean } | undefined => {
  const words = wordsIn(heading);
  const parts = [...eachPart(words)].filter((part) => part !== undefined);
  const isNegative = parts.some(({ is }) => is === 'not' || is === 'denied') || words.some((word) => REFUSING.has(word));
  const uses = usesOf(parts);
  const use = !isNegative && isNamedPhoto(uses) ? 'named-photo' : uses[0];
  const [channel = 'all'] = channelsOf(parts);
  if (use === undefined && channel === 'all' && !isNegative) return undefined;
  return { use: use ?? (isNegative ? 'all' : 'photo'), channel, negative: isNegative };
};

/** A name and a photo at once: the name beside it is less than the name everywhere. */
const isNamedPhoto = (uses: readonly Use[]): boolean => uses.includes('photo') && (uses.includes('name') || uses.includes('full-name'));
