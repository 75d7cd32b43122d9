import { describe, expect, test } from '@jest/globals';
import { check } from 'recheck';
import { FILES, load, type Made, type Pattern, recorded, written } from './patterns/collect.ts';
import { costlyTextOf } from './patterns/near-misses.ts';
import { partsOf, writtenAs } from './patterns/parts.ts';
import { formsOf } from './patterns/relaxed.ts';

/** Made anew at each use from a pattern or a table that is there: these only want a text that leads to them. */
const MADE_AT_WORK: readonly string[] = ['identifiers/profile-url', 'language/coarse', 'places/link', 'places/scan', 'places/what3words'];

/** They look at texts of the program's own, or at pieces of a post that are never long. */
const NEVER_LONG: Readonly<Record<string, string>> = {
  '\\s*,\\s+': 'a list of the program',
  '\\[(?:\\^|[^\\]]-|[^a-z0-9(<#£])[^\\]]*\\]': 'a list of the program',
  '\\[(?:\\\\.|[^\\]\\\\])*\\]|\\\\p\\{\\w+\\}': 'a pattern of the program',
};

const made: readonly Made[] = await recorded(async (makeAll) => {
  for (const file of FILES) await load(file);
  makeAll();
});
const { literals, places } = written();
const keyOf = ({ source, flags }: Pattern): string => `/${source}/${flags}`;
const patterns: readonly Pattern[] = [
  ...new Map([...literals, ...made].map(({ file, source, flags }) => [keyOf({ file, source, flags }), { file, source, flags }])).values(),
];
const told = ({ file, source, flags }: Pattern, why: string): string => `${file} /${source}/${flags}: ${why}`;
const planted = (source: string, flags = ''): Pattern => ({ file: 'planted', source, flags });

describe('every pattern is looked at', () => {
  test('wherever one is put together, it was', () => {
    const seen = new Set(made.map(({ place }) => place));
    const unseen = places.filter((place) => !seen.has(place));
    expect(unseen.filter((place) => !MADE_AT_WORK.some((name) => place.startsWith(`src/detect/${name}.ts:`)))).toEqual([]);
    expect([...seen].filter((place) => !places.includes(place))).toEqual([]);
    expect(places.length).toBeGreaterThan(100);
    expect(literals.length).toBeGreaterThan(500);
  });

  test('none is excused that is not there', () => {
    const sources = new Set(patterns.map(({ source }) => source));
    expect(Object.keys(NEVER_LONG).filter((source) => !sources.has(source))).toEqual([]);
  });

  test('taken apart and put together each is the same', () => {
    expect(patterns.map(({ source }) => writtenAs(partsOf(source)))).toEqual(patterns.map(({ source }) => source));
  });
});

/** Why the work may grow faster than the text; undefined where it does not. */
const growthOf = async ({ source, flags }: Pattern): Promise<string | undefined> => {
  for (const form of formsOf(source)) {
    const found = await check(form, flags, { checker: 'automaton', timeout: 30_000 });
    if (found.status === 'vulnerable') return `${found.complexity.summary} on ${found.attack.pattern}`;
    if (found.status === 'unknown') return `not judged: ${found.error.kind}`;
  }
  return undefined;
};

describe('no pattern takes longer than the length of its text excuses', () => {
  test('none grows faster than its text', async () => {
    const faults: string[] = [];
    for (const pattern of patterns) {
      const growth = pattern.source in NEVER_LONG ? undefined : await growthOf(pattern);
      if (growth !== undefined) faults.push(told(pattern, growth));
    }
    expect(faults).toEqual([]);
  }, 900_000);

  test('none hides much work in its bounds', () => {
    const faults = patterns
      .filter(({ source }) => /[*+{]/.test(source) && !(source in NEVER_LONG))
      .flatMap((pattern) => {
        const text = costlyTextOf(pattern);
        return text === undefined ? [] : [told(pattern, `takes far too long for “${text}” over and over`)];
      });
    expect(faults).toEqual([]);
  }, 900_000);
});

describe('a bad one is caught', () => {
  test.each([
    ['a loop in a loop', '(a+)+$'],
    ['from every letter to the end', '[a-z]+!'],
    ['the same between look-arounds', '(?<!x)[a-z]+(?=!)'],
    ['in a look-around', 'x(?=.*y)'],
    ['two loops with only a look-around between', '^a+(?!b)a+$'],
    ['in one choice of many', `(?:${'abcd|'.repeat(250)}[e-h]*i)j`],
  ])('%s', async (_, source) => {
    expect(await growthOf(planted(source))).toMatch(/polynomial|exponential/);
  });

  test.each([
    ['a loop in a loop, both bounded', '(?:[a-z]{1,20} ?){1,9}!', ''],
    ['the same letter again', '(\\p{L})\\1{2,}$', 'u'],
  ])('%s', (_, source, flags) => {
    expect(costlyTextOf(planted(source, flags))).toBeDefined();
  });

  test.each([
    ['bounded', '(?<![a-z])[a-z]{1,64}@', ''],
    ['a run to its own end', '[A-Z]+(?![a-z])', 'g'],
    ['from the start alone', '^(?!.*x)[^?]*@', ''],
  ])('and a good one is not: %s', async (_, source, flags) => {
    expect(await growthOf(planted(source, flags))).toBeUndefined();
    expect(costlyTextOf(planted(source, flags))).toBeUndefined();
  });
});
