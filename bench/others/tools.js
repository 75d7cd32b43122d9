/** A pupil on the bench's roll. */
const NAME = 'Well done Luca Rahman!';
const INSULT = 'The boogeyman came.';

/**
 * What is compared, ours first: what it is made of, what it looks for in a post, a text in which it has to find something, and how it is made
 * for a school's folder. Each is loaded in a process of its own.
 */
export const TOOLS = {
  ours: {
    packages: ['smpolicy'],
    seeks: 'the four checks of the baseline',
    sample: NAME,
    make: async (folder) => (await import('./ours.js')).make(folder),
  },
  'redact-pii': {
    packages: ['redact-pii'],
    seeks: 'given names and surnames, numbers',
    sample: NAME,
    make: async () => (await import('./redact-pii.js')).make(),
  },
  secretlint: {
    packages: ['@secretlint/core', '@secretlint/secretlint-rule-preset-recommend'],
    seeks: 'keys, tokens, passwords',
    sample: 'https://kim:elephant@example.org/login',
    make: async () => (await import('./secretlint.js')).make(),
  },
  textlint: {
    packages: ['@textlint/kernel', 'textlint-rule-prh'],
    seeks: 'the names on the roll, given as terms',
    sample: NAME,
    make: async (folder) => (await import('./textlint.js')).makeTerms(folder),
  },
  compromise: {
    packages: ['compromise'],
    seeks: 'people, `people()`',
    sample: NAME,
    make: async () => (await import('./compromise.js')).make(),
  },
  alex: {
    packages: ['alex'],
    seeks: 'words that hurt',
    sample: INSULT,
    make: async () => (await import('./alex.js')).make(),
  },
  'textlint with alex': {
    packages: ['@textlint/kernel', 'textlint-rule-alex'],
    seeks: 'words that hurt',
    sample: INSULT,
    make: async () => (await import('./textlint.js')).makeAlex(),
  },
};
