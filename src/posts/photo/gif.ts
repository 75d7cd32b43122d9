import { blockFact, type Facts, wordsFact } from './facts.ts';
import { damaged } from './faults.ts';
import { look, type Source } from './source.ts';
import { looseText } from './words.ts';

const [EXTENSION, PICTURE, END] = [0x21, 0x2c, 0x3b];
const [COMMENT, WORDS, APPLICATION] = [0xfe, 0x01, 0xff];

/** The bytes of the colours that a byte of flags announces. */
const colours = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** A row of pictures and extensions, each a row of pieces of at most 255 bytes. */
export function* gifFacts(source: Source): Facts {
  let at = 13 + colours(look(source, 10, 1)[0] ?? 0);
  for (;;) {
    const [mark = 0, label = 0] = look(source, at, 1)[0] === END ? [END] : look(source, at, 2);
    if (mark === END) return;
    if (mark === EXTENSION) {
      yield* extensionFacts(source, label, at + 2);
      at = endOfPieces(source, at + 2);
    } else if (mark === PICTURE) at = endOfPieces(source, at + 11 + colours(look(source, at + 9, 1)[0] ?? 0));
    else throw damaged('structure');
  }
}

function* extensionFacts(source: Source, label: number, at: number): Facts {
  if (label === COMMENT || label === WORDS) yield wordsFact('comment', looseText(Buffer.concat([...pieces(source, at)])));
  if (label !== APPLICATION) return;
  const size = look(source, at, 1)[0] ?? 0;
  const name = look(source, at + 1, size).toString('latin1');
  if (name !== 'XMP DataXMP') return;
  // The packet stands there as it is; what looks like sizes of pieces are its letters, and a ramp of bytes ends it.
  const packet = source.take(at + 1 + size, endOfPieces(source, at + 1 + size) - at - 1 - size);
  yield blockFact('xmp', packet.subarray(0, packet.lastIndexOf('>') + 1));
}

function* pieces(source: Source, from: number): Generator<Buffer, void> {
  for (let at = from; ; ) {
    const size = look(source, at, 1)[0] ?? 0;
    if (size === 0) return;
    yield source.take(at + 1, size);
    at += 1 + size;
  }
}

const endOfPieces = (source: Source, from: number): number => {
  let at = from;
  for (let size = look(source, at, 1)[0] ?? 0; size > 0; size = look(source, at, 1)[0] ?? 0) at += 1 + size;
  return at + 1;
};
