import type { RecordFinding, Tail, Takedown, Verdict } from '../../model.ts';
import { sayMonth } from '../tally/months.ts';
import { FOUND, type Tally, VERDICTS } from '../tally/tally.ts';
import { count, NO_OWNER, sayTotals, sayUnread, sayWhen, wordsOf } from '../wording/words.ts';
import { link, words } from './escape.ts';
import { plot } from './plot.ts';
import { finding, type Paper, row, SAID } from './post.ts';

/** Posts by their verdict. */
export type Posts = Readonly<Record<Verdict, number>>;

/** What stands before the posts, though it is known only after them: its slot is there already. */
export const summary = (on: Paper, tail: Tail, posts: Posts, plots: string): string =>
  [
    '<div slot="summary">',
    verdict(on, tail, posts),
    tiles(on, tail),
    contents(on, tail, plots),
    unread(tail),
    takedowns(on, tail),
    plots,
    '</div>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');

/** What comes after the posts. */
export const rest = (on: Paper, { records, notices }: Tail): string =>
  [
    section('records', 'The school’s records', byCheck(on, records)),
    section('notices', 'Notices', list(notices.map(({ why }) => why))),
  ].join('');

const section = (id: string, title: string, inner: string): string =>
  inner === '' ? '' : `<section aria-labelledby="${id}"><h2 id="${id}">${words(title)}</h2>\n${inner}\n</section>\n`;

const list = (all: readonly string[]): string =>
  all.length === 0 ? '' : `<ul class="list">${all.map((one) => `<li>${words(one)}</li>`).join('')}</ul>`;

const verdict = ({ look, head }: Paper, { verdict: worst, takedowns: due, counts }: Tail, posts: Posts): string => {
  const first = due.map((one) => one.due).sort()[0];
  const says = [
    look.command === 'check' && counts.posts < 2 ? sayTotals(counts) : sayPosts(look.command, counts.posts, posts),
    first === undefined ? '' : `${count(due.length, 'post')} to take down, the first by ${sayWhen(first, head)}.`,
    worst === null ? 'What could not be read is listed below: nothing is known of it.' : '',
    look.masked === true ? 'Names are hidden.' : '',
  ];
  const title = worst === null ? 'Not everything was read' : wordsOf(look).verdict[worst];
  return `<section class="verdict ${worst ?? 'block'}" aria-labelledby="verdict"><h2 id="verdict">${title}</h2><p>${words(says.filter((part) => part !== '').join(' '))}</p></section>`;
};

const sayPosts = (command: 'check' | 'audit', all: number, { block, review, pass }: Posts): string => {
  const breaks = block === 1 ? 'breaks the policy' : 'break the policy';
  const parts = [
    block > 0 ? `${block} ${command === 'audit' ? breaks : 'not to be published'}` : '',
    review > 0 ? `${review} to ${command === 'audit' ? 'look at again' : 'ask about'}` : '',
    pass > 0 ? `${pass} ${command === 'audit' ? 'in order' : 'ready'}` : '',
  ].filter((part) => part !== '');
  return `${count(all, 'post')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
};

/** A single post says it all itself. */
const tiles = ({ look }: Paper, { counts, takedowns: due }: Tail): string => {
  if (look.command === 'check' && counts.posts < 2) return '';
  const all: readonly (readonly [number, string])[] = [
    [counts.unread, 'not read'],
    [due.length, 'to take down'],
    [counts.errors, counts.errors === 1 ? 'error' : 'errors'],
    [counts.warnings, 'to ask about'],
    [counts.questions, counts.questions === 1 ? 'question to answer' : 'questions to answer'],
    [counts.undecided, 'not looked at'],
    [counts.suppressed, 'allowed'],
    [counts.posts, counts.posts === 1 ? 'post' : 'posts'],
  ];
  const shown = all.filter(([n, label]) => n > 0 || label === 'posts');
  return `<dl class="tiles">${shown.map(([n, label]) => `<div><dt>${label}</dt><dd>${n}</dd></div>`).join('')}</dl>`;
};

const contents = ({ look }: Paper, tail: Tail, plots: string): string => {
  const places: readonly (readonly [string, string, boolean])[] = [
    ['unread', 'Not read', tail.unread.length > 0],
    ['takedowns', 'To take down', tail.takedowns.length > 0],
    ['numbers', 'In numbers', plots !== ''],
    ['posts', look.command === 'audit' ? 'Posts to look at' : 'Posts', tail.counts.posts > 0],
    ['records', 'The school’s records', tail.records.length > 0],
    ['notices', 'Notices', tail.notices.length > 0],
  ];
  const links = places.filter(([, , there]) => there).map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`);
  return links.length < 3 ? '' : `<nav class="contents" aria-label="On this page"><ul>${links.join('')}</ul></nav>`;
};

