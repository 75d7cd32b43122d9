import type { Head, PostResult } from '../model.ts';
import type { Look, MakeReporter } from './look.ts';
import { newNext } from './pretty/next.ts';
import type { Page } from './pretty/page.ts';
import { sayPost } from './pretty/post.ts';
import { tailSections } from './pretty/tail.ts';

const NO_HEAD: Head = { smpolicy: '', schema: 1, now: '', policies: [] };

/** For somebody tired: the verdict first, then each reason with its words, its remedy and its clause; last what to do next. */
const pretty: MakeReporter = (look: Look) => {
  let page: Page = { look, head: NO_HEAD };
  let before: 'nothing' | 'line' | 'block' = 'nothing';
  const next = newNext();
  /** Posts in order stand line under line; what is longer has air around it. */
  const spaced = (lines: readonly string[]): string => {
    const kind = lines.length === 1 ? 'line' : 'block';
    const air = before === 'nothing' || (before === 'line' && kind === 'line') ? '' : '\n';
    before = kind;
    return `${air}${lines.join('\n')}\n`;
  };
  return {
    head: (head) => {
      page = { look, head };
      return '';
    },
    post: (post: PostResult) => {
      next.post(post);
      return spaced(sayPost(page, post));
    },
    tail: (tail) => {
      const sections = [...tailSections(page, tail).map((lines) => lines.join('\n')), next.say(page, tail)];
      return `${before === 'nothing' ? '' : '\n'}${sections.join('\n\n')}\n`;
    },
  };
};

export default pretty;
