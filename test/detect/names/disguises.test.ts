import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { casings, DISGUISES, digitsOf, MIN_LETTERS, seeded } from './disguises.ts';

type Origins = Readonly<Record<string, Readonly<Record<'forenames' | 'surnames' | 'unlisted', readonly string[]>>>>;

const ORIGINS = JSON.parse(readFileSync(new URL('../../../fixtures/names/origins.json', import.meta.url), 'utf8')) as Origins;

/** Some forenames, some surnames and some whole names of every origin: several hundred. */
const NAMES = Object.values(ORIGINS).flatMap(({ forenames, surnames }, at) => {
  const random = seeded(at);
  const one = (from: readonly string[]): string => from[random(from.length)] ?? '';
  return Array.from({ length: 9 }, () => [one(forenames), one(surnames), `${one(forenames)} ${one(surnames)}`]).flat();
});

const KINDS = Object.entries(DISGUISES);
const lettersOf = (name: string): readonly string[] => name.match(/\p{L}\p{M}*/gu) ?? [];
const longestOf = (name: string): number => Math.max(...(name.match(/(?:\p{L}\p{M}*)+/gu) ?? []).map((word) => lettersOf(word).length));
const bare = (name: string): string => DISGUISES['accentsDropped']?.(name, seeded(0)) ?? name;

/** A name that a disguise has nothing to change in. */
const UNCHANGED: Readonly<Record<string, (name: string) => boolean>> = {
  accentsDropped: (name) => bare(name) === name,
  digits: (name) => !lettersOf(name).some((letter) => digitsOf(letter).length > 0),
};

const suits = (kind: string, name: string): boolean => longestOf(name) >= (MIN_LETTERS[kind] ?? 2) && !UNCHANGED[kind]?.(name);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const holds = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped(name)}(?![\\p{L}\\p{M}\\p{N}])`, 'u').test(text);

const each = (kind: string): readonly { name: string; seed: number }[] =>
  NAMES.filter((name) => suits(kind, name)).flatMap((name, at) => [at, at + 5000, at + 10_000].map((seed) => ({ name, seed })));

test('there are a few hundred names, and each disguise suits many', () => {
  expect(NAMES.length).toBeGreaterThan(400);
  for (const [kind] of KINDS) expect({ kind, many: each(kind).length > 200 }).toEqual({ kind, many: true });
});

describe.each(KINDS)('%s', (kind, disguise) => {
  test('changes the name and leaves none of it plain', () => {
    const left = each(kind).filter(({ name, seed }) => holds(disguise(name, seeded(seed)), name));
    expect(left).toEqual([]);
  });

  test('comes out the same for the same chance', () => {
    const first = each(kind).map(({ name, seed }) => disguise(name, seeded(seed)));
    expect(each(kind).map(({ name, seed }) => disguise(name, seeded(seed)))).toEqual(first);
  });

  test('gives back what it cannot change', () => {
    for (const name of ['', '-', 'Ó', ...NAMES.filter((one) => UNCHANGED[kind]?.(one))]) {
      if (kind !== 'accentsDropped' || bare(name) === name) expect(disguise(name, seeded(1))).toBe(name);
    }
  });
});

// ── A reader still reads the name ───────────────────────────────────────────────────────────────────────────────────

const seen = (text: string): string => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
const turned = (text: string): string =>
  text.replace(/\u202e([^\u202c]*)\u202c/gu, (_, run: string) => [...lettersOf(run)].reverse().join(''));
const onlyLetters = (text: string): string => lettersOf(text).join('');
const runs = (text: string): string => text.replace(/(\p{L}\p{M}*)\1+/gu, '$1');

const SHAPES: readonly (readonly [number, number])[] = [
  [0x1f150, 65],
  [0x1f170, 65],
  [0x1f1e6, 65],
];

/** A letter in a black circle or square, or of a flag, which Unicode does not take for a form of the plain one. */
function undressed(text: string): string {
  const plain = (character: string): string => {
    const code = character.codePointAt(0) ?? 0;
    const shape = SHAPES.find(([from]) => code >= from && code < from + 26);
    return shape === undefined ? character : String.fromCodePoint(code - shape[0] + shape[1]);
  };
  return Array.from(seen(text), plain).join('').normalize('NFKC').toLowerCase();
}

const unmarked = (text: string): string =>
  seen(
    text
      .replace(/<!--.*?-->|<[^>]*>|[*_~`]|&(?:shy|zwnj|zwj|ZeroWidthSpace|NoBreak);/gu, '')
      .replace(/&#(x?)([\da-f]+);/giu, (_, hex: string, code: string) => String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16))),
  );

const lower = (text: string): string => text.normalize('NFKC').toLowerCase();

/** How a reader takes the disguised name, and the plain one, which must be the same. */
const READ: Readonly<Record<string, (text: string) => string>> = {
  ...{ zeroWidth: seen, bidi: seen, bidiOverride: turned, softHyphen: seen, markup: unmarked },
  ...{ fullWidth: lower, mathematical: lower, circled: lower, squared: lower },
  ...{ negativeCircled: undressed, negativeSquared: undressed, regionalIndicators: undressed },
  ...{ accentsAdded: bare, accentsDropped: bare, stretched: runs },
  ...{ spaced: onlyLetters, dotted: onlyLetters, hyphenated: onlyLetters, underscored: onlyLetters, starred: onlyLetters },
  ...{ lettersOnLines: onlyLetters, emojiBetween: onlyLetters },
};

test.each(Object.entries(READ))('%s: a reader reads the name', (kind, read) => {
  const misread = each(kind).filter(({ name, seed }) => read(DISGUISES[kind]?.(name, seeded(seed)) ?? '') !== read(name));
  expect(misread).toEqual([]);
});

test.each(['lookAlikes', 'digits'])('%s: letter stands for letter', (kind) => {
  const length = (text: string): number => Array.from(text.normalize('NFD')).length;
  const longer = each(kind).filter(({ name, seed }) => length(DISGUISES[kind]?.(name, seeded(seed)) ?? '') !== length(name));
  expect(longer).toEqual([]);
});

test('digits: one to three, and a letter stays', () => {
  for (const { name, seed } of each('digits')) {
    const text = DISGUISES['digits']?.(name, seeded(seed)) ?? '';
    expect(text.match(/[\d@$!]/gu)?.length ?? 0).toBeLessThan(4);
    expect(text).toMatch(/[\d@$!]/u);
    expect(text.split(/[\s'-]/u).filter((word) => word.length > 0 && !/\p{L}/u.test(word))).toEqual([]);
  }
});

test('no pick is lost on the way: every disguise has more than one outcome', () => {
  const one = KINDS.filter(([kind]) => !['underscored', 'starred', 'accentsDropped'].includes(kind)).filter(
    ([, disguise]) => new Set(Array.from({ length: 60 }, (_, seed) => disguise('Oliver Ashworth', seeded(seed)))).size < 2,
  );
  expect(one.map(([kind]) => kind)).toEqual([]);
});

test.each([
  ['lower', "seán o'brien-łoś"],
  ['UPPER', "SEÁN O'BRIEN-ŁOŚ"],
  ['Title', "Seán O'Brien-Łoś"],
] as const)('the case %s', (casing, expected) => {
  expect(casings[casing]("SEÁN O'brien-łoś")).toBe(expected);
});
