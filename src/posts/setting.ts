import type { Post } from '../model.ts';

/** The compiler keeps these and the keys of a post the same. */
const POST_KEYS: Readonly<Record<keyof Post, true>> = {
  id: true,
  kind: true,
  channel: true,
  account: true,
  accountKind: true,
  author: true,
  authorRole: true,
  text: true,
  publishAt: true,
  location: true,
  media: true,
  links: true,
  tags: true,
  comments: true,
  audience: true,
  inReplyTo: true,
  purpose: true,
  approvals: true,
  answers: true,
};
const FOLDED: ReadonlySet<string> = new Set(Object.keys(POST_KEYS).map((key) => key.toLowerCase()));

/** A line that reads like a setting. */
export interface Setting {
  readonly key: string;
  /** `exact`: a key of a post as it is written; `cased`: with other capitals, as in prose; `other`: a key of something else. */
  readonly is: 'exact' | 'cased' | 'other';
  readonly value: string;
}

/** `key: value` of YAML, `key = value` of TOML, in quotes or not. */
const PAIR = /^[\s\p{Cf}]{0,99}(["']?)([A-Za-z$][\w$-]{0,39})\1[ \t]{0,99}[:：=](?!\/)[ \t]{0,99}/u;
/** `[media]` and `[[media]]` of TOML. */
const TABLE = /^[ \t]{0,99}\[{1,2}([A-Za-z]{1,39})\]{1,2}\s{0,99}$/u;

export function settingOf(line: string): Setting | undefined {
  const pair = PAIR.exec(line);
  if (pair?.[2] !== undefined) return named(pair[2], line.slice(pair[0].length));
  const table = TABLE.exec(line)?.[1];
  return table === undefined || kindOf(table) !== 'exact' ? undefined : named(table, '[[');
}

function named(key: string, value: string): Setting {
  return { key, is: kindOf(key), value };
}

function kindOf(key: string): Setting['is'] {
  if (Object.hasOwn(POST_KEYS, key)) return 'exact';
  return FOLDED.has(key.toLowerCase()) ? 'cased' : 'other';
}

/** Whether it holds a list or a group. Prose has brackets too: `Links: [our map](https://…)`. */
export function holdsGroup({ is, value }: Setting): boolean {
  if (is === 'exact') return /^(?:\{|\[(?![^\]]{0,999}\]\())/u.test(value);
  return is === 'cased' && /^(?:\{|\[\s{0,99}[{"'])/u.test(value);
}

/**
 * A line of nothing but dashes or the like, with a word or a note after them at most: `---`, ` ----`, `---yaml`, `+++`, ```` ```json ````,
 * `<!--`, and the one long dash that phones make of three.
 */
const FENCE = /^[\s\p{Cf}]{0,99}(?:<!)?(?:[\p{Pd}+~`=;*_]{2,999}|—)[ \t]{0,99}(?:\w{1,20}[ \t]{0,99})?(?:>|#.*)?[\s\p{Cf}]*$/u;

export function isFence(line: string): boolean {
  return FENCE.test(line);
}

const JSON_KEY = /^(?:\[\s{0,999})?\{\s{0,999}(?:"[^"\n]{0,99}"|'[^'\n]{0,99}'|([A-Za-z]{1,39}))\s{0,99}:/u;

/** The first key tells what somebody meant to be JSON. */
export function beginsAsJson(text: string): boolean {
  const found = JSON_KEY.exec(text);
  return found !== null && (found[1] === undefined || kindOf(found[1]) !== 'other');
}

/** A list or a group of keys. */
export function isJson(text: string): boolean {
  return beginsAsJson(text) || (/^[[{]/u.test(text) && parses(text));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
