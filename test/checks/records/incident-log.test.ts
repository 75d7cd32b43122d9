import incidentLog from '../../../src/checks/records/incident-log.ts';
import type { LedgerRow } from '../../../src/model.ts';
import { type Breaks, type Case, recordTester, row } from '../../record-tester.ts';

const log = (...rows: readonly LedgerRow[]) => ({ ledgers: { incidents: rows } });
const incident = (kind: string, facts: Readonly<Record<string, string>> = {}, line = 2) =>
  log(row({ kind, on: '2026-05-02', ...facts }, line));

/** What a policy asks, an incident that breaks it and one that keeps it. */
const PAIRS: readonly (readonly [column: string, of: string, kind: string, nothing: string, something: string])[] = [
  ['investigatedBy', '', 'insult', '', 'deputy head'],
  ['escalation', '', 'harassment', '', 'to the trust'],
  ['police', 'illegal', 'illegal', 'no', '2026-05-06'],
  ['overseenBy', 'comment', 'comment', '', 'headteacher'],
  ['audienceTold', 'comment', 'comment', 'no', 'house-rules note posted'],
  ['screenshot', 'comment', 'comment', 'none', 'c-0405.png'],
  ['policy', 'abuse', 'abuse', '', 'anti-bullying'],
  ['removalAsked', 'picture', 'picture', '', 'no, account already gone'],
  ['meeting', 'abuse by an adult', 'abuse by an adult', 'Not yet.', 'offered 12 May'],
  ['reportedTo', 'mistake', 'mistake', 'Nobody', 'leaders'],
  ['blocked', 'repeated abuse', 'repeated abuse', '–', 'after the second'],
  ['provider', 'threat', 'threat', 'no', 'yes, 4 May'],
  ['policeConsidered', 'threat', 'threat', '?', 'yes, not pursued'],
  ['itSupport', 'content', 'content', '', '2026-05-09'],
  ['lessons', '', 'mistake', 'none', 'check group photos twice'],
  ['familyTold', 'underage', 'underage', '', '2026-05-08'],
];

const pairs = PAIRS.map(([column, of, kind, nothing, something]) => ({
  breaks: {
    why: `${column}: “${nothing}”`,
    column,
    of,
    ...incident(kind, { [column]: nothing }),
    finds: ['missing incidents, line 2'],
  } satisfies Breaks,
  keeps: { why: `${column}: “${something}”`, column, of, ...incident(kind, { [column]: something }) } satisfies Case,
}));

const told = { column: 'reportedTo', within: 1 };

recordTester(incidentLog, {
  keeps: [
    ...pairs.map(({ keeps }) => keeps),
    { why: 'nothing has happened', column: 'police', of: 'threat', ...log() },
    { why: 'it is of another kind', column: 'police', of: 'threat', words: ['threat', 'contact'], ...incident('contact') },
    { why: 'told on the day', ...told, ...incident('contact', { reportedTo: 'headteacher', reportedOn: '2026-05-02' }) },
    { why: 'told the day after', ...told, ...incident('contact', { reportedTo: '2026-05-03' }) },
    { why: 'there is still time', ...told, ...log(row({ kind: 'contact', on: '2026-11-15' })) },
    { why: 'it says the time', column: 'time', ...incident('comment', { time: '2026-05-02 18:20' }) },
    { why: 'it says the time as people do', column: 'time', ...incident('comment', { time: 'about 6pm' }) },
    { why: 'it has what each has', ...incident('threat', { copy: 't.png', time: '18:20', reportedTo: 'headteacher' }) },
    { why: 'a picture is a copy too', ...incident('threat', { screenshot: 't.png', time: '18:20', reportedTo: 'headteacher' }) },
    { why: 'a kind of the school’s own', column: 'police', of: 'threat', ...incident('lost tablet') },
    { why: 'content is not contact', column: 'reportedTo', of: 'contact', words: ['contact', 'content'], ...incident('content') },
  ],
  breaks: [
    ...pairs.map(({ breaks }) => breaks),
    { why: 'named by its number', column: 'police', of: 'threat', ...incident('threat', { id: 'I-4' }), finds: ['missing I-4'] },
    {
      why: 'never by its words',
      column: 'police',
      of: 'threat',
      ...incident('threat', { id: 'Amelia Okafor 4B' }, 7),
      finds: ['missing incidents, line 7'],
    },
    {
      why: 'an abuse by an adult is an abuse',
      column: 'police',
      of: 'abuse',
      ...incident('Abuse by an adult'),
      finds: ['missing incidents, line 2'],
    },
    { why: 'one of several kinds', column: 'police', of: 'abuse', ...incident('threat; abuse'), finds: ['missing incidents, line 2'] },
    { why: 'several of a kind', column: 'police', of: 'threat', ...incident('threats'), finds: ['missing incidents, line 2'] },
    {
      why: 'told too late',
      ...told,
      ...incident('contact', { reportedTo: 'headteacher', reportedOn: '2026-05-19' }),
      finds: ['late incidents, line 2'],
    },
    { why: 'told two days after', ...told, ...incident('contact', { reportedTo: '2026-05-04' }), finds: ['late incidents, line 2'] },
    {
      why: 'told nobody knows when',
      ...told,
      ...incident('contact', { reportedTo: 'headteacher' }),
      finds: ['undated incidents, line 2?'],
    },
    { why: 'not told, and the time is over', ...told, ...incident('contact'), finds: ['missing incidents, line 2'] },
    { why: 'the last day is over', ...told, ...log(row({ kind: 'contact', on: '2026-11-14' })), finds: ['missing incidents, line 2'] },
    { why: '“last week” is no time', column: 'time', ...incident('comment', { time: 'last week' }), finds: ['no-time incidents, line 2'] },
    { why: 'no time at all', column: 'time', ...incident('comment'), finds: ['no-time incidents, line 2'] },
    {
      why: 'none of what each has',
      ...incident('threat'),
      finds: ['missing incidents, line 2', 'no-time incidents, line 2', 'missing incidents, line 2'],
    },
    { why: 'a slip in the kind', column: 'police', of: 'threat', ...incident('thraet'), finds: ['misspelt incidents, line 2?'] },
  ],
});
