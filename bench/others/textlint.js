// textlint: has no rules of its own; the nearest are one that looks for given terms and one that asks alex.
import { TextlintKernel } from '@textlint/kernel';
import plugin from '@textlint/textlint-plugin-text';
import alex from 'textlint-rule-alex';
import prh from 'textlint-rule-prh';
import { anyPupil } from './posts.js';

/** They are CommonJS, with what they export under a name or as a whole. */
const whole = (loaded) => loaded.default ?? loaded;

function withRule(ruleId, rule, options = {}) {
  const kernel = new TextlintKernel();
  const plugins = [{ pluginId: 'text', plugin: whole(plugin) }];
  const setUp = { ext: '.txt', plugins, rules: [{ ruleId, rule: whole(rule), options }] };
  return {
    look: ({ text }) => kernel.lintText(text, setUp),
    spans: ({ messages }) => messages.map(({ range: [start, end] }) => ({ start, end })),
  };
}

/** JSON is YAML too. */
const dictionary = (folder) => JSON.stringify({ version: 1, rules: [{ expected: 'a pupil', pattern: anyPupil(folder) }] });

export const makeTerms = (folder) => withRule('prh', prh, { ruleContents: [dictionary(folder)] });

export const makeAlex = () => withRule('alex', alex);
