import { type ArchiveFile, type Found, filesLike, type Platform } from './archive.ts';
import { postWith } from './meta.ts';
import { utcOf } from './records.ts';
import { rowsIn, type TableRow } from './table.ts';

/** Google's export of a YouTube channel: a table of its videos, and one of its community posts. */
const VIDEOS = /(?:^|\/)videos(?:[( ]\d{1,6}\)?)?\.csv$/i;
const POSTS = /(?:^|\/)posts\/posts\.csv$/i;
const HOME = /(?:^|\/)YouTube [^/]{1,12} YouTube Music\//i;

export const youtube: Platform = {
  id: 'youtube',
  owns: (paths) => paths.some((path) => HOME.test(path) || /(?:^|\/)video metadata\/videos/i.test(path)),
  isPart: (name, head) => /\.csv$/i.test(name) && /^\uFEFF?(?:"?Video ID"?,.{0,2000}Video Title|"?Post ID"?,"?Post text)/i.test(head),
  async *read(archive) {
    const alone = archive.files.length === 1;
    for (const file of filesLike(archive, VIDEOS)) yield* videosIn(file);
    for (const file of filesLike(archive, alone ? /(?:^|\/)posts\.csv$/i : POSTS)) yield* postsIn(file);
  },
};

async function* videosIn(file: ArchiveFile): AsyncGenerator<Found, void> {
  const rows = await rowsIn(file, ['Video ID', 'Privacy']);
  if ('found' in rows) yield rows.found;
  else
    for (const row of rows)
      yield { kept: { file: file.path, nth: row.nth, is: isPublic(row) ? 'live' : 'hidden', ...linkOf(row), post: videoOf(row) } };
}

/** A word that nobody here knows, in another language above all, hides nothing. */
const isPublic = (row: TableRow): boolean => !/^(?:private|unlisted)$/i.test(row.cell('Privacy')?.trim() ?? '');

const linkOf = (row: TableRow): { link?: string } => {
  const id = row.cell('Video ID');
  return id === undefined ? {} : { link: `https://www.youtube.com/watch?v=${id}` };
};

const videoOf = (row: TableRow) => {
  const words = [row.cell('Video Title (Original)', 'Video Title'), row.cell('Video Description (Original)', 'Video Description')];
  const tags = row.cells('Tag ').map((tag) => `#${tag.replace(/\s+/g, '')}`);
  return postWith({
    channel: 'youtube',
    text: [...words, tags.join(' ')].filter((one) => one !== undefined && one !== '').join('\n\n'),
    publishAt: utcOf(row.cell('Video Publish Timestamp', 'Video Create Timestamp')),
    media: [{ type: 'video' }],
  });
};

async function* postsIn(file: ArchiveFile): AsyncGenerator<Found, void> {
  const rows = await rowsIn(file, ['Post ID', 'Post text']);
  if ('found' in rows) yield rows.found;
  else for (const row of rows) yield { kept: { file: file.path, nth: row.nth, is: 'live', post: communityOf(row) } };
}

const communityOf = (row: TableRow) =>
  postWith({
    channel: 'youtube',
    text: row.cell('Post text') ?? '',
    publishAt: utcOf(row.cell('Post Create Timestamp', 'Timestamp', 'Date')),
    media: row.cells('Image name').map(() => ({ type: 'image' as const })),
  });
