import type {
  Asked,
  Cite,
  Cites,
  Coming,
  Head,
  PostResult,
  RecordFinding,
  Sums,
  Suppressed,
  Tail,
  Takedown,
  Undecided,
  Unread,
  Violation,
} from '../../model.ts';
import type { Holds, Shape } from '../shape.ts';
import { literal, union } from '../valibot.ts';
import { isGroup } from '../wording.ts';
import { printed } from './groups.ts';
import { about, figure, list, maybe, orNull, ruled, text, word, yesOrNo } from './parts.ts';
import { POST_KINDS } from './post.ts';
import { day, instant } from './values.ts';

/** What is printed as JSON: one object for a run; or a line for each post, a line for each unread input, and the end. */

export type Run = Head & { readonly posts: readonly PostResult[] } & Omit<Tail, 'sums' | 'twins' | 'since'>;
export interface UnreadLine {
  readonly unread: Unread;
}
export interface EndLine {
  readonly end: Pick<Tail, 'verdict' | 'counts' | 'notices'> & Pick<Head, 'policies'> & Partial<Told>;
}
/** What it takes to tell of several runs as of one. */
export interface Told extends Pick<Head, 'smpolicy' | 'now'>, Pick<Tail, 'records' | 'takedowns' | 'twins'> {
  readonly masked: boolean;
  readonly quiet?: boolean;
  readonly sums: Sums;
}
export type Line = PostResult | UnreadLine | EndLine;

const count = (least = 0): Shape<number> =>
  ruled(figure(), {
    holds: (value) => Number.isSafeInteger(value) && value >= least,
    says: `expected a whole number from ${least}`,
    json: { type: 'integer', minimum: least },
  });
const severity = word(['error', 'warning']);
const verdict = word(['pass', 'review', 'block']);

// ── A post's ────────────────────────────────────────────────────────────────────────────────────────────────────────

const cite = printed({ policy: text(), clause: text(), at: text(), says: text() });
/** An array of at least one is what JSON Schema and editors say best; the type says it to the compiler. */
const oneOrMore = ruled(list(cite satisfies Holds<Cite, typeof cite>), {
  holds: (all) => all.length > 0,
  says: 'expected at least one',
  json: { minItems: 1 },
});
const cites: Shape<Cites> = about(oneOrMore as Shape<never>, 'The clauses that it breaks, in the pack’s own words');
const where = printed({
  field: about(text(), 'A JSON Pointer into the post, or what is missing'),
  start: maybe(count(), 'In UTF-16 units of the field'),
  end: maybe(count()),
  line: maybe(count(1), 'Of the source file'),
  column: maybe(count(1)),
});
const violationKeys = {
  check: text(),
  kind: text(),
  severity,
  message: text(),
  advice: text(),
  where,
  match: about(orNull(text()), 'The field’s text at `where`; null where what is wrong is absent'),
  excerpt: text(),
  replacement: maybe(text()),
  safeAfter: maybe(instant(), 'The first instant from which it is no error, all else equal'),
  pupils: about(list(text()), 'Ids, where pupils are concerned'),
  cites,
  under: maybe(word(['today'], { what: 'today' }), 'In an audit: found only by today’s facts'),
};
const violation = printed(violationKeys);
const suppressed = printed({ ...violationKeys, reason: about(text(), 'Why it is allowed') });
const asked = printed({ id: text(), ask: text(), cites });
const undecided = printed({ check: text(), why: text(), advice: text() });

const coming = printed({ owner: orNull(text()), pupils: list(text()), excerpt: text(), due: day(), cites });
const postResult = printed({
  source: text(),
  id: text(),
  kind: word(POST_KINDS),
  channel: text(),
  account: orNull(text()),
  publishAt: instant(),
  link: orNull(text()),
  verdict,
  safeAfter: about(orNull(instant()), 'The latest of its violations’; it says nothing of those that waiting does not mend'),
  violations: list(violation satisfies Holds<Violation, typeof violation>),
  questions: list(asked satisfies Holds<Asked, typeof asked>),
  undecided: list(undecided satisfies Holds<Undecided, typeof undecided>),
  suppressed: about(list(suppressed satisfies Holds<Suppressed, typeof suppressed>), 'What a reviewed exception covered'),
  takedown: maybe(coming satisfies Holds<Coming, typeof coming>, 'In an audit: it must come down'),
});
export const postResultShape: Shape<PostResult> = postResult satisfies Holds<PostResult, typeof postResult>;

