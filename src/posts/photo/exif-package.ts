import { createRequire } from 'node:module';
import type * as ExifReader from 'exifreader';
import { damaged } from './faults.ts';

/** A tag as the package gives it: numbers, pairs of numbers, or texts. */
export interface Tag {
  readonly value: unknown;
}

/** The tags that are wanted by their names, or their numbers where the package has no name for them; by both. */
export const tagsIn = (block: ArrayBuffer, wanted: readonly (number | string)[]): ReadonlyMap<number | string, Tag> => {
  const { load } = loadPackage();
  try {
    const { exif = {} } = load(block, {
      expanded: true,
      includeUnknown: true,
      includeTags: { exif: [...wanted] },
    });
    const all: readonly (readonly [string, Numbered])[] = Object.entries(exif);
    return new Map<number | string, Tag>(all.flatMap(([name, tag]) => [[tag.id, tag] as const, [name, tag] as const]));
  } catch {
    throw damaged('EXIF');
  }
};

type Numbered = Tag & { readonly id: number };

/** Some fifty milliseconds to load, so only where a photo holds such a block. It is CommonJS, and photos are read synchronously. */
const loadPackage = (): typeof ExifReader => createRequire(import.meta.url)('exifreader') as typeof ExifReader;
