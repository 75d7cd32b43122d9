import type { Counts, Head, Unread, Verdict } from '../../model.ts';
import { sayDay } from '../../text/calendar.ts';
import type { Look } from '../look.ts';

/** What is said of a draft, and of what has been published already. */
interface Words {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly notBefore: string;
  readonly questions: string;
}

const WORDS: Readonly<Record<Look['command'], Words>> = {
  check: {
    verdict: { block: 'Do not publish', review: 'Ask first', pass: 'Ready' },
    notBefore: 'Not before',
    questions: 'Before you publish, answer:',
  },
  audit: {
    verdict: { block: 'Breaks the policy', review: 'Look again', pass: 'In order' },
    notBefore: 'In order only from',
    questions: 'Still to be answered:',
  },
};

export const wordsOf = ({ command }: Pick<Look, 'command'>): Words => WORDS[command];

const WALL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/;

/** `Friday 12 June, 15:30`: the school's own clock, as the moment is written; midnight is the day; the year if it is another. */
export const sayWhen = (moment: string, { now }: Pick<Head, 'now'>): string => {
  const [, day, time] = WALL.exec(moment) ?? [];
  if (day === undefined) return moment;
  const words = sayDay(day, now);
  return time === undefined || time === '00:00' ? words : `${words}, ${time}`;
};

export const count = (n: number, one: string): string => `${n === 0 ? 'no' : n} ${n === 1 ? one : `${one}s`}`;

/** `one, two and three`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** Half the policies of the country have the same title, so the pack's name stands beside it. */
export const titleOf = ({ policies }: Pick<Head, 'policies'>, policy: string): string => {
  const title = policies.find(({ id }) => id === policy)?.title;
  if (title === undefined) return policy;
  return title.toLowerCase().includes(policy.toLowerCase()) ? title : `${title} (${policy})`;
};

/** Where an input could not be read. A dash is no input: there was none. */
export const placeOf = ({ source, line, column }: Unread): string =>
  source === '-' ? '' : [source, line, column].filter((part) => part !== undefined).join(':');

export const sayUnread = (unread: Unread): string => {
  const place = placeOf(unread);
  return place === '' ? unread.why : `${place}: ${unread.why}`;
};

/** `posts.ndjson#3` is the third of posts.ndjson. */
export const fileOf = (source: string): string => source.replace(/#\d{1,15}$/, '');

export const NO_OWNER = 'nobody: the account has no owner still on the staff';

/** What was found, in words; nothing where nothing was. */
const found = ({ errors, warnings, questions, undecided, suppressed, unread }: Counts): readonly string[] =>
  [
    errors > 0 ? count(errors, 'error') : '',
    warnings > 0 ? `${warnings} to ask about` : '',
    questions > 0 ? `${count(questions, 'question')} to answer` : '',
    undecided > 0 ? `${undecided} not looked at` : '',
    suppressed > 0 ? `${suppressed} allowed` : '',
    unread > 0 ? `${count(unread, 'input')} not read` : '',
  ].filter((words) => words !== '');

export const sayTotals = (counts: Counts): string => {
  const words = found(counts);
  return `Checked ${count(counts.posts, 'post')}: ${words.length === 0 ? 'nothing found' : words.join(', ')}.`;
};
