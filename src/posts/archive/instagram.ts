import {
  type ArchiveFile,
  type Found,
  filesLike,
  type Kept,
  missingParts,
  notRead,
  type Others,
  type Platform,
  strangers,
} from './archive.ts';
import { mediaOf, mendedRecord, postWith, secondsAt, takenWhere, withAll, withAllWords } from './meta.ts';
import { arrayIn, at, hasOne, listAt, listsIn, type Record, textAt, utcOf } from './records.ts';

/** The export of an Instagram account: posts_1.json and its neighbours, and media.json of the years before 2021. */

const POSTS = /(?:^|\/)posts_\d{1,6}\.json$/;
const STORIES = /(?:^|\/)stories(?:_\d{1,6})?\.json$/;
const HIDDEN = /(?:^|\/)archived_posts(?:_\d{1,6})?\.json$/;
const LISTS = /(?:^|\/)(?:reels|igtv_videos|other_content)(?:_\d{1,6})?\.json$/;
const OLD = /(?:^|\/)media\.json$/;
const HOME = /(?:^|\/)your_instagram_activity\/(?!threads\/)|(?:^|\/)(?:media|content)\/posts_1\.(?:json|html)$/;
const NEAR = /(?:^|\/)your_instagram_activity\/(?:media|content)\/[^/]{1,200}\.(?:json|html?)$/;
const OTHERS: Others = [
  [/(?:^|\/)profile_photos\.json$/, 'pictures of the account itself'],
  [/(?:^|\/)recently_deleted_(?:content|media)\.json$/, 'what was deleted there'],
  [/(?:^|\/)comments\/[^/]{1,200}_comments(?:_\d{1,6})?\.json$/, 'comments on what others published'],
];

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
    yield* notRead(archive, OTHERS);
    yield* strangers(archive, NEAR, [POSTS, LISTS, STORIES, HIDDEN, OLD, ...OTHERS.map(([ending]) => ending)]);
  },
};

const isList = (key: string): boolean => key.startsWith('ig_');

async function* keptIn(file: ArchiveFile, records: AsyncIterable<Record>, is: Kept['is'], kind?: 'story'): AsyncGenerator<Found, void> {
  for await (const record of records) {
    const read = mendedRecord(record);
    if ('found' in read) yield read.found;
    else {
      const place = { file: file.path, nth: read.nth };
      yield isRecord(read.value) ? { kept: { ...place, is, ...postOf(read.value, kind) } } : { unknown: place };
    }
  }
}

const isRecord = (value: unknown): boolean => hasOne(value, 'media', 'uri', 'title');

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
  return withAll({ post, taken: media.map(takenWhere) }, value);
};

const OLD_LISTS: ReadonlyMap<string, Kept['is']> = new Map([
  ['photos', 'live'],
  ['videos', 'live'],
  ['stories', 'hidden'],
]);
/** Beside them stood pictures of the account itself, and those of its messages. */
const NO_POSTS: ReadonlySet<string> = new Set(['profile', 'direct']);

async function* oldIn(file: ArchiveFile): AsyncGenerator<Found, void> {
  const counts = new Map<string, number>();
  const lists = listsIn(
    file,
    (key) => OLD_LISTS.has(key),
    (key) => NO_POSTS.has(key),
  );
  for await (const record of lists) {
    const read = mendedRecord(record);
    if ('found' in read) yield read.found;
    else {
      const { list = '', value } = read;
      const place = { file: `${file.path}/${list}`, nth: (counts.get(list) ?? 0) + 1 };
      counts.set(list, place.nth);
      const is = OLD_LISTS.get(list) ?? 'live';
      yield hasOne(value, 'path', 'caption', 'uri') ? { kept: { ...place, is, post: oldPost(value, list) } } : { unknown: place };
    }
  }
}

const oldPost = (value: unknown, list: string) => {
  const place = textAt(value, 'location');
  const post = postWith({
    channel: 'instagram',
    kind: list === 'stories' ? 'story' : 'post',
    text: textAt(value, 'caption') ?? '',
    publishAt: utcOf(textAt(value, 'taken_at')),
    media: [mediaOf({ uri: textAt(value, 'path') }, undefined)],
    location: place === undefined ? undefined : { name: place },
  });
  return withAllWords(post, value);
};
