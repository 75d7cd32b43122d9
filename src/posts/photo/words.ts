import { recordText } from '../../formats/bytes.ts';
import { Complaint } from '../../model.ts';
import { hasLetters } from '../../text/letters.ts';
import { pattern } from '../../text/pattern.ts';
import { damaged } from './faults.ts';

/** Bytes as text: by their mark, else UTF-8, else Windows-1252. Padding at the end is none of it. */
export const textIn = (bytes: Buffer, what: string): string => {
  const end = lastUsed(bytes);
  try {
    return recordText(end === bytes.length ? bytes : bytes.subarray(0, end), what);
  } catch (error) {
    if (error instanceof Complaint) throw damaged(what);
    throw error;
  }
};

/** UTF-16 ends in two of them, and the first may belong to its last letter. */
const lastUsed = (bytes: Buffer): number => {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return wide && end % 2 === 1 ? end + 1 : end;
};

/** The same where NUL parts several texts, or stands among the letters. */
export const looseText = (bytes: Buffer): string => {
  const wide = bytes.length > 1 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
  return textIn(wide ? bytes : Buffer.from(bytes.map((byte) => (byte === 0 ? 0x20 : byte))), 'text');
};

/** UTF-16 without a mark. */
export const utf16 = (bytes: Buffer, order: 'LE' | 'BE'): string => {
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return (order === 'LE' ? whole : whole.swap16()).toString('utf16le');
};

const CONTROLS = pattern(String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD]{1,1000}`, 'g');

/** What a person could read of it; nothing where there is no letter or digit. */
export const cleaned = (text: string): string => {
  const plain = text.replace(CONTROLS(), ' ').trim();
  return hasLetters(plain) ? plain : '';
};

/** What cameras and programs write of themselves where a person would write a caption. */
const OWN_WORDS: readonly string[] = [
  '(?:olympus|konica|minolta|konica minolta|nikon|fujifilm|pentax|samsung|kodak|casio|ricoh|hp|sanyo) (?:digital (?:still )?camera|camera pictures)',
  String.raw`(?:creator: gd-jpeg|created with|lav[cf]\d|file written by adobe|optimized by jpegmini|compressed by|handmade software)[^\r\n]{0,200}`,
  String.raw`dcim\\\w{1,20}|exif[_ -]jpeg[_ -](?:picture|t\d{1,3})|sony dsc|samsung|jfif|applemark|ascii|unicode`,
  'default|untitled|screenshot|none|null|n/?a',
];
const CAMERAS = pattern(`^(?:${OWN_WORDS.join('|')})$`, 'i');

export const isCameras = (text: string): boolean => CAMERAS().test(text);
