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
import { mediaOf, mendedRecord, placeAt, postWith, secondsAt, takenWhere, withAll, withAllWords } from './meta.ts';
import { arrayIn, at, hasOne, isObject, listAt, listsIn, type Record, textAt } from './records.ts';

/** The export of a Facebook profile or page. */

const POSTS = /(?:^|\/)(?:your_posts_(?:[^/]{0,80}_)?|profile_posts_)\d{1,6}\.json$/;
const ALBUMS = /(?:^|\/)(?:posts|photos_and_videos)\/album\/\d{1,9}\.json$/;
const FILMS = /(?:^|\/)your_videos\.json$/;
const HOME = /(?:^|\/)(?:your_facebook_activity|this_profile's_activity_across_facebook)\/|(?:^|\/)posts\/(?:your_posts|profile_posts)_/;
const NEAR = /(?:^|\/)posts\/[^/]{1,200}\.(?:json|html?)$/;
const OTHERS: Others = [
  [/(?:^|\/)your_uncategorized_photos\.json$/, 'pictures in no album'],
  [/(?:^|\/)groups\/[^/]{0,80}posts[^/]{0,80}\.json$/, 'what was published in groups'],
  [/(?:^|\/)comments(?:_and_reactions)?\/comments(?:_\d{1,6})?\.json$/, 'comments on what others published'],
  [/(?:^|\/)notes\/[^/]{1,80}\.json$/, 'notes'],
  [/(?:^|\/)posts_on_other_pages_and_profiles\.json$/, 'what was published on pages of others'],
  [/(?:^|\/)posts\/(?:archive|trash)\.json$/, 'posts that were hidden or deleted'],
  [/(?:^|\/)edits_you_made_to_posts\.json$/, 'earlier versions of posts'],
  [/(?:^|\/)events\/your_events\.json$/, 'events'],
];

export const facebook: Platform = {
  id: 'facebook',
  owns: (paths) => paths.some((path) => HOME.test(path) || POSTS.test(path)),
  isPart: (name, head) => POSTS.test(name) && head.includes('"timestamp"'),
  async *read(archive) {
    const seen: Seen = { pictures: new Set(), comments: 0 };
    const posts = filesLike(archive, POSTS);
    yield* missingParts(posts, 1);
    for (const file of posts) yield* postsIn(file, seen);
    for (const file of filesLike(archive, ALBUMS)) yield* albumIn(file, seen);
    for (const file of filesLike(archive, FILMS)) yield* filmsIn(file, seen);
    if (seen.comments > 0) yield { notice: `comments of others below pictures, not read: ${seen.comments}` };
    yield* notRead(archive, OTHERS);
    yield* strangers(archive, NEAR, [POSTS, FILMS, ...OTHERS.map(([ending]) => ending)]);
  },
};

interface Seen {
  /** The addresses of pictures, alone and with what was said of them: an album lists pictures that posts have too. */
  readonly pictures: Set<string>;
  comments: number;
}

/** Whether somebody has not seen the picture yet, or not with these words. */
const isNew = ({ pictures }: Seen, picture: unknown): boolean => {
  const [uri, words] = [textAt(picture, 'uri'), wordsTo(picture)];
  const isKnown = uri !== undefined && pictures.has(words === '' ? uri : `${uri} ${words}`);
  if (uri !== undefined) pictures.add(uri).add(`${uri} ${words}`);
  return !isKnown;
};

const wordsTo = (picture: unknown): string => textAt(picture, 'description') ?? textAt(picture, 'title') ?? '';

async function* postsIn(file: ArchiveFile, seen: Seen): AsyncGenerator<Found, void> {
  for await (const record of arrayOrOne(file)) {
    const read = mendedRecord(record);
    if ('found' in read) yield read.found;
    else if (!hasOne(read.value, 'data', 'attachments', 'title')) yield { unknown: { file: file.path, nth: read.nth } };
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

const postOf = (value: unknown, seen: Seen): Pick<Kept, 'post' | 'taken'> => {
  const parts = listAt(value, 'attachments').flatMap((one) => listAt(one, 'data'));
  const pictures = parts.flatMap((part) => (isObject(at(part, 'media')) ? [at(part, 'media')] : []));
  for (const one of pictures) {
    isNew(seen, one);
    seen.comments += listAt(one, 'comments').length;
  }
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
  return withAll({ post, taken: pictures.map(takenWhere) }, value, saysNothing);
};

/** What the account wrote, what stands on the link or event that it shows, and the sentence above it, which often names people. */
const wordsOf = (value: unknown, parts: readonly unknown[]): readonly string[] => {
  const shown = [['text'], ['external_context', 'name'], ['event', 'name'], ['event', 'description']];
  const above = textAt(value, 'title');
  return [
    ...new Set([
      ...listAt(value, 'data').flatMap((part) => textAt(part, 'post') ?? []),
      ...parts.flatMap((part) => shown.flatMap((keys) => textAt(part, ...keys) ?? [])),
      ...(above === undefined || saysNothing(above) ? [] : [above]),
    ]),
  ];
};

/** `Example School updated their status.` */
const SAYS_NOTHING =
  / (?:updated (?:their|his|her|its) status|(?:shared|added) (?:a|\d{1,4}) (?:new )?(?:posts?|links?|memory|photos?|videos?))\.$/;

const saysNothing = (above: string): boolean => SAYS_NOTHING.test(above);

/** The words of the post are often said again with its picture. */
const captionOf = (picture: unknown, said: readonly string[]): string | undefined => {
  const caption = textAt(picture, 'description');
  return caption !== undefined && said.includes(caption) ? undefined : caption;
};

/** Each picture of an album went out on a day of its own. */
async function* albumIn(file: ArchiveFile, seen: Seen): AsyncGenerator<Found, void> {
  for await (const record of arrayIn(file, wrapped(file))) {
    const read = mendedRecord(record);
    if ('found' in read) yield read.found;
    else if (!hasOne(read.value, 'name', 'description', 'photos')) yield { unknown: { file: file.path, nth: 1 } };
    else {
      yield { kept: { file: file.path, nth: 1, is: 'live', post: albumOf(read.value) } };
      seen.comments += listAt(read.value, 'comments').length;
      for (const [index, one] of listAt(read.value, 'photos').entries())
        yield* pictureAlone(one, { file: file.path, nth: index + 2 }, seen);
    }
  }
}

const albumOf = (value: unknown) => {
  const text = [textAt(value, 'name'), textAt(value, 'description')].filter((one) => one !== undefined).join('\n\n');
  const { photos: _, cover_photo: __, ...itself } = isObject(value) ? value : {};
  return withAllWords(postWith({ channel: 'facebook', text, publishAt: secondsAt(value, 'last_modified_timestamp') }), itself);
};

async function* filmsIn(file: ArchiveFile, seen: Seen): AsyncGenerator<Found, void> {
  for await (const record of listsIn(file, (key) => key === 'videos_v2' || key === 'videos')) {
    const read = mendedRecord(record);
    if ('found' in read) yield read.found;
    else yield* pictureAlone(read.value, { file: file.path, nth: read.nth }, seen);
  }
}

function* pictureAlone(one: unknown, place: Pick<Kept, 'file' | 'nth'>, seen: Seen): Generator<Found, void> {
  if (!hasOne(one, 'uri', 'description', 'title')) {
    yield { unknown: place };
    return;
  }
  seen.comments += listAt(one, 'comments').length;
  if (!isNew(seen, one)) return;
  const [text, publishAt] = [wordsTo(one), secondsAt(one, 'creation_timestamp')];
  const post = postWith({ channel: 'facebook', text, publishAt, media: [mediaOf(one, undefined)] });
  yield { kept: { ...place, is: 'live', post: withAllWords(post, one), taken: [takenWhere(one)] } };
}
