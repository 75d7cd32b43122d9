import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Photo } from '../../../src/model.ts';
import { type Opened, readPhoto } from '../../../src/posts/photo/read.ts';
import { scratch } from '../scratch.ts';
import { made } from './fixtures.ts';

const { jpeg, segment, exifSegment, xmpSegment, iptcSegment, resource, iptc, tiff, text, bytes, fractions, position, xmp } = made;
const { png, chunk, film, box, versioned, spoken, u16, u32 } = made;
const opened = (content: Buffer): Opened => readPhoto(join(scratch({ 'a.bin': content }), 'a.bin'));
const said = (content: Buffer): Photo => opened(content).photo;
const texts = (content: Buffer): readonly string[] => said(content).words.map((one) => one.text);
const GPS = { lat: 54.481, lon: -3.017, from: 'GPS' };

describe('EXIF', () => {
  const gps = (tags: object): Photo['gps'] => said(jpeg(exifSegment(tiff({ gps: tags })))).gps;
  const THERE = position(54.481, -3.017);

  test('seconds of nought over nought are none, degrees of it are unknown', () => {
    expect(gps({ ...THERE, 2: fractions([54, 1], [30, 1], [0, 0]) })).toEqual([{ ...GPS, lat: 54.5 }]);
    expect(gps({ ...THERE, 2: fractions([54, 1], [30, 1], [5, 0]) })).toEqual([]);
    expect(gps({ ...THERE, 2: fractions([54, 0], [30, 1], [0, 1]) })).toEqual([]);
  });

  test('decimal minutes, and degrees alone', () => {
    expect(gps({ ...THERE, 2: fractions([54, 1], [2886, 100], [0, 1]) })).toEqual([GPS]);
    expect(gps({ ...THERE, 2: fractions([54_481, 1000]) })).toEqual([GPS]);
  });

  test('latitude without longitude is no place', () => {
    expect(gps({ 1: text('N'), 2: fractions([54, 1], [0, 1], [0, 1]) })).toEqual([]);
  });

  test('one letter that is missing makes it unsigned', () => {
    expect(gps({ ...THERE, 3: text('') })).toEqual([{ ...GPS, lon: 3.017, unsigned: true }]);
  });

  test('the place of what is in the picture, and the place in words', () => {
    const tags = { 19: THERE[1], 20: THERE[2], 21: THERE[3], 22: THERE[4], 28: bytes(Buffer.from('ASCII\0\0\0Thornmere')) };
    const photo = said(jpeg(exifSegment(tiff({ gps: tags }))));
    expect(photo).toEqual({ gps: [{ ...GPS, from: 'GPS of its subject' }], people: [], words: [{ from: 'place', text: 'Thornmere' }] });
  });

  test.each([
    ['ASCII', Buffer.from('ASCII\0\0\0Well done'), 'Well done'],
    ['of the other order', Buffer.concat([Buffer.from('UNICODE\0'), Buffer.from('Zoë', 'utf16le')]), 'Zoë'],
    ['Japanese', Buffer.concat([Buffer.from('JIS\0\0\0\0\0'), Buffer.from('1b24424c3e4130', 'hex')]), '名前'],
    ['without its alphabet', Buffer.concat([Buffer.alloc(8), Buffer.from('Well done')]), 'Well done'],
    ['without room for its alphabet', Buffer.from('Well done, Otters'), 'Well done, Otters'],
  ])('a comment: %s', (_, comment, wanted) => {
    expect(texts(jpeg(exifSegment(tiff({ exif: { 37510: bytes(comment) } }))))).toEqual([wanted]);
  });

  test('letters of Windows', () => {
    const artist = { ...(text('') as object), bytes: () => Buffer.from('Ren\xE9e O\x92Neil\0', 'latin1'), count: 14 };
    expect(texts(jpeg(exifSegment(tiff({ first: { 315: artist } }))))).toEqual(['Renée O’Neil']);
  });

  test('several texts in one, as photographer and editor have it', () => {
    expect(texts(jpeg(exifSegment(tiff({ first: { 33432: text('Kim Lee\0Sam Poe') } }))))).toEqual(['Kim Lee', 'Sam Poe']);
  });

  test('a tag that stands twice, and one of a type that it cannot have, are damage', () => {
    const twice = tiff({ first: { 270: text('one description'), 271: text('another of them') } });
    twice.writeUInt16BE(0x010e, 8 + 2 + 12);
    expect(opened(jpeg(exifSegment(twice))).unread?.why).toBe('its EXIF is damaged');
    const odd = tiff({ first: { 270: { ...(text('x') as object), type: 12 } } });
    expect(opened(jpeg(exifSegment(odd))).unread?.why).toBe('its EXIF is damaged');
  });

  test('what is damaged in a part that nobody reads is none of our business', () => {
    const block = tiff({ first: { 270: text('Sports day'), 37500: bytes(Buffer.alloc(40)) } });
    block.writeUInt32BE(0xffffff, 8 + 2 + 12 + 8);
    expect(opened(jpeg(exifSegment(block)))).toEqual({
      photo: { gps: [], people: [], words: [{ from: 'description', text: 'Sports day' }] },
    });
  });

  test('a text longer than anybody writes', () => {
    expect(opened(tiff({ first: { 270: text('x'.repeat(1_100_000)) } })).unread?.why).toMatch(/very long texts/u);
  });
});

