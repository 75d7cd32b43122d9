import { citesOf, type Finding } from '../engine/finding.ts';
import type { Prepared } from '../engine/prepare.ts';
import type { Due } from '../engine/present.ts';
import { accountOf } from '../engine/read.ts';
import type { Cites, Day, Instant, Reading, School } from '../model.ts';
import { applies } from '../policy/applies.ts';
import type { Bound, BoundClause } from '../policy/bind.ts';
import { staffNamed } from '../school/who.ts';
import { addDays, dayOf } from '../text/calendar.ts';

/** What must come down, by whom and by when: a post that is wrong by today's facts. `today` are its lasting findings. */
export const takedownOf = (reading: Reading, today: readonly Finding[], { school, bound }: Prepared, now: Instant): Due | undefined => {
  const errors = today.filter(({ severity }) => severity === 'error');
  const { clauses } = takedownClauses(bound, reading);
  const cites = citesOf([...new Set([...clauses, ...errors.flatMap((finding) => finding.clauses)])]);
  if (errors.length === 0 || cites === undefined) return undefined;
  const day = dayOf(now, school.timezone);
  return {
    owner: ownerOf(reading, school, day),
    pupils: [...new Set(errors.flatMap(({ pupils }) => pupils))],
    due: dueBy(errors, clauses, day),
    cites,
  };
};

/** The clauses that ask for this post to come down. */
export const takedownClauses = (
  bound: Bound,
  reading: Reading,
): { readonly clauses: readonly BoundClause[]; readonly cites: Cites | undefined } => {
  const asking = bound.audits.filter(({ id }) => id === 'takedown').flatMap(({ clauses }) => clauses);
  const clauses = asking.filter(({ clause }) => applies(clause, reading));
  return { clauses, cites: citesOf(clauses) };
};

/** The account's first owner who is still on the staff; where the school keeps no staff list, simply the first. */
export const ownerOf = ({ channel, account }: Pick<Reading, 'channel' | 'account'>, school: School, today: Day): string | null => {
  const owners = accountOf(school, channel, account)?.owners ?? [];
  const isHere = (owner: string): boolean => {
    const person = staffNamed(owner, school.staff);
    return person !== undefined && (person.leftOn ?? today) >= today;
  };
  return owners.find((owner) => school.staff.length === 0 || isHere(owner)) ?? null;
};

/**
 * The first of its errors decides. What has no day of its own, a refusal above all, is due today: any other day would tell an
 * ordinary refusal from a protected pupil's.
 */
export const dueBy = (errors: readonly Pick<Finding, 'since'>[], clauses: readonly BoundClause[], today: Day): Day =>
  errors.map(({ since }) => (since === undefined ? today : addDays(since, withinOf(clauses)))).toSorted()[0] ?? today;

/** The days that the clauses leave for it: the fewest of them. */
const withinOf = (clauses: readonly BoundClause[]): number => {
  const days = clauses
    .map(({ clause }) => clause.with['within'])
    .flatMap((within) => (typeof within === 'string' ? Number.parseInt(within, 10) : []));
  return days.length === 0 ? 0 : Math.min(...days);
};
