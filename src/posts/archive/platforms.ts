import type { Archive, Platform } from './archive.ts';
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { metaSuite } from './meta-suite.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Whoever adds a platform adds a file and names it here. */
const PLATFORMS: readonly Platform[] = [x, instagram, threads, facebook, metaSuite, linkedin, youtube, tiktok, mastodon, bluesky];

/** Whose an archive is: of several platforms where it holds several, as Meta's may. */
export const platformsOf = ({ files }: Pick<Archive, 'files'>): readonly Platform[] => {
  const paths = files.map(({ path }) => path);
  return PLATFORMS.filter(({ owns }) => owns(paths));
};

/** So much of a file tells. */
export const HEAD = 8192;

/** Whose a file is that was named by itself. */
export const platformOfFile = (name: string, head: string): Platform | undefined => PLATFORMS.find(({ isPart }) => isPart(name, head));