describe('IPTC', () => {
  const read = (block: Buffer): Opened => opened(jpeg(iptcSegment(resource(0x0404, block))));

  test('blocks of several segments are one, long texts have a longer size', () => {
    const block = resource(0x0404, iptc([[25, 'Otters']]));
    expect(texts(jpeg(iptcSegment(block.subarray(0, 20)), iptcSegment(block.subarray(20))))).toEqual(['Otters']);
    const long = Buffer.concat([Buffer.from([0x1c, 2, 120, 0x80, 4, 0, 0, 0, 6]), Buffer.from('Otters')]);
    expect(read(long).photo.words).toEqual([{ from: 'caption', text: 'Otters' }]);
  });

  test.each([
    ['text behind it', Buffer.concat([iptc([[25, 'Otters']]), Buffer.from('x')])],
    ['a size of no bytes', Buffer.from([0x1c, 2, 25, 0x80, 0])],
    ['a size of many bytes', Buffer.from([0x1c, 2, 25, 0x80, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1])],
    ['a size beyond it', Buffer.from([0x1c, 2, 25, 0x00, 9, 1])],
  ])('%s is damage', (_, block) => {
    expect(read(block).unread?.why).toBe('its IPTC data is damaged');
  });

  test('the caption of old programs', () => {
    expect(texts(jpeg(iptcSegment(resource(0x03f0, Buffer.from('\x06Otters trailing', 'latin1')))))).toEqual(['Otters']);
  });

  test('blocks of odd sizes are filled up', () => {
    expect(texts(jpeg(iptcSegment(resource(0x03e8, Buffer.from('odd')), resource(0x0404, iptc([[25, 'Otters']])))))).toEqual(['Otters']);
  });

  test('blocks of Photoshop that do not end are damage', () => {
    const cut = resource(0x0404, iptc([[25, 'Otters']])).subarray(0, -6);
    expect(opened(jpeg(iptcSegment(cut))).unread?.why).toBe('its Photoshop data is damaged');
  });
});

