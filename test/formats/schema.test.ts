import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { jsonSchema, type SchemaName } from '../../src/formats/schema.ts';
import type { Shape } from '../../src/formats/shape.ts';
import { configShape } from '../../src/formats/shapes/config.ts';
import { LEDGER_COLUMNS } from '../../src/formats/shapes/ledger-columns.ts';
import { packShape } from '../../src/formats/shapes/pack.ts';
import { postShape } from '../../src/formats/shapes/post.ts';
import { rolesShape, staffShape, tripsShape } from '../../src/formats/shapes/records.ts';
import { lineShape, resultShape } from '../../src/formats/shapes/result.ts';
import { refusalOfJson } from './shapes/refusals.ts';
import { GOOD_CONFIG, GOOD_LINES, GOOD_PACK, GOOD_POST, GOOD_RUN, GOOD_TRIPS } from './shapes/samples.ts';

const NAMES = ['post', 'config', 'pack', 'result', 'records'] as const;
const validators = new Map<string, ValidateFunction>();
beforeAll(async () => {
  const { anyOf: _, ...parts } = (await jsonSchema('records')) as { anyOf: unknown };
  validators.set('trips', new Ajv({ strict: false }).compile({ ...parts, allOf: [{ $ref: '#/$defs/trips' }] }));
  for (const name of NAMES) validators.set(name, new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(await jsonSchema(name)));
});
const ajvAccepts = (name: SchemaName | 'trips', value: unknown): boolean => validators.get(name)?.(value) === true;
const accepts = (shape: Shape<unknown>, value: unknown): boolean => refusalOfJson(shape, value) === 'fine';

test.each(NAMES)('%s: a schema with a title, of a draft that editors read, without an id', async (name) => {
  const schema = await jsonSchema(name);
  expect(Object.keys(schema).slice(0, 3)).toEqual(['$schema', 'title', 'description']);
  expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
  expect(JSON.stringify(schema)).not.toContain('"$id"');
});

test('that of the records knows each record that a config may name', async () => {
  const { $defs } = (await jsonSchema('records')) as { $defs: object };
  expect(Object.keys($defs).toSorted()).toEqual(['trips', 'staff', 'pupils', 'consent', ...Object.keys(LEDGER_COLUMNS)].toSorted());
});

test('keys say what they are for', async () => {
  expect(await jsonSchema('post')).toMatchObject({
    required: ['channel'],
    additionalProperties: false,
    properties: {
      publishAt: { type: 'string', description: expect.stringMatching(/^When it goes out/) },
      kind: { enum: expect.any(Array) },
    },
  });
});

const STAFF = [{ id: 'mbell', name: 'Mo Bell', mayPost: ['x'], trainedOn: '2026-09-01' }];
const ROLES = [{ role: 'Safeguarding lead', holders: ['mbell'], publishedOn: '2026-09-01', deputy: 'jwren', seats: 2 }];

describe('good values', () => {
  test.each<[SchemaName, unknown]>([
    ['post', GOOD_POST],
    ['post', { channel: 'x', text: 'a' }],
    ['config', GOOD_CONFIG],
    ['config', { school: { name: 'Larkhill' }, trips: 'none', consent: 'consent.csv', staff: STAFF, policy: 'mersham' }],
    ['pack', GOOD_PACK],
    ['result', GOOD_RUN],
    ...GOOD_LINES.map((line): [SchemaName, unknown] => ['result', line]),
    ['records', GOOD_TRIPS],
    ['records', STAFF],
    ['records', ROLES],
    ['records', [{ kind: 'threat', on: '2026-09-21', time: '21:40', 'seen by': 'a parent' }]],
    ['records', [{ topic: 'age limits', on: '2026-09-15', to: 'pupils' }]],
    ['records', [{ staff: 'jpark', decision: 'kept apart' }]],
    ['records', [{ candidate: 'C-1', interviewOn: '2026-05-02' }]],
    ['records', [{ on: '2026-06-24', by: 'mprice', ratifiedBy: 'governors' }]],
    ['records', [{ id: 'P014', forename: 'Ada', surname: 'Bell', known_as: '', protected: 'yes' }]],
    ['records', [{ pupil: 'P014', use: 'photo', channel: 'all', status: 'given', from: '2026-09-01', form: 'written' }]],
  ])('%s %#', (name, value) => {
    expect(ajvAccepts(name, value)).toBe(true);
  });
});

