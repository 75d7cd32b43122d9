import type { Setup } from '../../config/setup.ts';
import type { Judged } from '../../engine/judge.ts';
import type { Draft, Post, PostResult } from '../../model.ts';
import type { Ask } from './ask.ts';
import type { Sketch } from './sketch.ts';

/** A post as it stands, judged, and what may be shown of that. */
export interface Looked {
  readonly draft: Draft;
  readonly judged: Judged;
  readonly result: PostResult;
}

/** What the questions have to know of a run. */
export type Known = Pick<Setup, 'school' | 'now' | 'bound'>;

/** Somebody at a terminal, and what is known there. */
export interface Talk {
  readonly ask: Ask;
  readonly known: Known;
  /** Absolute: where pictures are looked for and the post is saved. */
  readonly cwd: string;
  /** Tells something between two questions. */
  readonly tell: (text: string) => void;
  readonly look: (post: Post) => Looked;
  /** Keeps what has been said so far, so that leaving loses nothing. */
  readonly keep: (sketch: Sketch) => Promise<void>;
}
