import type { Cites, Head, PostResult, RecordFinding, Suppressed, Tail, Takedown, Violation } from '../model.ts';
import { BOM, type Cell, csvRow } from './csv/cells.ts';
import type { MakeReporter } from './look.ts';
import { sayPlace } from './wording/place.ts';
import { NO_OWNER, sayTotals } from './wording/words.ts';

/** Every column; each row has its kind in the first, and leaves empty what it has not. */
const COLUMNS = [
  ...['row', 'verdict', 'severity', 'source', 'line', 'column', 'id', 'kind', 'channel', 'account', 'published', 'link'],
  ...['check', 'finding', 'place', 'found', 'excerpt', 'message', 'advice', 'instead', 'safe after', 'pupils'],
  ...['policy', 'clauses', 'says', 'reason', 'owner', 'due', 'under'],
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

/** For spreadsheets: a row for each post and for each thing that was found, and one at the end; without it the run was cut short. */
const csv: MakeReporter = () => {
  let head: Pick<Head, 'now'> & Partial<Head> = { now: '' };
  return {
    head: (begun) => {
      head = begun;
      return BOM + csvRow(COLUMNS);
    },
    post: (post) => rowsOf(post).map(line).join(''),
    tail: (tail) => [...tailRows(tail), runRow(tail, head)].map(line).join(''),
  };
};

export default csv;

const line = (row: Row): string => csvRow(COLUMNS.map((column) => row[column]));

const rowsOf = (post: PostResult): readonly Row[] => {
  const { source, id, kind, channel, account, publishAt, link } = post;
  const its: Row = { source, id, kind, channel, account, published: publishAt, link };
  return [
    { ...its, row: 'post', verdict: post.verdict, 'safe after': post.safeAfter },
    ...post.violations.map((one) => ({ ...its, row: 'violation', ...violation(one) })),
    ...post.questions.map(({ id: question, ask, cites }) => ({ ...its, row: 'question', check: question, message: ask, ...cited(cites) })),
    ...post.undecided.map(({ check, why, advice }) => ({ ...its, row: 'undecided', check, message: why, advice })),
    ...post.suppressed.map((one) => ({ ...its, row: 'allowed', ...violation(one), reason: one.reason })),
  ];
};

const violation = (one: Violation | Suppressed): Row => ({
  ...{ severity: one.severity, line: one.where.line, column: one.where.column, check: one.check, finding: one.kind },
  ...{ place: sayPlace(one.where.field), found: one.match, excerpt: one.excerpt, message: one.message, advice: one.advice },
  ...{ instead: one.replacement, 'safe after': one.safeAfter, pupils: one.pupils.join('; '), under: one.under },
  ...cited(one.cites),
});

const cited = (cites: Cites): Row => ({
  policy: [...new Set(cites.map(({ policy }) => policy))].join('; '),
  clauses: cites.map(({ policy, clause, at }) => `${policy}/${clause} (${at})`).join('; '),
  says: cites.map(({ says }) => says).join(' | '),
});

const tailRows = ({ takedowns, records, unread, notices }: Tail): readonly Row[] => [
  ...takedowns.map(takedown),
  ...records.map(record),
  ...unread.map(({ source, line: at, column, why }) => ({ row: 'unread', source, line: at, column, message: why })),
  ...notices.map(({ why }) => ({ row: 'notice', message: why })),
];

const takedown = ({ source, id, link, account, owner, pupils, publishAt, excerpt, due, cites }: Takedown): Row => ({
  ...{ row: 'takedown', source, id, link, account, owner: owner ?? NO_OWNER, published: publishAt, excerpt, due },
  ...{ pupils: pupils.join('; '), ...cited(cites) },
});

const record = ({ check, kind, severity, subject, message, advice, cites }: RecordFinding): Row => ({
  ...{ row: 'record', check, finding: kind, severity, place: subject, message, advice, ...cited(cites) },
});

const runRow = ({ verdict, counts }: Tail, { now, policies = [] }: Pick<Head, 'now'> & Partial<Head>): Row => ({
  ...{ row: 'run', verdict: verdict ?? 'unread', published: now, message: sayTotals(counts) },
  policy: policies.map(({ id, version }) => (version === null ? id : `${id} ${version}`)).join('; '),
});
