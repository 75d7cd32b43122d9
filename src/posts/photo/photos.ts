import { resolve } from 'node:path';
import type { Draft, Media, Photo, PhotoRead } from '../../model.ts';
import { mediaTypeOf } from '../../text/media.ts';
import { isAddress, shortened } from '../medium.ts';
import { readPhoto } from './read.ts';

/** The draft with what its photos and films say of themselves. */
export const withPhotos = (draft: Draft): Draft => ({
  ...draft,
  photos: (draft.post.media ?? []).map((media) => (media.file === undefined ? undefined : mediumRead(media, media.file, draft.folder))),
});

const NOTHING: Photo = { gps: [], people: [], words: [] };

/** A document or a recording that is there is not looked into, whatever the post calls it: a picture is. */
const mediumRead = (media: Media, file: string, folder: string): PhotoRead => {
  const name = shortened(file);
  if (isAddress(file))
    return unread(`${name} is an address, and nothing is ever fetched`, 'Save the photo beside the post and name that file');
  const { photo, unread: fault, lacks } = readPhoto(resolve(folder, file));
  const type = mediaTypeOf(media);
  if (lacks === 'file') return unread(`${name} is not there`, 'Put the photo beside the post');
  if (lacks === 'kind' && (type === 'document' || type === 'audio')) return { photo, unopened: true };
  if (fault === undefined) return { photo };
  const said = photo.gps.length + photo.people.length + photo.words.length;
  return { photo, unread: { ...fault, why: `${name} was ${said > 0 ? 'read only in part' : 'not read'}: ${fault.why}` } };
};

const unread = (why: string, advice: string): PhotoRead => ({ photo: NOTHING, unread: { why, advice } });
