import { crc32, deflateRawSync } from 'node:zlib';

/** A file for a zip, with the lies that a test tells of it. */
export interface Zipped {
  readonly name: string;
  readonly content?: string | Uint8Array;
  readonly stored?: boolean;
  /** What the zip says, where it is not the truth. */
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly flags?: number;
  readonly method?: number;
}

/** The bytes of a zip. */
export const zipOf = (files: readonly Zipped[], { count = files.length }: { readonly count?: number } = {}): Buffer => {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const bytes = Buffer.from(file.content ?? '');
    const packed = file.stored === true ? bytes : deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(file.flags ?? 0x800, 2);
    common.writeUInt16LE(file.method ?? (file.stored === true ? 0 : 8), 4);
    common.writeUInt32LE(file.crc ?? crc32(bytes), 10);
    common.writeUInt32LE(file.packedSize ?? packed.length, 14);
    common.writeUInt32LE(file.size ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), common, rest, name]));
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
};

/** What a folder of that would be, zipped. */
export const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));
