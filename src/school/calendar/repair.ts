import { Buffer, isUtf8 } from 'node:buffer';
import { recordText } from '../../formats/bytes.ts';
import { later } from '../../text/later.ts';

/** The characters that Windows-1252 makes of the bytes 80 to FF, as our own reader does it: alone they are no UTF-8. */
const upperHalf = later(() => {
  const bytes = Uint8Array.from({ length: 0x80 }, (_, index) => 0x80 + index);
  return new Map(Array.from(recordText(bytes, ''), (char, index) => [char, 0x80 + index]));
});

const bytesOf = (text: string): Buffer | undefined => {
  const bytes = Buffer.alloc(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x80 ? code : upperHalf().get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
};

/**
 * Lines are folded after so many bytes, which may part a letter such as é. With its halves apart the file is no UTF-8 and is read as
 * Windows-1252; once the lines are whole again it is UTF-8, and is read as such.
 */
export const repaired = (lines: readonly string[], text: string): readonly string[] => {
  if (!/[^\n\r\t -~]/.test(text)) return lines;
  const asRead = bytesOf(text);
  if (asRead === undefined || isUtf8(asRead)) return lines; // then it was not read as Windows-1252
  const whole = bytesOf(lines.join('\n'));
  return whole === undefined || !isUtf8(whole) ? lines : whole.toString('utf8').split('\n');
};
