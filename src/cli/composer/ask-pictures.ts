import type { Media, Post } from '../../model.ts';
import { dayOf } from '../../text/calendar.ts';
import { safeLine } from '../../text/safe.ts';
import type { Ask, Choice } from './ask.ts';
import { nameOf, type Who, whoOf } from './choices.ts';
import { pictureChoices, picturesIn } from './pictures.ts';
import { isEmpty, type Sketch } from './sketch.ts';
import type { Known, Talk } from './talk.ts';

/** Which pictures go with a post, who is in each, and what it shows. */

/** Each is kept as soon as it is known who is in it, or what it shows. */
export const askPictures = async (talk: Talk, from: Sketch): Promise<readonly Media[]> => {
  let media = from.post.media ?? [];
  for (;;) {
    const next = await askNext(talk, { ...from.post, media }, media.flatMap(describing));
    if (next === undefined) return media;
    media = typeof next === 'string' ? [...media, await askShown(talk, { file: next })] : await describedIn(talk, media, next);
    await talk.keep({ ...from, post: { ...from.post, media } });
  }
};

/** A picture of which somebody says what it shows. */
interface Describe {
  readonly describe: Media;
}

/** Offered, and never in the way: nothing that a policy asks for hangs on it. */
const describing = (one: Media): readonly Choice<Describe>[] => {
  if (one.alt !== undefined) return [];
  const name = `Say what ${safeLine(one.file ?? 'it')} shows, for people who cannot see it`;
  return [{ name, value: { describe: one }, short: 'what it shows' }];
};

const describedIn = async ({ ask }: Talk, media: readonly Media[], { describe }: Describe): Promise<readonly Media[]> => {
  const alt = (await ask.line('What does it show? (one sentence; it is published with it)', () => undefined)).trim();
  return alt === '' ? media : media.map((one) => (one === describe ? { ...one, alt } : one));
};

export const askPicture = (talk: Pick<Talk, 'ask' | 'cwd'>, post: Partial<Post>): Promise<string | undefined> => askNext(talk, post, []);

/** Enter alone is none, or no more of them. */
const askNext = <T>(
  { ask, cwd }: Pick<Talk, 'ask' | 'cwd'>,
  post: Partial<Post>,
  also: readonly Choice<T>[],
): Promise<string | T | undefined> => {
  const all = picturesIn(cwd);
  const taken = (post.media ?? []).map(({ file }) => file);
  const none = noneOf(post);
  const message = taken.length === 0 ? 'Which photo or film goes with it? Type a few letters:' : 'Which other one?';
  return ask.search<string | T | undefined>(message, (typed) => {
    const found = pictureChoices(all, typed, cwd).filter(({ value }) => !taken.includes(value));
    if (typed.trim() === '') return [none, ...also, ...found];
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
  const choices = all.map((pupil) => ({ name: safeLine(`${nameOf(pupil)} (${pupil.id})`), value: pupil.id, short: pupil.id }));
  const ticked = await ask.tick(`Who of ${safeLine(name)} is in it? All but those you take out:`, choices);
  return ticked.length === all.length ? [`class:${name}`] : ticked;
};
