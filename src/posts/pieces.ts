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

/** What reading gives: a draft, or something that could not be read. */
export type Item = { readonly draft: Draft } | { readonly unread: Unread };

/** Turns the pieces of one input into drafts. `mark` tells a piece from the others: `#3`, or nothing where it is the only one. */
export function pieceReader({ source: file, folder }: Input): (piece: Piece, mark: string) => Item {
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

function locatedIn({ bytes, line, column, tooLong }: Piece, source: string): Located {
  if (tooLong) throw postTooLong({ line, column });
  return parseJson(strictText(bytes, source, line, column), source, line, column);
}
