import type { Media, Post } from '../../model.ts';
import { ownIn } from '../../text/own.ts';
import {
  type Archive,
  type ArchiveFile,
  type Found,
  filesLike,
  type Kept,
  missingParts,
  NO_PART,
  type Others,
  type Platform,
} from './archive.ts';
import { arrayIn, at, isObject, isoOf, listAt, numberAt, positionOf, type Record, textAt } from './records.ts';
import { unescapeHtml } from './unescape.ts';
import { withoutPrefix } from './window-ytd.ts';
import { countedIn, wantedIn } from './x-manifest.ts';
import { type Notes, notesIn, strayNotes, wholeNote } from './x-notes.ts';

/** The archive of an X account, of every vintage: data/tweets.js, data/tweet.js, data/js/tweets/2015_01.js. */

const LIVE = /(?:^|\/)(?:tweets?|community-tweet)(?:-part\d{1,6})?\.js$|(?:^|\/)tweets\/\d{4}_\d{2}\.js$/;
const GONE = /(?:^|\/)deleted-tweets?(?:-part\d{1,6})?\.js$/;
const NOTES = /(?:^|\/)note-tweet(?:-part\d{1,6})?\.js$/;
const ACCOUNT = /(?:^|\/)account\.js$/;
const OTHERS = /(?:^|\/)(?:manifest|tweet-headers|twitter-circle)\.js$/;

export const x: Platform = {
  id: 'x',
  owns: (paths) => paths.some((path) => [LIVE, GONE, NOTES, OTHERS].some((one) => one.test(path))),
  isPart: (name, head) =>
    /\.js$/i.test(name) &&
    (/^\s*(?:\uFEFF)?\s*Grailbird\.data\.tweets_/.test(head) || /window\.YTD\.(?:deleted_|community_|note_)?tweets?\.part/.test(head)),
  async *read(archive) {
    const alone = archive.files.length === 1 && !GONE.test(archive.files[0]?.path ?? '') && !NOTES.test(archive.files[0]?.path ?? '');
    const files = { live: filesLike(archive, alone ? /\.js$/i : LIVE), gone: filesLike(archive, GONE), notes: filesLike(archive, NOTES) };
    if (!alone) for (const kind of Object.values(files)) yield* missingAmong(kind);
    const notes = await notesIn(files.notes, elementsOf);
    yield* notes.unread;
    const around = { notes, edited: await replacedIn(files.live), handles: await handlesOf(archive), counts: await wantedIn(archive) };
    for (const file of files.live) yield* tweetsIn(file, { is: 'live', ...around });
    for (const file of files.gone) yield* tweetsIn(file, { is: 'gone', ...around });
    yield* strayNotes(notes, (file) => accountOf(handleFor(file, around.handles)));
    yield* besides(archive);
    yield* around.counts.lost([...files.live, ...files.gone, ...files.notes]);
  },
};

const PART = /-part\d{1,6}(?=\.js$)/;

/** The first part has no number, the second is number one. */
function* missingAmong(files: readonly ArchiveFile[]): Generator<Found, void> {
  const parts = files.filter(({ path }) => PART.test(path));
  const firsts = new Set(parts.map(({ path }) => path.replace(PART, '')));
  for (const path of firsts) if (!files.some((file) => file.path === path)) yield { unread: { file: path, why: NO_PART } };
  yield* missingParts(parts, 1);
}

interface Around {
  readonly is: 'live' | 'gone';
  readonly handles: Handles;
  readonly notes: Notes;
  /** Ids of versions that a later one replaced. */
  readonly edited: ReadonlySet<string>;
  readonly counts: Awaited<ReturnType<typeof wantedIn>>;
}

const elementsOf = (file: ArchiveFile): AsyncIterable<Record> => arrayIn(file, withoutPrefix(file));

async function* tweetsIn(file: ArchiveFile, around: Around): AsyncGenerator<Found, void> {
  let count = 0;
  for await (const record of elementsOf(file)) {
    count += 1;
    yield 'found' in record ? record.found : foundOf(record, file, around);
  }
  yield* countedIn(around.counts, file, count);
}

