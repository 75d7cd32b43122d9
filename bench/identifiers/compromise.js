// compromise: parts of speech, and from them people, addresses and the like.
import nlp from 'compromise';

const KINDS = { people: 'full-name', emails: 'email', phoneNumbers: 'phone', addresses: 'address', atMentions: 'handle' };

/** A forename alone is no full name. */
const foundBy = (view, kind) =>
  view
    .json({ offset: true })
    .filter(({ terms }) => kind !== 'full-name' || terms.length > 1)
    .map(({ offset: { start, length } }) => ({ kind, start, end: start + length }));

const find = (text) => {
  const read = nlp(text);
  return Object.entries(KINDS).flatMap(([what, kind]) => foundBy(read[what](), kind));
};

export const compromise = { name: 'compromise', claims: Object.values(KINDS), find };
