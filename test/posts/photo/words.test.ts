import { describe, expect, test } from '@jest/globals';
import { cleaned, isCameras, looseText, textIn, utf16 } from '../../../src/posts/photo/words.ts';

describe('bytes as text', () => {
  test.each([
    ['UTF-8', Buffer.from('Zoë Ní'), 'Zoë Ní'],
    ['Windows-1252', Buffer.from('Zo\xEB O\x92Neil', 'latin1'), 'Zoë O’Neil'],
    ['UTF-16 by its mark', Buffer.from('\uFEFFZoë', 'utf16le'), 'Zoë'],
    ['UTF-16 by its mark, ended', Buffer.from('\uFEFFZoe\0', 'utf16le'), 'Zoe'],
    ['UTF-16 by its other mark', Buffer.from('\uFEFFZoë', 'utf16le').swap16(), 'Zoë'],
    ['padded', Buffer.from('Zoë\0\0\0'), 'Zoë'],
    ['empty', Buffer.alloc(0), ''],
    ['nothing but padding', Buffer.alloc(20), ''],
  ])('%s', (_, bytes, text) => {
    expect(textIn(bytes, 'XMP')).toBe(text);
  });

  test('a NUL within is damage, unless it may part several texts', () => {
    expect(() => textIn(Buffer.from('a\0b'), 'XMP')).toThrow('its XMP is damaged');
    expect(looseText(Buffer.from('Kim\0the editor'))).toBe('Kim the editor');
    expect(looseText(Buffer.from('\uFEFFZoë', 'utf16le'))).toBe('Zoë');
  });

  test('UTF-16 without a mark', () => {
    expect(utf16(Buffer.from('Zoë', 'utf16le'), 'LE')).toBe('Zoë');
    expect(utf16(Buffer.from('Zoë', 'utf16le').swap16(), 'BE')).toBe('Zoë');
    expect(utf16(Buffer.from([0x5a]), 'LE')).toBe('');
  });
});

test.each([
  ['  Sports day ', 'Sports day'],
  ['two\nlines', 'two\nlines'],
  ['a\u0007bell', 'a bell'],
  ['\u0000\u0001', ''],
  [' * ', ''],
  ['名前', '名前'],
])('what a person could read of %j', (text, wanted) => {
  expect(cleaned(text)).toBe(wanted);
});

test.each([
  'OLYMPUS DIGITAL CAMERA',
  'SONY DSC',
  'KONICA MINOLTA DIGITAL CAMERA',
  'SAMSUNG CAMERA PICTURES',
  'Screenshot',
  'DCIM\\100GOPRO',
  'Created with GIMP',
  'Exif_JPEG_PICTURE',
])('a camera wrote %s', (text) => {
  expect(isCameras(text)).toBe(true);
});

test.each(['Seren with her Nikon camera', 'Created by Seren', 'Sam Sung', 'Default settings for Amelia', 'Screenshot of Seren'])(
  'a person wrote %s',
  (text) => {
    expect(isCameras(text)).toBe(false);
  },
);
