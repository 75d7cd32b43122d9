import type { Head, Tail, Takedown } from '../../model.ts';
import type { MakeReporter } from '../look.ts';
import { type Page, say, sayCites } from '../pretty/page.ts';
import { NO_OWNER, sayUnread, sayWhen } from '../wording/words.ts';
import { type Group, groupsOf, newChannels, sayWork, titleOfGroup, UNSEEN } from './groups.ts';

type Lines = readonly string[];
const NO_HEAD: Head = { smpolicy: '', schema: 1, now: '', policies: [] };

/** The list to work through, pupil by pupil. */
const pretty: MakeReporter = (look) => {
  let page: Page = { look, head: NO_HEAD };
  const channels = newChannels();
  return {
    head: (head) => {
      page = { look, head, told: new Set() };
      return '';
    },
    post: (post) => {
      channels.post(post);
      return '';
    },
    tail: (tail) =>
      `${sections(page, tail, channels.of)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`,
  };
};

export default pretty;

const sections = (page: Page, tail: Tail, channelOf: (one: Takedown) => string): readonly Lines[] =>
  [
    ...groupsOf(tail.takedowns).map((group) => groupLines(page, group, channelOf)),
    brief(page, 'Gone since the earlier list:', tail.since?.gone ?? []),
    brief(page, `${UNSEEN}:`, tail.since?.unseen ?? []),
    titled(
      page,
      'Not read, so nothing is known of it:',
      tail.unread.flatMap((one) => say(page, 2, sayUnread(one))),
    ),
    titled(
      page,
      'Notices:',
      tail.notices.flatMap(({ why }) => say(page, 2, why)),
    ),
    say(page, 0, policies(page)),
    sayWork(tail, page.head).flatMap((text) => say(page, 0, text)),
  ].filter((lines) => lines.length > 0);

const titled = (page: Page, title: string, lines: Lines): Lines =>
  lines.length === 0 ? [] : [...say(page, 0, '', title, page.look.style.bold), ...lines];

const groupLines = (page: Page, group: Group, channelOf: (one: Takedown) => string): Lines =>
  titled(
    page,
    `${titleOfGroup(group)}:`,
    group.all.flatMap((one) => entry(page, one, { pupil: group.pupil, channel: channelOf(one) })),
  );

const entry = (page: Page, one: Takedown, { pupil, channel }: { readonly pupil: string | undefined; readonly channel: string }): Lines => {
  const others = one.pupils.filter((other) => other !== pupil);
  return [
    ...say(page, 2, `to be down by ${sayWhen(one.due, page.head)}: ${one.source}`, page.look.plain ? 'To do,' : '[ ]'),
    ...(one.excerpt === '' ? [] : say(page, 6, `"${one.excerpt}"`, 'The words:')),
    ...say(page, 6, `${sayWhen(one.publishAt, page.head)}${channel === '' ? '' : ` on ${channel}`}`, 'Published:'),
    ...(one.link === null ? [] : say(page, 6, one.link, 'Link:')),
    ...say(page, 6, one.owner ?? NO_OWNER, 'Who takes it down:'),
    ...(others.length === 0 || pupil === undefined ? [] : say(page, 6, others.join(', '), 'The same post also for:')),
    ...sayCites(page, 6, one.cites),
  ];
};

const brief = (page: Page, title: string, all: readonly Takedown[]): Lines =>
  titled(
    page,
    title,
    all.flatMap((one) => say(page, 2, lineOf(one, page))),
  );

const lineOf = ({ source, link, account, pupils, publishAt }: Takedown, page: Page): string =>
  [
    [...pupils, ...(account === null ? [] : [account])].join(', '),
    ...[`published ${sayWhen(publishAt, page.head)}`, source, ...(link === null ? [] : [link])],
  ]
    .filter((part) => part !== '')
    .join('; ');

const policies = ({ head }: Page): string =>
  `By: ${head.policies.map(({ id, version }) => (version === null ? id : `${id} ${version}`)).join(', ')}, as of ${sayWhen(head.now, { now: '' })}.`;
