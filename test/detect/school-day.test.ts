import { describe, expect, test } from '@jest/globals';
import { stretchAt } from '../../src/detect/school-day.ts';

const hours = { days: [1, 2, 3, 4, 5], from: '08:50', to: '15:20', breaks: [{ from: '10:30', to: '10:45' }] };
const at = (iso: string, breaks: 'free' | 'counted' = 'free', zone = 'Europe/London') => {
  const stretch = stretchAt(Date.parse(iso), hours, zone, breaks);
  return stretch === undefined ? undefined : [stretch.at, stretch.until];
};

describe('lessons', () => {
  test.each([
    ['2026-11-17T08:49:59Z', undefined],
    ['2026-11-17T08:50:00Z', ['08:50', '10:30']],
    ['2026-11-17T10:29:59Z', ['10:29', '10:30']],
    ['2026-11-17T10:30:00Z', undefined],
    ['2026-11-17T10:45:00Z', ['10:45', '15:20']],
    ['2026-11-17T15:20:00Z', undefined],
    ['2026-11-21T11:00:00Z', undefined],
    ['2026-06-16T14:19:00Z', ['15:19', '15:20']],
    ['2026-06-16T14:20:00Z', undefined],
  ])('%s', (iso, wanted) => {
    expect(at(iso)).toEqual(wanted);
  });

  test('breaks may count', () => {
    expect(at('2026-11-17T10:35:00Z', 'counted')).toEqual(['10:35', '15:20']);
  });

  test('the day is the zone’s', () => {
    expect(at('2026-11-16T00:00:00Z', 'free', 'Pacific/Auckland')).toEqual(['13:00', '15:20']);
    expect(at('2026-11-15T22:00:00Z', 'free', 'Pacific/Auckland')).toEqual(['11:00', '15:20']);
    expect(at('2026-11-20T22:00:00Z', 'free', 'Pacific/Auckland')).toBeUndefined();
  });
});