// ── A run's ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const unread = printed({ source: text(), line: maybe(count(1)), column: maybe(count(1)), why: text() });
const notice = printed({ why: text() });
const finding = printed({ check: text(), kind: text(), severity, subject: text(), message: text(), advice: text(), cites });
const takedown = printed({
  source: text(),
  id: text(),
  link: orNull(text()),
  account: orNull(text()),
  owner: orNull(text()),
  pupils: list(text()),
  publishAt: instant(),
  excerpt: text(),
  due: day(),
  cites,
});
const counts = printed({
  posts: count(),
  errors: count(),
  warnings: count(),
  questions: count(),
  undecided: count(),
  suppressed: count(),
  unread: count(),
});
const policies = list(printed({ id: text(), title: text(), version: orNull(text()) }));
const notices = list(notice);
const worst = about(orNull(verdict), 'Null where anything is unread');

const run = printed({
  smpolicy: about(text(), 'The version that printed it'),
  schema: about(literal(1, 'expected 1'), 'The version of this form'),
  now: instant(),
  policies,
  posts: list(postResultShape),
  unread: list(unread satisfies Holds<Unread, typeof unread>),
  notices,
  records: list(finding satisfies Holds<RecordFinding, typeof finding>),
  takedowns: list(takedown satisfies Holds<Takedown, typeof takedown>),
  verdict: worst,
  counts,
});
/** The one object of `--format json`. */
export const resultShape: Shape<Run> = run satisfies Holds<Run, typeof run>;

const unreadLine = printed({ unread });
const sums = printed({
  undated: about(printed({ count: count(), first: text() }), 'Posts that do not say when they were published'),
  unopened: about(printed({ without: count(), documents: count() }), 'Media without a file, and such as were not opened'),
  unbound: about(count(), 'Approvals that name no state of their post'),
  outside: about(count(), 'Posts outside the days that were asked for'),
  unused: about(list(text()), 'Entries of the baseline that covered nothing'),
  idle: about(list(count(1)), 'Entries of the config under allow that covered nothing'),
  lines: about(count(), 'Lines that came by standard input'),
});
const end = printed({
  ...{ verdict: worst, counts, notices, policies },
  smpolicy: maybe(text(), 'The version that printed it'),
  now: maybe(instant()),
  masked: maybe(yesOrNo(), 'Names and matches are hidden'),
  quiet: maybe(yesOrNo(), 'Clean posts and warnings were left out'),
  records: maybe(list(finding)),
  takedowns: maybe(list(takedown satisfies Holds<Takedown, typeof takedown>), 'Those that belong to no post'),
  twins: maybe(list(text()), 'Sources of posts whose takedown is listed with another copy'),
  sums: maybe(sums satisfies Holds<Sums, typeof sums>, 'What some notices count, so that several runs can be told of as one'),
});
const endLine = printed({ end });

/** One line of `--format ndjson`; its own key tells which. */
const lineOf = (value: unknown): Shape<Line> => {
  if (!isGroup(value) || Object.hasOwn(value, 'source')) return postResultShape;
  return Object.hasOwn(value, 'unread') ? unreadLine : (endLine satisfies Holds<EndLine, typeof endLine>);
};
export const lineShape: Shape<Line> = {
  ...union([postResultShape, unreadLine, endLine]),
  '~run': (dataset, config) => lineOf(dataset.value)['~run'](dataset, config),
};

/** What the JSON Schema of the result describes. */
export const resultShapes: Readonly<Record<string, Shape<unknown>>> = {
  run: resultShape,
  post: postResultShape,
  unread: unreadLine,
  end: endLine,
};
