import type { Account, School, When } from '../../model.ts';
import { foldSlug } from '../../text/fold.ts';
import { sayColumn } from './cells.ts';
import { ACCOUNT_COLUMNS } from './columns.ts';

/** An account as messages name it. */
export const nameOf = ({ channel, handle }: Account): string => `${handle} on ${channel}`;

/** What a column of the register says, and its key in the config. */
export const sayFact = (column: string): string => {
  const says = ACCOUNT_COLUMNS[column];
  return says === undefined ? sayColumn(column) : `${says} (${column})`;
};

/** What the school sends or keeps itself is no account of a network, and stands in the register for its owners alone. */
const ITS_OWN: ReadonlySet<string> = new Set(['website', 'newsletter', 'email']);

/** The accounts of the register that a clause speaks of: the school's own on the networks, unless it says which. */
export const accountsOf = (
  { accounts }: School,
  { account = ['official'], channel }: Pick<When, 'account' | 'channel'>,
): readonly Account[] =>
  accounts.filter((one) => account.includes(one.kind) && (channel?.includes(one.channel) ?? !ITS_OWN.has(one.channel)));

/** What the register says under a heading, however it is written. */
export const factOf = ({ facts }: Account, column: string): string => {
  const wanted = foldSlug(column);
  return Object.entries(facts).find(([key]) => foldSlug(key) === wanted)?.[1] ?? '';
};
