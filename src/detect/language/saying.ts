import type { Field } from '../../model.ts';
import type { Wording } from '../../text/wording/wording.ts';
import { type Said, type Sentence, saidIn } from '../places/sentences.ts';
import type { SchoolNames } from '../school-talk/names.ts';
import { type IsForename, isQuoted, linesOf, placeOf } from './lines.ts';

/** Rules over a sentence: who is spoken of, what is said of them, and what makes it innocent after all. */
export interface Saying<Kind extends string> {
  readonly kind: Kind;
  /** Unambiguous. */
  readonly sure: boolean;
  readonly is: Wording;
  /** Wording of the same sentence that takes it back. */
  readonly unless?: Pick<Wording, 'isIn'>;
  /** It counts inside quotation marks too. */
  readonly quoted?: boolean;
}

export interface Worded<Kind extends string> {
  readonly kind: Kind;
  readonly sure: boolean;
  /** In the field's text, exact. */
  readonly start: number;
  readonly end: number;
}

export interface Among {
  readonly names?: SchoolNames;
  readonly isForename?: IsForename | undefined;
  /** Whether a sentence is let be, whatever it says. */
  readonly passes?: (sentence: Sentence) => boolean;
  /** A sentence as it is looked at: as many words, of which some mean nothing. */
  readonly reads?: (sentence: Sentence) => Sentence;
}

/** What the first rule that fits says of each sentence. Rules stand in the order of how much they weigh. */
export const wordedIn = <Kind extends string>(
  field: Field,
  rules: readonly Saying<Kind>[],
  { names, isForename, passes, reads = (sentence) => sentence }: Among = {},
): readonly Worded<Kind>[] =>
  linesOf(field, names, isForename).flatMap((sentence) => {
    if (passes?.(sentence) === true) return [];
    const read = reads(sentence);
    for (const rule of rules) {
      const said = placeIn(rule, read);
      if (said !== undefined) return [{ kind: rule.kind, sure: rule.sure, ...placeOf(sentence, said) }];
    }
    return [];
  });

const placeIn = ({ is, unless, quoted = false }: Saying<string>, sentence: Sentence): Said | undefined => {
  const said = saidIn(sentence, is);
  if (said === undefined || unless?.isIn(sentence.said) === true) return undefined;
  return quoted || !isQuoted(sentence, said) ? said : undefined;
};
