import { askPictures } from './ask-pictures.ts';
import { askWords } from './ask-words.ts';
import { type Left, mend } from './mend.ts';
import { askAuthor, askPlace, askWhen, authorMatters } from './questions.ts';
import type { Sketch } from './sketch.ts';
import type { Known, Talk } from './talk.ts';

interface Step {
  readonly name: string;
  /** Whether anything in force needs to know it; always, unless said. */
  readonly matters?: (known: Known) => boolean;
  readonly ask: (talk: Talk, sketch: Sketch) => Promise<Sketch['post']>;
}

/** In the order in which somebody thinks of a post. */
const STEPS: readonly Step[] = [
  { name: 'place', ask: askPlace },
  { name: 'author', matters: authorMatters, ask: async (talk) => said('author', await askAuthor(talk)) },
  { name: 'words', ask: async (talk, sketch) => ({ text: await askWords(talk, sketch) }) },
  { name: 'pictures', ask: async (talk, sketch) => ({ media: await askPictures(talk, sketch) }) },
  { name: 'when', ask: async (talk) => said('publishAt', await askWhen(talk)) },
];

const said = <K extends string>(key: K, value: string | undefined): Readonly<Partial<Record<K, string>>> =>
  (value === undefined ? {} : { [key]: value }) as Readonly<Partial<Record<K, string>>>;

/** Asks what nobody has answered yet; what the words say is looked at as soon as they are there. */
export const askAll = async (talk: Talk, from: Sketch): Promise<Sketch | 'stop'> => {
  const left = new Set<string>();
  let sketch = from;
  for (const step of STEPS) {
    if (sketch.done.includes(step.name) || step.matters?.(talk.known) === false) continue;
    if (step.name === 'pictures') {
      const mended = await mendWords(talk, sketch, left);
      if (mended === 'stop') return mended;
      sketch = mended;
    }
    sketch = await asked(talk, sketch, step);
  }
  return mend(talk, sketch, 'all', left);
};

const asked = async (talk: Talk, sketch: Sketch, { name, ask }: Step): Promise<Sketch> => {
  const post = { ...sketch.post, ...(await ask(talk, sketch)) };
  const now = { post, done: [...sketch.done, name] };
  await talk.keep(now);
  return now;
};

const mendWords = async (talk: Talk, sketch: Sketch, left: Left): Promise<Sketch | 'stop'> =>
  (sketch.post.text ?? '').trim() === '' ? sketch : mend(talk, sketch, 'words', left);
