import policyReview from '../../../src/checks/records/policy-review.ts';
import { recordTester, row } from '../../record-tester.ts';

const reviews = (...days: readonly Readonly<Record<string, string>>[]) => ({ ledgers: { reviews: days.map((one) => row(one)) } });
const due = { id: 'mersham', version: '2024-09', review: '2025-09' };

recordTester(policyReview, {
  keeps: [
    { why: 'the month has not come', pack: { review: '2027-05' } },
    { why: 'the month is not over', pack: { review: '2026-11' } },
    { why: 'the day is today', pack: { review: '2026-11-16' } },
    { why: 'it was reviewed when it was due', pack: due, ...reviews({ on: '2025-09-20' }) },
    { why: 'it was reviewed a little before', pack: due, ...reviews({ on: '2025-07-10' }) },
    { why: 'the last review sets the next', pack: due, ...reviews({ on: '2025-09-20', nextOn: '2027-09-01' }) },
    { why: 'reviewed within the year', within: 365, pack: due, ...reviews({ on: '2026-09-09' }, { on: '2024-09-09' }) },
    { why: 'the review of this policy', within: 365, pack: due, ...reviews({ on: '2026-09-09', policy: 'Mersham' }) },
    { why: 'ratified', column: 'ratifiedBy', ...reviews({ on: '2026-05-09', ratifiedBy: 'the full governing body' }) },
    {
      why: 'revised after what called for it',
      of: 'policy change',
      ledgers: { incidents: [row({ kind: 'policy change needed', on: '2026-03-02' })], reviews: [row({ on: '2026-04-20' })] },
    },
    { why: 'nothing called for it', of: 'policy change', ledgers: { incidents: [row({ kind: 'threat', on: '2026-03-02' })] } },
  ],
  breaks: [
    { why: 'the month is over', pack: due, finds: ['overdue mersham'] },
    { why: 'the day is over', pack: { review: '2026-11-15' }, finds: ['overdue mersham'] },
    { why: 'the review on record is that of the version itself', pack: due, ...reviews({ on: '2024-09-20' }), finds: ['overdue mersham'] },
    {
      why: 'the last review’s next is over',
      pack: due,
      ...reviews({ on: '2025-09-20', nextOn: '2026-09-20' }),
      finds: ['overdue mersham'],
    },
    { why: 'a review that is still to come', pack: due, ...reviews({ on: '2026-12-20' }), finds: ['overdue mersham'] },
    { why: 'the policy names no date', finds: ['no-date mersham?'] },
    { why: 'no review on record', within: 365, finds: ['never mersham'] },
    {
      why: 'the review of another policy',
      within: 365,
      ...reviews({ on: '2026-09-09', policy: 'online safety' }),
      finds: ['never mersham'],
    },
    { why: 'long ago', within: 365, ...reviews({ on: '2025-11-15' }), finds: ['long-ago mersham'] },
    { why: 'not ratified', column: 'ratifiedBy', ...reviews({ on: '2026-05-09' }), finds: ['missing mersham'] },
    {
      why: 'not revised after what called for it',
      of: 'policy change',
      ledgers: { incidents: [row({ kind: 'policy change', on: '2026-03-02' })], reviews: [row({ on: '2025-09-20' })] },
      finds: ['not-revised incidents, line 2'],
    },
  ],
});
