import { Complaint } from '../../../src/model.ts';
import { cleanPhoto, saysNothing } from '../../../src/posts/photo/clean/clean.ts';
import { readBytes } from '../../../src/posts/photo/read.ts';
import { changedBytes } from '../change.ts';
import type { Looked, MakeTarget } from '../target.ts';
import { whyOf } from './house.ts';
import { fixtureBytes } from './posts.ts';

const PHOTOS: readonly string[] = [
  ...['keywords.jpg', 'faces.jpg', 'motion.jpg', 'packed.png', 'xmp.png', 'all.webp', 'all.heic', 'all.avif', 'all.tif', 'xmp.gif'],
  ...[
    'place.mp4',
    'words.mp4',
    'apple.mov',
    'phone.3gp',
    'gps-xmp.jpg',
    'thumbnail.jpg',
    'two-pictures.jpg',
    'caption.png',
    'named-exif.webp',
  ],
];

const GOOD_REASON = /^its? /u;

/** Reading never throws, and says why where it does not read all. */
const photo: MakeTarget = async () => ({
  name: 'photo',
  seeds: [fixtureBytes('photos/gps.jpg'), ...PHOTOS.map((name) => fixtureBytes(`photos/${name}`))],
  change: changedBytes,
  look: async (bytes) => {
    const { photo: read, unread } = readBytes(bytes);
    const why = unread === undefined ? '' : whyOf(unread.why);
    const faults = unread === undefined || GOOD_REASON.test(unread.why) ? [] : [`this is no reason: ${unread.why}`];
    return { sign: `${bytes.toString('latin1', 0, 4)} ${read.gps.length} ${read.people.length} ${read.words.length} ${why}`, faults };
  },
});

/** A copy says nothing of anybody, or there is none. */
const copy: MakeTarget = async () => ({
  ...(await photo()),
  name: 'copy',
  look: async (bytes): Promise<Looked> => {
    try {
      return { sign: 'cleaned', faults: saysNothing(readBytes(cleanPhoto(bytes).bytes)) ? [] : ['a cleaned copy says something'] };
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      return { sign: whyOf(error.why), faults: GOOD_REASON.test(error.why) ? [] : [`this is no reason: ${error.why}`] };
    }
  },
});

export const photoTargets: Readonly<Record<string, MakeTarget>> = { photo, copy };
