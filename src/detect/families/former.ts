import type { Field, Reading } from '../../model.ts';
import type { Passage } from './business.ts';
import { type Heard, heardIn, isSpoken, nearestOf, opensSentence, wordBefore } from './heard.ts';
import { FORMER, GATHERS } from './words/former.ts';

/** Words that gather those who have left the school, or speak to them. Somebody who met one and says so does neither. */
export const formerPupilsIn = ({ fields }: Reading): Passage | undefined => {
  for (const field of fields.filter(isSpoken)) {
    const found = formerIn(field);
    if (found !== undefined) return found;
  }
  return undefined;
};

const formerIn = (field: Field): Passage | undefined => {
  const gatherOf = nearestOf(heardIn(field, GATHERS));
  for (const former of heardIn(field, FORMER)) {
    const called = isCalled(former);
    const gather = gatherOf(former);
    if (gather !== undefined && (called || gather.sentence === former.sentence)) return between(former, gather);
    if (called && former.sort === 'pupils') return between(former, former);
  }
  return undefined;
};

const between = (one: Heard<unknown>, other: Heard<unknown>): Passage => ({
  field: one.field,
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

const CALLS: ReadonlySet<string> = new Set('all hi hello hey dear calling attention any'.split(' '));
/** After one of these they are told of: `Former pupils were there`. */
const TOLD: ReadonlySet<string> = new Set(
  'was were is are has have had who that came come visited did do will can in of on and'.split(' '),
);

/** `Class of 2020, …`, `Calling all former pupils`: they are spoken to. */
const isCalled = (heard: Heard<unknown>): boolean => {
  if (CALLS.has(wordBefore(heard))) return true;
  const next = heard.words[heard.to + 1];
  return (
    opensSentence(heard) && (next === undefined || next.sentence !== heard.sentence || (/[,:!]/.test(next.gap) && !TOLD.has(next.folded)))
  );
};
