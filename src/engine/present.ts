import type { PostResult, School, Suppressed, Unread, Violation, Where } from '../model.ts';
import { isoInZone } from '../text/calendar.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import type { Finding } from './finding.ts';
import { countsOf, type Judged } from './judge.ts';
import { type Mask, NO_MASK } from './mask.ts';
import { textAt } from './pointer.ts';
import { verdictOf } from './verdict.ts';

/** Turns what was found into what may be shown: sentences made, names masked. The one place where anything is masked. */
export const present = (judged: Judged, school: School, mask: Mask = NO_MASK): PostResult => {
  const { reading } = judged;
  const show = (finding: Finding): Violation => violation(finding, judged, school, mask);
  const result = {
    source: mask.text(reading.source),
    id: mask.text(reading.id),
    kind: reading.kind,
    channel: reading.channel,
    account: reading.account,
    publishAt: isoInZone(reading.publishAt, school.timezone),
    link: null,
    violations: judged.findings.map(show),
    questions: judged.questions,
    undecided: judged.undecided.map((one) => ({ ...one, why: mask.text(one.why) })),
    suppressed: judged.suppressed.map(({ finding, entry }): Suppressed => ({ ...show(finding), reason: mask.text(entry.reason) })),
  };
  return { ...result, verdict: verdictOf(countsOf(judged)) ?? 'review', safeAfter: latestOf(result.violations) };
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

const violation = (finding: Finding, judged: Judged, school: School, mask: Mask): Violation => {
  const { check, kind, severity, wording, pupils, cites, under, safeAfter, replacement } = finding;
  const match = matchOf(finding, judged);
  const excerpt = excerptOf(finding.span, judged.reading.post);
  return {
    ...{ check, kind, severity },
    message: say(wording.message, finding.data, mask),
    advice: say(wording.advice, finding.data, mask),
    where: whereOf(finding, judged),
    match: match === null ? null : mask.match(match),
    excerpt: maskExcerpt(excerpt, judged, mask),
    ...(replacement === undefined ? {} : { replacement }),
    ...(safeAfter === undefined || severity !== 'error' ? {} : { safeAfter: isoInZone(safeAfter, school.timezone) }),
    ...{ pupils, cites },
    ...(under === undefined ? {} : { under }),
  };
};

/** Fills `{name}` from the data: the sentence's own words are ours, what fills it may be a child's name. */
const say = (template: string, data: Finding['data'], mask: Mask): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => mask.text(data[name] ?? ''));

const matchOf = ({ match, span }: Finding, { reading }: Judged): string | null => {
  if (match !== undefined) return match;
  const text = textAt(reading.post, span.field);
  return text === undefined || span.start === undefined ? null : text.slice(span.start, span.end);
};

const whereOf = ({ span }: Finding, { locate }: Judged): Where => ({ ...span, ...locate(span.field, span.start) });

/** Every match of the post is hidden in every excerpt, then every name of the roll. */
const maskExcerpt = ({ text, from, field }: Excerpt, judged: Judged, mask: Mask): string => {
  if (mask === NO_MASK) return text;
  const spans = [...judged.findings, ...judged.suppressed.map(({ finding }) => finding)]
    .map(({ span }) => ({ field: span.field, start: (span.start ?? 0) - from, end: (span.end ?? 0) - from }))
    .filter(({ field: where, start, end }) => where === field && end > Math.max(start, 0) && start < text.length)
    .toSorted((a, b) => b.start - a.start);
  const hidden = spans.reduce((line, { start, end }) => {
    const found = line.slice(Math.max(start, 0), end);
    return line.slice(0, Math.max(start, 0)) + mask.match(found) + line.slice(end);
  }, text);
  return mask.text(hidden);
};