describe('XMP', () => {
  const read = (inside: string, attributes = ''): Photo => said(jpeg(xmpSegment(xmp(inside, attributes))));

  test('whatever prefixes it has', () => {
    const packet =
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description>' +
      '<x:PersonInImage xmlns:x="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><r:Bag><r:li>Seren</r:li><r:li> Ada </r:li></r:Bag></x:PersonInImage>' +
      '<y:PersonInImage xmlns:y="urn:something-else">Nobody</y:PersonInImage></r:Description></r:RDF>';
    expect(said(jpeg(xmpSegment(Buffer.from(packet))))).toEqual({ gps: [], people: ['Seren', 'Ada'], words: [] });
  });

  test('as attribute or as element', () => {
    expect(read('', 'photoshop:City="Thornmere"').words).toEqual([{ from: 'place', text: 'Thornmere' }]);
    expect(read('<photoshop:City>Thornmere</photoshop:City>').words).toEqual([{ from: 'place', text: 'Thornmere' }]);
  });

  test('people with details, and what is said of them', () => {
    const person =
      '<Iptc4xmpExt:PersonInImageWDetails><rdf:Bag><rdf:li rdf:parseType="Resource">' +
      '<Iptc4xmpExt:PersonName><rdf:Alt><rdf:li xml:lang="x-default">Seren</rdf:li></rdf:Alt></Iptc4xmpExt:PersonName>' +
      '<Iptc4xmpExt:PersonDescription>Goalkeeper</Iptc4xmpExt:PersonDescription></rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImageWDetails>';
    expect(read(person)).toEqual({ gps: [], people: ['Seren'], words: [{ from: 'description', text: 'Goalkeeper' }] });
  });

  test('a region without a type is a face, one without a name is nobody', () => {
    const region = (inside: string): string =>
      `<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li>${inside}</rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>`;
    expect(read(region('<rdf:Description mwg-rs:Name="Seren"/>')).people).toEqual(['Seren']);
    expect(read(region('<rdf:Description mwg-rs:Type="Face"/>')).people).toEqual([]);
    expect(read(region('<rdf:Description mwg-rs:Type="Face"><mwg-rs:Name>Seren</mwg-rs:Name></rdf:Description>')).people).toEqual([
      'Seren',
    ]);
  });

  test('a place for each thing that has one', () => {
    const shown =
      '<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:City>Thornmere</Iptc4xmpExt:City>' +
      '<exif:GPSLatitude>54,28.86N</exif:GPSLatitude><exif:GPSLongitude>3,1.02W</exif:GPSLongitude></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>';
    const photo = read(shown, 'exif:GPSLatitude="51,30N" exif:GPSLongitude="0,7.5W" exif:GPSDestLatitude="10,0N"');
    expect(photo.gps).toEqual([{ lat: 51.5, lon: -0.125, from: 'GPS' }, GPS]);
    expect(photo.words).toEqual([{ from: 'place', text: 'Thornmere' }]);
    expect(read('', 'exif:GPSLatitude="51,30N" photoshop:GPSLongitude="0,7.5W"').gps).toEqual([]);
  });
});

test('a packet in several segments has to be whole, whatever their order', () => {
  const packet = xmp('<photoshop:City>Thornmere</photoshop:City>');
  const piece = (at: number, end: number): Buffer =>
    segment(
      0xe1,
      Buffer.concat([
        Buffer.from(`http://ns.adobe.com/xmp/extension/\0${'A'.repeat(32)}`),
        u32(packet.length),
        u32(at),
        packet.subarray(at, end),
      ]),
    );
  const all = [piece(200, packet.length), piece(0, 100), piece(100, 200)];
  expect(texts(jpeg(...all))).toEqual(['Thornmere']);
  for (const missing of all) expect(opened(jpeg(...all.filter((one) => one !== missing))).unread?.why).toBe('its XMP is damaged');
});

describe('PNG', () => {
  test('texts packed, plain and of the world, and none of a program', () => {
    const packed = chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from('Well done'))]));
    const world = chunk('iTXt', Buffer.concat([Buffer.from('Title\0\x01\0cy\0Teitl\0'), deflateSync(Buffer.from('Dŵr'))]));
    const other = chunk('tEXt', Buffer.from('prompt for Seren\0a cup'));
    const program = chunk('tEXt', Buffer.from('Software\0Paint'));
    expect(said(png(packed, world, other, program)).words).toEqual([
      { from: 'comment', text: 'Well done' },
      { from: 'title', text: 'Dŵr' },
      { from: 'text', text: 'a cup' },
    ]);
  });

  test.each([
    ['text without a keyword', chunk('tEXt', Buffer.from('nothing'))],
    ['text that is packed wrongly', chunk('zTXt', Buffer.from('Comment\0\0nothing'))],
    ['a profile that is none', chunk('tEXt', Buffer.from('Raw profile type exif\0hello'))],
  ])('%s is damage', (_, part) => {
    expect(opened(png(part)).unread?.why).toBe('its text is damaged');
  });
});

