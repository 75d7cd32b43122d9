import { describe, expect, test } from '@jest/globals';
import { orderIn, writtenAt } from '../../../src/posts/schedule/dates.ts';

describe('when a row goes out', () => {
  test.each([
    ['2026-06-12 15:30', 'dmy', '2026-06-12T15:30'],
    ['2026/6/2 9:05', 'dmy', '2026-06-02T09:05'],
    ['2026-06-12 15:30:20', 'dmy', '2026-06-12T15:30:20'],
    ['2026-06-12T15:30:00Z', 'dmy', '2026-06-12T15:30:00Z'],
    ['2026-06-12T15:30:00.000Z', 'dmy', '2026-06-12T15:30:00Z'],
    ['2026-06-12 15:30 +0100', 'dmy', '2026-06-12T15:30:00+01:00'],
    ['12/06/2026 15:30', 'dmy', '2026-06-12T15:30'],
    ['12/06/2026 15:30', 'mdy', '2026-12-06T15:30'],
    ['6/12/26 3:30 PM', 'mdy', '2026-06-12T15:30'],
    ['6/12/26 12:05 am', 'mdy', '2026-06-12T00:05'],
    ['12.06.2026 15:30', 'dmy', '2026-06-12T15:30'],
    ['2026-06-12', 'dmy', '2026-06-12'],
    ['tomorrow', 'dmy', undefined],
    ['12/06/2026 at tea time', 'dmy', undefined],
    ['2026-06-12 15:30 or so', 'dmy', undefined],
  ] as const)('%s, %s', (text, order, found) => expect(writtenAt(text, order)).toBe(found));
});

describe('the order of day and month', () => {
  test.each([
    ['told by a day above 12', ['12/06/2026', '13/06/2026'], 'dmy'],
    ['told by a day above 12 in the second place', ['06/12/2026', '06/13/2026'], 'mdy'],
    ['told by dots', ['01.02.2026'], 'dmy'],
    ['not told', ['01/02/2026', '03/04/2026'], undefined],
    ['contradicted', ['13/02/2026', '02/13/2026'], undefined],
    ['not asked for', ['2026-01-02', ''], 'none'],
  ] as const)('%s', (_, dates, order) => expect(orderIn(dates)).toBe(order));
});
