import { type Block, blockFact, type Facts, wordsFact } from './facts.ts';
import { damaged } from './faults.ts';
import { looseText } from './words.ts';

const BLOCKS: ReadonlyMap<number, Block['kind']> = new Map([
  [0x0404, 'iptc'],
  [0x0422, 'exif'],
  [0x0424, 'xmp'],
]);
const CAPTION = 0x03f0;

/** A row of blocks, each with `8BIM` or another four letters, a number, a name and a size; all fill up to an even place. */
export function* photoshopFacts(block: Buffer): Facts {
  let at = 0;
  while (at + 12 <= block.length && /^[ -~]{4}$/.test(block.toString('latin1', at, at + 4))) {
    const name = 1 + (block[at + 6] ?? 0);
    const sizeAt = at + 6 + name + (name % 2);
    if (sizeAt + 4 > block.length) throw damaged('Photoshop data');
    const [start, size] = [sizeAt + 4, block.readUInt32BE(sizeAt)];
    if (start + size > block.length) throw damaged('Photoshop data');
    const [number, bytes] = [block.readUInt16BE(at + 4), block.subarray(start, start + size)];
    const kind = BLOCKS.get(number);
    if (kind !== undefined) yield blockFact(kind, bytes);
    // A caption of old programs: a byte tells its length.
    else if (number === CAPTION) yield wordsFact('caption', looseText(bytes.subarray(1, 1 + (bytes[0] ?? 0))));
    at = start + size + (size % 2);
  }
  if (block.subarray(at).some((byte) => byte !== 0)) throw damaged('Photoshop data');
}
