import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { half, halfIn, placeIn6709, placeOf } from '../../../src/posts/photo/coordinates.ts';

describe('degrees, minutes and seconds', () => {
  test.each([
    [[54, 28, 51.6], 'N', { degrees: 54.481, signed: true }],
    [[3, 1.02], 'W', { degrees: -3.017, signed: true }],
    [[3, 1.02], 'w', { degrees: -3.017, signed: true }],
    [[33], 'South', { degrees: -33, signed: true }],
    [[33], '', { degrees: 33, signed: false }],
    [[33], 'X', { degrees: 33, signed: false }],
    [[-33, 30], '', { degrees: -33.5, signed: true }],
    [[Number.NaN], 'N', undefined],
    [[54, Number.NaN], 'N', undefined],
    [[Number.POSITIVE_INFINITY], 'N', undefined],
    [[], 'N', undefined],
  ])('%j %s', (parts, side, wanted) => {
    const found = half(parts, side);
    expect(found === undefined ? undefined : { ...found, degrees: Number(found.degrees.toFixed(6)) }).toEqual(wanted);
  });
});

describe('as text', () => {
  test.each([
    ['51,30.042N', 51.5007, true],
    ['51,30,2.5N', 51.500694, true],
    ['3,1.02W', -3.017, true],
    ['51 deg 30\' 2.5" N', 51.500694, true],
    ['51 deg 30\' 2.5" North', 51.500694, true],
    ['-0.1246', -0.1246, true],
    ['+51.5', 51.5, true],
    ['51.5', 51.5, true],
    ['51/1,30/1,25/10N', 51.500694, true],
    ['51,30.042', 51.5007, false],
  ])('%s', (text, degrees, signed) => {
    const found = halfIn(text);
    expect([Number(found?.degrees.toFixed(6)), found?.signed]).toEqual([degrees, signed]);
  });

  test.each(['', 'north', '1 2 3 4N', '12/0 N'])('%j is none', (text) => {
    expect(halfIn(text)).toBeUndefined();
  });
});

describe('a place', () => {
  const at = (degrees: number, signed = true) => ({ degrees, signed });

  test('needs both halves, on the globe, and off the point where cameras put what they do not know', () => {
    expect(placeOf(at(54), at(-3), 'GPS')).toEqual({ lat: 54, lon: -3, from: 'GPS' });
    expect(placeOf(at(54), at(3, false), 'GPS')).toEqual({ lat: 54, lon: 3, from: 'GPS', unsigned: true });
    expect(placeOf(at(0), at(0), 'GPS')).toBeUndefined();
    expect(placeOf(at(51.4779), at(0), 'GPS')).toEqual({ lat: 51.4779, lon: 0, from: 'GPS' });
    expect(placeOf(at(0), at(0.001), 'GPS')).toEqual({ lat: 0, lon: 0.001, from: 'GPS' });
    expect(placeOf(at(90.1), at(0), 'GPS')).toBeUndefined();
    expect(placeOf(at(10), at(-180.1), 'GPS')).toBeUndefined();
    expect(placeOf(at(54), undefined, 'GPS')).toBeUndefined();
  });
});

describe('as films write it (ISO 6709)', () => {
  test.each([
    ['+54.4810-003.0170/', 54.481, -3.017],
    ['+54.4810-003.0170+120.500/', 54.481, -3.017],
    ['-33.8688+151.2093/', -33.8688, 151.2093],
    ['+5430.6-00301.2/', 54.51, -3.02],
    ['+543036-0030112/', 54.51, -3.02],
    ['+51-000/', 51, 0],
  ])('%s', (text, lat, lon) => {
    const found = placeIn6709(text, 'GPS');
    expect([Number(found?.lat.toFixed(5)), Number(found?.lon.toFixed(5)) + 0]).toEqual([lat, lon]);
    expect(found?.unsigned).toBeUndefined();
  });

  test.each(['', '54.4810 -3.0170', '+00.0000+000.0000/', '+95.0000+000.0000/', 'nowhere'])('%j is none', (text) => {
    expect(placeIn6709(text, 'GPS')).toBeUndefined();
  });

  test('whatever is written is read back', () => {
    const fixed = (value: number, digits: number): string =>
      `${value < 0 ? '-' : '+'}${Math.abs(value)
        .toFixed(4)
        .padStart(digits + 5, '0')}`;
    const degrees = (most: number): fc.Arbitrary<number> => fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((n) => n / 10_000);
    fc.assert(
      fc.property(degrees(90), degrees(180), (lat, lon) => {
        fc.pre(Math.abs(lat) > 0.001);
        const found = placeIn6709(`${fixed(lat, 2)}${fixed(lon, 3)}/`, 'GPS');
        expect(found?.lat).toBeCloseTo(lat, 6);
        expect(found?.lon).toBeCloseTo(lon, 6);
      }),
    );
  });
});
