/** `{ "smpolicy": "1.0.0", "schema": 1` */
const RESULT = /^\s{0,999}\{\s{0,99}"smpolicy"\s{0,99}:\s{0,99}"[^"\\]{1,99}"\s{0,99},\s{0,99}"schema"\s{0,99}:\s{0,99}\d/u;
/** The first keys of a line of an ndjson result. */
const RESULT_LINE = /^\s{0,999}\{"(?:source|unread|end)":/u;
const HEAD = 4096;

/** Whether a JSON input begins like what `--format json` prints. */
export function mayBeResult(head: Uint8Array): boolean {
  return RESULT.test(latin(head.subarray(0, HEAD)));
}

/** Whether an NDJSON input begins like what `--format ndjson` prints. */
export function mayBeResultLines(head: Uint8Array): boolean {
  return RESULT_LINE.test(latin(head.subarray(0, HEAD)));
}

/** A character for each byte: keys in ASCII are all that is looked for. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
