import { type Box, boxNamed, contentOf } from './box.ts';
import { placeIn6709, placeOf } from './coordinates.ts';
import { blockFact, type Facts, guarded, wordsFact } from './facts.ts';
import { damaged } from './faults.ts';
import { look, type Source } from './source.ts';
import { isoTime } from './times.ts';
import { looseText, textIn } from './words.ts';

/** Four letters of QuickTime and of iTunes; both begin with © where a person wrote the text. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\xA9nam': 'title',
    '\xA9TIM': 'title',
    '\xA9alb': 'album',
    '\xA9ART': 'creator',
    '\xA9aut': 'creator',
    '\xA9wrt': 'creator',
    '\xA9dir': 'creator',
    '\xA9prd': 'creator',
    '\xA9prf': 'performers',
    '\xA9cmt': 'comment',
    '\xA9des': 'description',
    '\xA9inf': 'description',
    '\xA9cpy': 'copyright',
    '\xA9key': 'keywords',
    '\xA9lyr': 'words',
    '\xA9src': 'source',
    '\xA9lnt': 'place',
    '\xA9grp': 'group',
    aART: 'creator',
    desc: 'description',
    ldes: 'description',
    keyw: 'keywords',
    cprt: 'copyright',
    tvsh: 'title',
    tven: 'title',
  }),
);
/** Those of 3GP: a version, a language, the text. */
const PHONE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    titl: 'title',
    dscp: 'description',
    auth: 'creator',
    perf: 'performers',
    kywd: 'keywords',
    albm: 'album',
    cprt: 'copyright',
  }),
);
/** The names that Apple gives, behind `com.apple.quicktime.`. */
const KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: 'title',
    displayname: 'title',
    description: 'description',
    information: 'description',
    comment: 'comment',
    keywords: 'keywords',
    author: 'creator',
    artist: 'creator',
    director: 'creator',
    producer: 'creator',
    publisher: 'creator',
    copyright: 'copyright',
    album: 'album',
    'location.name': 'place',
    'location.body': 'place',
    'location.note': 'place',
  }),
);
const PLACE = '\xA9xyz';

/** A box of `udta`. */
export function* wordBoxFacts(source: Source, box: Box): Facts {
  const { name } = box;
  if (name === 'XMP_') yield blockFact('xmp', contentOf(source, box));
  else if (name === 'loci') yield* placeBoxFacts(contentOf(source, box));
  else if (name === 'name') yield wordsFact('title', looseText(contentOf(source, box)));
  else if (name.startsWith('\xA9') && (name === PLACE || WORDS.has(name)))
    for (const text of textsIn(contentOf(source, box))) yield* namedFacts(name, text);
  else if (PHONE_WORDS.has(name)) yield wordsFact(PHONE_WORDS.get(name) ?? 'words', looseText(contentOf(source, box).subarray(6)));
}

function* namedFacts(name: string, text: string): Facts {
  if (name !== PLACE) yield wordsFact(WORDS.get(name) ?? 'words', text);
  const place = name === PLACE ? placeIn6709(text, 'GPS') : undefined;
  if (place !== undefined) yield { place };
}

/** A text in each of several languages, with its size before it; some programs write nothing but the text. */
function* textsIn(bytes: Buffer): Generator<string, void> {
  let at = 0;
  while (at + 4 <= bytes.length && at + 4 + bytes.readUInt16BE(at) <= bytes.length && bytes.readUInt16BE(at) > 0) {
    const size = bytes.readUInt16BE(at);
    yield looseText(bytes.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  if (at === 0) yield looseText(bytes);
}

/** 3GP: version, language, name, a byte for the role, longitude, latitude and height as fixed-point numbers. */
function* placeBoxFacts(bytes: Buffer): Facts {
  const wide = bytes[6] === 0xfe && bytes[7] === 0xff;
  const end = wide ? endOfWide(bytes, 8) : bytes.indexOf(0, 6);
  if (end < 6) throw damaged('place');
  const numbers = end + (wide ? 2 : 1) + 1;
  if (numbers + 8 > bytes.length) throw damaged('place');
  const [lon, lat] = [bytes.readInt32BE(numbers) / 65_536, bytes.readInt32BE(numbers + 4) / 65_536];
  yield wordsFact('place', looseText(bytes.subarray(6, end)));
  const place = placeOf({ degrees: lat, signed: true }, { degrees: lon, signed: true }, 'GPS');
  if (place !== undefined) yield { place };
}

const endOfWide = (bytes: Buffer, from: number): number => {
  for (let at = from; at + 1 < bytes.length; at += 2) if (bytes.readUInt16BE(at) === 0) return at;
  return -1;
};

/** A `meta` of a film: a list of values, under four letters each or under numbers that a list of keys explains. */
export function* metaFacts(source: Source, meta: Box): Facts {
  const isPlain = look(source, meta.start, 8).toString('latin1', 4) === 'hdlr';
  const inner = { ...meta, start: meta.start + (isPlain ? 0 : 4) };
  const list = boxNamed(source, inner, 'keys');
  const keys = list === undefined ? [] : [...keysIn(contentOf(source, list))];
  const values = boxNamed(source, inner, 'ilst');
  if (values === undefined) return;
  for (const box of valueBoxes(source, values)) yield* guarded(valueFacts(source, box, keys));
}

interface Value extends Box {
  /** Its number, where the letters are one. */
  readonly number: number;
}

/** The letters of a box are here the number of its key. */
function* valueBoxes(source: Source, { start, end }: Box): Generator<Value, void> {
  for (let at = start; at + 8 <= end; ) {
    const head = look(source, at, 8);
    const size = head.readUInt32BE(0);
    if (size < 8 || at + size > end) throw damaged('list of what it says of itself');
    yield { name: head.toString('latin1', 4), number: head.readUInt32BE(4), start: at + 8, end: at + size };
    at += size;
  }
}

function* keysIn(bytes: Buffer): Generator<string, void> {
  for (let at = 8; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    if (size < 8 || at + size > bytes.length) throw damaged('list of keys');
    yield bytes.toString('utf8', at + 8, at + size);
    at += size;
  }
}

function* valueFacts(source: Source, box: Value, keys: readonly string[]): Facts {
  const data = boxNamed(source, box, 'data');
  if (data === undefined) return;
  const bytes = contentOf(source, data);
  if (bytes.length < 8) throw damaged('list of what it says of itself');
  const text = dataText(bytes);
  const key = keys[box.number - 1];
  if (key !== undefined) yield* keyFacts(key, text);
  else if (box.name === '----') yield wordsFact('note', text);
  else if (box.name === PLACE || WORDS.has(box.name)) yield* namedFacts(box.name, text);
}

const UTF_16 = 2;

const dataText = (bytes: Buffer): string => {
  const text = bytes.subarray(8);
  const marked = text[0] === 0xfe && text[1] === 0xff;
  if (bytes.readUInt32BE(0) !== UTF_16 || marked) return looseText(text);
  return textIn(Buffer.concat([Buffer.from([0xfe, 0xff]), text]), 'text');
};

function* keyFacts(key: string, text: string): Facts {
  const name = key.replace(/^com\.(?:apple\.quicktime|android)\./, '');
  if (name === 'location.ISO6709') return yield* namedFacts(PLACE, text);
  if (name === 'creationdate') {
    const taken = isoTime(text);
    if (taken !== undefined) yield { taken, by: 'camera' };
  }
  const from = KEYS.get(name);
  if (from !== undefined) yield wordsFact(from, text);
}
