import type { Media, Post } from '../../model.ts';
import { type ArchiveFile, type Found, filesLike, type Kept, type Platform } from './archive.ts';
import { postWith } from './meta.ts';
import { at, listAt, listsIn, textAt, utcOf } from './records.ts';
import { unescapeHtml } from './unescape.ts';

/** The archive of a Mastodon account: outbox.json. */
const OUTBOX = /(?:^|\/)outbox\.json$/;

export const mastodon: Platform = {
  id: 'mastodon',
  owns: (paths) => paths.some((path) => OUTBOX.test(path)),
  isPart: (name, head) => OUTBOX.test(name) && head.includes('OrderedCollection'),
  async *read(archive) {
    for (const file of filesLike(archive, OUTBOX)) yield* notesIn(file);
  },
};

/** A boost is another account's words, and they are not in the archive. */
async function* notesIn(file: ArchiveFile): AsyncGenerator<Found, void> {
  let boosts = 0;
  const items = listsIn(
    file,
    (key) => key === 'orderedItems',
    (key) => key === '@context',
  );
  for await (const record of items) {
    if ('found' in record) yield record.found;
    else if (at(record.value, 'type') === 'Announce') boosts += 1;
    else yield foundOf(record.value, { file: file.path, nth: record.nth });
  }
  if (boosts > 0) yield { notice: `${boosts} boosts of other accounts: their words are not in the archive` };
}

const SAYS = ['Create', 'Update'];

/** A change holds the post as it is now. What is neither, or only names a post, is nothing that can be read. */
const foundOf = (activity: unknown, place: Pick<Kept, 'file' | 'nth'>): Found => {
  const [type, note] = [textAt(activity, 'type') ?? '', at(activity, 'object')];
  return SAYS.includes(type) && typeof at(note, 'content') === 'string' ? { kept: keptOf(note, place) } : { unknown: place };
};

/** One reader may be written without a list. */
const readersAt = (note: unknown, key: string): readonly unknown[] => [at(note, key)].flat();

/** Followers' posts go out to all of them; what names neither them nor everyone is a message to somebody. */
const audienceOf = (note: unknown): Post['audience'] => {
  const to = [...readersAt(note, 'to'), ...readersAt(note, 'cc')].filter((one) => typeof one === 'string');
  if (to.length === 0 || to.some((one) => /#Public$/.test(one))) return 'public';
  return to.some((one) => /\/followers$/.test(one)) ? 'followers' : 'person';
};

const keptOf = (note: unknown, place: Pick<Kept, 'file' | 'nth'>): Kept => {
  const [link, reply, audience] = [textAt(note, 'url') ?? textAt(note, 'id'), textAt(note, 'inReplyTo'), audienceOf(note)];
  const choices = [...listAt(note, 'oneOf'), ...listAt(note, 'anyOf')].flatMap((one) => textAt(one, 'name') ?? []);
  const words = [textAt(note, 'name'), textAt(note, 'summary'), plainOf(textAt(note, 'content') ?? ''), ...choices].filter(
    (one) => one !== undefined && one !== '',
  );
  const post = postWith({
    channel: 'mastodon',
    kind: reply === undefined ? 'post' : 'reply',
    text: words.join('\n\n'),
    publishAt: utcOf(textAt(note, 'published')),
    media: listAt(note, 'attachment').flatMap(mediaOf),
    audience,
  });
  return { ...place, ...(link === undefined ? {} : { link }), is: audience === 'person' ? 'hidden' : 'live', post };
};

/** A link's preview is an attachment too, and no picture of ours. */
const mediaOf = (attachment: unknown): readonly Media[] => {
  if (at(attachment, 'type') === 'Link') return [];
  const [kind, url, alt] = [textAt(attachment, 'mediaType') ?? '', textAt(attachment, 'url'), textAt(attachment, 'name')];
  const type = kind.startsWith('video/') ? 'video' : kind.startsWith('audio/') ? 'audio' : 'image';
  const file = url?.replace(/^\//, '');
  return [{ type, ...(file === undefined ? {} : { file }), ...(alt === undefined ? {} : { alt }) }];
};

const HREF = /href="([^"]{0,2000})"/i;

/** The words of a note: a link by where it leads, since its own words are cut short. */
export const plainOf = (html: string): string => {
  let isLink = false;
  const parts = html.split(/(<[^<>]{0,2000}>)/).map((part) => {
    const [, end, name = '', rest = ''] = /^<(\/?)(p|br|a)(?=[\s>/])([^<>]*)>$/i.exec(part) ?? [];
    if (name.toLowerCase() === 'a') return openLink(end === '/', rest);
    if (part.startsWith('<')) return name.toLowerCase() === 'br' ? '\n' : end === '/' && name.toLowerCase() === 'p' ? '\n\n' : '';
    return isLink ? '' : part;
  });
  function openLink(isEnd: boolean, rest: string): string {
    const href = HREF.exec(rest)?.[1] ?? '';
    isLink = !isEnd && href !== '' && !/class="(?:[^"]{0,200} )?(?:mention|hashtag)[" ]/i.test(rest);
    return isLink ? href : '';
  }
  return unescapeHtml(parts.join('')).trim();
};