describe('planted faults', () => {
  test.each<[SchemaName, unknown]>([
    ['post', { channel: 'x' }],
    ['post', { channel: 'x', text: ' ', media: [] }],
    ['post', { ...GOOD_POST, chanel: 'x' }],
    ['post', { ...GOOD_POST, media: [{ pupils: 'P014' }] }],
    ['post', { ...GOOD_POST, location: { lat: 1 } }],
    ['post', { ...GOOD_POST, publishAt: '2026:06:12' }],
    ['post', { ...GOOD_POST, answers: { a: 'yes' } }],
    ['config', {}],
    ['config', { ...GOOD_CONFIG, rules: { tone: false } }],
    ['config', { ...GOOD_CONFIG, allow: [{ text: 'a', reason: 'b' }] }],
    ['config', { ...GOOD_CONFIG, accounts: [{ channel: 'x', handle: 'a', facts: [] }] }],
    ['pack', { ...GOOD_PACK, version: 4.1 }],
    ['pack', { ...GOOD_PACK, clauses: [{ id: 'a', at: 'b', says: 'c', binds: 'staff', force: 'must' }] }],
    ['result', { ...GOOD_RUN, 'x-note': 1 }],
    ['result', { ...GOOD_RUN, schema: 2 }],
    ['result', { ...GOOD_LINES[0], violations: [{}] }],
    ['result', { end: { verdict: 'pass' } }],
    ['records', [{ place: 'Zoo', start: '2026-06-12' }]],
    ['records', [{ kind: { of: 'threat' }, on: '2026-09-21' }]],
    ['records', [{ kindd: 'threat' }]],
    ['records', [{ pupil: 'P014', use: 'photos', channel: 'all', status: 'given' }]],
  ])('%s %#', (name, value) => {
    expect(ajvAccepts(name, value)).toBe(false);
  });
});

// ── Both say the same ───────────────────────────────────────────────────────────────────────────────────────────────

/** What JSON Schema cannot say: a post, a config, a pack or a record may pass an editor and be refused by the program for these. */
const BEYOND: Readonly<Record<string, RegExp>> = {
  'a day that does not exist': /expected a (?:day|date and time) such as/,
  'a known channel misspelt': /is no known channel/,
  'a zone that nobody knows': /expected a time zone/,
  'a time to before the time from': /expected a (?:day that ends|time from and to)/,
  'a column that nobody knows': /expected one of: .*, ignore/,
  'a key one edit from a known one, where keys are free': /^\d+:\d+ (?:accounts)?\[\d+\]: unknown key/,
  'a review in no month': /expected a month such as/,
  'found and left without a question': /narrow a question/,
};

const WORDS = [
  '',
  ' ',
  'none',
  'x',
  'instagrm',
  'post',
  'off',
  '90d',
  'mon-fri',
  '08:50',
  '2026-06-12',
  '2026-02-31',
  '2026-06-12T11:05Z',
  'no/slash',
  '\\S',
];
const leaf = fc.oneof(fc.constantFrom<unknown>(...WORDS, null, true, false, 0, -1, 1.5, 500), fc.string());
const anything = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('file', 'yes', 'id', 'x-a', 'zz', 'constructor'), leaf),
);

const placesIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))]
    : [path];

type Change = (holder: Record<string, unknown>, key: string) => void;
const change: fc.Arbitrary<Change> = fc.oneof(
  anything.map(
    (value): Change =>
      (holder, key) => {
        holder[key] = value;
      },
  ),
  fc.constant<Change>((holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }),
  fc.tuple(fc.constantFrom('zz', 'x-a', '$schema', 'chanel', 'lat', 'person', 'found'), anything).map(
    ([name, value]): Change =>
      (holder, key) => {
        const inside = holder[key];
        if (typeof inside === 'object' && inside !== null && !Array.isArray(inside)) (inside as Record<string, unknown>)[name] = value;
      },
  ),
);

/** The value with one or two things in it changed, set in a holder so that the whole can be changed too. */
const mutated = (good: unknown): fc.Arbitrary<unknown> =>
  fc.array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 2 }).map((changes) => {
    const holder: Record<string, unknown> = { whole: structuredClone(good) };
    for (const [pick, apply] of changes) {
      const places = placesIn(holder).slice(1);
      const path = places[pick % places.length] ?? ['whole'];
      const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], holder);
      apply(parent as Record<string, unknown>, path.at(-1) ?? 'whole');
    }
    return 'whole' in holder ? holder['whole'] : null;
  });

