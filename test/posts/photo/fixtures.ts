import { join } from 'node:path';
import { ROOT } from '../../project/files.ts';

/** What fixtures/photos/make.js makes, and the parts that it makes them of. */
interface Made {
  readonly photos: () => Readonly<Record<string, Buffer>>;
  readonly jpeg: (...segments: readonly Buffer[]) => Buffer;
  readonly segment: (mark: number, content: Buffer) => Buffer;
  readonly exifSegment: (block: Buffer) => Buffer;
  readonly xmpSegment: (packet: Buffer) => Buffer;
  readonly iptcSegment: (...pieces: readonly Buffer[]) => Buffer;
  readonly resource: (number: number, content: Buffer) => Buffer;
  readonly iptc: (pairs: readonly (readonly [number, string])[]) => Buffer;
  readonly tiff: (lists: Readonly<Record<string, unknown>>) => Buffer;
  readonly text: (value: string) => unknown;
  readonly short: (value: number) => unknown;
  readonly long: (value: number) => unknown;
  readonly bytes: (value: Buffer) => unknown;
  readonly fractions: (...pairs: readonly (readonly [number, number])[]) => unknown;
  readonly position: (lat: number, lon: number) => Readonly<Record<number, unknown>>;
  readonly xmp: (inside: string, attributes?: string) => Buffer;
  readonly png: (...chunks: readonly Buffer[]) => Buffer;
  readonly chunk: (name: string, content: Buffer) => Buffer;
  readonly film: (brand: string, content?: { user?: readonly Buffer[]; inside?: readonly Buffer[]; seconds?: number }) => Buffer;
  readonly box: (name: string, ...content: readonly (Buffer | string)[]) => Buffer;
  readonly versioned: (name: string, version: number, ...content: readonly (Buffer | string)[]) => Buffer;
  readonly keys: (pairs: readonly (readonly [string, string])[]) => Buffer;
  readonly u16: (value: number) => Buffer;
  readonly u32: (value: number) => Buffer;
  readonly spoken: (name: string, value: string) => Buffer;
}

export const made = (await import(`${'../../../fixtures/photos/make.js'}`)) as Made;

/** A file of fixtures/photos. */
export const photo = (name: string): string => join(ROOT, 'fixtures', 'photos', name);
