import { filesLike, type Kept, notRead, type Others, type Platform, strangers } from './archive.ts';
import { postWith } from './meta.ts';
import { utcOf } from './records.ts';
import { keptIn, type TableRow } from './table.ts';

/** Google's export of a YouTube channel: a table of its videos, and one of its community posts. */
const VIDEOS = /(?:^|\/)videos(?:[( ]\d{1,6}\)?)?\.csv$/i;
const POSTS = /(?:^|\/)posts\/posts(?:[( ]\d{1,6}\)?)?\.csv$/i;
const NEAR = /(?:^|\/)(?:video metadata|posts)\/[^/]{1,200}\.(?:csv|json|html?)$/i;
const OTHERS: Others = [
  [/(?:^|\/)comments\/[^/]{1,200}\.csv$/i, 'comments on videos'],
  [/(?:^|\/)live chats?\/[^/]{1,200}\.csv$/i, 'what was written during live videos'],
];
const HOME = /(?:^|\/)YouTube [^/]{1,12} YouTube Music\//i;

export const youtube: Platform = {
  id: 'youtube',
  owns: (paths) => paths.some((path) => HOME.test(path) || /(?:^|\/)video metadata\/videos/i.test(path)),
  isPart: (name, head) => /\.csv$/i.test(name) && /^\uFEFF?(?:"?Video ID"?,.{0,2000}Video Title|"?Post ID"?,"?Post text)/i.test(head),
  async *read(archive) {
    const alone = archive.files.length === 1;
    for (const file of filesLike(archive, VIDEOS))
      yield* keptIn(file, [['Video ID'], ['Privacy'], TITLE], (row) => ({ is: isOf(row), ...linkOf(row), post: videoOf(row) }));
    for (const file of filesLike(archive, alone ? /(?:^|\/)posts\.csv$/i : POSTS))
      yield* keptIn(file, [['Post ID'], ['Post text']], (row) => ({ is: 'live', post: communityOf(row) }));
    yield* notRead(archive, OTHERS);
    yield* strangers(archive, NEAR, [VIDEOS, POSTS]);
  },
};

const TITLE = ['Video Title (Original)', 'Video Title'];

/** A word that nobody here knows, in another language above all, hides nothing. */
const isOf = (row: TableRow): Kept['is'] => (/^(?:private|unlisted)$/i.test(row.cell('Privacy')?.trim() ?? '') ? 'hidden' : 'live');

const linkOf = (row: TableRow): { link?: string } => {
  const id = row.cell('Video ID');
  return id === undefined ? {} : { link: `https://www.youtube.com/watch?v=${id}` };
};

const videoOf = (row: TableRow) => {
  const words = [row.cell(...TITLE), row.cell('Video Description (Original)', 'Video Description')];
  const tags = row.cells('Tag ').map((tag) => `#${tag.replace(/\s+/g, '')}`);
  return postWith({
    channel: 'youtube',
    text: [...words, tags.join(' ')].filter((one) => one !== undefined && one !== '').join('\n\n'),
    publishAt: utcOf(row.cell('Video Publish Timestamp', 'Video Create Timestamp')),
    media: [{ type: 'video' }],
  });
};

const communityOf = (row: TableRow) =>
  postWith({
    channel: 'youtube',
    text: row.cell('Post text') ?? '',
    publishAt: utcOf(row.cell('Post Create Timestamp', 'Timestamp', 'Date')),
    media: row.cells('Image name').map(() => ({ type: 'image' as const })),
  });
