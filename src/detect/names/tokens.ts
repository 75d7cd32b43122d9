import type { Bare, Case } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { caseOf, partsOf, type Word, wordsOf } from '../../text/words.ts';
import type { FieldWords } from './mention.ts';

/** A word as names are looked up in it: of the bare text, perhaps put together from letters that were held apart. Most are words as they are. */
export interface Token {
  /** In the bare text. */
  readonly start: number;
  readonly end: number;
  /** Without apostrophes; of a disguised name the form of the roll that it hides. */
  readonly folded: string;
  readonly case: Case;
  readonly gap: string;
  readonly opens: boolean;
  readonly hidden?: boolean;
}

/** A field as names are looked for in it. */
export interface Search {
  readonly field: FieldWords;
  /** The text as a reader sees it; the field's own where nothing is hidden in it. */
  readonly text: string;
  readonly bare: Bare | undefined;
  readonly tokens: readonly Token[];
}

export const searchOf = (field: FieldWords): Search => {
  const bare = field.bare();
  if (bare === undefined) return { field, text: field.text, bare, tokens: field.words };
  return { field, text: bare.text, bare, tokens: wordsOf(bare.text).map((word) => tokenOf(word, bare)) };
};

const tokenOf = ({ start, end, folded, case: cased, gap, opens }: Word, bare: Bare): Token => ({
  ...{ start, end, gap, opens, case: cased },
  folded: folded.includes("'") ? folded.replaceAll("'", '') : folded,
  hidden: bare.isChanged(start, end),
});

/** The parts of a word that was written without its spaces, `WellDoneAmelia`. */
export const partTokens = ({ start, gap, hidden = false }: Token, text: string): readonly Token[] =>
  partsOf(text).map((part, index) => ({
    start: start + part.start,
    end: start + part.start + part.text.length,
    folded: foldName(part.text),
    case: caseOf(part.text),
    gap: index === 0 ? gap : '',
    opens: false,
    hidden,
  }));
