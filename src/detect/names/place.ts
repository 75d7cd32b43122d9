import type { Scene } from './known.ts';

/** The words `from` to `to` of a scene, about which questions are asked. */
export interface Place {
  readonly scene: Scene;
  readonly from: number;
  readonly to: number;
}
