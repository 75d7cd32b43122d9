import { expect, test } from '@jest/globals';
import { HELPLINES, isHelpline } from '../../../src/detect/identifiers/helplines.ts';

test.each(HELPLINES.map(({ name, number }) => [name, number]))('%s, %s, however it is written', (_, number) => {
  expect(isHelpline(number)).toBe(true);
  if (!number.startsWith('0')) return;
  expect(isHelpline(`${number.slice(0, 4)} ${number.slice(4)}`)).toBe(true);
  const next = `${number.slice(0, -1)}${(Number(number.slice(-1)) + 1) % 10}`;
  if (!/^(?:080880|030[0-3])/.test(number)) expect(isHelpline(next)).toBe(false);
});

test.each([
  '999',
  '112',
  '101',
  '111',
  '119',
  '105',
  '116 123',
  '116 000',
  '116 111',
  '85258',
  '0800 1111',
  '0800 11 11',
  '+44 800 1111',
  '0808 800 5000',
  '+44 808 800 5000',
  '0808 801 0000',
  '0808 809 9999',
  '(0800) 555 111',
  '0300 123 6600',
  '0300 123 6601',
  '+44 303 123 6601',
])('%s', (said) => {
  expect(isHelpline(said)).toBe(true);
});

test.each([
  '0808 157 0123',
  '0808 810 0000',
  '0800 1112',
  '07700 900123',
  '0121 496 0142',
  '01204 12345',
  '+33 8 08 80 50 00',
  '0304 123 6601',
  '0345 123 6601',
  '0300 123 660',
])('not %s', (said) => {
  expect(isHelpline(said)).toBe(false);
});
