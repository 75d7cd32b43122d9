import awarenessLog from '../../../src/checks/records/awareness-log.ts';
import recruitmentChecks from '../../../src/checks/records/recruitment-checks.ts';
import relationshipsRegister from '../../../src/checks/records/relationships-register.ts';
import roleRegister from '../../../src/checks/records/role-register.ts';
import staffDeclaration from '../../../src/checks/records/staff-declaration.ts';
import type { LedgerName } from '../../../src/model.ts';
import { recordTester, row } from '../../record-tester.ts';

const kept =
  (name: LedgerName) =>
  (...rows: readonly Readonly<Record<string, string>>[]) => ({ ledgers: { [name]: rows.map((one) => row(one)) } });

const told = kept('awareness');
recordTester(awarenessLog, {
  keeps: [
    { why: 'told this term', of: 'age limits', within: 365, ...told({ topic: 'Age limits', on: '2026-09-14' }) },
    { why: 'told among other things', of: 'safe use', ...told({ topic: 'official use and safe use of it', on: '2020-09-14' }) },
    {
      why: 'the last time counts',
      of: 'age limits',
      within: 365,
      ...told({ topic: 'age limits', on: '2026-09-14' }, { topic: 'age limits', on: '2022-09-14' }),
    },
    { why: 'one limit or several', of: 'age limits', ...told({ topic: 'age limit', on: '2026-09-14' }) },
    { why: 'anything, where nothing is named', ...told({ topic: 'phones', on: '2026-09-14' }) },
    { why: 'says whom', of: 'phones', column: 'to', ...told({ topic: 'phones', on: '2026-09-14', to: 'families' }) },
  ],
  breaks: [
    { why: 'never', of: 'complaints procedure', ...told(), finds: ['never complaints procedure'] },
    { why: 'told of something else', of: 'age limits', ...told({ topic: 'safe use', on: '2026-09-14' }), finds: ['never age limits'] },
    { why: 'to be told', of: 'age limits', ...told({ topic: 'age limits', on: '2026-12-14' }), finds: ['never age limits'] },
    { why: 'no record at all', finds: ['never awareness'] },
    {
      why: '14 months ago',
      of: 'age limits',
      within: 365,
      ...told({ topic: 'age limits', on: '2025-09-14' }),
      finds: ['long-ago age limits'],
    },
    { why: 'says not whom', of: 'phones', column: 'to', ...told({ topic: 'phones', on: '2026-09-14' }), finds: ['missing phones'] },
  ],
});

const roles = kept('roles');
const LEAD = 'designated safeguarding lead';
recordTester(roleRegister, {
  keeps: [
    { why: 'held by somebody here', of: LEAD, ...roles({ role: 'Designated Safeguarding Lead', holders: 'hford' }) },
    { why: 'by its initials', of: LEAD, ...roles({ role: 'DSL', holders: 'Hana Ford' }) },
    { why: 'with words after it', of: 'e-safety team', ...roles({ role: 'E-safety team of Hazelmere', holders: 'hford; jpark, tquill' }) },
    {
      why: 'published',
      of: 'e-safety team',
      column: 'publishedOn',
      ...roles({ role: 'e-safety team', holders: 'hford', publishedOn: '2026-09-07' }),
    },
    { why: 'whatever is listed', ...roles({ role: 'lead governor', holders: 'hford' }) },
  ],
  breaks: [
    { why: 'not listed', of: LEAD, ...roles(), finds: [`unfilled ${LEAD}`] },
    {
      why: 'a deputy is not the lead',
      of: LEAD,
      ...roles({ role: 'deputy designated safeguarding lead', holders: 'hford' }),
      finds: [`unfilled ${LEAD}`],
    },
    { why: 'no members', of: 'e-safety team', ...roles({ role: 'e-safety team', holders: 'none' }), finds: ['unfilled e-safety team'] },
    { why: 'left in July', of: LEAD, ...roles({ role: LEAD, holders: 'sdrew' }), finds: [`left ${LEAD}`] },
    { why: 'nobody knows them', of: LEAD, ...roles({ role: LEAD, holders: 'zz' }), finds: [`unknown ${LEAD}?`] },
    {
      why: 'not published',
      of: 'e-safety team',
      column: 'publishedOn',
      ...roles({ role: 'e-safety team', holders: 'hford' }),
      finds: ['missing e-safety team'],
    },
    {
      why: 'by its line, where the clause names no role',
      ...roles({ role: 'governor of Amelia', holders: '' }),
      finds: ['unfilled roles, line 2'],
    },
  ],
});

