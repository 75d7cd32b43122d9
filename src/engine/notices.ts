import type { Notice, School } from '../model.ts';
import type { Bound } from '../policy/bind.ts';
import { dayOf } from '../text/calendar.ts';
import { isCurrent } from './allow.ts';

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

const notLookedAt = (planned: number): string =>
  `${planned === 1 ? '1 clause was' : `${planned} clauses were`} not looked at: this version cannot see them yet (smpolicy policy show baseline)`;
