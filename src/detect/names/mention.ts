import type { Bare, Pupil } from '../../model.ts';
import type { Word } from '../../text/words.ts';

/** One field of a post with its words, tokenised once for all who look for something in it. */
export interface FieldWords {
  readonly pointer: string;
  readonly text: string;
  readonly bare: () => Bare | undefined;
  readonly words: readonly Word[];
  /** The words that are part of a name of the roll, whatever it means there. */
  readonly named?: ReadonlySet<number>;
  /** Those of them that are a pupil's forename. */
  readonly forenames?: ReadonlySet<number>;
}

/** `family`: the plural of a surname, "the Okafors". */
export type Form = 'full-name' | 'forename' | 'surname' | 'family' | 'initials';

/** One letter off: the name as a whole, or one half of it beside an exact forename. */
export type Slip = 'whole' | 'surname';

/** A place where a name of the roll stands, whatever it means there. */
export interface Listed {
  /** In the field's text, exact: without a possessive, quotes, `#` or `@`. */
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** Everyone whom it fits. */
  readonly pupils: readonly Pupil[];
  /** What it reads as, folded. */
  readonly reads: string;
  readonly disguised: boolean;
  /** Accents that the roll has not, or lacking those that it has. */
  readonly accents: boolean;
  readonly misspelt: Slip | undefined;
  /** Inside a hashtag, a handle, a file name or another run of letters. */
  readonly joined: boolean;
  /** The words it covers, as indexes; `to` is the last of them. */
  readonly from: number;
  readonly to: number;
}

/** A personal name that is not on the roll. */
export interface Unlisted {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** The words that say that it is a child, for the message: `Year 2`. */
  readonly cue: string | undefined;
  /** A forename with a surname. */
  readonly full: boolean;
}

/** A name of the roll as the words of a text make it up, by the places of those words in their list. */
export interface Assembled {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  readonly pupils: readonly Pupil[];
}
