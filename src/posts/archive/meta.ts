import type { Media, PhotoPlace, Post } from '../../model.ts';
import { cameraTime } from '../photo/times.ts';
import { mendedAll } from './mojibake.ts';
import { isoOf, listAt, numberAt, positionOf, type Record, textAt } from './records.ts';

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

/** A post with only what is there. */
export const postWith = (parts: { readonly [Key in keyof Post]?: Post[Key] | undefined } & { readonly channel: string }): Post => {
  const there = Object.entries(parts).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(there) as unknown as Post;
};