const foundOf = ({ value, nth }: Extract<Record, { value: unknown }>, { path }: ArchiveFile, around: Around): Found => {
  const tweet = tweetIn(value);
  const isOne = [at(tweet, 'full_text'), at(tweet, 'text')].some((text) => typeof text === 'string');
  if (!isOne) return { unread: { file: path, nth, why: 'it has no words where X puts them' } };
  return { kept: keptOf(tweet, { file: path, nth }, around) };
};

/** The first exports hold a tweet bare, later ones under a key of its own. */
const tweetIn = (value: unknown): unknown =>
  [at(value, 'tweet'), at(value, 'communityTweet'), at(value, 'deletedTweet')].find(isObject) ?? value;

const keptOf = (tweet: unknown, place: Pick<Kept, 'file' | 'nth'>, { is, handles, notes, edited }: Around): Kept => {
  const id = idOf(tweet);
  const handle = handleFor(place.file, handles);
  const post = { ...accountOf(handle), ...postOf(tweet, handle, notes) };
  const link = id === undefined || handle === undefined ? {} : { link: `https://x.com/${handle}/status/${id}` };
  const state = id !== undefined && edited.has(id) ? 'edited' : is;
  return { ...place, ...link, is: state, post: id === undefined ? post : { ...post, id } };
};

/** Each version of an edited post lists all of them. One stands for another only where it is there itself. */
const replacedIn = async (files: readonly ArchiveFile[]): Promise<ReadonlySet<string>> => {
  const [there, newer] = [new Set<unknown>(), new Map<unknown, readonly unknown[]>()];
  for (const file of files) {
    for await (const record of elementsOf(file)) {
      const tweet = 'value' in record ? tweetIn(record.value) : undefined;
      const versions = listAt(tweet, 'edit_info', 'initial', 'editTweetIds');
      there.add(idOf(tweet));
      for (const [index, old] of versions.slice(0, -1).entries()) newer.set(old, [...(newer.get(old) ?? []), ...versions.slice(index + 1)]);
    }
  }
  const replaced = [...newer].filter(([, ids]) => ids.some((id) => there.has(id)));
  return new Set(replaced.flatMap(([old]) => (typeof old === 'string' ? [old] : [])));
};

const idOf = (tweet: unknown): string | undefined => textAt(tweet, 'id_str') ?? textAt(tweet, 'id');

const postOf = (tweet: unknown, handle: string | undefined, notes: Notes): Post => {
  const publishAt = isoOf(Date.parse(textAt(tweet, 'created_at') ?? ''));
  const short = textOf(tweet);
  const note = wholeNote(short, publishAt, notes);
  const pictures = listAt(tweet, 'extended_entities', 'media');
  const media = pictures.length > 0 ? pictures : listAt(tweet, 'entities', 'media');
  const location = locationOf(tweet);
  const reply = textAt(tweet, 'in_reply_to_screen_name');
  const isReply = reply !== undefined || textAt(tweet, 'in_reply_to_status_id_str') !== undefined;
  return {
    channel: 'x',
    kind: isReply && (reply === undefined || reply.toLowerCase() !== handle?.toLowerCase()) ? 'reply' : 'post',
    text: note?.text ?? short,
    ...(note === undefined || note.links.length === 0 ? {} : { links: note.links }),
    ...(publishAt === undefined ? {} : { publishAt }),
    ...(media.length === 0 ? {} : { media: media.map((one) => mediaOf(one, tweet)) }),
    ...(location === undefined ? {} : { location }),
    ...(reply === undefined ? {} : { inReplyTo: { author: `@${reply}` } }),
  };
};

/** Links lead to where they lead, and not to the shortener's; a picture's own link is no part of the text. */
const textOf = (tweet: unknown): string => {
  const media = [...listAt(tweet, 'entities', 'media'), ...listAt(tweet, 'extended_entities', 'media')];
  const meant = new Map(listAt(tweet, 'entities', 'urls').map((one) => [textAt(one, 'url'), textAt(one, 'expanded_url')]));
  for (const one of media) meant.set(textAt(one, 'url'), '');
  const text = unescapeHtml(textAt(tweet, 'full_text') ?? textAt(tweet, 'text') ?? '');
  return text.replace(/https?:\/\/t\.co\/\w{1,40}/g, (link) => meant.get(link) ?? link).trimEnd();
};

