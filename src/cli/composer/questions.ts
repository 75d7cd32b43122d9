import type { Day, Media, Post } from '../../model.ts';
import { addDays, dayOf, momentOf } from '../../text/calendar.ts';
import { safeLine } from '../../text/safe.ts';
import type { Ask } from './ask.ts';
import { placesOf, type Who, whoOf } from './choices.ts';
import { pictureChoices, picturesIn } from './pictures.ts';
import { isEmpty, type Sketch } from './sketch.ts';
import type { Known, Talk } from './talk.ts';

// ── Where, and who writes it ────────────────────────────────────────────────────────────────────────────────────────

export const askPlace = ({ ask, known }: Talk): Promise<Pick<Post, 'channel' | 'account'>> =>
  ask.choose('Where will it be posted?', placesOf(known.school));

/** Who writes it is asked only where a clause in force binds some authors and not others. */
export const authorMatters = ({ bound }: Known): boolean =>
  [...bound.runs, ...bound.questions].some(({ clauses }) =>
    clauses.some(({ clause }) => !clause.binds.some((whom) => whom === 'everyone' || whom === 'school')),
  );

export const askAuthor = ({ ask, known: { school, now } }: Talk): Promise<string | undefined> => {
  const today: Day = dayOf(now, school.timezone);
  const here = school.staff.filter(({ leftOn }) => (leftOn ?? today) >= today);
  return ask.choose('Who writes it?', [
    ...here.map(({ id, name }) => ({ name: safeLine(name ?? id), value: id })),
    { name: 'Somebody else', value: undefined },
  ]);
};

// ── The pictures ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Each is kept as soon as it is known who is in it. */
export const askPictures = async (talk: Talk, from: Sketch): Promise<readonly Media[]> => {
  const media = [...(from.post.media ?? [])];
  for (;;) {
    const file = await askPicture(talk, { ...from.post, media });
    if (file === undefined) return media;
    media.push(await askShown(talk, { file }));
    await talk.keep({ ...from, post: { ...from.post, media: [...media] } });
  }
};

/** Enter alone is none, or no more of them. */
export const askPicture = ({ ask, cwd }: Pick<Talk, 'ask' | 'cwd'>, post: Partial<Post>): Promise<string | undefined> => {
  const all = picturesIn(cwd);
  const taken = (post.media ?? []).map(({ file }) => file);
  const none = noneOf(post);
  const message = taken.length === 0 ? 'Which photo or film goes with it? Type a few letters:' : 'Which other one?';
  return ask.search<string | undefined>(message, (typed) => {
    const found = pictureChoices(all, typed, cwd).filter(({ value }) => !taken.includes(value));
    if (typed.trim() === '') return [none, ...found];
    return found.length > 0
      ? found
      : [{ name: `No picture here fits “${safeLine(typed)}”:`, value: undefined, disabled: 'take some letters away' }];
  });
};

const noneOf = (post: Partial<Post>) => ({
  name: (post.media ?? []).length === 0 ? 'None' : 'That is all',
  value: undefined,
  ...(isEmpty(post) ? { disabled: 'a post needs words or a picture, and there are no words' } : {}),
});

/** The picture with who is in it; where nobody knows it says nothing of that. */
export const askShown = async (talk: Talk, shown: Media): Promise<Media> => {
  const { pupils: _, ...medium } = shown;
  const pupils = await askWho(talk);
  return pupils === undefined ? medium : { ...medium, pupils };
};

/** One after the other, until that is everybody. */
const askWho = async ({ ask, known }: Talk): Promise<readonly string[] | undefined> => {
  const choices = whoOf(known.school);
  const entries: string[] = [];
  for (;;) {
    const message = entries.length === 0 ? 'Which pupil is in it? Type a few letters:' : 'And who else?';
    const who: Who = await ask.search(message, (typed) => choices(typed, entries));
    if (who === 'unknown') return undefined;
    if (who === 'nobody' || who === 'all') return entries;
    if ('entry' in who) entries.push(who.entry);
    else entries.push(...(await askClass(ask, who.class, known)).filter((entry) => !entries.includes(entry)));
  }
};

/** A whole class stays one: whoever joins it before the post goes out is in it too. */
const askClass = async (ask: Ask, name: string, { school: { roll, timezone }, now }: Known): Promise<readonly string[]> => {
  const today = dayOf(now, timezone);
  const all = (roll.ofClass(name) ?? []).filter(({ leftOn }) => (leftOn ?? today) >= today);
  if (all.length === 0) return [`class:${name}`];
  const choices = all.map(({ id, forename, surname, knownAs, knownSurname }) => ({
    name: safeLine(`${knownAs ?? forename} ${knownSurname ?? surname} (${id})`),
    value: id,
    short: id,
  }));
  const ticked = await ask.tick(`Who of ${safeLine(name)} is in it? All but those you take out:`, choices);
  return ticked.length === all.length ? [`class:${name}`] : ticked;
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
