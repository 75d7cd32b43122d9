import type { Head, Tail, Takedown } from '../../model.ts';
import { type Clauses, newClauses } from '../html/cites.ts';
import { link, words } from '../html/escape.ts';
import { closePage, openPage } from '../html/page.ts';
import type { MakeReporter } from '../look.ts';
import { NO_OWNER, sayUnread, sayWhen, titleOf } from '../wording/words.ts';
import { type Group, groupsOf, newChannels, sayWork, titleOfGroup, UNSEEN } from './groups.ts';

/** What a page is made with. */
interface Paper {
  readonly head: Head;
  readonly clauses: Clauses;
  readonly channelOf: (one: Takedown) => string;
}

/** The list as a page to print or to tick off on the screen; what is ticked is kept by nobody. */
const html: MakeReporter = () => {
  let paper: Paper | undefined;
  const channels = newChannels();
  return {
    head: (head) => {
      paper = { head, clauses: newClauses(head), channelOf: channels.of };
      return openPage({ title: 'Posts to take down', about: aboutOf(head) });
    },
    post: (post) => {
      channels.post(post);
      return '';
    },
    tail: (tail) => (paper === undefined ? '' : pageOf(paper, tail) + closePage(paper.head.smpolicy)),
  };
};

export default html;

const aboutOf = (head: Head): string => {
  const policies = head.policies.map(({ id, version }) => `${titleOf(head, id)}${version === null ? '' : `, ${version}`}`).join('; ');
  return `<p class="soft">${words(`As of ${sayWhen(head.now, { now: '' })}. By: ${policies}.`)}</p>`;
};

const pageOf = (on: Paper, tail: Tail): string =>
  [
    `<p>${words(sayWork(tail, on.head).join(' '))}</p>`,
    section('unread', 'Not read, so nothing is known of it', list(tail.unread.map(sayUnread))),
    ...groupsOf(tail.takedowns).map((group, index) => groupSection(on, group, index + 1)),
    section('gone', 'Gone since the earlier list', brief(on, tail.since?.gone ?? [])),
    section('unseen', UNSEEN, brief(on, tail.since?.unseen ?? [])),
    section('notices', 'Notices', list(tail.notices.map(({ why }) => why))),
  ].join('');

const section = (id: string, title: string, inner: string): string =>
  inner === '' ? '' : `<section aria-labelledby="${id}"><h2 id="${id}">${words(title)}</h2>\n${inner}\n</section>\n`;

const list = (all: readonly string[]): string =>
  all.length === 0 ? '' : `<ul class="list">${all.map((one) => `<li>${words(one)}</li>`).join('')}</ul>`;

const HEADINGS = ['Done', 'Down by', 'Post', 'Who takes it down', 'Why'];

const groupSection = (on: Paper, group: Group, nth: number): string => {
  const id = `group-${nth}`;
  const head = HEADINGS.map((name) => `<th scope="col">${name}</th>`).join('');
  const rows = group.all.map((one, index) => rowOf(on, one, { pupil: group.pupil, id: `${id}-${index + 1}` })).join('');
  const table = `<table class="todo"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  return section(id, titleOfGroup(group), `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">${table}</div>`);
};

const rowOf = (on: Paper, one: Takedown, { pupil, id }: { readonly pupil: string | undefined; readonly id: string }): string => {
  const tick = `<input type="checkbox" id="${id}-done" aria-labelledby="${id}-post">`;
  return `<tr><td>${tick}</td><th scope="row">${words(sayWhen(one.due, on.head))}</th><td id="${id}-post">${postOf(on, one, pupil)}</td><td>${words(one.owner ?? NO_OWNER)}</td><td><dl>${on.clauses(one.cites)}</dl></td></tr>`;
};

const postOf = ({ head, channelOf }: Paper, one: Takedown, pupil: string | undefined): string => {
  const channel = channelOf(one);
  const others = one.pupils.filter((other) => pupil !== undefined && other !== pupil);
  return [
    ...(one.excerpt === '' ? [] : [`“${words(one.excerpt)}”`]),
    words(one.source),
    `<span class="soft">${words(`${sayWhen(one.publishAt, head)}${channel === '' ? '' : ` on ${channel}`}`)}</span>`,
    ...(one.link === null ? [] : [link(one.link, one.link)]),
    ...(others.length === 0 ? [] : [words(`The same post also for: ${others.join(', ')}`)]),
  ].join('<br>');
};

const brief = ({ head }: Paper, all: readonly Takedown[]): string =>
  list(
    all.map(({ source, account, pupils, publishAt, link: address }) =>
      [
        [...pupils, ...(account === null ? [] : [account])].join(', '),
        `published ${sayWhen(publishAt, head)}`,
        source,
        ...(address === null ? [] : [address]),
      ]
        .filter((part) => part !== '')
        .join('; '),
    ),
  );
