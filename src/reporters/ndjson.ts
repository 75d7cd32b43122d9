import type { Head, Unread } from '../model.ts';
import { safeJson } from '../text/safe.ts';
import type { MakeReporter } from './look.ts';

const NO_HEAD: Pick<Head, 'policies'> & Partial<Head> = { policies: [] };

/**
 * A line for each post and each unread input; the last line says `end`, without it the run was cut short. That line holds all else
 * that it takes to tell of several runs as of one (`audit --from`).
 */
const ndjson: MakeReporter = ({ masked = false, quiet }) => {
  let head = NO_HEAD;
  let told = 0;
  return {
    head: (begun) => {
      head = begun;
      return '';
    },
    post: (post) => line(post),
    unread: (unread) => {
      told += 1;
      return unreadLine(unread);
    },
    tail: ({ unread, notices, verdict, counts, records, takedowns, twins, sums }) => {
      const { policies, smpolicy, now } = head;
      const run = { smpolicy, now, masked, ...(quiet ? { quiet } : {}) };
      const end = { verdict, counts, notices, policies, ...run, records, takedowns, ...(twins === undefined ? {} : { twins }), sums };
      return [...unread.slice(told).map(unreadLine), line({ end })].join('');
    },
  };
};

export default ndjson;

const line = (value: object): string => `${safeJson(value)}\n`;

const unreadLine = (unread: Unread): string => line({ unread });
