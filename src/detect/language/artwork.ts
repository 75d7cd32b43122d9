import type { Field } from '../../model.ts';
import { wording } from '../../text/wording/wording.ts';
import { linesOf } from './lines.ts';
import { type Saying, wordedIn } from './saying.ts';
import { type Quotation, quotationsIn } from './verse.ts';
import { ART_SETS, ARTWORK, MORE_ARTWORK, OWN_WORK } from './words/artwork.ts';
import { COPIED, HANDED_ROUND, LEAVE, LIKELY_COPIED, NO_LEAVE, NOT_COPIED, NOT_DONE, OWN_PAGES, OWNED_UP } from './words/copied.ts';

/** Somebody else's pictures named in the words, and somebody else's words in them. */

export interface Copied extends Omit<Quotation, 'what'> {
  readonly what: 'artwork' | Quotation['what'];
}

const artwork: Saying<'artwork'> = {
  kind: 'artwork',
  sure: false,
  is: wording(ARTWORK, ART_SETS),
  unless: wording(`${OWN_WORK} | ${NOT_DONE}`),
  quoted: true,
};
const artworks: readonly Saying<'artwork'>[] = [
  artwork,
  { ...artwork, is: wording(MORE_ARTWORK, ART_SETS) },
  { ...artwork, is: wording(`${OWNED_UP}\n${LIKELY_COPIED}`, COPIED), unless: wording(`${NOT_COPIED} | ${NOT_DONE}`) },
  { ...artwork, is: wording(HANDED_ROUND, ART_SETS), unless: wording(`${OWN_PAGES} | ${NOT_DONE}`) },
];
const leave = wording(LEAVE);
const noLeave = wording(NO_LEAVE);

export const copiedIn = (field: Field): readonly Copied[] => {
  const pictures = hasLeave(field) ? [] : wordedIn(field, artworks);
  return [...pictures.map(({ start, end }): Copied => ({ what: 'artwork', start, end })), ...quotationsIn(field)];
};

/** Said once, it is meant of all that the post uses. */
const hasLeave = (field: Field): boolean => linesOf(field).some(({ said }) => leave.isIn(said) && !noLeave.isIn(said));
