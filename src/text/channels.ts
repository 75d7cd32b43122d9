import { foldSlug } from './fold.ts';
import { distance } from './nearest.ts';

/** The public networks, which a consent for `social` covers. */
const NETWORKS: readonly string[] = [
  ...['facebook', 'instagram', 'x', 'threads', 'linkedin', 'youtube', 'tiktok', 'snapchat'],
  ...['pinterest', 'bluesky', 'mastodon'],
];

export const SOCIAL: ReadonlySet<string> = new Set(NETWORKS);

/** The channels that are known by name; a school may use others. */
export const KNOWN_CHANNELS: readonly string[] = [...NETWORKS, 'whatsapp', 'classdojo', 'website', 'newsletter', 'email'];

export const isKnownChannel = (channel: string): boolean => KNOWN_CHANNELS.includes(channel);

/** Other names that people use for a known channel. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['twitter', 'x'],
  ['fb', 'facebook'],
  ['insta', 'instagram'],
  ['ig', 'instagram'],
]);

/** A channel as it is compared: `Class Dojo` is classdojo, `Twitter` is x. */
export const canonicalChannel = (text: string): string => {
  const slug = foldSlug(text);
  return ALIASES.get(slug) ?? slug;
};

/** The known name that a channel is one edit away from, and so was most likely meant; none for a known one. */
export const misspeltChannel = (text: string): string | undefined => {
  const slug = foldSlug(text);
  const names = [...KNOWN_CHANNELS, ...ALIASES.keys()];
  return names.includes(slug) ? undefined : names.find((name) => distance(slug, name) === 1);
};
