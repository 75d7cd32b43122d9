import type { Media, PhotoPlace, Post } from '../../model.ts';
import { cameraTime } from '../photo/times.ts';
import type { Kept } from './archive.ts';
import { mendedAll } from './mojibake.ts';
import { isObject, isoOf, listAt, numberAt, positionOf, type Record, textAt } from './records.ts';

/** What the exports of Instagram, Threads and Facebook have in common. */

/** With its characters put together again. */
export const mendedRecord = (record: Record): Record => ('found' in record ? record : { ...record, value: mendedAll(record.value) });

/** Seconds since 1970. */
export const secondsAt = (value: unknown, ...keys: readonly string[]): string | undefined => {
  const seconds = numberAt(value, ...keys);
  return isoOf(seconds === undefined ? undefined : seconds * 1000);
};

const FILM = /\.(?:mp4|mov|m4v|webm|3gp)$/i;

/** A picture or film with what stands beside it. */
export const mediaOf = (media: unknown, caption: string | undefined): Media => {
  const uri = textAt(media, 'uri');
  const takenAt = takenAtOf(media);
  return {
    type: uri !== undefined && FILM.test(uri) ? 'video' : 'image',
    ...(uri === undefined ? {} : { file: uri }),
    ...(caption === undefined ? {} : { caption }),
    ...(takenAt === undefined ? {} : { takenAt }),
  };
};

/** Written as cameras do, `2026:09:09 10:00:00`. */
const takenAtOf = (media: unknown): string | undefined =>
  metadataOf(media)
    .map((part) => cameraTime(textAt(part, 'date_time_original') ?? ''))
    .find((time) => time !== undefined);

const metadataOf = (media: unknown): readonly unknown[] => [
  ...listAt(media, 'media_metadata', 'photo_metadata', 'exif_data'),
  ...listAt(media, 'media_metadata', 'video_metadata', 'exif_data'),
];

/** Where the export itself says that a picture was taken; the halves may stand in two parts of its data. Nought and nought is no place. */
export const takenWhere = (media: unknown): PhotoPlace | undefined => {
  const parts = metadataOf(media);
  const half = (key: string): number | undefined => parts.map((part) => numberAt(part, key)).find((one) => one !== undefined);
  const position = positionOf(half('latitude'), half('longitude'));
  return position === undefined || (position.lat === 0 && position.lon === 0) ? undefined : { ...position, from: 'GPS' };
};

/** A place as Facebook writes it. */
export const placeAt = (value: unknown): Post['location'] => {
  const name = textAt(value, 'name');
  const position = positionOf(numberAt(value, 'coordinate', 'latitude'), numberAt(value, 'coordinate', 'longitude'));
  return name === undefined && position === undefined ? undefined : { ...(name === undefined ? {} : { name }), ...position };
};

/** Parts of a record in which nothing of the account's stands: what cameras and others say, and where a place is that is named. */
const ELSEWHERE: ReadonlySet<string> = new Set(['media_metadata', 'cross_post_source', 'comments', 'reactions', 'address']);

/** Strings of more than one word below a value. */
const phrasesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /\p{L}[^\p{L}]{0,9}\s/u.test(value) ? [value] : [];
  if (Array.isArray(value)) return (value as unknown[]).flatMap(phrasesIn);
  return isObject(value) ? Object.entries(value).flatMap(([key, one]) => (ELSEWHERE.has(key) ? [] : phrasesIn(one))) : [];
};

/** With the words that stand where nobody looks for them: Meta gives its keys new names, and no caption is lost by that. */
export const withAllWords = <T extends Post>(post: T, value: unknown, isNothing: (text: string) => boolean = () => false): T => {
  const said = phrasesIn(post);
  const others = phrasesIn(value).filter((text) => !isNothing(text) && !said.some((one) => one.includes(text.trim())));
  if (others.length === 0) return post;
  return { ...post, text: [...new Set([post.text ?? '', ...others])].filter((text) => text !== '').join('\n\n') };
};

const PICTURE = /\.(?:jpe?g|png|webp|heic|gif|mp4|mov|m4v|webm|3gp)$/i;
/** Parts that show a picture of the post again. */
const AGAIN: ReadonlySet<string> = new Set(['thumbnail', 'cover_photo']);

const picturesIn = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return (value as unknown[]).flatMap(picturesIn);
  if (!isObject(value)) return [];
  const inside = Object.entries(value).flatMap(([key, one]) => (ELSEWHERE.has(key) || AGAIN.has(key) ? [] : picturesIn(one)));
  return PICTURE.test(textAt(value, 'uri') ?? '') ? [value, ...inside] : inside;
};

type Read = Pick<Kept, 'post' | 'taken'>;

/** The same with the pictures that stand there. */
export const withAll = ({ post, taken = [] }: Read, value: unknown, isNothing?: (text: string) => boolean): Read => {
  const media = post.media ?? [];
  const known = new Set(media.map(({ file }) => file));
  const others = [...new Map(picturesIn(value).map((one) => [textAt(one, 'uri'), one]))].flatMap(([uri, one]) =>
    known.has(uri) ? [] : [one],
  );
  const whole = others.length === 0 ? post : { ...post, media: [...media, ...others.map((one) => mediaOf(one, undefined))] };
  return { post: withAllWords(whole, value, isNothing), taken: [...taken, ...others.map(takenWhere)] };
};

/** A post with only what is there. */
export const postWith = (parts: { readonly [Key in keyof Post]?: Post[Key] | undefined } & { readonly channel: string }): Post => {
  const there = Object.entries(parts).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(there) as unknown as Post;
};
