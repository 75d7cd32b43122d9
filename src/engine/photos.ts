import type { Draft, Field, Instant, Photo, Post, Reading } from '../model.ts';
import { isoInZone, momentOf } from '../text/calendar.ts';
import { fieldOf } from '../text/field.ts';

/** What each photo says of itself, as far as it was read. */
export const photosOf = ({ post, photos }: Draft): Reading['photos'] => (post.media ?? []).map((_, index) => photos?.[index]?.photo);

/** The files that nobody has looked into, or not to their end. */
export const unseenOf = ({ post, photos }: Draft): Reading['unseen'] =>
  (post.media ?? []).flatMap(({ file }, index) => {
    if (file === undefined) return [];
    const read = photos?.[index];
    return read === undefined ? [{ why: `${file} was not read`, advice: 'check the post where its files are' }] : (read.unread ?? []);
  });

/** The last step of a pointer tells the finders of names what kind of text they read; a photo's own data have names of theirs. */
const STEPS: Readonly<Record<string, string>> = {
  title: 'caption',
  description: 'caption',
  caption: 'caption',
  headline: 'caption',
  'alt text': 'alt',
  'file name': 'file',
};

/** The words inside a photo as fields, each with a name that no part of a post has. */
export const photoFields = (photo: Photo | undefined, medium: number): readonly Field[] =>
  (photo?.words ?? []).map(({ from, text }, index) => {
    const file = `/media/${medium}/file`;
    return { ...fieldOf(`${file}/${index}/${STEPS[from] ?? 'words'}`, text), inside: { file, from } };
  });

/** When each medium was taken, by its own data where the post does not say. A camera whose clock is ahead is not believed. */
export const takenFrom = (post: Post, photos: Reading['photos'], { zone, now }: { zone: string; now: Instant }): Post => {
  if (post.media === undefined || !photos.some((photo) => photo?.takenAt !== undefined)) return post;
  return {
    ...post,
    media: post.media.map((media, index) => {
      const taken = momentOf(photos[index]?.takenAt ?? '', zone);
      return media.takenAt !== undefined || taken === undefined || taken > now ? media : { ...media, takenAt: isoInZone(taken, zone) };
    }),
  };
};
