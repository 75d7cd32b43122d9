import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Change } from '../../engine/redact/changes.ts';
import { Complaint, type Draft, type Media, type PhotoRead, type Post } from '../../model.ts';
import { forward, nameOf } from '../../posts/endings.ts';
import { isAddress, shortened } from '../../posts/medium.ts';
import { type Cleaned, cleanFile, saysNothing } from '../../posts/photo/clean/clean.ts';
import type { Turn } from '../../posts/steps.ts';
import { sayTrouble } from '../../posts/trouble.ts';
import { mediaTypeOf } from '../../text/media.ts';

/** What becomes of the photos of a post that is written into a file: copies beside it, without what they say of themselves. */
export interface Copies {
  /** Absolute path and bytes. */
  readonly files: readonly { readonly path: string; readonly bytes: Buffer }[];
  readonly changes: readonly Change[];
  /** What each says of itself then. */
  readonly photos: NonNullable<Draft['photos']>;
  /** Why a photo could not be cleaned, and what to do. */
  readonly left: readonly { readonly why: string; readonly advice: string }[];
  /** What was not copied, since it is no photo and nothing was found in it. */
  readonly uncopied: readonly string[];
}

interface Made {
  readonly file?: Copies['files'][number];
  readonly changes: readonly Change[];
  readonly photo: PhotoRead | undefined;
  readonly left?: Copies['left'][number];
  readonly uncopied?: string;
}

export interface Wanted {
  /** Absolute: where the post goes. */
  readonly output: string;
  /** Waited for before each photo. */
  readonly turn: Turn;
}

/** The copies for a post. `read` is the post as it was read: with the time that a photo alone tells. */
export const copiesFor = async (draft: Draft, read: Post, { output, turn }: Wanted): Promise<Copies> => {
  const made: Made[] = [];
  for (const [index, media] of (draft.post.media ?? []).entries()) {
    await turn(0);
    made.push(madeOf(draft, media, { index, takenAt: read.media?.[index]?.takenAt, output }));
  }
  return {
    files: made.flatMap(({ file }) => file ?? []),
    changes: made.flatMap(({ changes }) => changes),
    photos: made.map(({ photo }) => photo),
    left: made.flatMap(({ left }) => left ?? []),
    uncopied: made.flatMap(({ uncopied }) => uncopied ?? []),
  };
};

interface Nth {
  readonly index: number;
  readonly takenAt: string | undefined;
  readonly output: string;
}

const madeOf = (draft: Draft, media: Media, { index, takenAt, output }: Nth): Made => {
  const [photo, pointer] = [draft.photos?.[index], `/media/${index}`];
  const { file } = media;
  if (file === undefined || isAddress(file) || photo?.unread !== undefined) return { photo, changes: [] };
  const one = { media, file, path: resolve(draft.folder, file), photo, pointer, takenAt };
  return copied(one, `${nameOf(output)}-${index + 1}`, dirname(output));
};

interface One {
  readonly media: Media;
  readonly file: string;
  readonly path: string;
  readonly photo: PhotoRead | undefined;
  readonly pointer: string;
  readonly takenAt: string | undefined;
}

/** When it was taken may tell who was in a class then: it goes from the photo into the post, where nobody publishes it. */
const copied = (one: One, name: string, folder: string): Made => {
  const { media, pointer, takenAt } = one;
  const cleaned = cleanedOf(one);
  if (cleaned instanceof Complaint) return uncleaned(one, cleaned, folder);
  const file = `${name}${cleaned.ending}`;
  const taken = media.takenAt === undefined && takenAt !== undefined ? [{ at: `${pointer}/takenAt`, to: takenAt }] : [];
  return {
    file: { path: join(folder, file), bytes: cleaned.bytes },
    changes: [{ at: `${pointer}/file`, to: file }, ...taken],
    photo: cleaned.read,
  };
};

const cleanedOf = ({ path }: One): Cleaned | Complaint => {
  try {
    return cleanFile(path);
  } catch (error) {
    if (error instanceof Complaint) return error;
    const why = sayTrouble(error);
    if (why === undefined) throw error;
    return new Complaint(why, { advice: 'Put the photo where the post says it is' });
  }
};

/** A photo that cannot be cleaned stops the post. A film, a recording or a document may stay where it is, if it says nothing. */
const uncleaned = ({ media, file, path, photo, pointer }: One, { why, advice = '' }: Complaint, folder: string): Made => {
  const name = shortened(file);
  if (mediaTypeOf(media) === 'image' || photo === undefined || !saysNothing(photo))
    return { photo, changes: [], left: { why: `${name} was not cleaned: ${why}`, advice } };
  return { photo, changes: [{ at: `${pointer}/file`, to: forward(relative(folder, path)) }], uncopied: name };
};

/** Those that are to be written: one that is there already, the same, stays; another file is never replaced. */
export const toWrite = ({ files }: Copies): Copies['files'] =>
  files.filter(({ path, bytes }) => {
    if (!existsSync(path)) return true;
    if (readFileSync(path).equals(bytes)) return false;
    throw new Complaint('this file is there already, and a copy of a photo would replace it', {
      file: path,
      advice: 'Give --output another name, or move that file',
    });
  });
