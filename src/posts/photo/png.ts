import { inflateSync } from 'node:zlib';
import { blockFact, exifFact, type Facts, guarded, wordsFact } from './facts.ts';
import { cutShort, damaged, tooMuch } from './faults.ts';
import { look, type Source } from './source.ts';
import { looseText, textIn } from './words.ts';

type Read = (source: Source, bytes: Buffer) => Facts;

/** What holds words, by the names of its parts. */
const READERS: ReadonlyMap<string, Read> = new Map(
  Object.entries({ tEXt: plain, zTXt: packed, iTXt: international, eXIf: exif, zxIf: packedExif }),
);
/** What a person would call them; a keyword is anybody's, and is shown nowhere. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ...['title', 'description', 'comment', 'keywords', 'caption', 'headline', 'copyright', 'source'].map((name) => [name, name] as const),
  ['author', 'creator'],
  ['artist', 'creator'],
  ['warning', 'comment'],
  ['disclaimer', 'comment'],
]);
/** Of a program, not of a person. */
const TECHNICAL = /^(?:software|creation time|date:|png:|exif:|signature|software:|thumb::|icc:|svg:|xmp:|dpi|gamma)/i;

/** A row of parts: size, name, content, checksum. */
export function* pngFacts(source: Source): Facts {
  let [at, name] = [8, ''];
  while (name !== 'IEND') {
    const head = look(source, at, 8);
    const size = head.readUInt32BE(0);
    name = head.toString('latin1', 4, 8);
    if (!/^[A-Za-z]{4}$/.test(name)) throw damaged('structure');
    if (at + 12 + size > source.size) throw cutShort();
    const read = READERS.get(name);
    if (read !== undefined) yield* guarded(read(source, source.take(at + 8, size)));
    at += 12 + size;
  }
}

/** A keyword, and what follows the NUL behind it. */
const parted = (bytes: Buffer, at = 0): readonly [string, Buffer] => {
  const end = bytes.indexOf(0, at);
  if (end < 0) throw damaged('text');
  return [looseText(bytes.subarray(at, end)), bytes.subarray(end + 1)];
};

function* plain(_: Source, bytes: Buffer): Facts {
  const [keyword, text] = parted(bytes);
  yield* textFacts(keyword, text);
}

function* packed(source: Source, bytes: Buffer): Facts {
  const [keyword, rest] = parted(bytes);
  yield* textFacts(keyword, unpacked(source, rest.subarray(1)));
}

/** Whether it is packed, how, the language, the keyword in that language, the text. */
function* international(source: Source, bytes: Buffer): Facts {
  const [keyword, rest] = parted(bytes);
  const [, afterLanguage] = parted(rest, 2);
  const [, text] = parted(afterLanguage);
  yield* textFacts(keyword, rest[0] === 1 ? unpacked(source, text) : text);
}

function* exif(_: Source, bytes: Buffer): Facts {
  yield exifFact(bytes);
}

function* packedExif(source: Source, bytes: Buffer): Facts {
  yield* exif(source, unpacked(source, bytes.subarray(5)));
}

function* textFacts(keyword: string, text: Buffer): Facts {
  if (keyword === 'XML:com.adobe.xmp') yield blockFact('xmp', text);
  else if (/^raw profile type /i.test(keyword)) yield* profileFacts(keyword.slice(17).trim().toLowerCase(), text);
  else if (!TECHNICAL.test(keyword)) yield wordsFact(WORDS.get(keyword.toLowerCase()) ?? 'text', looseText(text));
}

/** Blocks as hexadecimal digits, behind their name and length. */
function* profileFacts(name: string, text: Buffer): Facts {
  const [, digits] = /^\s{0,10}[\w ]{1,40}\s{1,10}\d{1,10}\s([\dA-Fa-f\s]*)$/.exec(textIn(text, 'text')) ?? [];
  if (digits === undefined) throw damaged('text');
  const bytes = Buffer.from(digits.replace(/\s/g, ''), 'hex');
  const head = bytes.toString('latin1', 0, 40);
  if (head.startsWith('Exif') || name === 'exif') yield exifFact(bytes);
  else if (head.startsWith('http://ns.adobe.com/xap/1.0/\0')) yield blockFact('xmp', bytes.subarray(29));
  else if (name === 'xmp') yield blockFact('xmp', bytes);
  else if (name === 'iptc' || name === '8bim') yield blockFact(head.startsWith('8BIM') ? 'photoshop' : 'iptc', bytes);
}

const unpacked = (source: Source, bytes: Buffer): Buffer => {
  try {
    return source.unpacked(inflateSync(bytes, { maxOutputLength: Math.max(1, source.left()) }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooMuch('very much packed into little');
    throw damaged('text');
  }
};