/** What the two say differently of a value, unless it is for a rule named above; nothing where they agree. */
const difference = (byProgram: string, bySchema: boolean): string => {
  if (byProgram === 'fine') return bySchema ? '' : 'the schema alone refuses it';
  return !bySchema || Object.values(BEYOND).some((rule) => rule.test(byProgram)) ? '' : byProgram;
};

describe.each<[string, SchemaName | 'trips', Shape<unknown>, unknown]>([
  ['a post', 'post', postShape, GOOD_POST],
  ['a config', 'config', configShape, GOOD_CONFIG],
  ['a pack', 'pack', packShape, GOOD_PACK],
  ['trips', 'trips', tripsShape, GOOD_TRIPS],
  ['a run', 'result', resultShape, GOOD_RUN],
  ['a line', 'result', lineShape, GOOD_LINES[0]],
])('%s', (_, name, shape, good) => {
  test('the schema and the program refuse the same, but for the rules named here', () => {
    const agree = (value: unknown): boolean => difference(refusalOfJson(shape, value), ajvAccepts(name, value)) === '';
    fc.assert(fc.property(mutated(good), agree), { numRuns: 150 });
  });
});

describe('controls', () => {
  test('a schema that forgets a rule is found out', async () => {
    const { additionalProperties: _, ...loose } = (await jsonSchema('post')) as { additionalProperties: unknown };
    const forgetful = new Ajv({ strict: false }).compile(loose);
    const agree = (value: unknown): boolean => difference(refusalOfJson(postShape, value), forgetful(value)) === '';
    expect(fc.check(fc.property(mutated(GOOD_POST), agree), { numRuns: 2000 }).failed).toBe(true);
  });

  test('the changes leave some posts good and spoil others', () => {
    const verdicts = fc.sample(mutated(GOOD_POST), { numRuns: 200, seed: 1 }).map((value) => accepts(postShape, value));
    expect(verdicts.filter(Boolean).length).toBeGreaterThan(20);
    expect(verdicts.filter((good) => !good).length).toBeGreaterThan(20);
  });
});

describe('what JSON Schema cannot say', () => {
  const account = { channel: 'x', handle: 'a', ownerz: 'b' };
  const asking = { id: 'a', at: 'b', says: 'c', binds: 'staff', force: 'must', check: 'tone', when: { left: 'warning' } };
  test.each<[keyof typeof BEYOND, SchemaName, Shape<unknown>, unknown]>([
    ['a day that does not exist', 'post', postShape, { channel: 'x', text: 'a', publishAt: '2026-02-31' }],
    ['a known channel misspelt', 'post', postShape, { channel: 'instagrm', text: 'a' }],
    ['a zone that nobody knows', 'config', configShape, { ...GOOD_CONFIG, timezone: 'Europe/Larkhill' }],
    ['a column that nobody knows', 'config', configShape, { ...GOOD_CONFIG, pupils: { file: 'a', columns: { A: 'shoes' } } }],
    [
      'a time to before the time from',
      'config',
      configShape,
      { school: { name: 'a', hours: { days: 'mon-fri', from: '15:00', to: '09:00' } } },
    ],
    ['a key one edit from a known one, where keys are free', 'config', configShape, { ...GOOD_CONFIG, accounts: [account] }],
    ['a review in no month', 'pack', packShape, { ...GOOD_PACK, review: 'soon' }],
    ['found and left without a question', 'pack', packShape, { ...GOOD_PACK, clauses: [asking] }],
  ])('%s', (rule, name, shape, value) => {
    expect(ajvAccepts(name, value)).toBe(true);
    expect(refusalOfJson(shape, value)).toMatch(BEYOND[rule] ?? /never/);
  });

  test('no rule is named that is not shown', () => {
    expect(Object.keys(BEYOND)).toHaveLength(8);
  });
});

test.each<[string, Shape<unknown>, unknown]>([
  ['trips', tripsShape, GOOD_TRIPS],
  ['staff', staffShape, STAFF],
  ['roles', rolesShape, ROLES],
])('a record of %s is a record to both', (_, shape, value) => {
  expect([accepts(shape, value), ajvAccepts('records', value)]).toEqual([true, true]);
});
