import type { Check } from '../checks/check.ts';
import type { Fact, Reading, RecordName, School, Undecided } from '../model.ts';

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

interface Missing {
  readonly why: string;
  readonly advice: string;
}

/** What the config says by itself: whether it does, and what is to be done where it does not. */
const FACTS: Readonly<Record<Fact, Missing & { readonly isSaid: (school: School) => boolean }>> = {
  hours: {
    isSaid: ({ hours }) => hours !== undefined,
    why: 'the config does not say when lessons are',
    advice: 'write the days and times of lessons and breaks under `school.hours`',
  },
};

/** What a check could not know: the school did not supply it, or too long ago, or a photo was not read. */
export const undecidedOf = (check: Check, school: School, reading?: Pick<Reading, 'unseen' | 'unsealed'>): readonly Undecided[] => {
  const missing = check.needs.flatMap((need) => (isFact(need) ? unsaid(need, school) : unkept(need, school)));
  const unseen = check.reads?.includes('photos') === true ? (reading?.unseen ?? []) : [];
  const unsealed = check.reads?.includes('approvals') === true ? (reading?.unsealed ?? []) : [];
  return [...missing, ...unseen, ...unsealed].map((one) => ({ check: check.id, ...one }));
};

const isFact = (need: RecordName | Fact): need is Fact => need in FACTS;

const unsaid = (fact: Fact, school: School): readonly Missing[] => {
  const { isSaid, why, advice } = FACTS[fact];
  return isSaid(school) ? [] : [{ why, advice }];
};

const unkept = (need: RecordName, { state }: School): readonly Missing[] => {
  if (state[need] === 'unnamed') return [unnamed(need)];
  return state[need] === 'stale' ? [stale(need)] : [];
};

const unnamed = (need: RecordName): Missing => ({
  why: `the config names no ${RECORDS[need]}`,
  advice: `name it under \`${need}\`, or write \`${need}: none\` if the school keeps none`,
});

const stale = (need: RecordName): Missing => ({
  why: `the ${RECORDS[need]} is older than the config’s \`fresh\` allows`,
  advice: `export the ${RECORDS[need]} again, or give its date as \`asOf\` under \`${need}\``,
});
