import accountMonitoring from '../../../src/checks/records/account-monitoring.ts';
import { account, recordTester } from '../../record-tester.ts';

const of = (facts: Readonly<Record<string, string>>) => ({ accounts: [account(facts)] });
const IT = '@hazelmere on instagram';

recordTester(accountMonitoring, {
  keeps: [
    { why: 'six days ago', ...of({ lastMonitored: '2026-11-10' }) },
    { why: 'seven days ago', ...of({ lastMonitored: '2026-11-09' }) },
    { why: 'within four weeks', within: 28, ...of({ lastMonitored: '2026-10-20' }) },
    { why: 'posted this month', column: 'lastPost', within: 90, ...of({ lastPost: '2026-11-02' }) },
    { why: 'somebody oversees it', column: 'overseenBy', ...of({ overseenBy: 'the deputy head' }) },
    { why: 'a word is enough where no days are set', column: 'mentions', ...of({ mentions: 'each Friday' }) },
    { why: 'no account', accounts: [] },
  ],
  breaks: [
    { why: 'twelve days ago', within: 7, ...of({ lastMonitored: '2026-11-04' }), finds: [`long-ago ${IT}`] },
    { why: 'eight days ago, where no clause says how long', ...of({ lastMonitored: '2026-11-08' }), finds: [`long-ago ${IT}`] },
    { why: 'five weeks ago', within: 28, ...of({ lastMonitored: '2026-10-12' }), finds: [`long-ago ${IT}`] },
    { why: 'no post since last summer', column: 'lastPost', within: 90, ...of({ lastPost: '2026-07-10' }), finds: [`long-ago ${IT}`] },
    { why: 'never', ...of({}), finds: [`missing ${IT}`] },
    { why: 'nobody oversees it', column: 'overseenBy', ...of({ overseenBy: '' }), finds: [`missing ${IT}`] },
    { why: 'sweeps: never', column: 'mentions', ...of({ mentions: 'never' }), finds: [`missing ${IT}`] },
    { why: 'a word for a day', ...of({ lastMonitored: 'last Friday' }), finds: [`no-date ${IT}`] },
    { why: 'a day to come', ...of({ lastMonitored: '2026-12-04' }), finds: [`to-come ${IT}`] },
  ],
});
