import type { Coming, PostResult, School, Suppressed, Takedown, Unread, Violation, Where } from '../model.ts';
import { isoInZone } from '../text/calendar.ts';
import { later } from '../text/later.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import type { Finding } from './finding.ts';
import { countsOf, type Judged } from './judge.ts';
import { type Mask, NO_MASK } from './mask.ts';
import { textAt } from './pointer.ts';
import { verdictOf } from './verdict.ts';

/** Turns what was found into what may be shown: sentences made, names masked. The one place where anything is masked. */
export const present = (judged: Judged, school: School, mask: Mask = NO_MASK, due?: Due): PostResult => {
  const { reading } = judged;
  const [spans, again] = [later(() => spansOf(judged)), later(() => againOf(judged, mask))];
  const show = (finding: Finding): Violation => violation(finding, { judged, school, mask, spans, again });
  const violations = judged.findings.map(show);
  const result = {
    source: mask.text(reading.source),
    id: mask.text(reading.id),
    kind: reading.kind,
    channel: mask.channel(reading.channel),
    account: reading.account === null ? null : maskAccount(reading.account, school, mask),
    publishAt: isoInZone(reading.publishAt, school.timezone),
    link: linkOf(judged, mask),
    violations,
    questions: judged.questions,
    undecided: judged.undecided.map((one) => ({ ...one, why: mask.text(one.why) })),
    suppressed: judged.suppressed.map(({ finding, entry }): Suppressed => ({ ...show(finding), reason: mask.text(entry.reason) })),
    verdict: verdictOf(countsOf(judged)) ?? 'review',
    safeAfter: latestOf(violations),
  };
  return due === undefined ? result : { ...result, takedown: presentDue(due, judged, mask) };
};

/** The school's own accounts are no secret; another may be a child's. */
const maskAccount = (account: string, { accounts }: School, mask: Mask): string =>
  accounts.some(({ handle }) => handle === account) ? account : mask.text(account);

/** The address of a video may be made of its title. */
const linkOf = ({ link }: Judged, mask: Mask): string | null => (link === undefined ? null : mask.text(link));

/** What an audit adds to a post that must come down. */
export type Due = Pick<Takedown, 'owner' | 'pupils' | 'due' | 'cites'>;

/** The post is named by its first line, for whoever has to find it. */
const presentDue = (due: Due, judged: Judged, mask: Mask = NO_MASK): Coming => {
  const { post } = judged.reading;
  const start = post.text?.search(/\S/) ?? -1;
  const opening = start < 0 ? { field: '/media/0/pupils' } : { field: '/text', start, end: start };
  const excerpt = maskExcerpt(excerptOf({ span: opening }, post), {
    mask,
    spans: () => spansOf(judged),
    again: () => againOf(judged, mask),
  });
  return { owner: due.owner, pupils: due.pupils, excerpt, due: due.due, cites: due.cites };
};

/** A post that must come down, as the list of such posts has it. */
export const takedownIn = ({ source, id, link, account, publishAt, takedown }: PostResult): Takedown | undefined => {
  if (takedown === undefined) return undefined;
  const { owner, pupils, excerpt, due, cites } = takedown;
  return { source, id, link, account, owner, pupils, publishAt, excerpt, due, cites };
};

/** A file that could not be read may be named after a child. */
export const presentUnread = (unread: Unread, mask: Mask): Unread => ({
  ...unread,
  source: mask.text(unread.source),
  why: mask.text(unread.why),
});

const latestOf = (violations: readonly Violation[]): string | null =>
  violations.reduce<string | null>((last, { safeAfter }) => {
    if (safeAfter === undefined) return last;
    return last === null || Date.parse(safeAfter) > Date.parse(last) ? safeAfter : last;
  }, null);

/** What showing a finding needs. */
interface Shown {
  readonly judged: Judged;
  readonly school: School;
  readonly mask: Mask;
  /** Where anything was found in the post or its photos, by field. */
  readonly spans: () => ReadonlyMap<string, readonly Piece[]>;
  readonly again: () => Again;
}

