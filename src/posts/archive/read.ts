import type { Draft, Unread } from '../../model.ts';
import { sourceInside } from '../endings.ts';
import type { Archive, Found, Kept, Platform } from './archive.ts';
import { type Pictures, picturesOf } from './pictures.ts';

/** What an archive gives: a draft for each post that can still be seen, what could not be read, and what somebody should know. */
export type ArchiveItem = { readonly draft: Draft } | { readonly unread: Unread } | { readonly notice: string };

/** Completes a post of an archive from elsewhere; handed the hashes of its pictures, worked out when asked for. */
export type Complete = (draft: Draft, digests: () => Promise<readonly (string | undefined)[]>) => Promise<Draft>;

type Opened = Archive & { readonly platforms: readonly Platform[] };

/** Everything that the platforms of an archive find in it. An archive of which nothing could be read is told of, and is never no posts. */
export async function* readArchive(archive: Opened, complete: Complete = async (draft) => draft): AsyncGenerator<ArchiveItem, void> {
  const { source, platforms } = archive;
  const pictures = picturesOf(archive);
  let [drafts, owned] = [0, 0];
  for (const platform of platforms) {
    for await (const item of readPlatform(archive, platform, pictures, complete)) {
      drafts += 'draft' in item ? 1 : 0;
      owned += 'draft' in item && item.draft.own !== undefined ? 1 : 0;
      yield item;
    }
  }
  const names = platforms.map(({ id }) => NAMES[id] ?? id).join(', ');
  if (drafts > owned) yield { notice: `${source}: an archive of ${names}, which ${NOT_KEPT}` };
  if (owned > 0) yield { notice: `${source}: ${owned} of its ${drafts} posts: judged with all that the school’s own drafts of them say` };
  for (const said of pictures.notices()) yield { notice: `${source}: ${said}` };
}

const NOT_KEPT =
  'does not keep who is shown, who wrote or approved a post, its purpose, the device, whether comments were on, or answers to questions: none of that was judged';

/** Those that are not shown any more, by what became of them. */
type Apart = Record<Exclude<Kept['is'], 'live'>, number>;

async function* readPlatform(
  archive: Archive,
  platform: Platform,
  pictures: Pictures,
  complete: Complete,
): AsyncGenerator<ArchiveItem, void> {
  const apart: Apart = { gone: 0, hidden: 0, edited: 0 };
  const unknown = new Map<string, Unknown>();
  let [found, empty] = [0, 0];
  for await (const one of platform.read(archive)) {
    if ('unknown' in one) {
      const { file, nth } = one.unknown;
      unknown.set(file, { nth: unknown.get(file)?.nth ?? nth, count: (unknown.get(file)?.count ?? 0) + 1 });
      continue;
    }
    const isEmpty = 'kept' in one && holdsNothing(one.kept);
    if (isEmpty) empty += 1;
    else if (!('notice' in one)) found += 1;
    if (isEmpty) continue;
    if ('kept' in one && one.kept.is !== 'live') apart[one.kept.is] += 1;
    else yield await itemOf(one, archive, pictures, complete);
  }
  for (const [file, { nth, count }] of unknown) yield { unread: { source: inside(archive, file, nth), why: unknownOf(count) } };
  if (found + unknown.size === 0) yield { unread: { source: archive.source, why: nothingOf(archive, platform) } };
  else if (empty > 0) yield { notice: `${archive.source}: ${empty} of its records hold neither words nor pictures` };
  yield* apartNotices(apart, archive);
}

/** Of a file: the first of its records in an unknown form, and how many there are. */
type Unknown = Pick<Kept, 'nth'> & { readonly count: number };

const unknownOf = (count: number): string =>
  `${count === 1 ? 'this record is' : `${count} of its records, of which this is the first, are`} in a form that nobody here knows: look there yourself`;

/** A platform that has changed its files would look like a thousand posts of nothing. */
const holdsNothing = ({ post }: Kept): boolean =>
  [post.media, post.links, post.tags, post.location].every((part) => part === undefined) && (post.text ?? '') === '';

const itemOf = async (
  found: Exclude<Found, { readonly unknown: unknown }>,
  archive: Archive,
  pictures: Pictures,
  complete: Complete,
): Promise<ArchiveItem> => {
  const { source } = archive;
  if ('notice' in found) return { notice: `${source}: ${found.notice}` };
  if ('kept' in found) {
    const { kept } = found;
    return { draft: await complete(await draftOf(kept, archive, pictures), () => pictures.digests(kept)) };
  }
  const { file, nth, why } = found.unread;
  return { unread: { source: inside(archive, file, nth), why } };
};

const draftOf = async (kept: Kept, archive: Archive, pictures: Pictures): Promise<Draft> => {
  const { post, file, nth, link } = kept;
  const photos = await pictures.read(kept);
  const name = file.split('/').at(-1) ?? file;
  return {
    ...{ post, source: inside(archive, file, nth), name: `${name.replace(/\.\w{1,5}$/, '')}#${nth}`, folder: archive.folder },
    ...{ archive: archive.source, locate: () => undefined },
    ...(photos === undefined ? {} : { photos }),
    ...(link === undefined ? {} : { link }),
  };
};

/** A file that is its own archive is named once. */
const inside = ({ source, files }: Archive, file: string, nth: number | undefined): string => {
  const alone = files.length === 1 && files[0]?.path === file && files[0].disk !== undefined && source.endsWith(file);
  const whole = alone ? source : sourceInside(source, file);
  return nth === undefined ? whole : `${whole}#${nth}`;
};

const HTML = /\.html?$/i;

/** The same posts may be there as pages, which nobody here reads. */
const nothingOf = ({ files }: Archive, { id }: Platform): string => {
  const pages = files.some(({ path }) => HTML.test(path));
  const what = `it is an archive of ${NAMES[id] ?? id} in which no post was found`;
  return pages
    ? `${what}: they are there as web pages, if at all. Ask for the archive again, and choose JSON`
    : `${what}. Ask for the archive again, with posts, as JSON where there is a choice`;
};

const NAMES: Readonly<{ [id: string]: string }> = {
  ...{ x: 'X', instagram: 'Instagram', threads: 'Threads', facebook: 'Facebook', linkedin: 'LinkedIn', youtube: 'YouTube' },
  ...{ tiktok: 'TikTok', mastodon: 'Mastodon', bluesky: 'Bluesky', 'meta-suite': 'Meta Business Suite' },
};

const SAID: Readonly<Record<keyof Apart, string>> = {
  gone: 'deleted there, and not judged',
  hidden: 'hidden, expired or private, and not judged',
  edited: 'an earlier version of a post that was edited, and not judged',
};

function* apartNotices(apart: Apart, { source }: Archive): Generator<ArchiveItem, void> {
  for (const [is, count] of Object.entries(apart) as [keyof Apart, number][])
    if (count > 0) yield { notice: `${source}: ${count} of its posts: ${SAID[is]}` };
}
