import { describe, expect, test } from '@jest/globals';
import { ACCOUNT_COLUMNS, CONSENT_COLUMNS } from '../../src/checks/records/columns.ts';
import { LEDGER_COLUMNS } from '../../src/formats/shapes/ledger-columns.ts';
import { staffColumns } from '../../src/formats/shapes/records.ts';
import type { LedgerName } from '../../src/model.ts';
import { asksOf, STAFF_COLUMNS } from '../project/record-columns.ts';

/** Every column that a policy names is one of the list in docs/records.md, and nothing in that list is asked for in vain. */

const LISTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ...{ 'account-register': ACCOUNT_COLUMNS, 'account-monitoring': ACCOUNT_COLUMNS },
  ...{ 'staff-training': STAFF_COLUMNS, 'consent-records': CONSENT_COLUMNS },
  ...{ 'incident-log': LEDGER_COLUMNS.incidents, 'awareness-log': LEDGER_COLUMNS.awareness, 'role-register': LEDGER_COLUMNS.roles },
  ...{ 'relationships-register': LEDGER_COLUMNS.relationships, 'recruitment-checks': LEDGER_COLUMNS.recruitment },
  ...{ 'policy-review': LEDGER_COLUMNS.reviews, 'staff-declaration': LEDGER_COLUMNS.declarations },
};

/** A takedown looks at no record; the column is another audit’s of the same clause. */
const asks = asksOf().filter(({ audit }) => audit !== 'takedown');

test.each(Object.keys(LISTS))('%s: the policies name columns of the list alone', (audit) => {
  const named = asks.filter((one) => one.audit === audit && one.column !== '').map(({ column }) => column);
  expect([...new Set(named)].filter((column) => !Object.hasOwn(LISTS[audit] ?? {}, column))).toEqual([]);
});

test('every audit that a policy names with a column is in the list', () => {
  expect(
    [...new Set(asks.filter(({ column }) => column !== '').map(({ audit }) => audit))].filter((audit) => LISTS[audit] === undefined),
  ).toEqual([]);
});

test('the columns of the staff list are its own', () => {
  expect(Object.keys(STAFF_COLUMNS).filter((column) => !staffColumns.includes(column))).toEqual([]);
});

describe('a heading that ends in On holds a date, and none is one slip from another', () => {
  const names = Object.entries(LEDGER_COLUMNS) as readonly (readonly [LedgerName, Readonly<Record<string, unknown>>])[];
  test.each(names)('%s', (_, columns) => {
    const folded = Object.keys(columns).map((column) => column.toLowerCase());
    expect(new Set(folded).size).toBe(folded.length);
  });
});
