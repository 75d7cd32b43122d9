import type { Buffer } from 'node:buffer';
import type { Chance } from './chance.ts';

/** What one input came to. */
export interface Looked {
  /** What must never be; nothing where all is well. */
  readonly faults: readonly string[];
  /** What became of it, in few words: an input of which something new comes is changed further. */
  readonly sign: string;
}

/** Something of the program that reads what others have written. */
export interface Target {
  readonly name: string;
  /** Whole and good: what changes begin with. */
  readonly seeds: readonly [Buffer, ...Buffer[]];
  readonly change: (input: Buffer, chance: Chance) => Buffer;
  readonly look: (input: Buffer) => Promise<Looked>;
}

/** Targets read the fixtures, so each is made only when it is asked for. */
export type MakeTarget = () => Promise<Target>;
