import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { factsIn } from '../../../src/detect/identifiers/facts.ts';
import { recordIndex } from '../../../src/detect/identifiers/record.ts';
import { tellingOf } from '../../../src/detect/identifiers/telling.ts';
import { namesIndex } from '../../../src/detect/names/find.ts';
import type { Field, Media, Post, Pupil } from '../../../src/model.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';
import { pupil, schoolOf } from '../../school.ts';
import { factsOf, factsSaid, type Said, tuneLines } from './told.ts';

const KINDS: ReadonlySet<string> = new Set(['full-name', 'date-of-birth', 'age', 'health', 'special-category']);

describe('the labelled lines, of the half that rules may be made on', () => {
  const lines = tuneLines();
  const wanted = lines.filter(({ kind }) => KINDS.has(kind));

  test('are there', () => {
    expect(lines.length).toBeGreaterThan(140);
    expect(new Set(wanted.map(({ kind }) => kind))).toEqual(KINDS);
  });

  test.each(wanted.map(({ id, text, kind, match, severity }) => [id, text, kind, severity === 'warning' ? `${match}?` : match]))(
    '%s: %s',
    (_, text, kind, said) => expect(factsSaid(text)).toEqual([[kind, said]]),
  );

  test('all are found, and on lines about other things nothing is', () => {
    const found = lines.map(({ text }) => factsSaid(text));
    const hits = lines.filter(({ kind, match }, index) =>
      found[index]?.some(([is, said]) => is === kind && said.replace('?', '') === match),
    );
    const [recall, precision] = [hits.length / wanted.length, hits.length / found.flat().length];
    expect([recall, precision]).toEqual([1, 1]);
  });
});

// ── The posts of a school with a roll ───────────────────────────────────────────────────────────────────────────────

const FIXTURES = new URL('../../../fixtures/', import.meta.url);

/** The rows of a simple CSV file without quotes. */
const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`schools/mossbank/${file}`, FIXTURES), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const PUPILS: readonly Pupil[] = rowsOf('pupils.csv').map(
  ([id = '', forename = '', surname = '', knownAs = '', year = '', group = '', , , , , dob = '']) =>
    pupil(id, forename, surname, { ...(knownAs === '' ? {} : { knownAs }), year, class: group, dob }),
);
const STAFF = rowsOf('staff.csv').map(([id = '', name = '', role = '']) => ({ id, name, role, personalAccounts: [] }));
const SCHOOL = schoolOf({ name: 'Mossbank Junior School', pupils: PUPILS, staff: STAFF });
const MOSSBANK = namesIndex(SCHOOL);
const RECORD = recordIndex(SCHOOL.roll);

interface Marked extends Post {
  readonly 'x-expect'?: readonly { readonly kind: string; readonly severity: string; readonly match: string; readonly field: string }[];
}

const POSTS = readdirSync(new URL('posts/personal-data/', FIXTURES))
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, JSON.parse(readFileSync(new URL(`posts/personal-data/${file}`, FIXTURES), 'utf8')) as Marked] as const);

const fieldsOf = ({ text, media = [] }: Post): readonly Field[] => {
  const keys: readonly (keyof Media)[] = ['file', 'alt', 'caption', 'credit'];
  const words = media.flatMap((one, index) => keys.map((key) => [`/media/${index}/${key}`, one[key]] as const));
  return [['/text', text] as const, ...words].flatMap(([pointer, said]) => (typeof said === 'string' ? [fieldOf(pointer, said)] : []));
};

describe('the posts of personal-data', () => {
  test('are there', () => expect(POSTS.filter(([, post]) => post['x-expect']?.some(({ kind }) => KINDS.has(kind)))).not.toHaveLength(0));

  test.each(POSTS)('%s', (_, post) => {
    const wanted = (post['x-expect'] ?? []).filter(({ kind }) => KINDS.has(kind));
    const found = fieldsOf(post).flatMap((field) => told(field).map(([kind, said]) => [field.pointer, kind, said]));
    expect(found).toEqual(wanted.map(({ field, kind, severity, match }) => [field, kind, severity === 'warning' ? `${match}?` : match]));
  });
});

/** What is told, and the days of birth that only the record tells. */
const told = (field: Field): readonly Said[] => {
  const facts = factsOf(field, MOSSBANK);
  const legible = legibleOf(field);
  const days = RECORD.find(tellingOf(field, legible, MOSSBANK)).map(({ start, end }) => field.text.slice(start, end));
  return [...facts, ...days.filter((day) => facts.every(([, said]) => said !== day)).map((day) => ['date-of-birth', day] as const)];
};

// ── How facts stand beside each other ───────────────────────────────────────────────────────────────────────────────

test('two facts of one sentence are two', () => {
  expect(factsSaid('Noah, aged 7, has asthma and his cousin Mia (8) is Jewish.')).toEqual([
    ['age', 'aged 7'],
    ['health', 'asthma'],
    ['age', 'Mia (8)'],
    ['special-category', 'Jewish'],
  ]);
});

test('a birthday with its number is no age besides', () =>
  expect(factsSaid('Noah is 8 on Friday.')).toEqual([['date-of-birth', 'is 8 on Friday']]));

test('the places are those of the legible text', () => {
  const field = fieldOf('/text', 'No\u200Bah is dia\u200Bbetic');
  const [hit] = factsIn(tellingOf(field, legibleOf(field), namesIndex(schoolOf())), legibleOf(field));
  expect(hit).toEqual({ kind: 'health', start: 8, end: 16 });
});

test('a pupil of the roll is somebody in whatever way the name is written', () => {
  const names = namesIndex(schoolOf({ pupils: [pupil('a', 'Summer', 'Okafor'), pupil('b', 'Zxyla', 'Thorne')] }));
  for (const name of ['Summer', 'Summer Okafor', 'zxyla', 'ZXYLA', 'Zxylá'])
    expect(factsOf(fieldOf('/text', `Well done ${name}, who has asthma.`), names)).toEqual([['health', 'asthma']]);
});

test('a text of which nothing is told costs no look at its names', () => {
  const field = fieldOf('/text', 'Kacper and Zofia painted the shed on Tuesday.');
  const known = (): never => {
    throw new Error('asked');
  };
  expect(factsIn(tellingOf(field, legibleOf(field), { ...namesIndex(schoolOf()), known }), legibleOf(field))).toEqual([]);
});

describe('an age and the name before it', () => {
  test.each([
    ['Thanks to Mia, 8, for the poem.', 'Mia, 8'],
    ['Thanks to Mia, 11, for the poem.', 'Mia, 11'],
    ['Thanks to Mia Pell, 8, for the poem.', '8'],
    ['Thanks to Mia (8) for the poem.', 'Mia (8)'],
    ['Thanks to Mia (aged 8) for the poem.', 'Mia (aged 8)'],
    ['Thanks to Mia, aged 8, for the poem.', 'aged 8'],
    ['Thanks to Mia (aged 8, nearly 9) for the poem.', 'aged 8'],
  ])('%s', (text, age) => expect(factsSaid(text).filter(([kind]) => kind === 'age')).toEqual([['age', age]]));
});