const ties = kept('relationships');
recordTester(relationshipsRegister, {
  keeps: [
    {
      why: 'talked through and decided',
      ...ties({ staff: 'tquill', discussedWith: 'DSL and headteacher', decision: 'family contact allowed' }),
    },
    { why: 'talked through', column: 'discussedWith', ...ties({ staff: 'tquill', discussedWith: 'DSL and headteacher' }) },
    { why: 'no ties', ...ties() },
  ],
  breaks: [
    { why: 'neither', ...ties({ staff: 'tquill' }), finds: ['missing tquill', 'missing tquill'] },
    { why: 'not decided', column: 'decision', ...ties({ staff: 'tquill', discussedWith: 'DSL' }), finds: ['missing tquill'] },
    { why: 'a name is not repeated', column: 'decision', ...ties({ staff: 'aunt of Amelia' }), finds: ['missing relationships, line 2'] },
  ],
});

const candidates = kept('recruitment');
recordTester(recruitmentChecks, {
  keeps: [
    {
      why: 'checked before',
      column: 'checkedOn',
      ...candidates({ candidate: 'C-14', checkedOn: '2026-04-29', interviewOn: '2026-05-03' }),
    },
    { why: 'checked on the day', ...candidates({ candidate: 'C-14', checkedOn: '2026-05-03', interviewOn: '2026-05-03' }) },
    { why: 'the interview is still to come', ...candidates({ candidate: 'C-14', interviewOn: '2026-12-03' }) },
    { why: 'not interviewed', ...candidates({ candidate: 'C-14' }) },
  ],
  breaks: [
    {
      why: 'checked after',
      column: 'checkedOn',
      ...candidates({ candidate: 'C-14', checkedOn: '2026-05-09', interviewOn: '2026-05-03' }),
      finds: ['late C-14'],
    },
    { why: 'not checked', ...candidates({ candidate: 'C-14', interviewOn: '2026-05-03' }), finds: ['missing C-14'] },
    {
      why: 'a name is not repeated',
      ...candidates({ candidate: 'Jo Harrow', interviewOn: '2026-05-03' }),
      finds: ['missing recruitment, line 2'],
    },
  ],
});

const statements = kept('declarations');
const STAFF = [
  { id: 'jpark', personalAccounts: [] },
  { id: 'sdrew', personalAccounts: [], leftOn: '2026-07-21' },
];
recordTester(staffDeclaration, {
  keeps: [
    { why: 'signed this year', staff: STAFF, ...statements({ staff: 'JPark', on: '2026-09-02' }) },
    { why: 'says what is asked', staff: STAFF, column: 'searched', ...statements({ staff: 'jpark', on: '2026-09-02', searched: 'yes' }) },
    { why: 'nobody on the staff', staff: [] },
  ],
  breaks: [
    { why: 'never signed', staff: STAFF, ...statements(), finds: ['never jpark'] },
    { why: 'somebody else signed', staff: STAFF, ...statements({ staff: 'sdrew', on: '2026-09-02' }), finds: ['never jpark'] },
    { why: 'a day over the year', staff: STAFF, ...statements({ staff: 'jpark', on: '2025-11-15' }), finds: ['long-ago jpark'] },
    {
      why: 'says not what is asked',
      staff: STAFF,
      column: 'searched',
      ...statements({ staff: 'jpark', on: '2026-09-02', searched: 'no' }),
      finds: ['missing jpark'],
    },
  ],
});
