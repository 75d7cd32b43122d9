import { strictText } from '../formats/bytes.ts';
import { parseJson } from '../formats/json.ts';
import { validate } from '../formats/shape.ts';
import { postShape } from '../formats/shapes/post.ts';
import type { Piece } from '../formats/split.ts';
import type { Draft, Located, Unread } from '../model.ts';
import { nameOf } from './endings.ts';
import { postTooLong } from './file.ts';
import type { Input } from './inputs.ts';
import { unreadOf } from './trouble.ts';

/** What reading gives: a draft, something that could not be read, or what somebody should know. */
export type Item = { readonly draft: Draft } | { readonly unread: Unread } | { readonly notice: string };

/** What of an input a piece has to know. */
export type PieceInput = Pick<Input, 'source' | 'folder'>;

/** Turns the pieces of one input into drafts. `mark` tells a piece from the others: `#3`, or nothing where it is the only one. */
export function pieceReader({ source: file, folder }: PieceInput): (piece: Piece, mark: string) => Item {
  const id = nameOf(file);
  return (piece, mark) => {
    const source = file + mark;
    try {
      const located = locatedIn(piece, source);
      const post = validate(postShape, located);
      return { draft: { post, source, name: id + mark, folder, locate: located.locate } };
    } catch (error) {
      return { unread: unreadOf(source, error) };
    }
  };
}

/** The same, and each draft knows the line that it stands in. */
export function writtenReader(input: PieceInput): (piece: Piece, mark: string) => Item {
  const read = pieceReader(input);
  return (piece, mark) => {
    const item = read(piece, mark);
    if (!('draft' in item) || piece.ending === undefined) return item;
    const bytes = Buffer.concat([piece.bytes, Buffer.from(piece.ending)]);
    return { draft: { ...item.draft, written: { head: Buffer.of(), bytes, posts: 1 } } };
  };
}

function locatedIn({ bytes, line, column, tooLong }: Piece, source: string): Located {
  if (tooLong) throw postTooLong({ line, column });
  return parseJson(strictText(bytes, source, line, column), source, line, column);
}
