import { safeJson } from '../text/safe.ts';
import type { MakeReporter } from './look.ts';

const INDENT = 2;

/** One object, in the order head, posts, rest, so that it streams: cut short, it is no JSON. */
const json: MakeReporter = () => {
  let first = true;
  return {
    head: ({ smpolicy, schema, now, policies }) => `${opened({ smpolicy, schema, now, policies })},\n  "posts": [`,
    post: (post) => {
      const comma = first ? '' : ',';
      first = false;
      return `${comma}\n${indented(post)}`;
    },
    tail: ({ unread, notices, records, takedowns, verdict, counts }) => {
      const rest = safeJson({ unread, notices, records, takedowns, verdict, counts }, INDENT);
      return `${first ? '' : '\n  '}],${rest.slice(1)}\n`;
    },
  };
};

export default json;

/** An object without its closing brace. */
const opened = (value: object): string => safeJson(value, INDENT).slice(0, -2);

/** An element of `posts`: two levels in. No string of JSON holds a raw line break, so every one is between values. */
const indented = (value: object): string => safeJson(value, INDENT).replace(/^/gm, ' '.repeat(2 * INDENT));