describe('HEIC and AVIF', () => {
  const u8 = (...values: readonly number[]): Buffer => Buffer.from(values);
  const packet = xmp('<photoshop:City>Thornmere</photoshop:City>');
  const item = (packing = ''): Buffer => versioned('infe', 2, u16(1), u16(0), 'mime', `XMP\0application/rdf+xml\0${packing}\0`);
  const heic = (places: Buffer, list: Buffer, small: Buffer = Buffer.alloc(0)): Buffer =>
    Buffer.concat([
      box('ftyp', 'heic', u32(0)),
      versioned(
        'meta',
        0,
        versioned('hdlr', 0, u32(0), 'pict', Buffer.alloc(13)),
        versioned('iinf', 0, u16(1), list),
        places,
        box('idat', small),
      ),
    ]);
  /** One stretch of an item that stands in the box for small things. */
  const inside = (size: number, { where = 0, method = 1 } = {}): Buffer =>
    versioned('iloc', 1, u8(0x44, 0), u16(1), u16(1), u16(method), u16(where), u16(1), u32(0), u32(size));
  const THERE = { gps: [], people: [], words: [{ from: 'place', text: 'Thornmere' }] };

  test('data in the box for small things, to their size or to its end', () => {
    expect(opened(heic(inside(packet.length), item(), packet))).toEqual({ photo: THERE });
    expect(opened(heic(inside(0), item(), packet))).toEqual({ photo: THERE });
  });

  test('long numbers, and data in several stretches', () => {
    const list = versioned('infe', 3, u32(70_000), u16(0), 'mime', 'XMP\0application/rdf+xml\0');
    const half = Math.floor(packet.length / 2);
    const places = versioned(
      'iloc',
      2,
      u8(0x44, 0x40),
      u32(1),
      u32(70_000),
      u16(1),
      u16(0),
      u32(0),
      u16(2),
      u32(0),
      u32(half),
      u32(half),
      u32(packet.length - half),
    );
    expect(opened(heic(places, list, packet))).toEqual({ photo: THERE });
  });

  test.each([
    ['deflate', deflateSync(packet)],
    ['deflate', deflateRawSync(packet)],
    ['br', brotliCompressSync(packet)],
  ])('packed: %s', (packing, content) => {
    expect(opened(heic(inside(content.length), item(packing), content))).toEqual({ photo: THERE });
  });

  test.each([
    ['data in another file', heic(inside(10, { where: 1 }), item(), packet), 'its data are said to stand in another file'],
    ['data made of other data', heic(inside(10, { method: 2 }), item(), packet), 'its data are said to stand in another file'],
    ['data beyond its end', heic(inside(packet.length + 1), item(), packet), 'it ends before it is complete'],
    ['data that stand nowhere', heic(versioned('iloc', 1, u8(0x44, 0), u16(0)), item(), packet), 'its list of parts is damaged'],
    ['a packing nobody knows', heic(inside(packet.length), item('rot13'), packet), 'its XMP is packed in a way that is not read'],
    [
      'a packing called like an object’s own',
      heic(inside(packet.length), item('constructor'), packet),
      'its XMP is packed in a way that is not read',
    ],
    ['a packing that is none', heic(inside(packet.length), item('br'), packet), 'its XMP is damaged'],
    [
      'numbers of five bytes',
      heic(versioned('iloc', 1, u8(0x55, 0), u16(1), Buffer.alloc(40, 1)), item(), packet),
      'its list of parts is damaged',
    ],
    [
      'stretches without number that cost nothing',
      heic(
        versioned('iloc', 1, u8(0, 0), u16(2), ...[1, 2].map((id) => Buffer.concat([u16(id), u16(0), u16(0), u16(0xffff)]))),
        item(),
        packet,
      ),
      'it holds very many parts, more than is looked through',
    ],
    [
      'EXIF that begins nowhere',
      heic(inside(20), versioned('infe', 2, u16(1), u16(0), 'Exif', '\0'), Buffer.alloc(20)),
      'its EXIF is damaged',
    ],
  ])('%s', (_, content, why) => {
    expect(opened(content).unread?.why).toBe(why);
  });

  test('EXIF without the four bytes before it', () => {
    const block = tiff({ gps: position(54.481, -3.017) });
    expect(said(heic(inside(block.length), versioned('infe', 2, u16(1), u16(0), 'Exif', '\0'), block)).gps).toEqual([GPS]);
  });

  test('a film that a phone put beside the picture', () => {
    const beside = box('mpvd', film('mp42', { user: [spoken('\xA9xyz', '+54.4810-003.0170/')] }));
    expect(said(Buffer.concat([made.photos()['all.heic'] ?? Buffer.alloc(0), beside])).gps).toEqual([GPS]);
    const alone = Buffer.concat([heic(inside(packet.length), item(), packet), beside]);
    expect(said(alone)).toEqual({ ...THERE, gps: [GPS] });
  });
});

