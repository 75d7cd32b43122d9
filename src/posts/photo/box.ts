import { cutShort, damaged, tooMuch } from './faults.ts';
import { look, type Source } from './source.ts';

/** A part of a film or of a HEIC or AVIF picture: its four letters, and where its content stands. */
export interface Box {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const MOST = 100_000;

/**
 * The boxes in a stretch of a file, none of their content read. Films of QuickTime end a list with four noughts, and files are
 * filled up with them.
 */
export function* boxesIn(source: Source, from: number, to: number): Generator<Box, void> {
  let at = from;
  for (let count = 0; at + 8 <= to; count += 1) {
    if (count >= MOST) throw tooMuch('very many parts');
    const box = boxAt(source, at, to);
    if (box === undefined) return;
    yield box;
    at = box.end;
  }
}

const boxAt = (source: Source, at: number, to: number): Box | undefined => {
  const head = look(source, at, 8);
  const [size, name] = [head.readUInt32BE(0), head.toString('latin1', 4, 8)];
  if (size === 0 && name === '\0\0\0\0') return undefined;
  if (!/^[ -~\xA9]{4}$/.test(name)) throw damaged('structure');
  const isLong = size === 1;
  const length = isLong ? Number(look(source, at + 8, 8).readBigUInt64BE(0)) : size === 0 ? to - at : size;
  const start = at + (isLong ? 16 : 8);
  if (at + length > to) throw cutShort();
  if (at + length < start) throw damaged('structure');
  return { name, start, end: at + length };
};

export const contentOf = (source: Source, { start, end }: Box): Buffer => source.take(start, end - start);

/** Of most boxes that begin with a version: what follows it. */
export const afterVersion = (box: Box): Box => ({ ...box, start: Math.min(box.end, box.start + 4) });

export const boxNamed = (source: Source, { start, end }: Box, name: string): Box | undefined => {
  for (const box of boxesIn(source, start, end)) if (box.name === name) return box;
  return undefined;
};
