/** The bytes of a tar; `type` is one letter of the header, `x` and `L` being names of the next file. */
export interface Tarred {
  readonly name: string;
  readonly content?: string | Uint8Array;
  readonly type?: string;
  readonly prefix?: string;
}

export const tarOf = (files: readonly Tarred[], { ends = true }: { readonly ends?: boolean } = {}): Buffer =>
  Buffer.concat([...files.map(entryOf), Buffer.alloc(ends ? 1024 : 0)]);

const entryOf = ({ name, content = '', type = '0', prefix = '' }: Tarred): Buffer => {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name.slice(0, 100), 0);
  header.write('0000644', 100);
  header.write(bytes.length.toString(8).padStart(11, '0'), 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\u000000', 257);
  header.write(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
};
