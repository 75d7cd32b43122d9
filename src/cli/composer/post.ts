import type { Media, Post } from '../../model.ts';

/** A photo, film or other file, and who was said to be in it. */
export interface Picture {
  readonly file: string;
  readonly pupils: readonly string[] | 'unknown';
}

/** What somebody answered. An empty text is no answer. */
export interface Answers {
  readonly channel: string;
  readonly account?: string;
  readonly author?: string;
  readonly text: string;
  readonly pictures: readonly Picture[];
  readonly when: string;
}

/** The post that the answers make: what was not said is left out, and so is who is in a picture when nobody knows. */
export const postFrom = ({ channel, account, author, text, pictures, when }: Answers): Post => ({
  channel,
  ...(account === undefined ? {} : { account }),
  ...(author === undefined ? {} : { author }),
  ...(text.trim() === '' ? {} : { text }),
  ...(pictures.length === 0 ? {} : { media: pictures.map(mediaFrom) }),
  ...(when === '' ? {} : { publishAt: when }),
});

const mediaFrom = ({ file, pupils }: Picture): Media => (pupils === 'unknown' ? { file } : { file, pupils });
