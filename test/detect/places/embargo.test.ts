import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { standingOf } from '../../../src/detect/places/embargo.ts';
import type { Instant, Trip } from '../../../src/model.ts';
import { trip } from '../../school.ts';

const HOUR = 3_600_000;

interface Visit {
  readonly start: number;
  readonly hours: number;
  readonly again: 'no' | 'ever' | number;
}

const visits = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 60 }),
    hours: fc.integer({ min: 1, max: 9 }),
    again: fc.oneof(fc.constantFrom('no' as const, 'ever' as const), fc.integer({ min: 1, max: 80 })),
  }),
  { maxLength: 6 },
);

const tripOf = ({ start, hours, again }: Visit): Trip => ({
  ...trip('Harbourside Museum', '2026-01-01T00:00', '2026-01-01T00:00'),
  ...{ start: start * HOUR, end: (start + hours) * HOUR },
  ...(again === 'no' ? {} : { recurs: again === 'ever' ? {} : { until: again * HOUR } }),
});

/** Hour by hour: what a calendar on the wall would say. */
const onTheWall = (all: readonly Visit[], hour: number, release: number): string => {
  if (all.some(({ again }) => again === 'ever' || (again !== 'no' && hour < again + release))) return 'recurring';
  const ends: number[] = [];
  for (const { start, hours, again } of all) {
    if (again !== 'no') continue;
    for (let at = start; at < start + hours + release; at++) if (at === hour) ends.push(start + hours + release);
  }
  if (ends.length > 0) return `during ${Math.max(...ends)}`;
  for (let at = hour + 1; at <= 61; at++) {
    const next = all.filter(({ again, start }) => again === 'no' && start === at);
    if (next.length > 0) return 'before';
  }
  return 'over';
};

describe('how a place stands', () => {
  test('is what a calendar on the wall says, hour by hour', () => {
    fc.assert(
      fc.property(visits, fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 3 }), (all, hour, release) => {
        const standing = standingOf({ trips: all.map(tripOf) }, hour * HOUR, release * 60);
        const said = standing.is === 'during' ? `during ${standing.until / HOUR}` : standing.is;
        expect(said).toBe(onTheWall(all, hour, release));
      }),
      { numRuns: 500, seed: 2026 },
    );
  });

  test('changes at the very second', () => {
    const spot = { trips: [trip('Harbourside Museum', '2026-11-20T09:15', '2026-11-20T15:00')] };
    const at = (text: string): string => standingOf(spot, Date.parse(text), 0).is;
    expect(['2026-11-20T09:14:59Z', '2026-11-20T09:15:00Z', '2026-11-20T14:59:59Z', '2026-11-20T15:00:00Z'].map(at)).toEqual([
      'before',
      'during',
      'during',
      'over',
    ]);
  });

  test('of the next trips the first counts, and its end with the time asked for', () => {
    const [one, two] = [trip('Mill', '2026-11-22T09:00', '2026-11-22T15:00'), trip('Mill', '2026-11-21T09:00', '2026-11-21T12:00')];
    const standing = standingOf({ trips: [one, two] }, Date.parse('2026-11-20T09:00Z'), 30);
    expect(standing).toMatchObject({ is: 'before', trip: two, until: Date.parse('2026-11-21T12:30Z') as Instant });
  });
});
