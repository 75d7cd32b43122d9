import type { Day, Person, Post } from '../../model.ts';
import { addDays, dayOf, momentOf } from '../../text/calendar.ts';
import { safeLine } from '../../text/safe.ts';
import { placesOf } from './choices.ts';
import type { Known, Talk } from './talk.ts';

// ── Where, and who writes it ────────────────────────────────────────────────────────────────────────────────────────

export const askPlace = ({ ask, known }: Talk): Promise<Pick<Post, 'channel' | 'account'>> =>
  ask.choose('Where will it be posted?', placesOf(known.school, known.bound));

/** Who writes it is asked only where a clause in force binds some authors and not others. */
export const authorMatters = ({ bound }: Known): boolean =>
  [...bound.runs, ...bound.questions].some(({ clauses }) =>
    clauses.some(({ clause }) => !clause.binds.some((whom) => whom === 'everyone' || whom === 'school')),
  );

/** Those who work there today. */
export const staffOf = ({ school, now }: Pick<Known, 'school' | 'now'>): readonly Person[] => {
  const today: Day = dayOf(now, school.timezone);
  return school.staff.filter(({ leftOn }) => (leftOn ?? today) >= today);
};

/** Where there is nobody to choose nobody is asked. */
export const askAuthor = async ({ ask, known }: Talk): Promise<string | undefined> => {
  const here = staffOf(known);
  if (here.length === 0) return undefined;
  return ask.choose('Who writes it?', [
    ...here.map(({ id, name }) => ({ name: safeLine(name ?? id), value: id })),
    { name: 'Somebody else', value: undefined },
  ]);
};

// ── When ────────────────────────────────────────────────────────────────────────────────────────────────────────────

export const askWhen = async ({ ask, known }: Talk): Promise<string | undefined> => {
  const when = await ask.line('When will it go out? (Enter for now)', (typed) => timeFault(typed.trim(), known));
  return when.trim() === '' ? undefined : when.trim();
};

/** What is wrong with a time of publishing; nothing with none, which is now. */
export const timeFault = (typed: string, { school, now }: Pick<Known, 'school' | 'now'>): string | undefined => {
  if (typed === '') return undefined;
  const example = `${addDays(dayOf(now, school.timezone), 1)}T15:30`;
  const instant = momentOf(typed, school.timezone);
  if (instant === undefined) return `That is no date and time. Write it like ${example}, or nothing for now`;
  return instant < now ? `That has passed. Write a time to come, like ${example}, or nothing for now` : undefined;
};
