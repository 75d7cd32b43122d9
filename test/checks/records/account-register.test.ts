import accountRegister from '../../../src/checks/records/account-register.ts';
import type { Account } from '../../../src/model.ts';
import { account, type Breaks, type Case, recordTester } from '../../record-tester.ts';

const of = (facts: Readonly<Record<string, string>>, more: Partial<Account> = {}) => ({ accounts: [account(facts, more)] });
const IT = '@hazelmere on instagram';

/** Columns that have only to be filled in: what leaves them open, and what does not. */
const FILLED: readonly (readonly [column: string, nothing: string, something: string])[] = [
  ['application', 'none', '2026-10-01'],
  ['privacyChecked', '', '2026-09-04'],
  ['aim', '', 'show eco-club work'],
  ['audience', '', 'families'],
  ['promotion', '', 'newsletter'],
  ['visibility', '', 'closed'],
  ['decision', '', 'approved 4 October'],
  ['device', '', 'the deputy headteacher'],
  ['riskAssessed', '', '2026-08-26'],
  ['outcome', '', 'families see daily learning'],
  ['twoStep', 'false', 'true'],
  ['linkedFromWebsite', 'no', 'true'],
  ['dedicated', 'no', 'yes'],
  ['likes', '', 'none'],
];
const pairs = FILLED.map(([column, nothing, something]) => ({
  breaks: { why: `${column}: “${nothing}”`, column, ...of({ [column]: nothing }), finds: [`missing ${IT}`] } satisfies Breaks,
  keeps: { why: `${column}: “${something}”`, column, ...of({ [column]: something }) } satisfies Case,
}));

const WHOLE = { approvedBy: 'hford', email: 'social@oakfield.sch.uk', linkedFromWebsite: 'true', aim: 'news', audience: 'families' };

recordTester(accountRegister, {
  keeps: [
    ...pairs.map(({ keeps }) => keeps),
    { why: 'everything that is asked of each', ...of(WHOLE) },
    { why: 'a heading written otherwise', column: 'riskAssessed', ...of({ risk_assessed: '2026-08-26' }) },
    { why: 'somebody’s own account', ...of({}, { kind: 'personal' }) },
    {
      why: 'the website and the newsletter are no such accounts',
      accounts: [account({}, { channel: 'website' }), account({}, { channel: 'newsletter' })],
    },
    { why: 'approved by a title', column: 'approvedBy', ...of({ approvedBy: 'Headteacher' }) },
    { why: 'approved by somebody with the title', column: 'approvedBy', ...of({ approvedBy: 'Hana Ford' }) },
    { why: 'two who are here', column: 'owners', ...of({}) },
    { why: 'a third has left nobody behind', column: 'owners', of: 'headteacher', ...of({}, { owners: ['hford'] }) },
    { why: 'an address of the school’s', column: 'email', ...of({ email: 'x@mail.oakfield.sch.uk' }) },
    { why: 'the school’s published address', column: 'email', domains: [], ...of({ email: 'office@oakfield.sch.uk' }) },
    { why: 'made after it was approved', column: 'createdOn', ...of({ createdOn: '2026-10-05', approvedOn: '2026-10-04' }) },
    { why: 'a password manager', column: 'passwordStore', ...of({ passwordStore: 'password manager' }) },
    { why: 'the owners hold the password', column: 'passwordHolders', ...of({ passwordHolders: 'jpark and Tess Quill' }) },
    { why: 'two hold the details', column: 'holders', ...of({ holders: 'deputy headteacher and headteacher' }) },
  ],
  breaks: [
    ...pairs.map(({ breaks }) => breaks),
    {
      why: 'the association’s, where the clause lists it',
      column: 'aim',
      when: { account: ['association'] },
      ...of({}, { kind: 'association' }),
      finds: [`missing ${IT}`],
    },
    {
      why: 'the website, where the clause lists it',
      column: 'aim',
      when: { channel: ['website'] },
      ...of({}, { channel: 'website' }),
      finds: ['missing @hazelmere on website'],
    },
    { why: 'nothing at all', ...of({}), finds: Array.from({ length: 5 }, () => `missing ${IT}`) },
    { why: 'approved by a teaching assistant', column: 'approvedBy', ...of({ approvedBy: 'tquill' }), finds: [`not-a-leader ${IT}`] },
    { why: 'approved by nobody', column: 'approvedBy', ...of({ approvedBy: '' }), finds: [`missing ${IT}`] },
    { why: 'approved by a stranger', column: 'approvedBy', ...of({ approvedBy: 'zz' }), finds: [`approver-unknown ${IT}?`] },
    { why: 'one owner', column: 'owners', ...of({}, { owners: ['jpark'] }), finds: [`few-owners ${IT}`] },
    { why: 'an owner who left', column: 'owners', ...of({}, { owners: ['jpark', 'tquill', 'sdrew'] }), finds: [`owner-left ${IT}`] },
    { why: 'the only lead left', column: 'owners', ...of({}, { owners: ['sdrew'] }), finds: [`owner-left ${IT}`, `few-owners ${IT}`] },
    { why: 'an owner nobody knows', column: 'owners', ...of({}, { owners: ['jpark', 'tquill', 'zz'] }), finds: [`owner-unknown ${IT}?`] },
    { why: 'no headteacher among them', column: 'owners', of: 'headteacher', ...of({}), finds: [`no-such-owner ${IT}`] },
    { why: 'a private address', column: 'email', ...of({ email: 'hazelmere.social@example.com' }), finds: [`private-email ${IT}`] },
    { why: 'an address that only ends alike', column: 'email', ...of({ email: 'x@notoakfield.sch.uk' }), finds: [`private-email ${IT}`] },
    { why: 'no domain to go by', column: 'email', domains: [], ...of({ email: 'x@example.com' }), finds: [`private-email ${IT}?`] },
    {
      why: 'made before it was approved',
      column: 'createdOn',
      ...of({ createdOn: '2026-10-01', approvedOn: '2026-10-04' }),
      finds: [`before-approval ${IT}`],
    },
    { why: 'made, and not approved', column: 'createdOn', ...of({ createdOn: '2026-10-01' }), finds: [`missing ${IT}`] },
    { why: 'on a sticky note', column: 'passwordStore', ...of({ passwordStore: 'on a sticky note' }), finds: [`unsafe-store ${IT}?`] },
    { why: 'on a shared sheet', column: 'passwordStore', ...of({ passwordStore: 'shared sheet' }), finds: [`unsafe-store ${IT}?`] },
    { why: 'no store', column: 'passwordStore', ...of({}), finds: [`missing ${IT}`] },
    {
      why: 'a supply teacher holds the password',
      column: 'passwordHolders',
      ...of({ passwordHolders: 'jpark; supply' }),
      finds: [`no-holder ${IT}`],
    },
    { why: 'only one holds the details', column: 'holders', ...of({ holders: 'deputy headteacher' }), finds: [`few-holders ${IT}`] },
  ],
});
