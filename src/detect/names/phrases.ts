import { later } from '../../text/later.ts';
import { apartIn } from '../../text/letters.ts';
import { remembered } from '../../text/remembered.ts';
import { push } from './lists.ts';
import { FIGURES } from './words/figures.ts';
import { PIONEERS } from './words/pioneers.ts';
import { CHARACTERS, PHRASES } from './words/stories.ts';
import { FIRMS, KINDS_OF_THINGS, SONGS } from './words/tales.ts';

/** Known phrases of several words, by the first of them. */

/** A folded phrase as the words a text would have: parted at spaces, hyphens and apostrophes. */
export const phraseWords = (phrase: string): readonly string[] => apartIn(phrase);

/** Folded phrases of several words by their first. */
const phrasesOf = (lists: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const item of lists) {
    const phrase = item.trim();
    const end = phrase.search(/[ '-]/);
    if (end > 0) push(index, phrase.slice(0, end), phrase);
  }
  return index;
};

/** A known phrase of several words. */
export interface SetPhrase {
  readonly part: 'figure' | 'phrase' | 'own' | 'staff';
  readonly words: readonly string[];
  /** Whether it is itself only where all its words have a capital. */
  readonly capital: boolean;
}
export type SetPhrases = Pick<ReadonlyMap<string, readonly SetPhrase[]>, 'get'>;

/** The phrases of one kind by their first words. */
export const setPhrasesOf = (lists: Iterable<string>, part: SetPhrase['part']): ReadonlyMap<string, readonly SetPhrase[]> => {
  const index = new Map<string, SetPhrase[]>();
  for (const [first, phrases] of phrasesOf(lists))
    for (const phrase of phrases) push(index, first, { part, words: phraseWords(phrase), capital: false });
  return index;
};

/** Each is parted only when its first word has been met. */
export const setPhrases = (): SetPhrases => {
  const lists = later(() =>
    (
      [
        [[FIGURES, PIONEERS, CHARACTERS, SONGS, KINDS_OF_THINGS].join(','), { part: 'figure', capital: false }],
        [FIRMS, { part: 'figure', capital: true }],
        [PHRASES, { part: 'phrase', capital: false }],
      ] as const
    ).map(([text, sort]) => [phrasesOf(text.split(',')), sort] as const),
  );
  const made = remembered((first: string): readonly SetPhrase[] =>
    lists().flatMap(([index, sort]) => (index.get(first) ?? []).map((phrase) => ({ ...sort, words: phraseWords(phrase) }))),
  );
  return { get: (first) => (lists().some(([index]) => index.has(first)) ? made(first) : undefined) };
};
