// secretlint: keys, tokens and passwords.
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';

const OPTIONS = { config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }] } };

export const make = () => ({
  look: ({ text }) => lintSource({ source: { content: text, filePath: 'post.txt', ext: '.txt', contentType: 'text' }, options: OPTIONS }),
  spans: ({ messages }) => messages.map(({ range: [start, end] }) => ({ start, end })),
});
