const ORIENTATION = 0x0112;
const ENTRY = 12;

/** Which way up a photo is held, by its EXIF: 2 to 8; nothing where it lies as it is stored, or where that is not said. */
export const orientationIn = (exif: Buffer): number | undefined => {
  const block = exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif;
  const order = block.toString('latin1', 0, 2);
  if (block.length < 8 || (order !== 'II' && order !== 'MM')) return undefined;
  const u16 = (at: number): number => (at + 2 > block.length ? 0 : order === 'II' ? block.readUInt16LE(at) : block.readUInt16BE(at));
  const list = order === 'II' ? block.readUInt32LE(4) : block.readUInt32BE(4);
  for (let nth = 0; nth < u16(list); nth += 1) {
    const at = list + 2 + nth * ENTRY;
    if (u16(at) === ORIENTATION) return turned(u16(at + 8));
  }
  return undefined;
};

const turned = (value: number): number | undefined => (value >= 2 && value <= 8 ? value : undefined);

/** EXIF that says which way up a photo is held, and nothing else. */
export const orientationExif = (orientation: number): Buffer => {
  const block = Buffer.alloc(26);
  block.write('II*\0', 'latin1');
  block.writeUInt32LE(8, 4);
  block.writeUInt16LE(1, 8);
  block.writeUInt16LE(ORIENTATION, 10);
  block.writeUInt16LE(3, 12); // a short
  block.writeUInt32LE(1, 14);
  block.writeUInt16LE(orientation, 18);
  return block;
};
