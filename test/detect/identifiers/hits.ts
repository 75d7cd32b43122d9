import type { Hit, Recogniser } from '../../../src/detect/identifiers/recogniser.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';

const found = (recogniser: Recogniser, text: string, isWanted: (hit: Hit) => boolean): readonly string[] => {
  const legible = legibleOf(fieldOf('/text', text));
  if (!recogniser.mayHold(legible.text)) return [];
  const spans = [...recogniser.find(legible)].filter(isWanted).map(({ start, end }) => legible.span(start, end));
  return spans.map(({ start, end }) => text.slice(start, end));
};

/** What a recogniser finds, sure or not, as it was written. */
export const hitsIn = (recogniser: Recogniser, text: string): readonly string[] => found(recogniser, text, () => true);

/** What it finds and has its doubts about. */
export const doubtsIn = (recogniser: Recogniser, text: string): readonly string[] => found(recogniser, text, ({ doubt }) => doubt === true);
