import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exitOf, OUTCOMES, type Tally, verdictOf } from '../../src/engine/verdict.ts';

const NONE = { posts: 1, errors: 0, warnings: 0, questions: 0, undecided: 0, suppressed: 0, unread: 0 };
const exit = (counts: Partial<Tally>, flags: Parameters<typeof exitOf>[1] = {}): number =>
  exitOf({ counts: { ...NONE, ...counts } }, flags);

describe('the table of outcomes', () => {
  test.each([
    ['nothing', {}, 'pass', 0, 0],
    ['a warning', { warnings: 1 }, 'review', 0, 1],
    ['an unanswered question', { questions: 1 }, 'review', 0, 1],
    ['an undecided check', { undecided: 1 }, 'review', 1, 1],
    ['an error', { errors: 1, undecided: 3 }, 'block', 1, 1],
    ['256 errors', { errors: 256 }, 'block', 1, 1],
    ['unread input beside an error', { unread: 1, errors: 1 }, null, 2, 2],
  ])('%s', (_what, counts, verdict, plain, strict) => {
    expect([verdictOf({ ...NONE, ...counts }), exit(counts), exit(counts, { strict: true })]).toEqual([verdict, plain, strict]);
  });

  test('--max-warnings counts unanswered questions too, and never lowers a code', () => {
    expect(exit({ warnings: 1, questions: 1 }, { maxWarnings: 2 })).toBe(0);
    expect(exit({ warnings: 1, questions: 1 }, { maxWarnings: 1 })).toBe(1);
    expect(exit({ unread: 1, warnings: 9 }, { maxWarnings: 0 })).toBe(2);
  });

  test('more in a report never makes it better', () => {
    const tally = fc.record({ errors: fc.nat(3), warnings: fc.nat(3), questions: fc.nat(3), undecided: fc.nat(3), unread: fc.nat(3) });
    fc.assert(
      fc.property(tally, tally, fc.boolean(), (one, more, strict) => {
        const both = Object.fromEntries(
          Object.entries(one).map(([key, count]) => [key, count + more[key as keyof Tally]]),
        ) as Partial<Tally>;
        expect(exit(both, { strict })).toBeGreaterThanOrEqual(exit(one, { strict }));
        expect(exit(one, { strict: true })).toBeGreaterThanOrEqual(exit(one));
      }),
    );
  });

  test('its last row holds for everything, so that every report has an outcome', () => {
    expect(OUTCOMES.at(-1)?.holds({ ...NONE, unread: 5 })).toBe(true);
  });
});
