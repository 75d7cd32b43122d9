import { pattern } from '../../text/pattern.ts';

/** What a file is by its first bytes; its ending may say anything. */
export type Kind = 'jpeg' | 'png' | 'webp' | 'gif' | 'tiff' | 'boxes';

const starts = (bytes: string, flags = ''): (() => RegExp) => pattern(`^(?:${bytes})`, `s${flags}`);

const KINDS: readonly (readonly [kind: Kind, bytes: () => RegExp])[] = [
  ['jpeg', starts(String.raw`\xFF\xD8\xFF`)],
  ['png', starts(String.raw`\x89PNG\r\n\x1A\n`)],
  ['webp', starts('RIFF.{4}WEBP')],
  ['gif', starts('GIF8[79]a')],
  ['tiff', starts(String.raw`II[*+]\0|MM\0[*+]`)],
  // HEIC, AVIF, MP4, MOV and 3GP; old films begin with one of the parts that films are made of.
  ['boxes', starts('.{4}(?:ftyp|moov|mdat|wide|free|skip|pnot)')],
];

/** What is no picture or film of ours but can be called by its name. */
const OTHERS: readonly (readonly [name: string, bytes: () => RegExp])[] = [
  ['a PDF', starts('%PDF')],
  ['a WebM or Matroska film', starts(String.raw`\x1A\x45\xDF\xA3`)],
  ['an AVI film', starts('RIFF.{4}AVI ')],
  ['a drawing (SVG)', starts(String.raw`(?:\xEF\xBB\xBF)?\s{0,20}<(?:\?xml|svg|!DOCTYPE svg|!--)`, 'i')],
  ['a bitmap (BMP)', starts(String.raw`BM.{4}\0\0\0\0`)],
  ['a Photoshop document', starts('8BPS')],
  ['a JPEG XL picture', starts(String.raw`\xFF\x0A|\0\0\0\x0CJXL `)],
  ['a JPEG 2000 picture', starts(String.raw`\xFF\x4F\xFF\x51|\0\0\0\x0CjP {2}`)],
  ['a web page', starts(String.raw`\s{0,20}<(?:!DOCTYPE )?html`, 'i')],
  ['a zip or an office document', starts(String.raw`PK\x03\x04`)],
];

/** So many bytes tell. */
export const HEAD = 64;

const first = <T>(table: readonly (readonly [T, () => RegExp])[], head: Buffer): T | undefined =>
  table.find(([, bytes]) => bytes().test(head.toString('latin1', 0, HEAD)))?.[0];

export const kindOf = (head: Buffer): Kind | undefined => first(KINDS, head);
export const nameOf = (head: Buffer): string | undefined => first(OTHERS, head);
