import { Buffer } from 'node:buffer';

/** What two threads see of a run: how far it is, and the input that is being looked at, in case nothing ever comes of it. */
export interface Shared {
  readonly memory: SharedArrayBuffer;
  begin(input: Buffer, nth: number): void;
  nth(): number;
  input(): Buffer;
}

const ROOM = 4 * 1024 * 1024;
const HEAD = 8;

export const sharedBy = (memory: SharedArrayBuffer = new SharedArrayBuffer(HEAD + ROOM)): Shared => {
  const [numbers, bytes] = [new Int32Array(memory, 0, 2), Buffer.from(memory, HEAD)];
  return {
    memory,
    begin: (input, nth) => {
      const length = input.copy(bytes, 0, 0, ROOM);
      Atomics.store(numbers, 1, length);
      Atomics.store(numbers, 0, nth);
    },
    nth: () => Atomics.load(numbers, 0),
    input: () => Buffer.from(bytes.subarray(0, Atomics.load(numbers, 1))),
  };
};
