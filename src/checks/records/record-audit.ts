import type { Account, Day, LedgerRow, Pack, RecordName, School } from '../../model.ts';
import type { Wording } from '../check.ts';

/** What a clause asks of a record: which entries, which of their columns, and within how many days. */
export interface Asked {
  /** The kind of entry that is meant; empty: all of them. */
  readonly of: string;
  /** The column that must hold a date or a word; empty: those that the audit itself asks for. */
  readonly column: string;
  readonly within: number | undefined;
}

export interface RecordInput {
  readonly school: School;
  readonly asked: Asked;
  /** On the school's calendar. */
  readonly today: Day;
  /** The policy whose clause asks. */
  readonly pack: Pick<Pack, 'id' | 'version' | 'review'>;
  /** The kinds of entry that the clauses in force name to this audit. */
  readonly words: readonly string[];
  /** The clause that asks, as `pack/clause`. */
  readonly clause: string;
  /** The accounts of the register that the clause speaks of. */
  readonly accounts: readonly Account[];
}

/** What an audit found: no severity, no clause, no wording but its data. */
export interface RecordEvidence<Kind extends string = string> {
  readonly kind: Kind;
  /** Which entry: an id, a handle, a reference or a line, never what else stands in a cell. */
  readonly subject: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly doubt?: boolean;
}

/** A pure function that looks for evidence in the school's records. */
export interface RecordAudit<Kind extends string = string> {
  readonly id: string;
  readonly summary: string;
  /** The records without which it can say nothing of what the clause asks. */
  needs(asked: Asked): readonly RecordName[];
  readonly messages: Readonly<Record<Kind, Wording>>;
  find(input: RecordInput): Iterable<RecordEvidence<Kind>>;
}

/** How a line of a record is named where the record gives no reference. */
export const lineOf = (name: string, { line }: LedgerRow): string => `${name}, line ${line}`;
