import { expect, test } from '@jest/globals';
import { agencyTime, cameraTime, filmTime, isoTime } from '../../../src/posts/photo/times.ts';

test.each([
  ['2026:11:25 11:20:05', '', '2026-11-25T11:20:05'],
  ['2026:11:25 11:20:05', '+01:00', '2026-11-25T11:20:05+01:00'],
  ['2026:11:25 11:20:05', ' Z ', '2026-11-25T11:20:05Z'],
  ['2026:11:25 11:20:05', '1', '2026-11-25T11:20:05'],
  ['0000:00:00 00:00:00', '', undefined],
  ['    :  :     :  :  ', '', undefined],
  ['2026:02:30 11:20:05', '', undefined],
  ['2026:11:25 25:20:05', '', undefined],
  ['2026:11:25', '', undefined],
  ['', '', undefined],
])('of a camera: %s %s', (time, offset, wanted) => {
  expect(cameraTime(time, offset)).toBe(wanted);
});

test.each([
  ['2026-11-25T11:20:05+00:00', '2026-11-25T11:20:05+00:00'],
  ['2026-11-25T11:20:05.123Z', '2026-11-25T11:20:05Z'],
  ['2026-11-25T11:20', '2026-11-25T11:20:00'],
  ['2026-11-25', '2026-11-25'],
  ['2026-11-31', undefined],
  ['1850-01-01', undefined],
  ['2026', undefined],
  ['yesterday', undefined],
])('of a program: %s', (text, wanted) => {
  expect(isoTime(text)).toBe(wanted);
});

test.each([
  ['20261125', '112005+0100', '2026-11-25T11:20:05+01:00'],
  ['20261125', '112005', '2026-11-25T11:20:05'],
  ['20261125', '', '2026-11-25'],
  ['20261131', '', undefined],
  ['00000000', '', undefined],
  ['', '112005', undefined],
])('of an agency: %s %s', (day, time, wanted) => {
  expect(agencyTime(day, time)).toBe(wanted);
});

test('of a film: seconds since 1904, where they say anything', () => {
  expect(filmTime(Date.UTC(2026, 10, 25, 11, 20, 5) / 1000 + 2_082_844_800)).toBe('2026-11-25T11:20:05Z');
  expect([0, 1, 2_082_844_800, 2 ** 53].map(filmTime)).toEqual([undefined, undefined, undefined, undefined]);
});
