import { type Box, boxesIn, contentOf } from './box.ts';
import { blockFact, type Facts, guarded } from './facts.ts';
import { cutShort, damaged } from './faults.ts';
import { filmFacts } from './film.ts';
import { itemFacts } from './items.ts';
import { look, type Source } from './source.ts';

const XMP = 'be7acfcb97a942e89c71999491e3afac';
/** What tells something of the file; without any of them there is none. */
const TELLING = new Set(['moov', 'meta']);
/** A picture or film of a phone may have the other beside it, packed into a box. */
const NESTED = new Set(['mpvd', 'jpvd']);
const DEEPEST = 3;

interface How {
  /** Behind a picture: what follows the last box is none, and nobody's fault. */
  readonly isTrailer?: boolean;
  readonly depth?: number;
}

/** HEIC, AVIF, MP4, MOV and 3GP are made of the same boxes. */
export function* boxFacts(source: Source, { isTrailer = false, depth = 0 }: How = {}): Facts {
  let told = false;
  for (const box of isTrailer ? readable(source) : boxesIn(source, 0, source.size)) {
    told ||= TELLING.has(box.name);
    if (box.name === 'moov') yield* guarded(filmFacts(source, box));
    else if (box.name === 'meta') yield* guarded(itemFacts(source, box));
    else if (box.name === 'uuid') yield* guarded(ownFacts(source, box));
    else if (NESTED.has(box.name) && depth < DEEPEST)
      yield* guarded(boxFacts(source.part(box.start, box.end), { isTrailer: true, depth: depth + 1 }));
  }
  if (!told) throw isTrailer ? damaged('film') : cutShort();
}

function* readable(source: Source): Generator<Box, void> {
  try {
    yield* boxesIn(source, 0, source.size);
  } catch {
    // The picture's own data go on.
  }
}

function* ownFacts(source: Source, box: Box): Facts {
  if (look(source, box.start, 16).toString('hex') === XMP) yield blockFact('xmp', contentOf(source, { ...box, start: box.start + 16 }));
}
