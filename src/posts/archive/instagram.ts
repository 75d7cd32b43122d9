import { type ArchiveFile, type Found, filesLike, type Kept, missingParts, type Platform } from './archive.ts';
import { mediaOf, mendedRecord, postWith, secondsAt, takenWhere } from './meta.ts';
import { arrayIn, at, listAt, listsIn, type Record, textAt, utcOf } from './records.ts';

/** The export of an Instagram account: posts_1.json and its neighbours, and media.json of the years before 2021. */

const POSTS = /(?:^|\/)posts_\d{1,6}\.json$/;
const STORIES = /(?:^|\/)stories\.json$/;
const HIDDEN = /(?:^|\/)archived_posts\.json$/;
const LISTS = /(?:^|\/)(?:reels|igtv_videos|other_content)\.json$/;
const OLD = /(?:^|\/)media\.json$/;
const HOME = /(?:^|\/)your_instagram_activity\/(?!threads\/)|(?:^|\/)(?:media|content)\/posts_1\.(?:json|html)$/;

export const instagram: Platform = {
  id: 'instagram',
  owns: (paths) =>
    paths.some((path) => HOME.test(path) || POSTS.test(path)) ||
    (paths.some((path) => OLD.test(path)) && paths.some((path) => /(?:^|\/)(?:photos|stories|videos)\/\d{6}\//.test(path))),
  isPart: (name, head) => (POSTS.test(name) && head.includes('"creation_timestamp"')) || (OLD.test(name) && head.includes('"taken_at"')),
  async *read(archive) {
    const posts = filesLike(archive, POSTS);
    yield* missingParts(posts, 1);
    for (const file of posts) yield* keptIn(file, arrayIn(file), 'live');
    for (const file of filesLike(archive, LISTS)) yield* keptIn(file, listsIn(file, isList), 'live');
    for (const file of filesLike(archive, STORIES)) yield* keptIn(file, listsIn(file, isList), 'hidden', 'story');
    for (const file of filesLike(archive, HIDDEN)) yield* keptIn(file, listsIn(file, isList), 'hidden');
    for (const file of filesLike(archive, OLD)) yield* oldIn(file);
  },
};

const isList = (key: string): boolean => key.startsWith('ig_');

async function* keptIn(file: ArchiveFile, records: AsyncIterable<Record>, is: Kept['is'], kind?: 'story'): AsyncGenerator<Found, void> {
  for await (const record of records) {
    const read = mendedRecord(record);
    if ('found' in read) yield read.found;
    else yield { kept: { file: file.path, nth: read.nth, is, ...postOf(read.value, kind) } };
  }
}

/** One picture has the words beside itself, several have them above, and some have both; some kinds of post are their only picture. */
const postOf = (value: unknown, kind: 'story' | undefined): Pick<Kept, 'post' | 'taken'> => {
  const media = listAt(value, 'media').length > 0 ? listAt(value, 'media') : at(value, 'uri') === undefined ? [] : [value];
  const first = media[0];
  const text = textAt(value, 'title') ?? (media.length === 1 ? textAt(first, 'title') : undefined) ?? '';
  const captionOf = (one: unknown): string | undefined => (textAt(one, 'title') === text ? undefined : textAt(one, 'title'));
  const post = postWith({
    channel: 'instagram',
    kind: kind ?? 'post',
    text,
    publishAt: secondsAt(value, 'creation_timestamp') ?? secondsAt(first, 'creation_timestamp'),
    media: media.map((one) => mediaOf(one, captionOf(one))),
  });
  return { post, taken: media.map(takenWhere) };
};

const OLD_LISTS: Readonly<{ [key: string]: Kept['is'] }> = { photos: 'live', videos: 'live', stories: 'hidden' };

async function* oldIn(file: ArchiveFile): AsyncGenerator<Found, void> {
  for (const [list, is] of Object.entries(OLD_LISTS)) {
    for await (const record of listsIn(file, (key) => key === list)) {
      const read = mendedRecord(record);
      if ('value' in read) yield { kept: { file: `${file.path}/${list}`, nth: read.nth, is, post: oldPost(read.value, list) } };
      else if (list === 'photos') yield read.found;
    }
  }
}

const oldPost = (value: unknown, list: string) => {
  const place = textAt(value, 'location');
  return postWith({
    channel: 'instagram',
    kind: list === 'stories' ? 'story' : 'post',
    text: textAt(value, 'caption') ?? '',
    publishAt: utcOf(textAt(value, 'taken_at')),
    media: [mediaOf({ uri: textAt(value, 'path') }, undefined)],
    location: place === undefined ? undefined : { name: place },
  });
};
