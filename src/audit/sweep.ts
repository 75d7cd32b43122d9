import { type Finding, placeOf } from '../engine/finding.ts';
import { inOrder, type Judged, judge } from '../engine/judge.ts';
import type { Prepared } from '../engine/prepare.ts';
import type { Due } from '../engine/present.ts';
import type { Draft, Instant } from '../model.ts';
import type { Review } from './baseline/review.ts';
import { takedownOf } from './takedown.ts';

/** What stays wrong for as long as it can be seen; where children were last year no longer matters. */
const LASTING: readonly string[] = ['child-name', 'consent', 'personal-data'];

export interface Swept {
  readonly judged: Judged;
  /** Where it must come down. */
  readonly due: Due | undefined;
}

/** Judges a published post twice: as it was on its own day, and by what is known today. Without a day of its own, by today alone. */
export const sweep = (draft: Draft, prepared: Prepared, now: Instant, review?: Review): Swept => {
  const today = judge(draft, prepared, { now, mode: 'today' });
  const lasting = today.findings.filter(isLasting);
  const judged = judgedBoth(draft, prepared, today, now);
  const { findings, suppressed } = review === undefined ? { findings: judged.findings, suppressed: [] } : reviewed(judged, lasting, review);
  const aside = new Set(suppressed.map(({ finding }) => placeOf(finding)));
  const standing = lasting.filter((finding) => !aside.has(placeOf(finding)));
  return {
    judged: { ...judged, findings, suppressed: [...judged.suppressed, ...suppressed] },
    due: takedownOf(today.reading, standing, prepared, now),
  };
};

const judgedBoth = (draft: Draft, prepared: Prepared, today: Judged, now: Instant): Judged => {
  if (draft.post.publishAt === undefined) return byTodayAlone(today);
  const then = judge(draft, prepared, { now, mode: 'published' });
  return {
    ...then,
    findings: both(then.findings, today.findings.filter(isLasting)),
    suppressed: suppressedOf(then, today),
    undecided: undecidedOf(then, today),
  };
};

/** What could not be decided of either day, once for each check and reason. */
const undecidedOf = (then: Judged, today: Judged): Judged['undecided'] => {
  const known = new Set(then.undecided.map(({ check, why }) => `${check}: ${why}`));
  return [...then.undecided, ...today.undecided.filter((one) => isLasting(one) && !known.has(`${one.check}: ${one.why}`))];
};

/** What somebody has looked at and set aside, and what stands. */
const reviewed = ({ findings, reading }: Judged, lasting: readonly Finding[], review: Review): Pick<Judged, 'findings' | 'suppressed'> => {
  const now = new Map(lasting.map((finding) => [placeOf(finding), finding]));
  const entries = findings.map((finding) => ({ finding, entry: review(finding, reading, now.get(placeOf(finding))) }));
  return {
    findings: entries.flatMap(({ finding, entry }) => (entry === undefined ? [finding] : [])),
    suppressed: entries.flatMap(({ finding, entry }) => (entry === undefined ? [] : [{ finding, entry }])),
  };
};

const isLasting = ({ check }: { readonly check: string }): boolean => LASTING.includes(check);
const ofToday = (finding: Finding): Finding => ({ ...finding, under: 'today' });

const byTodayAlone = (today: Judged): Judged => ({
  ...today,
  findings: today.findings.map(ofToday),
  suppressed: today.suppressed.map((one) => ({ ...one, finding: ofToday(one.finding) })),
});

/** What both days found is told once, as it was then, unless it has become worse since. */
const both = (then: readonly Finding[], today: readonly Finding[]): readonly Finding[] => {
  const before = new Map(then.map((finding) => [placeOf(finding), finding]));
  const since = today.filter((finding) => !covers(before.get(placeOf(finding)), finding));
  const worse = new Set(since.map(placeOf));
  return [...then.filter((finding) => !worse.has(placeOf(finding))), ...since.map(ofToday)].toSorted(inOrder);
};

const covers = (known: Finding | undefined, finding: Finding): boolean =>
  known !== undefined && (known.severity === 'error' || finding.severity === 'warning');

const suppressedOf = (then: Judged, today: Judged): Judged['suppressed'] => {
  const known = new Set(then.suppressed.map(({ finding }) => placeOf(finding)));
  const since = today.suppressed.filter(({ finding }) => isLasting(finding) && !known.has(placeOf(finding)));
  return [...then.suppressed, ...since.map((one) => ({ ...one, finding: ofToday(one.finding) }))];
};
