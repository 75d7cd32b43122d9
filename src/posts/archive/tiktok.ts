import type { Media } from '../../model.ts';
import { type ArchiveFile, type Found, filesLike, type Kept, type Platform } from './archive.ts';
import { postWith } from './meta.ts';
import { at, hasOne, holdsRecords, listAt, textAt, utcOf, wholeJson } from './records.ts';

/** The export of a TikTok account, one file. */
const DATA = /(?:^|\/)user_data(?:_tiktok)?\.json$/;

/** Where the list of videos stood, the newest way first. */
const LIVE = [
  ['Post', 'Posts', 'VideoList'],
  ['Video', 'Videos', 'VideoList'],
  ['Activity', 'Video', 'Videos', 'VideoList'],
  ['Activity', 'Videos', 'VideoList'],
] as const;
const GONE = ['Recently Deleted Posts', 'PostList'] as const;

/** Whatever else stands in the sections of posts is theirs too. */
const SECTIONS = ['Post', 'Video'];
const LISTS: ReadonlySet<string> = new Set(['VideoList', 'PostList']);

const ODD_LIST = 'it has a list that nobody here knows beside that of the videos: look there yourself';
const NO_LIST = 'it has no list of videos where TikTok puts it: ask for the export again, as JSON, with posts';

export const tiktok: Platform = {
  id: 'tiktok',
  owns: (paths) => paths.some((path) => DATA.test(path) || /(?:^|\/)TikTok\/|user_data_tiktok/.test(path)),
  isPart: (name, head) => DATA.test(name) && head.trimStart().startsWith('{'),
  async *read(archive) {
    for (const file of filesLike(archive, DATA)) yield* videosIn(file);
  },
};

async function* videosIn(file: ArchiveFile): AsyncGenerator<Found, void> {
  const read = await wholeJson(file);
  if ('found' in read) {
    yield read.found;
    return;
  }
  const lists = LIVE.map((keys) => at(read.value, ...keys)).filter((list) => list === null || Array.isArray(list));
  const isOdd = SECTIONS.some((section) => holdsRecords(at(read.value, section), (key) => LISTS.has(key)));
  if (lists.length === 0 || isOdd) yield { unread: { file: file.path, why: lists.length === 0 ? NO_LIST : ODD_LIST } };
  const live = lists.flatMap((list) => (list ?? []) as readonly unknown[]);
  const gone = listAt(read.value, ...GONE).length > 0 ? listAt(read.value, ...GONE) : listAt(read.value, 'Post', ...GONE);
  let nth = 0;
  for (const [value, is] of [...live.map((one) => [one, 'live'] as const), ...gone.map((one) => [one, 'gone'] as const)]) {
    nth += 1;
    const place = { file: file.path, nth };
    yield hasOne(value, 'Date', 'Link', 'Title') ? { kept: keptOf(value, { ...place, is }) } : { unknown: place };
  }
  if (live.some((one) => said(one, 'Title') === undefined))
    yield { notice: 'some videos have no words in this archive: older exports leave them out' };
}

/** What is not there says so. */
const said = (value: unknown, key: string): string | undefined =>
  /^N\/A$/i.test(textAt(value, key) ?? '') ? undefined : textAt(value, key);

const HIDDEN = /only me|only you|private/i;

/** A slideshow has a link a picture. */
const keptOf = (value: unknown, { is, ...place }: Pick<Kept, 'file' | 'nth' | 'is'>): Kept => {
  const links = (said(value, 'Link') ?? '').split('\n').filter((one) => one.trim() !== '');
  const [name, seenBy, alt] = [said(value, 'Location'), said(value, 'WhoCanView') ?? '', said(value, 'AlternateText')];
  const type = links.length > 1 ? 'image' : 'video';
  const media = (links.length > 1 ? links : ['']).map((): Media => ({ type, ...(alt === undefined ? {} : { alt }) }));
  const post = postWith({
    channel: 'tiktok',
    text: [said(value, 'Title'), said(value, 'AddYoursText')].filter((one) => one !== undefined).join('\n'),
    publishAt: utcOf(textAt(value, 'Date')),
    media,
    location: name === undefined ? undefined : { name },
    audience: /friends|followers/i.test(seenBy) ? 'followers' : undefined,
  });
  const state = is === 'live' && HIDDEN.test(seenBy) ? 'hidden' : is;
  return { ...place, ...(links[0] === undefined ? {} : { link: links[0] }), is: state, post };
};
