import type { Head, PostResult, Verdict } from '../model.ts';
import { newClauses } from './html/cites.ts';
import { words } from './html/escape.ts';
import { closePage, openPage } from './html/page.ts';
import { card, type Paper } from './html/post.ts';
import { plotsOf, rest, summary } from './html/tail.ts';
import type { Look, MakeReporter } from './look.ts';
import { newTally } from './tally/tally.ts';
import { sayWhen, titleOf } from './wording/words.ts';

/**
 * One page that needs nothing but itself. What it came to is known last and stands first: the page begins with a slot for it, which a
 * browser fills without a script, and which says so where it stays empty because the run was cut short.
 */
const SLOTS =
  '<template shadowrootmode="open"><slot name="summary"><p>This report was cut short: it holds not all that was to be looked at.</p></slot><slot></slot></template>\n';

const TITLES = { check: 'Posts checked against the policy', audit: 'What has been published, against the policy' };

const html: MakeReporter = (look: Look) => {
  let paper: Paper | undefined;
  let cards = 0;
  const posts: Record<Verdict, number> = { block: 0, review: 0, pass: 0 };
  const tally = newTally();
  const isAudit = look.command === 'audit';
  return {
    head: (head) => {
      paper = { look, head, clauses: newClauses(head) };
      return openPage({ title: TITLES[look.command], about: aboutOf(head), skip: ['posts', 'Skip to the posts'] }) + SLOTS + opening(look);
    },
    count: (post) => {
      posts[post.verdict] += 1;
      if (isAudit) tally.post(post);
    },
    post: (post) => {
      if (paper === undefined || (isAudit && isQuiet(post))) return '';
      cards += 1;
      return card(paper, post, `post-${cards}`);
    },
    tail: (tail, whole = tail) => {
      if (paper === undefined) return '';
      const plots = isAudit ? plotsOf(tally, whole) : '';
      const none = cards === 0 ? `<p>${isAudit ? 'None: all that was read is in order.' : 'None.'}</p>\n` : '';
      return none + summary(paper, tail, posts, plots) + rest(paper, tail) + closePage(paper.head.smpolicy);
    },
  };
};

export default html;

/** Of what is in order an audit gives the number. */
const isQuiet = ({ verdict, suppressed }: PostResult): boolean => verdict === 'pass' && suppressed.length === 0;

const opening = ({ command, quiet, strict }: Look): string => {
  const hidden = quiet
    ? `<p class="soft">Posts in order${strict ? '' : ' and warnings'} are left out of this list, as was asked for.</p>\n`
    : '';
  return `<h2 id="posts">${command === 'audit' ? 'Posts to look at' : 'Posts'}</h2>\n${hidden}`;
};

const aboutOf = (head: Head): string => {
  const policies = head.policies.map(({ id, version }) => `${titleOf(head, id)}${version === null ? '' : `, ${version}`}`).join('; ');
  return `<p class="soft">${words(`As of ${sayWhen(head.now, { now: '' })}. By: ${policies}.`)}</p>`;
};
