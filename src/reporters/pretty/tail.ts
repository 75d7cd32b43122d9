import type { RecordFinding, Tail, Takedown } from '../../model.ts';
import { count, NO_OWNER, sayTotals, sayUnread, sayWhen } from '../wording/words.ts';
import { type Page, say, sayCites, verdictPaint } from './page.ts';

type Lines = readonly string[];

/** As many are told in full; of more, each in a line. */
const IN_FULL = 20;

/** What is said after the last post, in sections; what an audit came to stands before the totals, where the eye rests. */
export const tailSections = (page: Page, tail: Tail, summary: readonly Lines[] = []): readonly Lines[] =>
  [
    section(page, 'To take down:', tail.takedowns, [takedown, takedownBriefly]),
    section(page, 'The school’s records:', tail.records, [record, recordBriefly]),
    section(page, 'Not read, so nothing is known of it:', tail.unread, [(on, one) => say(on, 2, sayUnread(one))]),
    section(page, 'Notices:', tail.notices, [(on, { why }) => say(on, 2, why)]),
    ...summary,
    say(page, 0, [sayTotals(tail.counts), sayTakedowns(page, tail)].filter((words) => words !== '').join(' ')),
  ].filter((lines) => lines.length > 0);

type Say<T> = (page: Page, one: T) => Lines;

const section = <T>(page: Page, title: string, all: readonly T[], [inFull, briefly = inFull]: readonly [Say<T>, Say<T>?]): Lines =>
  all.length === 0
    ? []
    : [...say(page, 0, '', title, page.look.style.bold), ...all.flatMap((one, index) => (index < IN_FULL ? inFull : briefly)(page, one))];

const sayTakedowns = ({ head }: Page, { takedowns }: Tail): string => {
  const first = takedowns.map(({ due }) => due).sort()[0];
  return first === undefined ? '' : `To take down: ${count(takedowns.length, 'post')}, the first by ${sayWhen(first, head)}.`;
};

const takedownBriefly = (page: Page, { source, account, owner, due }: Takedown): Lines =>
  say(page, 2, `${source}${account === null ? '' : ` on ${account}`}, to be down by ${sayWhen(due, page.head)}: ${owner ?? 'nobody'}`);

const recordBriefly = (page: Page, { severity, subject, check, message }: RecordFinding): Lines =>
  say(page, 2, `${subject} (${check}): ${message}`, severity === 'error' ? 'Error:' : 'Ask:');

const takedown = (page: Page, { source, link, account, owner, pupils, publishAt, excerpt, due, cites }: Takedown): Lines => [
  ...say(page, 2, `${source}, to be down by ${sayWhen(due, page.head)}`),
  ...(excerpt === '' ? [] : say(page, 4, `"${excerpt}"`, 'The words:')),
  ...say(page, 4, `${sayWhen(publishAt, page.head)}${account === null ? '' : ` on ${account}`}`, 'Published:'),
  ...(link === null ? [] : say(page, 4, link, 'Link:')),
  ...say(page, 4, owner ?? NO_OWNER, 'Who takes it down:'),
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
