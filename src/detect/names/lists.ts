import { later } from '../../text/later.ts';

/** Lists of words, made ready in the way that costs least. */

/** Small numbers in words. */
export const NUMBERS: ReadonlySet<string> = new Set('one two three four five six seven eight nine ten eleven twelve thirteen'.split(' '));

/** A list that can be asked for a word. */
export interface Words {
  readonly has: (word: string) => boolean;
}
const setOf = (text: string): Set<string> => {
  const words = new Set(text.split(/\s+/));
  words.delete('');
  return words;
};

/** A short list, made ready when it is first asked. */
export const shortList = (text: string, others = ''): Words => {
  const words = later(() => {
    const made = setOf(text);
    for (const word of setOf(others)) made.delete(word);
    return made;
  });
  return { has: (word) => words().has(word) };
};

/** So many look-ups cost less than a long list takes to be made ready: one post needs fewer, a year of posts far more. */
const LOOKUPS_BEFORE_A_SET = 150;

const stands = (text: string, word: string): boolean => {
  const isEdge = (char: string | undefined): boolean => char === undefined || char === ' ' || char === '\n';
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (isEdge(text[at - 1]) && isEdge(text[at + word.length])) return true;
  }
  return false;
};

/** A long list, searched as the text that it is until that stops being cheaper. */
export const longList = (...texts: readonly string[]): Words => {
  let left = LOOKUPS_BEFORE_A_SET;
  let set: ReadonlySet<string> | undefined;
  return {
    has: (word) => {
      if (set === undefined && left-- > 0) return word !== '' && texts.some((text) => stands(text, word));
      set ??= setOf(texts.join(' '));
      return set.has(word);
    },
  };
};

/** Adds to the list under a key. */
export const push = <Key, Item>(index: Map<Key, Item[]>, key: Key, item: Item): void => {
  const list = index.get(key);
  if (list === undefined) index.set(key, [item]);
  else list.push(item);
};
