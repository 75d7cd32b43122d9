import type { Head, Tail, Takedown } from '../../model.ts';
import { BOM, type Cell, csvRow } from '../csv/cells.ts';
import type { MakeReporter } from '../look.ts';
import { NO_OWNER } from '../wording/words.ts';
import { groupsOf, newChannels, sayWork } from './groups.ts';

const COLUMNS = [
  ...[
    'done',
    'row',
    'down by',
    'pupil',
    'account',
    'channel',
    'who takes it down',
    'link',
    'post',
    'id',
    'published',
    'words',
    'also shows',
  ],
  ...['policy', 'clauses', 'message'],
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], Cell>>;

/** The list as a table: a row for each pupil and post, with an empty column to tick; the last row says that it is whole. */
const csv: MakeReporter = () => {
  let head: Head = { smpolicy: '', schema: 1, now: '', policies: [] };
  const channels = newChannels();
  return {
    head: (begun) => {
      head = begun;
      return BOM + line(Object.fromEntries(COLUMNS.map((column) => [column, column])));
    },
    post: (post) => {
      channels.post(post);
      return '';
    },
    tail: (tail) => rowsOf(tail, head, channels.of).map(line).join(''),
  };
};

export default csv;

const line = (row: Row): string => csvRow(COLUMNS.map((column) => row[column]));

const rowsOf = (tail: Tail, head: Head, channelOf: (one: Takedown) => string): readonly Row[] => [
  ...groupsOf(tail.takedowns).flatMap(({ pupil, all }) =>
    all.map((one) => ({ ...rowOf(one, pupil), row: 'take down', channel: channelOf(one) })),
  ),
  ...(tail.since?.gone ?? []).map((one) => ({ ...rowOf(one, one.pupils.join('; ')), row: 'gone', done: 'yes' })),
  ...(tail.since?.unseen ?? []).map((one) => ({ ...rowOf(one, one.pupils.join('; ')), row: 'not looked at' })),
  ...tail.unread.map(({ source, why }) => ({ row: 'unread', post: source, message: why })),
  ...tail.notices.map(({ why }) => ({ row: 'notice', message: why })),
  {
    ...{ row: 'list', published: head.now, message: sayWork(tail, head).join(' ') },
    policy: head.policies.map(({ id, version }) => (version === null ? id : `${id} ${version}`)).join('; '),
  },
];

const rowOf = ({ source, id, link, account, owner, pupils, publishAt, excerpt, due, cites }: Takedown, pupil: string | undefined): Row => ({
  ...{
    'down by': due,
    pupil,
    account,
    'who takes it down': owner ?? NO_OWNER,
    link,
    post: source,
    id,
    published: publishAt,
    words: excerpt,
  },
  'also shows': pupils.filter((other) => pupil !== undefined && other !== pupil && pupils.includes(pupil)).join('; '),
  policy: [...new Set(cites.map(({ policy }) => policy))].join('; '),
  clauses: cites.map(({ policy, clause, at }) => `${policy}/${clause} (${at})`).join('; '),
});
