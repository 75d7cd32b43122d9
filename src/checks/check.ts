import type { Lookups } from '../detect/lookups.ts';
import type { Evidence, Fact, Options, Reading, RecordName, School } from '../model.ts';

/** What a clause may set under `with`; `says` is the line of the documentation. */
export interface OptionSpec {
  readonly type: 'yes-no' | 'number' | 'text' | 'list';
  /** The words that are allowed, where not all are. */
  readonly values?: readonly string[];
  readonly default: boolean | number | string | readonly string[];
  readonly says: string;
}

/** What staff read: `{name}` stands for a datum of the evidence. */
export interface Wording {
  readonly message: string;
  readonly advice: string;
}

export interface CheckInput {
  readonly reading: Reading;
  readonly school: School;
  /** What is worked out of the school once a run. */
  readonly lookups: Lookups;
  /** The clause's `with`, completed by the defaults. */
  readonly options: Options;
}

/**
 * A pure function that looks for evidence in a reading. It yields where, what kind and the data of its sentence, and knows no
 * clause, severity, clock or file.
 */
export interface Check<Kind extends string = string> {
  readonly id: string;
  readonly summary: string;
  /** What the school must have supplied; without it the check runs on what there is and is undecided. */
  readonly needs: readonly (RecordName | Fact)[];
  /** What else it looks into: a photo that is named and was not read, or an approval of nobody knows what, leaves it undecided. */
  readonly reads?: readonly ('photos' | 'approvals')[];
  /** Kinds that say no more than that nobody said something. Of a post in a platform’s archive nobody could. */
  readonly absences?: readonly Kind[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly messages: Readonly<Record<Kind, Wording>>;
  /** Whether a post is its business at all; where it is not, nothing is missing either. */
  concerns?(reading: Reading, options: Options): boolean;
  find(input: CheckInput): Iterable<Evidence<Kind>>;
}