const KINDS: Readonly<{ [type: string]: Media['type'] }> = { photo: 'image', animated_gif: 'video', video: 'video' };

/** The picture's file in the archive is named after the post and the picture; of a film the best version is kept. */
const mediaOf = (media: unknown, tweet: unknown): Media => {
  const alt = textAt(media, 'ext_alt_text');
  const id = textAt(tweet, 'id_str');
  const type = ownIn(KINDS, textAt(media, 'type') ?? 'photo') ?? 'image';
  const films = listAt(media, 'video_info', 'variants').filter((one) => textAt(one, 'content_type') !== 'application/x-mpegURL');
  const best = films.toSorted((one, other) => (numberAt(other, 'bitrate') ?? 0) - (numberAt(one, 'bitrate') ?? 0))[0];
  const address = (type === 'video' ? textAt(best, 'url') : undefined) ?? textAt(media, 'media_url_https');
  const last = address?.split('/').at(-1)?.split('?')[0];
  return { type, ...(last === undefined || id === undefined ? {} : { file: `${id}-${last}` }), ...(alt === undefined ? {} : { alt }) };
};

/** Of the two forms one has the latitude first, the other the longitude. */
const locationOf = (tweet: unknown): Post['location'] => {
  const name = textAt(tweet, 'place', 'full_name');
  const position =
    positionOf(numberAt(tweet, 'geo', 'coordinates', 0), numberAt(tweet, 'geo', 'coordinates', 1)) ??
    positionOf(numberAt(tweet, 'coordinates', 'coordinates', 1), numberAt(tweet, 'coordinates', 'coordinates', 0));
  return name === undefined && position === undefined ? undefined : { ...(name === undefined ? {} : { name }), ...position };
};

const ARTICLES = 'long articles';
const BESIDES: Others = [
  [/(?:^|\/)article(?:-part\d{1,6})?\.js$/, ARTICLES],
  [/(?:^|\/)moment(?:-part\d{1,6})?\.js$/, 'moments'],
  [/(?:^|\/)fleet(?:-part\d{1,6})?\.js$/, 'fleets'],
  [/(?:^|\/)(?:spaces-metadata|periscope-broadcast-metadata)(?:-part\d{1,6})?\.js$/, 'live broadcasts'],
  [/(?:^|\/)periscope-comments-made-by-user(?:-part\d{1,6})?\.js$/, 'comments on live broadcasts'],
  [/(?:^|\/)community-note(?:-part\d{1,6})?\.js$/, 'notes on posts of others'],
];

/** What an account publishes besides. Each archive has these files, mostly empty. An article says more than any post: it is unread. */
async function* besides(archive: Archive): AsyncGenerator<Found, void> {
  for (const [ending, what] of BESIDES)
    for (const file of filesLike(archive, ending)) {
      let count = 0;
      for await (const record of elementsOf(file)) count += 'value' in record || 'found' in record ? 1 : 0;
      if (count > 0 && what === ARTICLES)
        yield { unread: { file: file.path, why: `it holds ${count} long articles, which are not read: look at them yourself` } };
      else if (count > 0) yield { notice: `${file.path}: ${count} of its ${what}, not read` };
    }
}

// ── Whose it is ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** The handle that stands in a folder of the archive: several archives may have been unpacked side by side. */
type Handles = ReadonlyMap<string, string>;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const handlesOf = async (archive: Archive): Promise<Handles> => {
  const handles = new Map<string, string>();
  for (const file of filesLike(archive, ACCOUNT)) {
    for await (const record of elementsOf(file)) {
      const handle = 'value' in record ? textAt(record.value, 'account', 'username') : undefined;
      if (handle !== undefined) handles.set(folderOf(file.path), handle);
    }
  }
  return handles;
};

const handleFor = (path: string, handles: Handles): string | undefined =>
  handles.get(folderOf(path)) ?? (handles.size === 1 ? [...handles.values()][0] : undefined);

const accountOf = (handle: string | undefined): Pick<Post, 'account'> => (handle === undefined ? {} : { account: `@${handle}` });
