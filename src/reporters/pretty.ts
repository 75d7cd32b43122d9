import type { Head, PostResult } from '../model.ts';
import type { Look, MakeReporter } from './look.ts';
import { newNext } from './pretty/next.ts';
import type { Page } from './pretty/page.ts';
import { sayBriefly, sayPost } from './pretty/post.ts';
import { summary } from './pretty/summary.ts';
import { tailSections } from './pretty/tail.ts';
import { newTally } from './tally/tally.ts';

const NO_HEAD: Head = { smpolicy: '', schema: 1, now: '', policies: [] };
/** An audit has any number of posts: as many are told in full, the others in a line each. */
const IN_FULL = 20;

/** For somebody tired: the verdict first, then each reason with its words, its remedy and its clause; last what to do next. */
const pretty: MakeReporter = (look: Look) => {
  let page: Page = { look, head: NO_HEAD };
  let before: 'nothing' | 'line' | 'block' = 'nothing';
  let inFull = 0;
  const next = newNext();
  const tally = newTally();
  const isAudit = look.command === 'audit';
  /** Posts in order stand line under line; what is longer has air around it. */
  const spaced = (lines: readonly string[]): string => {
    if (lines.length === 0) return '';
    const kind = lines.length === 1 ? 'line' : 'block';
    const air = before === 'nothing' || (before === 'line' && kind === 'line') ? '' : '\n';
    before = kind;
    return `${air}${lines.join('\n')}\n`;
  };
  const swept = (post: PostResult): readonly string[] => {
    if (post.verdict === 'pass' && post.suppressed.length === 0) return [];
    inFull += 1;
    return inFull > IN_FULL ? sayBriefly(page, post) : sayPost(page, post);
  };
  return {
    head: (head) => {
      page = { look, head, ...(isAudit ? { told: new Set() } : {}) };
      return '';
    },
    count: (post) => {
      if (isAudit) tally.post(post);
    },
    post: (post) => {
      next.post(post);
      return spaced(isAudit ? swept(post) : sayPost(page, post));
    },
    tail: (tail, whole = tail) => {
      const sections = tailSections(page, tail, isAudit ? summary(page, whole, tally) : []);
      return `${before === 'nothing' ? '' : '\n'}${[...sections.map((lines) => lines.join('\n')), next.say(page, tail)].join('\n\n')}\n`;
    },
  };
};

export default pretty;
