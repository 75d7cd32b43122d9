import { type ArchiveFile, type Found, filesLike, type Kept, missingParts, notRead, type Platform } from './archive.ts';
import { mediaOf, mendedRecord, placeAt, postWith, secondsAt, takenWhere } from './meta.ts';
import { arrayIn, at, isObject, listAt, listsIn, type Record, textAt } from './records.ts';

/** The export of a Facebook profile or page. */

const POSTS = /(?:^|\/)(?:your_posts_(?:[^/]{0,80}_)?|profile_posts_)\d{1,6}\.json$/;
const ALBUMS = /(?:^|\/)posts\/album\/\d{1,9}\.json$/;
const FILMS = /(?:^|\/)your_videos\.json$/;
const HOME = /(?:^|\/)(?:your_facebook_activity|this_profile's_activity_across_facebook)\/|(?:^|\/)posts\/(?:your_posts|profile_posts)_/;

export const facebook: Platform = {
  id: 'facebook',
  owns: (paths) => paths.some((path) => HOME.test(path) || POSTS.test(path)),
  isPart: (name, head) => POSTS.test(name) && head.includes('"timestamp"'),
  async *read(archive) {
    const seen = new Set<string>();
    const posts = filesLike(archive, POSTS);
    yield* missingParts(posts, 1);
    for (const file of posts) yield* postsIn(file, seen);
    for (const file of filesLike(archive, ALBUMS)) yield* albumIn(file, seen);
    for (const file of filesLike(archive, FILMS)) yield* filmsIn(file, seen);
    yield* notRead(archive, /(?:^|\/)your_uncategorized_photos\.json$/, 'pictures in no album');
  },
};

async function* postsIn(file: ArchiveFile, seen: Set<string>): AsyncGenerator<Found, void> {
  for await (const record of arrayOrOne(file)) {
    const read = mendedRecord(record);
    if ('found' in read) yield read.found;
    else yield { kept: { file: file.path, nth: read.nth, is: 'live', ...postOf(read.value, seen) } };
  }
}

/** A few exports hold one post without the list around it. */
async function* arrayOrOne(file: ArchiveFile): AsyncGenerator<Record, void> {
  const first = await firstLetter(file);
  yield* first === '{' ? arrayIn(file, wrapped(file)) : arrayIn(file);
}

/** Nothing, where the file cannot be opened: reading it says why. */
const firstLetter = async (file: ArchiveFile): Promise<string> => {
  try {
    for await (const chunk of file.open()) {
      const text = Buffer.from(chunk).toString('latin1').trimStart();
      if (text !== '') return text.charAt(0);
    }
  } catch {
    return '';
  }
  return '';
};

async function* wrapped(file: ArchiveFile): AsyncGenerator<Uint8Array> {
  yield Buffer.from('[');
  yield* file.open();
  yield Buffer.from(']');
}

const postOf = (value: unknown, seen: Set<string>): Pick<Kept, 'post' | 'taken'> => {
  const parts = listAt(value, 'attachments').flatMap((one) => listAt(one, 'data'));
  const pictures = parts.flatMap((part) => (isObject(at(part, 'media')) ? [at(part, 'media')] : []));
  for (const one of pictures) seen.add(textAt(one, 'uri') ?? '');
  const said = wordsOf(value, parts);
  const post = postWith({
    channel: 'facebook',
    text: said.join('\n\n'),
    publishAt: secondsAt(value, 'timestamp'),
    media: pictures.map((one) => mediaOf(one, captionOf(one, said))),
    location: parts.map((part) => placeAt(at(part, 'place'))).find((place) => place !== undefined),
    links: parts.flatMap((part) => textAt(part, 'external_context', 'url') ?? []),
    tags: listAt(value, 'tags').flatMap((tag) => textAt(tag, 'name') ?? (typeof tag === 'string' ? [tag] : [])),
  });
  return { post, taken: pictures.map(takenWhere) };
};

/** What the account wrote, what stands on the link or event that it shows, and the sentence above it, which often names people. */
const wordsOf = (value: unknown, parts: readonly unknown[]): readonly string[] => {
  const shown = [['text'], ['external_context', 'name'], ['event', 'name'], ['event', 'description']];
  const above = textAt(value, 'title');
  return [
    ...new Set([
      ...listAt(value, 'data').flatMap((part) => textAt(part, 'post') ?? []),
      ...parts.flatMap((part) => shown.flatMap((keys) => textAt(part, ...keys) ?? [])),
      ...(above === undefined || SAYS_NOTHING.test(above) ? [] : [above]),
    ]),
  ];
};

/** `Example School updated their status.` */
const SAYS_NOTHING =
  / (?:updated (?:their|his|her|its) status|(?:shared|added) (?:a|\d{1,4}) (?:new )?(?:posts?|links?|memory|photos?|videos?))\.$/;

/** The words of the post are often said again with its picture. */
const captionOf = (picture: unknown, said: readonly string[]): string | undefined => {
  const caption = textAt(picture, 'description');
  return caption !== undefined && said.includes(caption) ? undefined : caption;
};

/** An album lists pictures that posts have too: each is told of once. Each went out on a day of its own. */
async function* albumIn(file: ArchiveFile, seen: Set<string>): AsyncGenerator<Found, void> {
  for await (const record of arrayIn(file, wrapped(file))) {
    const read = mendedRecord(record);
    if ('found' in read) yield read.found;
    else {
      const text = [textAt(read.value, 'name'), textAt(read.value, 'description')].filter((one) => one !== undefined).join('\n\n');
      const publishAt = secondsAt(read.value, 'last_modified_timestamp');
      if (text !== '') yield { kept: { file: file.path, nth: 1, is: 'live', post: postWith({ channel: 'facebook', text, publishAt }) } };
      for (const [index, one] of listAt(read.value, 'photos').entries())
        yield* pictureAlone(one, { file: file.path, nth: index + 2 }, seen);
    }
  }
}

async function* filmsIn(file: ArchiveFile, seen: Set<string>): AsyncGenerator<Found, void> {
  for await (const record of listsIn(file, (key) => key === 'videos_v2' || key === 'videos')) {
    const read = mendedRecord(record);
    if ('found' in read) yield read.found;
    else yield* pictureAlone(read.value, { file: file.path, nth: read.nth }, seen);
  }
}

function* pictureAlone(one: unknown, place: Pick<Kept, 'file' | 'nth'>, seen: Set<string>): Generator<Found, void> {
  const uri = textAt(one, 'uri') ?? '';
  if (uri !== '' && seen.has(uri)) return;
  seen.add(uri);
  const media = [mediaOf(one, undefined)];
  const text = textAt(one, 'description') ?? textAt(one, 'title') ?? '';
  const publishAt = secondsAt(one, 'creation_timestamp');
  yield { kept: { ...place, is: 'live', post: postWith({ channel: 'facebook', text, publishAt, media }), taken: [takenWhere(one)] } };
}
