import { Buffer, isUtf8 } from 'node:buffer';
import { Complaint } from '../model.ts';
import { asBuffer } from './pieces.ts';
import { complaintAt, loneSurrogateIn, type Source } from './places.ts';

type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE';

const MARKS: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: 'UTF-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'UTF-16LE', mark: [0xff, 0xfe] },
  { encoding: 'UTF-16BE', mark: [0xfe, 0xff] },
];

/** What Windows-1252 has at 80 to 9F; the five bytes it leaves open stay as they are. Node's own decoder gets these wrong. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A post's text: UTF-8 and nothing else, because a guess could hide a name. */
export function strictText(bytes: Uint8Array, file: string, firstLine = 1, firstColumn = 1): string {
  const marked = markOf(bytes);
  if (marked !== undefined) {
    throw new Complaint(`the file starts with a byte order mark (${marked.encoding}), and a post is plain UTF-8`, {
      file,
      line: firstLine,
      column: firstColumn,
      advice: 'Save it as UTF-8 without BOM',
    });
  }
  return utf8(bytes, { file, firstLine, firstColumn });
}

/** A record's text, in the encodings that spreadsheets and school systems write: by its mark, else UTF-8, else Windows-1252. */
export function recordText(bytes: Uint8Array, file: string): string {
  const marked = markOf(bytes);
  const rest = bytes.subarray(marked?.mark.length ?? 0);
  const text = decode(rest, marked?.encoding, file);
  const source = { text, file, firstLine: 1, firstColumn: 1 };
  const nul = text.indexOf('\0');
  if (nul >= 0)
    throw complaintAt(source, nul, 'a NUL byte stands here, so this is no text file, or its encoding is not told', 'Save it as UTF-8');
  return text;
}

/** How many bytes the mark of a record takes, and each part of its text, in the encoding that it was read in. */
export function byteCounter(bytes: Uint8Array): { readonly mark: number; readonly count: (text: string) => number } {
  const marked = markOf(bytes);
  const mark = marked?.mark.length ?? 0;
  if (marked !== undefined && marked.encoding !== 'UTF-8') return { mark, count: ({ length }) => 2 * length };
  const isOneByteEach = marked === undefined && !isUtf8(bytes);
  return { mark, count: isOneByteEach ? ({ length }) => length : (text) => Buffer.byteLength(text) };
}

function markOf(bytes: Uint8Array): (typeof MARKS)[number] | undefined {
  return MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
}

function decode(bytes: Uint8Array, encoding: Encoding | undefined, file: string): string {
  if (encoding === 'UTF-16LE' || encoding === 'UTF-16BE') return utf16(bytes, encoding, file);
  if (encoding === undefined && !isUtf8(bytes)) return windows1252(bytes);
  return utf8(bytes, { file, firstLine: 1, firstColumn: 1 });
}

function utf8(bytes: Uint8Array, place: Omit<Source, 'text'>): string {
  if (isUtf8(bytes)) return asBuffer(bytes).toString('utf8');
  const bad = firstBadByte(bytes);
  const text = asBuffer(bytes.subarray(0, bad)).toString('utf8');
  const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  throw complaintAt({ ...place, text }, text.length, `the byte ${byte} here is not UTF-8`, 'Save the file as UTF-8');
}

/** Characters are 1 to 4 bytes long, as their first byte says; the first that is not whole and right is the bad one. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  for (;;) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length > 1 && !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
}

function utf16(bytes: Uint8Array, encoding: Encoding, file: string): string {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = (encoding === 'UTF-16LE' ? asBuffer(whole) : Buffer.from(whole).swap16()).toString('utf16le');
  const lone = loneSurrogateIn(text);
  if (lone < 0 && whole.length === bytes.length) return text;
  const at = lone < 0 ? text.length : lone;
  throw complaintAt(
    { text, file, firstLine: 1, firstColumn: 1 },
    at,
    `half a character stands here, so the ${encoding} text is damaged`,
    'Export or save it again',
  );
}

function windows1252(bytes: Uint8Array): string {
  return asBuffer(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}
