import type { Mask } from '../../engine/mask.ts';
import { sayPlace } from '../../reporters/wording/place.ts';

/** What a post made safe still tells of somebody where nobody publishes it: in its id, and in notes of one's own. */
export const keptIn = (value: unknown, mask: Mask): readonly string[] =>
  [...unpublished(value)].filter((one) => tells(one.value, mask)).map(({ at }) => placeOf(at));

interface Part {
  readonly at: string;
  readonly value: unknown;
}

function* unpublished(value: unknown, at = ''): Generator<Part> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const part: Part = { at: `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, value: inner };
    if (key.startsWith('x-') || part.at === '/id') yield part;
    else yield* unpublished(inner, part.at);
  }
}

const tells = (value: unknown, mask: Mask): boolean => {
  if (typeof value !== 'object' || value === null) return mask.text(String(value)) !== String(value);
  return Object.entries(value).some(([key, inner]) => tells(key, mask) || tells(inner, mask));
};

/** A note goes by its key: `photo 1, x-by`. */
const placeOf = (at: string): string => sayPlace(at).replace(/(^|, )\//, '$1');
