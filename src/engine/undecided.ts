import type { Check } from '../checks/check.ts';
import type { Reading, RecordName, School, Undecided } from '../model.ts';

/** How each record is called in a sentence. */
const RECORDS: Readonly<Record<RecordName, string>> = {
  pupils: 'roll',
  consent: 'consent list',
  trips: 'list of trips',
  staff: 'staff list',
  accounts: 'register of accounts',
  incidents: 'incident log',
  awareness: 'awareness log',
  roles: 'list of role-holders',
  relationships: 'register of relationships',
  recruitment: 'list of recruitment checks',
  declarations: 'list of staff declarations',
  reviews: 'list of reviews',
};

/** What a check could not know: the school did not supply it, or too long ago, or a photo was not read. */
export const undecidedOf = (check: Check, school: School, reading?: Pick<Reading, 'unseen'>): readonly Undecided[] => [
  ...check.needs.flatMap((need) => {
    const state = school.state[need];
    if (state === 'unnamed') return [{ check: check.id, ...unnamed(need) }];
    return state === 'stale' ? [{ check: check.id, ...stale(need) }] : [];
  }),
  ...(check.reads?.includes('photos') === true ? (reading?.unseen ?? []) : []).map((one) => ({ check: check.id, ...one })),
];

const unnamed = (need: RecordName): { why: string; advice: string } => ({
  why: `the config names no ${RECORDS[need]}`,
  advice: `name it under \`${need}\`, or write \`${need}: none\` if the school keeps none`,
});

const stale = (need: RecordName): { why: string; advice: string } => ({
  why: `the ${RECORDS[need]} is older than the config’s \`fresh\` allows`,
  advice: `export the ${RECORDS[need]} again, or give its date as \`asOf\` under \`${need}\``,
});
