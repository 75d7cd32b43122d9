import type { Violation } from '../../model.ts';

/** A part of a post's line; marked are the words that were found. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}
export type Shown = Pick<Violation, 'excerpt' | 'match' | 'where'>;

/**
 * The line of the post in which something was found, parted there. Where the offsets do not tell which of several equal words is
 * meant, all are marked: a mark under the wrong one would mislead.
 */
export const piecesOf = (shown: Shown): readonly Piece[] => trimmed(parted(shown));

const parted = ({ excerpt, match, where: { start = -1, end = -1 } }: Shown): readonly Piece[] => {
  if (match === null || match === '') return [{ text: excerpt, marked: false }];
  const exact = start >= 0 && excerpt.slice(start, end) === match;
  const between = exact ? [excerpt.slice(0, start), excerpt.slice(end)] : excerpt.split(match);
  return between.flatMap((text, index) => [...(index === 0 ? [] : [{ text: match, marked: true }]), { text, marked: false }]);
};

/** Only the line in which the words stand, should the excerpt hold more. */
const trimmed = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => {
    if (piece.marked) return piece;
    const from = index === 0 && pieces.length > 1 ? piece.text.lastIndexOf('\n') + 1 : 0;
    const newline = index === pieces.length - 1 ? piece.text.indexOf('\n', from) : -1;
    const text = piece.text.slice(from, newline < 0 ? undefined : newline);
    return { ...piece, text: index === 0 ? text.trimStart() : text };
  });

const ENTRY = /^\/media\/\d+\/(?:pupils|people)(?:\/|$)/;

/** Words of the post are shown in their line; an entry, or what is missing, is named. */
export const isLine = ({ where: { field }, match, excerpt }: Shown): boolean =>
  excerpt !== '' && (field === '/text' || (match !== null && !ENTRY.test(field)));