const unread = ({ unread: all }: Tail): string => section('unread', 'Not read, so nothing is known of it', list(all.map(sayUnread)));

const takedowns = (on: Paper, { takedowns: all }: Tail): string => {
  if (all.length === 0) return '';
  const head = ['Down by', 'Post', 'Who takes it down', 'Pupils'].map((name) => `<th scope="col">${name}</th>`).join('');
  const table = `<table class="todo"><thead><tr>${head}</tr></thead><tbody>${all.map((one) => takedown(on, one)).join('')}</tbody></table>`;
  return section(
    'takedowns',
    'To take down',
    `<div class="scroll" role="region" aria-label="A table of what is to be taken down" tabindex="0">${table}</div>`,
  );
};

const takedown = ({ head }: Paper, { source, link: address, account, owner, pupils, publishAt, excerpt, due }: Takedown): string => {
  const where = `${sayWhen(publishAt, head)}${account === null ? '' : ` on ${account}`}`;
  const words_ = excerpt === '' ? '' : `“${words(excerpt)}”<br>`;
  const see = address === null ? '' : `<br>${link(address, address)}`;
  return `<tr><th scope="row">${words(sayWhen(due, head))}</th><td>${words_}${words(source)}<br><span class="soft">${words(where)}</span>${see}</td><td>${words(owner ?? NO_OWNER)}</td><td>${words(pupils.join(', '))}</td></tr>`;
};

/** A card for each audit. */
const byCheck = (on: Paper, records: readonly RecordFinding[]): string => {
  const checks = [...new Set(records.map(({ check }) => check))];
  const cardOf = (check: string): string =>
    records
      .filter((one) => one.check === check)
      .map((one) => record(on, one))
      .join('\n');
  return checks.map((check) => `<div class="card"><h3>${words(check)}</h3>\n${cardOf(check)}</div>`).join('\n');
};

const record = ({ clauses }: Paper, { severity, subject, message, advice, cites }: RecordFinding): string => {
  const { what, ...said } = SAID[severity];
  const rows = [row(what, message), row('What to do', advice), clauses(cites)];
  return finding({ ...said, headline: subject, rows });
};

/** An audit in plots: when, what, where and by whom. */
export const plotsOf = (tally: Tally, { records }: Pick<Tail, 'records'>): string => {
  const months = tally.months().map(([month, one]) => [sayMonth(month), one] as const);
  const inner = [
    plot({ id: 'by-check', title: 'What was found, by check', of: 'Check', rows: tally.checks(records), series: FOUND }),
    plot({ id: 'by-month', title: 'Posts by month', of: 'Month', rows: months, series: VERDICTS }),
    plot({ id: 'by-channel', title: 'Posts by channel', of: 'Channel', rows: tally.channels(), series: VERDICTS }),
    plot({ id: 'by-account', title: 'Posts by account', of: 'Account', rows: tally.accounts(), series: VERDICTS }),
  ].join('');
  return section('numbers', 'In numbers', inner);
};
