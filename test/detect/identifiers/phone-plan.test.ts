import { expect, test } from '@jest/globals';
import { isDialled, keyOf } from '../../../src/detect/identifiers/phone-plan.ts';

const plain = { plus: false, cue: false };
const dialled = (digits: string): boolean => isDialled(digits, plain);

/** A prefix without the 0, and how many digits the whole then has. */
const NATIONAL: readonly (readonly [string, number])[] = [
  ...['113', '114', '115', '116', '117', '118', '121', '131', '141', '151', '161', '191'].map((area) => [area, 10] as const),
  ...['1200', '1299', '1632', '1901', '1999', '16977'].map((area) => [area, 10] as const),
  ...['20', '23', '24', '28', '29', '30', '33', '34', '37', '55', '56'].map((area) => [area, 10] as const),
  ...['70', '71', '72', '73', '74', '75', '76', '77', '78', '79'].map((area) => [area, 10] as const),
  ...['800', '808', '842', '843', '844', '845', '870', '871', '872', '873', '900', '909', '911', '982'].map((area) => [area, 10] as const),
  ['800', 9],
];

test.each(NATIONAL)('0%s has %d digits, no more and no less', (prefix, length) => {
  const digits = `0${prefix.padEnd(length, '0')}`;
  expect(dialled(digits)).toBe(true);
  expect(dialled(`${digits}0`)).toBe(prefix === '800' && length === 9);
  expect(dialled(digits.slice(0, -1))).toBe(prefix === '800' && length === 10);
});

test.each(
  ['10', '110', '111', '112', '119', '21', '22', '25', '26', '27', '31', '32', '35', '36', '38', '39'].concat(
    ['40', '44', '49', '50', '51', '54', '57', '59', '60', '66', '69', '81', '82', '83', '85', '86', '88', '89'],
    ['801', '807', '809', '840', '841', '846', '849', '874', '879', '92', '93', '94', '95', '96', '97', '99', '00'],
  ),
)('nobody has 0%s', (prefix) => {
  expect(dialled(`0${prefix.padEnd(10, '2')}`)).toBe(false);
});

const SHORT =
  `1204 1208 1254 1276 1297 1298 1363 1364 1384 1386 1404 1420 1460 1461 1480 1488 1524 1527 1562 1566 1606 1629 1635 1647 1659 1695
  1726 1744 1750 1768 1827 1837 1884 1900 1905 1935 1946 1949 1963 1995`.split(/\s+/);

test('the forty areas with shorter numbers, and no others', () => {
  const areas = Array.from({ length: 1000 }, (_, area) => `1${String(area).padStart(3, '0')}`);
  expect(areas.filter((area) => dialled(`0${area}00000`))).toEqual(SHORT);
});

test.each(['0169772345', '0169773345', '08001111', '08454640', '08454647', '08454649'])('%s is short by its own rule', (digits) => {
  expect(dialled(digits)).toBe(true);
  expect(dialled(digits.slice(0, -1))).toBe(false);
});

test.each(['0169771345', '0169774345', '08001112', '08001011', '08454546', '0845464', '0169782345'])('%s is not', (digits) => {
  expect(dialled(digits)).toBe(false);
});

/** As the ITU's list of assigned codes has them. */
const CODES =
  `7 20 211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246
  247 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269 27 290 291 297 298 299 30 31 32 33 34 350 351 352 353
  354 355 356 357 358 359 36 370 371 372 373 374 375 376 377 378 380 381 382 383 385 386 387 389 39 40 41 420 421 423 43 45 46 47 48 49 500
  501 502 503 504 505 506 507 508 509 51 52 53 54 55 56 57 58 590 591 592 593 594 595 596 597 598 599 60 61 62 63 64 65 66 670 672 673 674 675
  676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 81 82 84 850 852 853 855 856 86 880 886 90 91 92 93 94 95 960 961 962 963
  964 965 966 967 968 970 971 972 973 974 975 976 977 979 98 992 993 994 995 996 998`.split(/\s+/);

test('behind a plus, every country and nothing that is none', () => {
  const beginnings = Array.from({ length: 800 }, (_, number) => String(number + 200)).filter((three) => !three.startsWith('44'));
  const known = beginnings.filter((three) => CODES.some((code) => three.startsWith(code)));
  expect(beginnings.filter((three) => isDialled(`${three}0000000`, { plus: true, cue: false }))).toEqual(known);
});

test.each([
  ['33123456', true],
  ['3312345', false],
  ['33123456789', true],
  ['3312345678901', true],
  ['33123456789012', false],
  ['353123456', true],
  ['35312345', false],
  ['35312345678901', true],
  ['353123456789012', false],
  ['12025550123', true],
  ['1202555012', false],
  ['120255501234', false],
  ['11025550123', false],
  ['12021550123', false],
])('behind a plus, %s: %s', (digits, is) => {
  expect(isDialled(digits, { plus: true, cue: false })).toBe(is);
  expect(isDialled(digits, plain)).toBe(false);
  expect(isDialled(`00${digits}`, { plus: false, cue: true })).toBe(is);
  expect(isDialled(`00${digits}`, plain)).toBe(false);
});

test.each([
  ['447700900123', { plus: true, cue: false }, true],
  ['4407700900123', { plus: true, cue: false }, true],
  ['44007700900123', { plus: true, cue: false }, false],
  ['441632960001', { plus: true, cue: false }, true],
  ['4416329600', { plus: true, cue: false }, false],
  ['44770090012', { plus: true, cue: false }, false],
  ['07700900123', { plus: true, cue: false }, true],
  ['447700900123', plain, true],
  ['441632960001', plain, false],
  ['441632960001', { plus: false, cue: true }, true],
  ['00447700900123', plain, true],
  ['00441632960001', plain, true],
  ['004401632960001', plain, true],
  ['0044163296000', plain, false],
  ['3447700900123', plain, false],
  ['1447700900123', { plus: true, cue: false }, false],
  ['7700900123', plain, false],
  ['7700900123', { plus: false, cue: true }, true],
  ['1632960001', { plus: false, cue: true }, true],
  ['2079460958', { plus: false, cue: true }, true],
  ['3069990123', { plus: false, cue: true }, false],
  ['120412345', { plus: false, cue: true }, false],
  ['2179460958', { plus: false, cue: true }, false],
])('%s, written %j: %s', (digits, writing, is) => {
  expect(isDialled(digits, writing)).toBe(is);
});

test('one number has one key', () => {
  for (const said of ['07700900123', '7700900123', '447700900123', '4407700900123', '00447700900123', '004407700900123'])
    expect(keyOf(said)).toBe('7700900123');
  expect(keyOf('08001111')).toBe('8001111');
  expect(keyOf('4408001111')).toBe('8001111');
  expect(keyOf('0033123456789')).toBe('33123456789');
  expect(keyOf('4470')).toBe('4470');
  expect(keyOf('01447709001')).toBe('1447709001');
});
