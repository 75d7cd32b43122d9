import { type Facts, wordsFact } from './facts.ts';
import { damaged } from './faults.ts';
import { agencyTime } from './times.ts';
import { looseText } from './words.ts';

/** Of record 2, what holds words, and what a person would call it. */
const WORDS: ReadonlyMap<number, string> = new Map([
  [5, 'title'],
  [7, 'status'],
  [12, 'subject'],
  [15, 'category'],
  [20, 'category'],
  [22, 'title'],
  [25, 'keywords'],
  [26, 'place'],
  [27, 'place'],
  [40, 'instructions'],
  [80, 'creator'],
  [85, 'creator’s title'],
  [90, 'place'],
  [92, 'place'],
  [95, 'place'],
  [101, 'place'],
  [105, 'headline'],
  [110, 'credit'],
  [115, 'source'],
  [116, 'copyright'],
  [118, 'contact'],
  [120, 'caption'],
  [121, 'caption'],
  [122, 'caption’s writer'],
]);
const [RECORD_MARK, DATE, TIME] = [0x1c, 55, 60];

interface Dataset {
  readonly number: number;
  readonly bytes: Buffer;
}

/** The data that news agencies write (IPTC-IIM). Their charset is told rarely and often wrongly: what is UTF-8 is read so. */
export function* iptcFacts(block: Buffer): Facts {
  const times = new Map<number, string>();
  for (const { number, bytes } of datasets(block)) {
    const from = WORDS.get(number);
    if (from !== undefined) yield wordsFact(from, looseText(bytes));
    if (number === DATE || number === TIME) times.set(number, bytes.toString('latin1'));
  }
  const taken = agencyTime(times.get(DATE) ?? '', times.get(TIME));
  if (taken !== undefined) yield { taken, by: 'agency' };
}

function* datasets(block: Buffer): Generator<Dataset, void> {
  let at = 0;
  while (at + 5 <= block.length && block[at] === RECORD_MARK) {
    const { start, size } = sizeAt(block, at + 3);
    if (start + size > block.length) throw damaged('IPTC data');
    if (block[at + 1] === 2) yield { number: block[at + 2] ?? 0, bytes: block.subarray(start, start + size) };
    at = start + size;
  }
  // Blocks are filled up with noughts.
  if (block.subarray(at).some((byte) => byte !== 0)) throw damaged('IPTC data');
}

/** Two bytes; of a long one they tell how many bytes tell its size. */
const sizeAt = (block: Buffer, at: number): { readonly start: number; readonly size: number } => {
  const size = block.readUInt16BE(at);
  if (size < 0x8000) return { start: at + 2, size };
  const bytes = size & 0x7fff;
  if (bytes < 1 || bytes > 4 || at + 2 + bytes > block.length) throw damaged('IPTC data');
  return { start: at + 2 + bytes, size: block.readUIntBE(at + 2, bytes) };
};
