// alex: words that hurt.
import { text as alex } from 'alex';

export const make = () => ({
  look: ({ text }) => alex(text).messages,
  spans: (messages) => messages.map(({ position: { start, end } }) => ({ start: start.offset, end: end.offset })),
});
