import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { type Answered, configText } from '../../../src/cli/init/config-text.ts';
import { configOf } from '../../../src/cli/init/trial.ts';
import { jsonSchema } from '../../../src/formats/schema.ts';

const published = new Ajv({ strict: false }).compile(await jsonSchema('config'));

const LATER: Answered['records'] = { pupils: { is: 'later' }, staff: { is: 'later' }, consent: { is: 'later' }, trips: { is: 'later' } };
const answered = (told: Partial<Answered> = {}): Answered => ({
  name: 'Oakfield Primary School',
  policy: ['mersham'],
  records: LATER,
  ...told,
});

const file = (name: string, columns = {}) => ({ is: 'file', file: name, columns }) as const;

test.each<[why: string, told: Partial<Answered>]>([
  ['nothing is known', { policy: [] }],
  ['all is', { records: { pupils: file('a.csv'), staff: { is: 'none' }, consent: file('b c.csv'), trips: file('lists/term.ics') } }],
  [
    'headings need their meanings, and quotes',
    {
      records: {
        ...LATER,
        consent: file('c.csv', {
          'Photos: our “page”, yes?': { use: 'photo', channel: 'facebook' },
          'No photos please': { use: 'all', channel: 'all', negative: true },
          yes: 'ignore',
          "Parents' # note": 'ignore',
          'Größe {x}': 'pupil',
        }),
      },
    },
  ],
  ['the names are odd', { name: 'St “Ann’s”: a #school\twith\nbreaks', policy: ['./our policy: 1.yaml', 'yes'] }],
  [
    'a list is broken, by a heading with breaks in it',
    { records: { ...LATER, consent: { is: 'broken', file: 'a: b\n.csv', why: 'a\nb: c' } } },
  ],
])('it says what was answered, and is as published, where %s', (_, told) => {
  const value = load(configText(answered(told)));
  expect(value).toEqual(configOf(answered(told)));
  expect([published(value), published.errors]).toEqual([true, null]);
});

test('a sentence stands before each key', () => {
  const lines = configText(answered({ records: { ...LATER, pupils: file('a.csv') } })).split('\n');
  const keys = lines.flatMap((line, index) => (/^(?: {2})?(?:# )?[a-z]+:/.test(line) ? [index] : []));
  expect(keys.length).toBeGreaterThan(12);
  const bare = keys.filter((index) => !/^ *# \S|^school:/.test(lines[index - 1] ?? ''));
  expect(bare.map((index) => lines[index])).toEqual([]);
});

test('what stands behind a # as an example can be taken as it is', () => {
  const examples = configText(answered())
    .split('\n')
    .map((line) => line.replace(/^( *)# (?=(?: *- \{)|[a-z]+:(?: |$))/, '$1'))
    .filter((line) => !/^ *#/.test(line));
  const value = load(examples.join('\n')) as Readonly<Record<string, unknown>>;
  expect(Object.keys(value).toSorted()).toEqual([
    ...['accounts', 'audit', 'closed', 'consent', 'fresh', 'policy', 'pupils', 'rules', 'school', 'staff', 'trips'],
  ]);
  expect([published(value), published.errors]).toEqual([true, null]);
});

test('whatever a school, a file or a heading is called, the config says just that', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '' && !text.includes('\0'));
  const meaning = fc.constantFrom('ignore', { use: 'photo', channel: 'all', negative: true } as const);
  const columns = fc.dictionary(word, meaning, { maxKeys: 4, noNullPrototype: true });
  fc.assert(
    fc.property(word, word, columns, (name, list, mapped) => {
      const told = answered({ name, records: { ...LATER, consent: file(list, mapped), pupils: { is: 'broken', file: list, why: name } } });
      expect(load(configText(told))).toEqual(configOf(told));
    }),
  );
});
