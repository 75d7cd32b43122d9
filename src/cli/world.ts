/** A stream that results or messages are written to. */
export interface Out {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
  off(event: 'drain', listener: () => void): unknown;
}

/** Everything of the machine that a run may touch, so that the whole program runs inside a test. */
export interface World {
  /** The arguments after the program's name. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** Bytes that standard input holds, where it is a file. */
  readonly stdinSize?: () => number | undefined;
  readonly stdout: Out;
  readonly stderr: Out;
  readonly clock: () => number;
  /** Fires when the user interrupts, or when nobody reads stdout any more. */
  readonly signal: AbortSignal;
}

/** Why a run was stopped from outside. */
export type Stop = 'interrupted' | 'closed' | 'unwritable';
