import staffTraining from '../../../src/checks/records/staff-training.ts';
import type { Person } from '../../../src/model.ts';
import { account, recordTester } from '../../record-tester.ts';

const one = (facts: Partial<Person> = {}) => ({ staff: [{ id: 'jpark', mayPost: ['instagram'], personalAccounts: [], ...facts }] });
const done = { trainedOn: '2026-09-02', agreedOn: '2026-09-02' };

recordTester(staffTraining, {
  keeps: [
    { why: 'trained and signed in September', ...one(done) },
    { why: 'signed inside the year', column: 'agreedOn', within: 365, ...one({ agreedOn: '2025-11-16' }) },
    { why: 'trained once, where no days are set', column: 'trainedOn', ...one({ trainedOn: '2021-09-02' }) },
    { why: 'whoever may not post', ...one({ mayPost: [] }) },
    { why: 'whoever has left', ...one({ leftOn: '2026-07-21' }) },
    { why: 'had an induction', column: 'inductedOn', ...one({ inductedOn: '2026-01-12' }) },
    { why: 'the owner is listed and trained', accounts: [account({}, { owners: ['jpark'] })], ...one({ ...done, mayPost: [] }) },
    { why: 'nobody', staff: [] },
  ],
  breaks: [
    { why: 'never', ...one(), finds: ['never jpark', 'never jpark'] },
    { why: 'not signed', column: 'agreedOn', ...one({ trainedOn: '2026-09-02' }), finds: ['never jpark'] },
    { why: 'three years ago', column: 'trainedOn', within: 365, ...one({ trainedOn: '2023-09-02' }), finds: ['long-ago jpark'] },
    { why: 'a day over the year', ...one({ ...done, trainedOn: '2025-11-15' }), finds: ['long-ago jpark'] },
    { why: 'no induction', column: 'inductedOn', ...one(done), finds: ['never jpark'] },
    { why: 'no guidance', column: 'guidanceOn', ...one(done), finds: ['never jpark'] },
    { why: 'not told of whistleblowing', column: 'whistleblowingOn', ...one(done), finds: ['never jpark'] },
    { why: 'leaves only tomorrow', column: 'trainedOn', ...one({ leftOn: '2026-11-17' }), finds: ['never jpark'] },
    { why: 'a day to come', column: 'trainedOn', ...one({ trainedOn: '2026-12-01' }), finds: ['to-come jpark'] },
    {
      why: 'a staff list that says of nobody who may post',
      column: 'trainedOn',
      staff: [{ id: 'jpark', personalAccounts: [] }],
      finds: ['never jpark'],
    },
    {
      why: 'an owner who may not post',
      column: 'trainedOn',
      accounts: [account({}, { owners: ['jpark'] })],
      ...one({ mayPost: [] }),
      finds: ['never jpark'],
    },
    {
      why: 'an owner who is a parent, with no training row',
      column: 'trainedOn',
      accounts: [account({}, { owners: ['jpark', 'pfarrant'] })],
      ...one(done),
      finds: ['not-listed @hazelmere on instagram?'],
    },
    { why: 'a column that the staff list does not have', column: 'swimmingOn', ...one(done), finds: ['unknown-column staff'] },
  ],
});
