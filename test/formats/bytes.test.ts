import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recordText, strictText } from '../../src/formats/bytes.ts';
import { complaintOf, placeOf } from './complaints.ts';

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const wide = fc.string({ unit: 'binary' }).map((text) => text.replace(/^\uFEFF+/, ''));

describe('a post', () => {
  test('every text comes back', () => {
    fc.assert(fc.property(wide, (text) => strictText(Buffer.from(text), 'a.json') === text));
  });

  test('a view into a larger memory is read from its own start', () => {
    expect(strictText(new Uint8Array(bytesOf('..Zoë..')).subarray(2, 6), 'a.txt')).toBe('Zoë');
  });

  test.each([
    ['a byte that begins nothing', bytesOf('ab', [0x80]), '1:3', '80'],
    ['one that nothing begins with', bytesOf([0xff, 0x00]), '1:1', 'FF'],
    ['a character cut short by another', bytesOf('é\n😀', [0xe2, 0x28, 0xa1]), '2:3', 'E2'],
    ['a character cut short by the end', bytesOf('a\r\nb', [0xf0, 0x9f, 0x98]), '2:2', 'F0'],
    ['an overlong slash', bytesOf('x', [0xc0, 0xaf]), '1:2', 'C0'],
    ['an overlong NUL of three bytes', bytesOf([0xe0, 0x80, 0x80]), '1:1', 'E0'],
    ['half of a pair, as CESU has it', bytesOf('{"a":"', [0xed, 0xa0, 0x80]), '1:7', 'ED'],
    ['beyond the last character', bytesOf([0xf4, 0x90, 0x80, 0x80]), '1:1', 'F4'],
    ['Windows-1252', bytesOf('{"text":"Zo', [0xeb], '"}'), '1:12', 'EB'],
  ])('%s is refused where it stands', (_, bytes, place, byte) => {
    const complaint = complaintOf(() => strictText(bytes, 'a.json'));
    expect(placeOf(complaint)).toBe(place);
    expect(complaint.why).toContain(byte);
    expect(complaint.file).toBe('a.json');
  });

  test('the place is counted from where the bytes begin in their file', () => {
    expect(placeOf(complaintOf(() => strictText(bytesOf('é', [0xff]), 'a.ndjson', 9)))).toBe('9:2');
    expect(placeOf(complaintOf(() => strictText(bytesOf('é', [0xff]), 'a.json', 9, 20)))).toBe('9:21');
  });

  test.each([
    ['UTF-8', [0xef, 0xbb, 0xbf]],
    ['UTF-16LE', [0xff, 0xfe]],
    ['UTF-16BE', [0xfe, 0xff]],
  ])('a byte order mark of %s is refused', (name, mark) => {
    const complaint = complaintOf(() => strictText(bytesOf(mark, '{}'), 'a.json'));
    expect(placeOf(complaint)).toBe('1:1');
    expect(complaint.why).toContain(name);
    expect(complaint.advice).toContain('UTF-8 without BOM');
  });

  test('the first bad byte of any damaged text is where the text before it ends', () => {
    fc.assert(
      fc.property(wide, wide, (before, after) => {
        const bytes = bytesOf(before, [0xff], after);
        const lines = before.split(/\r\n|\r|\n/);
        return placeOf(complaintOf(() => strictText(bytes, 'a'))) === `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
      }),
    );
  });
});

describe('a record', () => {
  const text = 'Zoë,Šárka,O’Neil,–,€\r\n';
  const big = Buffer.from(text, 'utf16le').swap16();

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], text)],
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
  ])('%s is read', (_, bytes) => {
    const copy = Uint8Array.from(bytes);
    expect(recordText(bytes, 'pupils.csv')).toBe(text);
    expect(Uint8Array.from(bytes)).toEqual(copy);
  });

  // From the table that is published for Windows-1252, not from the code.
  const table: Readonly<Record<number, number>> = {
    128: 0x20ac,
    130: 0x201a,
    131: 0x0192,
    132: 0x201e,
    133: 0x2026,
    134: 0x2020,
    135: 0x2021,
    136: 0x02c6,
    137: 0x2030,
    138: 0x0160,
    139: 0x2039,
    140: 0x0152,
    142: 0x017d,
    145: 0x2018,
    146: 0x2019,
    147: 0x201c,
    148: 0x201d,
    149: 0x2022,
    150: 0x2013,
    151: 0x2014,
    152: 0x02dc,
    153: 0x2122,
    154: 0x0161,
    155: 0x203a,
    156: 0x0153,
    158: 0x017e,
    159: 0x0178,
  };

  test('of Windows-1252 each byte becomes its character', () => {
    const all = Array.from({ length: 255 }, (_, index) => index + 1);
    const expected = String.fromCodePoint(...all.map((byte) => table[byte] ?? byte));
    expect(recordText(Uint8Array.from(all), 'pupils.csv')).toBe(expected);
  });

  test('U+FFFD that is written in the file stays, for its reader to refuse', () => {
    expect(recordText(Buffer.from('Zo\ufffd'), 'pupils.csv')).toBe('Zo\ufffd');
  });

  test.each([
    ['a NUL', bytesOf('id\nP1,\0'), '2:4'],
    ['UTF-16 without a mark', Buffer.from('id\n', 'utf16le'), '1:2'],
    ['a NUL in UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a\0', 'utf16le')]), '1:2'],
    ['a picture', bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0]), '3:1'],
    ['a mark of UTF-8 before what is none', bytesOf([0xef, 0xbb, 0xbf], 'id\nZo', [0xeb]), '2:3'],
    ['UTF-16 with half a character', bytesOf([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8, 0x61, 0x00]), '1:2'],
    ['UTF-16 that ends in half a unit', bytesOf([0xff, 0xfe, 0x61, 0x00, 0x62]), '1:2'],
  ])('%s is refused', (_, bytes, place) => {
    expect(placeOf(complaintOf(() => recordText(bytes, 'pupils.csv')))).toBe(place);
  });

  test('an empty file is an empty text', () => {
    expect(recordText(new Uint8Array(0), 'pupils.csv')).toBe('');
  });
});
