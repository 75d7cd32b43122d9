import { expect, test } from '@jest/globals';
import { dateIn, lengthIn, offsetIn, positionIn } from '../../../src/school/calendar/values.ts';

test.each([
  ['20260612', '2026-06-12T00:00:00.000Z', true, false],
  ['20260612T091530', '2026-06-12T09:15:30.000Z', false, false],
  ['20260612T0915Z', '2026-06-12T09:15:00.000Z', false, true],
  ['  20260612t091500z ', '2026-06-12T09:15:00.000Z', false, true],
  ['20280229', '2028-02-29T00:00:00.000Z', true, false],
  ['16010101', '1601-01-01T00:00:00.000Z', true, false],
  ['20260612T235959', '2026-06-12T23:59:59.000Z', false, false],
  ['20261231T235960Z', '2026-12-31T23:59:59.000Z', false, true],
])('the date %j', (text, wall, isDay, isUtc) => {
  expect(dateIn(text)).toEqual({ wall: Date.parse(wall), isDay, isUtc });
});

test.each([
  ...['16001231', '20260012', '20261312', '20260600', '20260631', '20260229', '20260699'],
  ...['20260612T240000', '20260612T096000', '20260612T091561', '20260612T09', '2026-06-12', '20260612Z', ''],
])('no date: %j', (text) => {
  expect(dateIn(text)).toBeUndefined();
});

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];

test.each([
  ['PT90S', 0, 90 * SECOND],
  ['PT1H2M3S', 0, HOUR + 2 * MINUTE + 3 * SECOND],
  [' +P2W3DT4M ', 17, 4 * MINUTE],
])('the length %j', (text, days, rest) => {
  expect(lengthIn(text)).toEqual({ days, rest });
});

test.each([
  ['+0100', HOUR],
  ['-0330', -(3 * HOUR + 30 * MINUTE)],
  [' +001530 ', 15 * MINUTE + 30 * SECOND],
  ['-000115', -(MINUTE + 15 * SECOND)],
  ['0100', undefined],
  ['+1', undefined],
])('the offset %j', (text, ahead) => {
  expect(offsetIn(text)).toBe(ahead);
});

test.each([
  ['53.2269;-2.8843', { lat: 53.2269, lon: -2.8843 }],
  [' 53.2269, -2.8843 ', { lat: 53.2269, lon: -2.8843 }],
  ['90;180', { lat: 90, lon: 180 }],
  ['-90;-180', { lat: -90, lon: -180 }],
  ['90.1;0', undefined],
  ['-90.1;0', undefined],
  ['0;180.1', undefined],
  ['0;-180.1', undefined],
  ['53.2269', undefined],
])('the position %j', (text, position) => {
  expect(positionIn(text)).toEqual(position);
});
