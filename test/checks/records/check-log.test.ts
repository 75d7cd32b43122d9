import checkLog from '../../../src/checks/records/check-log.ts';
import type { LogGap } from '../../../src/model.ts';
import { CLAUSE, recordTester } from '../../record-tester.ts';

const gap = (kind: LogGap['kind'], subject = 'published.ndjson#3', clause = CLAUSE): LogGap => ({ kind, subject, count: 1, clause });
const kept = (...gaps: readonly LogGap[]) => ({ checkLog: { is: 'kept', first: '2026-09-01', gaps } as const });

recordTester(checkLog, {
  keeps: [
    { why: 'every post has its check', ...kept() },
    { why: 'posts that only another clause asks about', ...kept(gap('unrecorded', 'a#1', 'jmat/other')) },
    { why: 'nobody has looked at any post' },
  ],
  breaks: [
    { why: 'no log', checkLog: { is: 'unnamed', gaps: [] }, finds: ['no-record audit.log'] },
    { why: 'a log with nothing in it', checkLog: { is: 'empty', gaps: [] }, finds: ['none-kept audit.log'] },
    { why: 'a post without a check', ...kept(gap('unrecorded')), finds: ['unrecorded published.ndjson#3'] },
    { why: 'a post that was checked afterwards', ...kept(gap('late')), finds: ['late published.ndjson#3'] },
    { why: 'a post that was changed', ...kept(gap('changed')), finds: ['changed published.ndjson#3'] },
    { why: 'a post whose picture is gone', ...kept(gap('unsealed')), finds: ['unsealed published.ndjson#3?'] },
    { why: 'posts of the time before', ...kept(gap('before', 'audit.log')), finds: ['before audit.log?'] },
    { why: 'posts that only their platform has', ...kept(gap('elsewhere', 'ig.zip')), finds: ['elsewhere ig.zip?'] },
  ],
});
