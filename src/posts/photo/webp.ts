import { blockFact, exifFact, type Facts } from './facts.ts';
import { cutShort } from './faults.ts';
import { look, type Source } from './source.ts';

/** A row of parts: name, size, content, filled up to an even place. */
export function* webpFacts(source: Source): Facts {
  const end = Math.min(source.size, 8 + look(source, 4, 4).readUInt32LE(0));
  if (end < 8 + look(source, 4, 4).readUInt32LE(0)) throw cutShort();
  for (let at = 12; at + 8 <= end; ) {
    const head = look(source, at, 8);
    const [name, size] = [head.toString('latin1', 0, 4), head.readUInt32LE(4)];
    if (at + 8 + size > end) throw cutShort();
    if (name === 'EXIF') yield exifFact(source.take(at + 8, size));
    else if (name === 'XMP ') yield blockFact('xmp', source.take(at + 8, size));
    at += 8 + size + (size % 2);
  }
}
