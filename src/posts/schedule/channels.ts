import { Complaint, type Locate } from '../../model.ts';
import { shortened } from '../medium.ts';
import type { Columns, Flag } from './columns.ts';
import type { Row } from './words.ts';

/** Where a row goes, by the cells that name channels and by the marks below channels. `place` says where a cell stands. */
export const channelsIn = (row: Row, columns: Columns, place: (column: number) => ReturnType<Locate>): readonly string[] => {
  const flagged = columns.flags.filter((flag) => isMarked(row, flag, place)).map(({ channel }) => channel);
  const named = columns.channels.flatMap((column) => (row[column]?.text ?? '').split(/[,;|]/).map((name) => name.trim()));
  return [...new Set([...flagged, ...named])].filter((name) => name !== '');
};

const YES = /^(?:true|yes|y|x|1|[\u2713\u2714\u2611\u2705]\uFE0F?)$/i;
const NO = /^(?:false|no|n|0|)$/i;

/** A page's name there, or words for that channel alone, would go out with nobody having looked at them. */
const isMarked = (row: Row, { column, heading }: Flag, place: (column: number) => ReturnType<Locate>): boolean => {
  const mark = row[column]?.text.trim() ?? '';
  if (YES.test(mark) || NO.test(mark)) return YES.test(mark);
  throw new Complaint(`what stands under ${shortened(heading)} is neither yes nor no`, {
    ...place(column),
    advice: 'Write TRUE where the post goes there and FALSE where it does not; other words want a row of their own',
  });
};
