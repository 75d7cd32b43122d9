import type { Head, Unread } from '../model.ts';
import { safeJson } from '../text/safe.ts';
import type { MakeReporter } from './look.ts';

/** A line for each post and each unread input; the last line says `end`, without it the run was cut short. */
const ndjson: MakeReporter = () => {
  let policies: Head['policies'] = [];
  const told = new Set<string>();
  return {
    head: (head) => {
      policies = head.policies;
      return '';
    },
    post: (post) => line(post),
    unread: (unread) => {
      told.add(unreadLine(unread));
      return unreadLine(unread);
    },
    tail: ({ unread, notices, verdict, counts }) =>
      [...unread.map(unreadLine).filter((said) => !told.has(said)), line({ end: { verdict, counts, notices, policies } })].join(''),
  };
};

export default ndjson;

const line = (value: object): string => `${safeJson(value)}\n`;

const unreadLine = (unread: Unread): string => line({ unread });
