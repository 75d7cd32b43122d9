import type { Field, Word } from '../../model.ts';
import { partsOf, wordsOf } from '../../text/words.ts';

/** A field as places and wording are looked for in it: its words as a reader sees them, each place known in the field itself. */
export interface Told {
  readonly pointer: string;
  readonly text: string;
  readonly words: readonly Word[];
  /** No capital letter says anything: all is in small letters. */
  readonly small: boolean;
  readonly span: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const same = (start: number, end: number): { readonly start: number; readonly end: number } => ({ start, end });

export const toldIn = (field: Field): Told => field.once(readIn);

const readIn = (field: Field): Told => {
  const bare = field.bare();
  const words = bare === undefined ? field.words() : wordsOf(bare.text);
  return {
    pointer: field.pointer,
    text: bare?.text ?? field.text,
    words,
    small: !words.some((word) => word.case !== 'lower' && word.case !== 'none' && word.text.length > 1 && !word.gap.endsWith('#')),
    span: bare?.span ?? same,
  };
};

/** A word as names are looked up in it. */
export interface Piece {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  readonly capital: boolean;
  /** The word that it is, or is a part of. */
  readonly at: number;
}

export const isCapital = (word: Word | undefined): boolean => word !== undefined && word.case !== 'lower' && word.case !== 'none';

export const piecesOf = ({ words }: Told): readonly Piece[] =>
  words.map((word, at) => ({
    ...{ key: word.folded, start: word.start, end: word.end, gap: word.gap, at },
    capital: isCapital(word),
  }));

/** The parts of a word written in one, `LanternTheatreHereWeCome`. */
export const partsIn = ({ words }: Told, at: number): readonly Piece[] => {
  const word = words[at];
  if (word === undefined) return [];
  return partsOf(word.text).map((part, index) => ({
    key: part.text.toLowerCase(),
    ...{ start: word.start + part.start, end: word.start + part.start + part.text.length },
    ...{ gap: index === 0 ? word.gap : '', capital: true, at },
  }));
};
