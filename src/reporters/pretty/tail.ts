import type { Counts, RecordFinding, Tail, Takedown, Unread } from '../../model.ts';
import { type Page, say, sayCites } from './page.ts';
import { count, sayWhen, verdictPaint } from './words.ts';

type Lines = readonly string[];

/** What is said after the last post, in sections. */
export const tailSections = (page: Page, tail: Tail): readonly Lines[] =>
  [
    section(page, 'To take down:', tail.takedowns, takedown),
    section(page, 'The school’s records:', tail.records, record),
    section(page, 'Not read, so nothing is known of it:', tail.unread, unread),
    section(page, 'Notices:', tail.notices, (on, { why }) => say(on, 2, why)),
    say(page, 0, totals(tail.counts)),
  ].filter((lines) => lines.length > 0);

const section = <T>(page: Page, title: string, all: readonly T[], each: (page: Page, one: T) => Lines): Lines =>
  all.length === 0 ? [] : [...say(page, 0, '', title, page.look.style.bold), ...all.flatMap((one) => each(page, one))];

const takedown = (page: Page, { source, link, account, owner, pupils, publishAt, excerpt, due, cites }: Takedown): Lines => [
  ...say(page, 2, `${source}, to be down by ${sayWhen(due, page)}`),
  ...(excerpt === '' ? [] : say(page, 4, `"${excerpt}"`, 'The words:')),
  ...say(page, 4, `${sayWhen(publishAt, page)}${account === null ? '' : ` on ${account}`}`, 'Published:'),
  ...(link === null ? [] : say(page, 4, link, 'Link:')),
  ...say(page, 4, owner ?? 'nobody: the account has no owner still on the staff', 'Who takes it down:'),
  ...(pupils.length === 0 ? [] : say(page, 4, pupils.join(', '), 'Pupils:')),
  ...sayCites(page, 4, cites),
];

const record = (page: Page, { severity, subject, check, message, advice, cites }: RecordFinding): Lines => [
  ...(severity === 'error'
    ? say(page, 2, `${subject} (${check})`, 'Error:', verdictPaint(page, 'block'))
    : say(page, 2, `${subject} (${check})`, 'Ask:', verdictPaint(page, 'review'))),
  ...say(page, 4, message, severity === 'error' ? 'What is wrong:' : 'What to look at:'),
  ...say(page, 4, advice, 'What to do:'),
  ...sayCites(page, 4, cites),
];

/** A dash is no input: there was none. */
const unread = (page: Page, { source, line, column, why }: Unread): Lines => {
  const place = [source, line, column].filter((part) => part !== undefined).join(':');
  return say(page, 2, source === '-' ? why : `${place}: ${why}`);
};

const totals = ({ posts, errors, warnings, questions, undecided, suppressed, unread: notRead }: Counts): string => {
  const found = [
    errors > 0 ? count(errors, 'error') : '',
    warnings > 0 ? `${warnings} to ask about` : '',
    questions > 0 ? `${count(questions, 'question')} to answer` : '',
    undecided > 0 ? `${undecided} not looked at` : '',
    suppressed > 0 ? `${suppressed} allowed` : '',
    notRead > 0 ? `${count(notRead, 'input')} not read` : '',
  ].filter((words) => words !== '');
  return `Checked ${count(posts, 'post')}: ${found.length === 0 ? 'nothing found' : found.join(', ')}.`;
};