const violation = (finding: Finding, shown: Shown): Violation => {
  const { judged, school, mask } = shown;
  const { check, kind, severity, wording, pupils, cites, under, safeAfter, replacement } = finding;
  const match = matchOf(finding, judged);
  const excerpt = excerptOf(finding, judged.reading.post);
  const hide = (text: string): string => mask.text(match === null || match === '' ? text : text.replaceAll(match, mask.match(match)));
  return {
    ...{ check, kind, severity },
    message: say(wording.message, finding.data, hide),
    advice: say(wording.advice, finding.data, hide),
    where: whereOf(finding, judged),
    match: match === null ? null : mask.match(match),
    excerpt: maskExcerpt(excerpt, shown),
    ...(replacement === undefined ? {} : { replacement: hide(replacement) }),
    ...(safeAfter === undefined || severity !== 'error' ? {} : { safeAfter: isoInZone(safeAfter, school.timezone) }),
    ...{ pupils, cites },
    ...(under === undefined ? {} : { under }),
  };
};

/** Fills `{name}` from the data: the sentence's own words are ours, what fills it may be a child's name, or repeat the match. */
const say = (template: string, data: Finding['data'], hide: (text: string) => string): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => hide(data[name] ?? ''));

const matchOf = ({ match, span }: Finding, { reading }: Judged): string | null => {
  if (match !== undefined) return match;
  const text = textAt(reading.post, span.field);
  return text === undefined || span.start === undefined ? null : text.slice(span.start, span.end);
};

const whereOf = ({ span }: Finding, { locate }: Judged): Where => ({ ...span, ...locate(span.field, span.start) });

/** Pieces of a field, in their order, none of which overlaps another: what two findings share is hidden once. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

const spansOf = ({ findings, suppressed }: Judged): ReadonlyMap<string, readonly Piece[]> => {
  const spans = new Map<string, Piece[]>();
  for (const { span, inside } of [...findings, ...suppressed.map(({ finding }) => finding)]) {
    const { start = 0, end = 0 } = inside ?? span;
    const field = inside?.field.pointer ?? span.field;
    const known = spans.get(field);
    if (known === undefined) spans.set(field, [{ start, end }]);
    else known.push({ start, end });
  }
  return new Map([...spans].map(([field, pieces]) => [field, joined(pieces)]));
};

const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const apart: Piece[] = [];
  for (const one of pieces.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || last.end <= one.start) apart.push(one);
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
  }
  return apart;
};

/** Every match of the post is hidden in every excerpt, then every name of the roll. */
const maskExcerpt = ({ text, from, field }: Excerpt, { mask, spans, again }: Pick<Shown, 'mask' | 'spans' | 'again'>): string => {
  if (mask === NO_MASK) return text;
  const pieces = within(spans().get(field) ?? [], from, from + text.length).map(
    ({ start, end }) => [Math.max(start - from, 0), end - from] as const,
  );
  let [hidden, shown] = ['', 0];
  for (const [start, end] of pieces) {
    hidden += again()(text.slice(shown, start)) + mask.match(text.slice(start, end));
    shown = end;
  }
  return mask.text(hidden + again()(text.slice(shown)));
};

/** What was found anywhere in the post, to be hidden wherever it stands again: a check may tell of the first of two places alone. */
type Again = (text: string) => string;

const againOf = (judged: Judged, mask: Mask): Again => {
  const all = [...judged.findings, ...judged.suppressed.map(({ finding }) => finding)];
  const told = all.flatMap((finding) => (finding.span.field === '/channel' ? [] : (matchOf(finding, judged) ?? [])));
  const secrets = new Set(told.filter((one) => one.length >= SHORTEST && mask.match(one) !== one));
  if (secrets.size === 0) return (text) => text;
  const starts = new Set([...secrets].map((one) => one.charCodeAt(0)));
  const lengths = [...new Set([...secrets].map(({ length }) => length))].toSorted((one, other) => other - one);
  const lengthAt = (text: string, at: number): number =>
    starts.has(text.charCodeAt(at)) ? (lengths.find((length) => secrets.has(text.slice(at, at + length))) ?? 0) : 0;
  return (text) => without(text, lengthAt, mask);
};
/** What is shorter is a piece of many a word. */
const SHORTEST = 4;

const without = (text: string, lengthAt: (text: string, at: number) => number, mask: Mask): string => {
  let [shown, done] = ['', 0];
  for (let at = 0; at < text.length; at++) {
    const length = lengthAt(text, at);
    if (length === 0) continue;
    shown += text.slice(done, at) + mask.match(text.slice(at, at + length));
    done = at + length;
    at = done - 1;
  }
  return shown + text.slice(done);
};

/** Those that overlap a part of the field; the first is found by halves, since a post may have any number. */
const within = (pieces: readonly Piece[], from: number, to: number): readonly Piece[] => {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  const found: Piece[] = [];
  for (let at = low; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.start >= to) break;
    if (piece.end > piece.start) found.push(piece);
  }
  return found;
};
