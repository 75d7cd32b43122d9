import type { LedgerName } from '../../model.ts';
import type { Shape } from '../shape.ts';
import { open } from './groups.ts';
import { LEDGER_COLUMNS, type LedgerColumn, type LedgerColumns } from './ledger-columns.ts';
import { about, either, figure, IN_RECORD, list, maybe, ruled, text, yesOrNo } from './parts.ts';

/** The records that only an audit reads, as they stand in YAML or as rows under their headings. */

const cell = either('a date or a word', text(), figure(), yesOrNo(), list(text()));

const column = ({ says, needed }: LedgerColumn): Shape<unknown> => (needed === true ? about(cell, says) : maybe(cell, says));

/** Of a record in which nothing is needed, an entry that holds nothing it knows is one of another. */
const entryOf = (columns: LedgerColumns): Shape<unknown> => {
  const names = Object.keys(columns);
  const entry = open(Object.fromEntries(names.map((name) => [name, column(columns[name] ?? { says: '' })])), IN_RECORD);
  return ruled<Readonly<Record<string, unknown>>>(entry, {
    holds: (value) => names.some((name) => value[name] !== undefined),
    says: `expected one of: ${names.join(', ')}`,
    json: { anyOf: names.map((name) => ({ required: [name] })) },
  });
};

/** Those with holders have a shape of their own. */
const NAMES = Object.keys(LEDGER_COLUMNS).filter((name) => name !== 'roles') as readonly Exclude<LedgerName, 'roles'>[];

export const ledgerShapes: Readonly<Record<string, Shape<unknown>>> = Object.fromEntries(
  NAMES.map((name) => [name, list(entryOf(LEDGER_COLUMNS[name]), 'a list of entries')]),
);
