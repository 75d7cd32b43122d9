import type { Field } from '../model.ts';
import { bareOf } from './bare.ts';
import { later } from './later.ts';
import { wordsOf } from './words.ts';

/** One string of a post; what it takes to look into it is made once, whoever asks first. */
export const fieldOf = (pointer: string, text: string): Field => {
  const made = new Map<unknown, unknown>();
  const field: Field = {
    ...{ pointer, text },
    bare: later(() => bareOf(text)),
    words: later(() => wordsOf(text)),
    once: <Made>(make: (of: Field) => Made): Made => {
      if (!made.has(make)) made.set(make, make(field));
      return made.get(make) as Made;
    },
  };
  return field;
};
