import type { Media } from '../../model.ts';
import { type ArchiveFile, type Found, filesLike, type Kept, type Platform, strangers } from './archive.ts';
import { postWith } from './meta.ts';
import { at, isObject, listAt, textAt, utcOf, wholeJson } from './records.ts';

/** Records of a Bluesky account, unpacked to JSON: one a file below app.bsky.feed.post. Its own archive (.car) is told of as unread. */
const POSTS = /(?:^|\/)app\.bsky\.feed\.post\/[^/]{1,512}\.json$/;
const PACKED = /\.car$/;

export const bluesky: Platform = {
  id: 'bluesky',
  owns: (paths) => paths.some((path) => POSTS.test(path) || PACKED.test(path)),
  isPart: (name, head) => PACKED.test(name) || (/\.json$/i.test(name) && head.includes('"app.bsky.feed.post"')),
  async *read(archive) {
    for (const file of filesLike(archive, PACKED))
      yield {
        unread: {
          file: file.path,
          why: 'it is a packed repository of Bluesky: unpack it to JSON with one of the tools that do, and name the folder',
        },
      };
    const alone = archive.files.length === 1;
    for (const file of filesLike(archive, alone ? /\.json$/i : POSTS)) yield await postIn(file);
    yield* strangers(archive, /(?:^|\/)app\.bsky\.feed\.post\/[^/]{1,512}$/, [POSTS]);
  },
};

const postIn = async (file: ArchiveFile): Promise<Found> => {
  const read = await wholeJson(file);
  if ('found' in read) return read.found;
  const isPost = [at(read.value, '$type'), at(read.value, 'value', '$type')].includes('app.bsky.feed.post');
  if (!isPost) return { unread: { file: file.path, why: 'it lies among the posts and is none' } };
  const record = isObject(at(read.value, 'value')) ? at(read.value, 'value') : read.value;
  if (typeof at(record, 'text') !== 'string') return { unknown: { file: file.path, nth: 1 } };
  const parts = /(did:[a-z]+:[\w.-]+)\/app\.bsky\.feed\.post\/(\w+)/.exec(`${textAt(read.value, 'uri') ?? ''} ${file.path}`);
  const link = parts === null ? {} : { link: `https://bsky.app/profile/${parts[1]}/post/${parts[2]}` };
  return { kept: { file: file.path, nth: 1, is: 'live', ...link, post: postOf(record) } satisfies Kept };
};

const postOf = (record: unknown) => {
  const text = textAt(record, 'text') ?? '';
  const features = listAt(record, 'facets').flatMap((facet) => listAt(facet, 'features'));
  const tags = listAt(record, 'tags').flatMap((tag) => (typeof tag === 'string' ? [`#${tag}`] : []));
  const external = at(record, 'embed', 'external') ?? at(record, 'embed', 'media', 'external');
  const preview = [textAt(external, 'title'), textAt(external, 'description')].filter((one) => one !== undefined);
  return postWith({
    channel: 'bluesky',
    kind: isObject(at(record, 'reply')) ? 'reply' : 'post',
    text: [text, tags.join(' '), ...preview].filter((one) => one !== '').join('\n'),
    publishAt: utcOf(textAt(record, 'createdAt')),
    media: mediaIn(at(record, 'embed')),
    links: [...features, external].flatMap((one) => textAt(one, 'uri') ?? []),
  });
};

/** Beside a quoted post the pictures stand one level deeper. */
const mediaIn = (embed: unknown): readonly Media[] => {
  const inner = isObject(at(embed, 'media')) ? at(embed, 'media') : embed;
  const pictures = listAt(inner, 'images').map((one): Media => altOf(one, 'image'));
  return [...pictures, ...(isObject(at(inner, 'video')) ? [altOf(inner, 'video')] : [])];
};

const altOf = (one: unknown, type: 'image' | 'video'): Media => {
  const alt = textAt(one, 'alt');
  return { type, ...(alt === undefined ? {} : { alt }) };
};
