import type { Setup } from '../../config/setup.ts';
import type { Day } from '../../model.ts';
import { addDays, dayOf, momentOf } from '../../text/calendar.ts';
import { safeLine } from '../../text/safe.ts';
import type { Ask } from './ask.ts';
import { placesOf, type Who, whoOf } from './choices.ts';
import type { Answers, Picture } from './post.ts';

/** What the questions have to know of a run. */
export type Known = Pick<Setup, 'school' | 'now' | 'bound'>;

/** All questions, in the order in which somebody thinks of a post. */
export const askAll = async (ask: Ask, known: Known): Promise<Answers> => {
  const place = await ask.choose('Where will it be posted?', placesOf(known.school));
  const author = authorMatters(known) ? await askAuthor(ask, known) : undefined;
  const text = await ask.words('What does it say? Type or paste it; an empty line ends it.');
  const pictures = await askPictures(ask, known, text);
  const when = await ask.line('When will it go out? (Enter for now)', (typed) => timeFault(typed.trim(), known));
  return { ...place, ...(author === undefined ? {} : { author }), text, pictures, when: when.trim() };
};

/** Who writes it is asked only where a clause in force binds some authors and not others. */
const authorMatters = ({ bound }: Known): boolean =>
  [...bound.runs, ...bound.questions].some(({ clauses }) =>
    clauses.some(({ clause }) => !clause.binds.some((whom) => whom === 'everyone' || whom === 'school')),
  );

const askAuthor = (ask: Ask, { school, now }: Known): Promise<string | undefined> => {
  const today: Day = dayOf(now, school.timezone);
  const here = school.staff.filter(({ leftOn }) => (leftOn ?? today) >= today);
  return ask.choose('Who writes it?', [
    ...here.map(({ id, name }) => ({ name: safeLine(name ?? id), value: id })),
    { name: 'Somebody else', value: undefined },
  ]);
};

const askPictures = async (ask: Ask, { school }: Known, text: string): Promise<readonly Picture[]> => {
  const choices = whoOf(school);
  const pictures: Picture[] = [];
  for (;;) {
    const needed = text.trim() === '' && pictures.length === 0;
    const message =
      pictures.length === 0 ? 'Which photo or film goes with it? (its file; Enter for none)' : 'Which other one? (Enter if that is all)';
    const typed = await ask.line(message, (line) =>
      needed && line.trim() === '' ? 'A post needs words or a picture, and there are no words: name the file' : undefined,
    );
    if (typed.trim() === '') return pictures;
    pictures.push({ file: typed.trim(), pupils: await askWho(ask, choices) });
  }
};

/** One after the other, until that is everybody. */
const askWho = async (ask: Ask, choices: ReturnType<typeof whoOf>): Promise<Picture['pupils']> => {
  const entries: string[] = [];
  for (;;) {
    const message = entries.length === 0 ? 'Which pupil is in it? Type a few letters:' : 'And who else?';
    const who: Who = await ask.search(message, (typed) => choices(typed, entries));
    if (who === 'unknown') return who;
    if (who === 'nobody' || who === 'all') return entries;
    entries.push(who.entry);
  }
};

/** What is wrong with a time of publishing; nothing with none, which is now. */
export const timeFault = (typed: string, { school, now }: Pick<Known, 'school' | 'now'>): string | undefined => {
  if (typed === '') return undefined;
  const example = `${addDays(dayOf(now, school.timezone), 1)}T15:30`;
  const instant = momentOf(typed, school.timezone);
  if (instant === undefined) return `That is no date and time. Write it like ${example}, or nothing for now`;
  return instant < now ? `That has passed. Write a time to come, like ${example}, or nothing for now` : undefined;
};
