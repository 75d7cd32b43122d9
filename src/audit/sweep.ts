import type { Finding } from '../engine/finding.ts';
import { type Judged, judge, type Prepared } from '../engine/judge.ts';
import type { Day, Draft, Instant, Pack, School, Takedown } from '../model.ts';
import { addDays, dayOf, isoInZone } from '../text/calendar.ts';

/** What stays wrong for as long as it can be seen; where children were last year no longer matters. */
const LASTING: readonly string[] = ['child-name', 'consent', 'personal-data'];

export interface Swept {
  readonly judged: Judged;
  readonly takedown: Takedown | undefined;
}

/** Judges a published post twice: as it was on its own day, and by what is known today. */
export const sweep = (draft: Draft, prepared: Prepared, now: Instant): Swept => {
  const today = judge(draft, prepared, { now, mode: 'today' });
  const lasting = today.findings.filter(({ check }) => LASTING.includes(check));
  const takedown = takedownOf(today, lasting, prepared, now);
  if (draft.post.publishAt === undefined) return { judged: today, takedown };
  const then = judge(draft, prepared, { now, mode: 'published' });
  const known = new Set(then.findings.map(keyOf));
  const since = lasting.filter((finding) => !known.has(keyOf(finding))).map((finding): Finding => ({ ...finding, under: 'today' }));
  return { judged: { ...then, findings: [...then.findings, ...since] }, takedown };
};

const keyOf = ({ check, span }: Finding): string => JSON.stringify([check, span.field, span.start, span.end]);

const takedownOf = ({ reading }: Judged, lasting: readonly Finding[], { school, bound }: Prepared, now: Instant): Takedown | undefined => {
  const errors = lasting.filter(({ severity }) => severity === 'error');
  const [first, ...rest] = errors.flatMap(({ cites }) => cites);
  if (first === undefined) return undefined;
  const today = dayOf(now, school.timezone);
  const { source, id, account, publishAt, post } = reading;
  return {
    ...{ source, id, link: null, account },
    owner: ownerOf(account, school, today),
    pupils: [...new Set(errors.flatMap(({ pupils }) => pupils))],
    publishAt: isoInZone(publishAt, school.timezone),
    excerpt: post.text?.split('\n', 1)[0]?.slice(0, 80) ?? '',
    due: errors.map(({ since }) => addDays(since ?? today, withinOf(bound.packs))).toSorted()[0] ?? today,
    cites: [
      first,
      ...rest.filter((cite, index) => rest.findIndex((other) => sameClause(cite, other)) === index && !sameClause(cite, first)),
    ],
  };
};

const sameClause = (a: Takedown['cites'][0], b: Takedown['cites'][0]): boolean => a.policy === b.policy && a.clause === b.clause;

/** The account's first owner who is still on the staff. */
const ownerOf = (handle: string | null, school: School, today: Day): string | null => {
  const account = school.accounts.find((one) => one.handle === handle);
  const onStaff = (id: string): boolean => school.staff.some((person) => person.id === id && (person.leftOn ?? today) >= today);
  return account?.owners.find(onStaff) ?? null;
};

/** The days that the policies in force allow for taking a post down: the shortest of them. */
const withinOf = (packs: readonly Pack[]): number => {
  const clauses = packs.flatMap((pack) => pack.clauses).filter(({ audits }) => audits.includes('takedown'));
  const days = clauses.flatMap((clause) => /^(\d{1,4})d$/.exec(String(clause.with['within'] ?? ''))?.[1] ?? []).map(Number);
  return days.length === 0 ? 0 : Math.min(...days);
};
