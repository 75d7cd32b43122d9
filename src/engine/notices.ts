import type { Notice, School } from '../model.ts';
import type { Bound } from '../policy/bind.ts';
import { dayOf } from '../text/calendar.ts';
import { isCurrent } from './allow.ts';
import type { Judged } from './judge.ts';

/** What a report depends on besides its posts. */
interface Known {
  readonly notices: readonly Notice[];
  readonly bound: Bound;
  readonly school: School;
  readonly now: number;
}

/** What every report of this school says once, whatever the posts. */
export const noticesOf = ({ notices, bound, school, now }: Known): readonly Notice[] => [
  ...notices,
  ...(bound.planned === 0 ? [] : [{ why: notLookedAt(bound.planned) }]),
  ...school.allow
    .filter((entry) => !isCurrent(entry, dayOf(now, school.timezone)))
    .map(({ text, until }) => ({ why: `the allow entry for “${text}” ended on ${until} and counts for nothing` })),
];

/** How many approvals of a post name no state of it; where that is a finding already, none. */
export const unboundIn = ({ reading: { approvals }, findings }: Pick<Judged, 'reading' | 'findings'>): number =>
  findings.some(({ check, kind }) => check === 'approval' && kind === 'unbound')
    ? 0
    : approvals.filter(({ is }) => is === 'unbound').length;

export const sayUnbound = (count: number): readonly Notice[] => {
  if (count === 0) return [];
  const which = count === 1 ? '1 approval does not say' : `${count} approvals do not say`;
  const of = count === 1 ? 'its post it is' : 'their posts they are';
  return [{ why: `${which} which state of ${of} for (smpolicy approve writes that): the post may have been changed since` }];
};

const notLookedAt = (planned: number): string =>
  `${planned === 1 ? '1 clause was not looked at: this version cannot see it' : `${planned} clauses were not looked at: this version cannot see them`} yet (smpolicy policy coverage)`;
