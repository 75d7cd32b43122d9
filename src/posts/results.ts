import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const HEAD = 4096;
const TAIL = 1024 * 1024;
/** `{ "smpolicy": "1.0.0", "schema": 1` */
const RESULT = /^\s{0,999}\{\s{0,99}"smpolicy"\s{0,99}:\s{0,99}"[^"\\]{1,99}"\s{0,99},\s{0,99}"schema"\s{0,99}:\s{0,99}\d/u;
/** The first keys of a line of an ndjson result. */
const RESULT_LINE = /^\s{0,999}\{"(?:source|unread|record|records|takedown|takedowns|end)":/u;

/** Whether a JSON input is what `--format json` prints. */
export function isResult(head: Uint8Array): boolean {
  return RESULT.test(latin(head.subarray(0, HEAD)));
}

/** Whether an NDJSON input might be what `--format ndjson` prints; its last line tells. */
export function mayBeResultLines(head: Uint8Array): boolean {
  return RESULT_LINE.test(latin(head.subarray(0, HEAD)));
}

/** Whether the last line of a file is the `end` line of an ndjson result. */
export function endsAsResult(path: string): boolean {
  const lines = latin(tailOf(path)).trimEnd();
  return lines.startsWith('{"end":{', lines.lastIndexOf('\n') + 1);
}

function tailOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(Math.min(size, TAIL));
    return tail.subarray(0, readSync(file, tail, 0, tail.length, size - tail.length));
  } finally {
    closeSync(file);
  }
}

/** A character for each byte: keys in ASCII are all that is looked for. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
