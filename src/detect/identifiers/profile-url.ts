import { pattern } from '../../text/pattern.ts';
import { oneOf } from './one-of.ts';

/** A link to somebody's page on a network. Whose page it is, the link alone seldom tells. */
export interface Profile {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Pages of this kind are people's: an organisation has another. */
  readonly isPersons: boolean;
}

interface Network {
  readonly hosts: string;
  /** What stands before the name, and the name. */
  readonly path: string;
  readonly isPersons?: boolean;
  /** Names that are the network's own. */
  readonly own?: string;
}

const X_OWN: string = oneOf(`home, explore, search, intent, share, hashtag, i, settings, login, signup, compose, messages,
  notifications, tos, privacy, about, jobs`);
const INSTAGRAM_OWN: string = oneOf('p, reel, reels, explore, stories, tv, accounts, about, direct, developer, legal, web, s');
const FACEBOOK_OWN: string =
  oneOf(String.raw`groups, events, pages, pg, watch, marketplace, sharer, sharer\.php, share, photo, photos, photo\.php,
  permalink\.php, story\.php, login, help, policies, privacy, hashtag, reel, gaming, search, home\.php, business, settings,
  people, profile\.php, l\.php, plugins, dialog, ads, legal, terms, fundraisers, donate`);

/** The networks and the names that they give out, from their help pages. */
const NETWORKS: readonly Network[] = [
  { hosts: 'x\\.com|twitter\\.com', path: '()([A-Za-z0-9_]{1,15})', own: X_OWN },
  { hosts: 'instagram\\.com', path: '()([A-Za-z0-9._]{1,30})', own: INSTAGRAM_OWN },
  { hosts: 'threads\\.(?:net|com)', path: '(@)([A-Za-z0-9._]{1,30})' },
  { hosts: 'tiktok\\.com', path: '(@)([A-Za-z0-9._]{2,24})' },
  { hosts: 'youtube\\.com', path: '(@)([A-Za-z0-9._-]{3,30})' },
  { hosts: 'snapchat\\.com', path: '(add/)([A-Za-z0-9._-]{3,15})', isPersons: true },
  { hosts: 'facebook\\.com|fb\\.com', path: '(profile\\.php\\?id=)(\\d{5,20})', isPersons: true },
  { hosts: 'facebook\\.com', path: '(people/)([^/\\s]{2,80}(?:/\\d{5,20})?)', isPersons: true },
  { hosts: 'facebook\\.com|fb\\.com|fb\\.me', path: '()([A-Za-z0-9.]{5,50})', own: FACEBOOK_OWN },
  { hosts: 'linkedin\\.com', path: '(in/)([\\w%-]{3,100})', isPersons: true },
  { hosts: 'bsky\\.app', path: '(profile/)([A-Za-z0-9.-]{4,100})' },
  { hosts: 'linktr\\.ee', path: '()([A-Za-z0-9._]{2,30})' },
  { hosts: 'twitch\\.tv', path: '()([A-Za-z0-9_]{4,25})', own: 'directory|downloads|jobs|p|settings|videos|store|turbo' },
  { hosts: 'roblox\\.com', path: '(users/)(\\d{1,15}(?:/profile)?)', isPersons: true },
  { hosts: 'discord\\.com', path: '(users/)(\\d{15,20})', isPersons: true },
  { hosts: 'discord\\.gg', path: '()([A-Za-z0-9-]{2,40})' },
  { hosts: 'strava\\.com', path: '(athletes/)([A-Za-z0-9_-]{1,40})', isPersons: true },
  { hosts: 'reddit\\.com', path: '(u(?:ser)?/)([A-Za-z0-9_-]{3,20})', isPersons: true },
];

const HOSTS = NETWORKS.map(({ hosts }) => hosts).join('|');
const LINK = pattern(
  String.raw`(?<![A-Za-z0-9@.-])(?:https?:\/\/)?(?:(?:www|m|mobile|web|uk|[a-z]{2}-[a-z]{2})\.)?(${HOSTS})\/([^\s"'<>]{1,200})`,
  'gi',
);

/** Each link to a profile; what goes on below one, a post or a picture, is not the profile. */
export function* profilesIn(text: string): Generator<Profile, void> {
  for (const { index: start, 0: whole, 1: host = '', 2: path = '' } of text.matchAll(LINK())) {
    const at = start + whole.length - path.length;
    const found = NETWORKS.map((network) => nameOf(network, host, path)).find((one) => one !== undefined);
    if (found !== undefined) yield { start, end: at + found.length, name: found.name, isPersons: found.isPersons };
  }
}

const nameOf = (network: Network, host: string, path: string): { name: string; length: number; isPersons: boolean } | undefined => {
  if (!new RegExp(`^(?:${network.hosts})$`, 'i').test(host)) return undefined;
  const [whole = '', , said = ''] = new RegExp(`^${network.path}(?=/?(?:[?#),;:!\\]*]|\\.(?![A-Za-z0-9])|$))`, 'i').exec(path) ?? [];
  const name = said.replace(/[._]{1,40}$/, '');
  if (name === '' || new RegExp(`^(?:${network.own ?? '-'})$`, 'i').test(name)) return undefined;
  return { name, length: whole.length - (said.length - name.length), isPersons: network.isPersons ?? false };
};