describe('films', () => {
  const place = spoken('\xA9xyz', '+54.4810-003.0170/');

  test('words of a track count like those of the film', () => {
    expect(said(film('isom', { inside: [box('trak', box('udta', spoken('\xA9nam', 'Otters')))] })).words).toEqual([
      { from: 'title', text: 'Otters' },
    ]);
  });

  test('a list of boxes may end in four noughts, a text may lack its size', () => {
    const user = [place, box('\xA9nam', 'Otters!'), Buffer.alloc(4)];
    expect(said(film('qt  ', { user }))).toEqual({ gps: [GPS], people: [], words: [{ from: 'title', text: 'Otters!' }] });
  });

  test('without a first box, as old ones are, and with the picture first', () => {
    const moov = film('qt  ', { user: [place] }).subarray(20);
    expect(said(moov).gps).toEqual([GPS]);
    expect(said(Buffer.concat([box('mdat', Buffer.alloc(5000)), moov])).gps).toEqual([GPS]);
  });

  test('one whose pictures are cut short is, though all of its words are there', () => {
    const whole = film('isom', { user: [place] });
    expect(opened(whole.subarray(0, -1))).toMatchObject({ photo: { gps: [GPS] }, unread: { why: 'it ends before it is complete' } });
    expect(opened(Buffer.concat([whole, Buffer.alloc(100)])).unread).toBeUndefined();
    expect(opened(Buffer.concat([whole, Buffer.from('\x01\x02\x03\x04\x05\x06\x07\x08')])).unread?.why).toBe('its structure is damaged');
  });

  test('of a long one only what is needed is read', () => {
    const limits = { metadata: 4000, milliseconds: 10_000 };
    const content = Buffer.concat([
      box('ftyp', 'isom'),
      box('mdat', Buffer.alloc(3_000_000)),
      film('isom', { user: [place] }).subarray(20),
    ]);
    expect(readPhoto(join(scratch({ 'big.mp4': content }), 'big.mp4'), limits)).toEqual({ photo: { gps: [GPS], people: [], words: [] } });
  });
});

test('names that every object of a program has mean nothing here', () => {
  const comment = bytes(Buffer.from('toStringWell done'));
  expect(texts(jpeg(exifSegment(tiff({ exif: { 37510: comment } }))))).toEqual(['toStringWell done']);
  expect(said(png(chunk('tEXt', Buffer.from('constructor\0Well done')))).words).toEqual([{ from: 'text', text: 'Well done' }]);
  expect(said(film('qt  ', { inside: [made.keys([['com.apple.quicktime.constructor', 'Well done']])] })).words).toEqual([]);
});

test('marks between the parts of a JPEG are found however often they are filled up, and nothing else is taken for one', () => {
  const filled = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xff, 0xff]), segment(0xfe, Buffer.from('Otters')), jpeg().subarray(2)]);
  expect(texts(filled)).toEqual(['Otters']);
  expect(opened(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0x41]), jpeg().subarray(2)])).unread?.why).toBe(
    'its structure is damaged',
  );
});
