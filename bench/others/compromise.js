// compromise: parts of speech, and from them people.
import nlp from 'compromise';

export const make = () => ({
  look: ({ text }) => nlp(text).people().json({ offset: true }),
  spans: (people) => people.map(({ offset: { start, length } }) => ({ start, end: start + length })),
});
