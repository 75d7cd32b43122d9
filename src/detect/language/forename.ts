import type { NamesIndex } from '../names/find.ts';
import { isOrdinary } from '../names/morphology.ts';
import type { IsForename } from './lines.ts';

/** `Will you`, `Mark the day`: what is a word as well has to stand within a sentence. */
export const isForenameOf =
  ({ known }: NamesIndex): IsForename =>
  (folded, opens) => {
    const lexicon = known().lexicon();
    return lexicon.given.has(folded) && !(opens && isOrdinary(folded, lexicon));
  };
