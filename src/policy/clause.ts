import type { RawClause } from '../formats/shapes/pack.ts';
import type { Located } from '../model.ts';
import { listOf } from './fault.ts';
import { unbuilt, type World } from './world.ts';

/** A clause as it was written, with where it stands and what it names. */
export interface Given {
  readonly raw: RawClause;
  /** Its JSON Pointer. */
  readonly at: string;
  readonly located: Located;
  readonly world: World;
  readonly checks: readonly string[];
  readonly audits: readonly string[];
  /** Those of its checks and audits that this build does not have. */
  readonly unbuilt: readonly string[];
}

export const givenOf = (raw: RawClause, at: string, located: Located, world: World): Given => {
  const checks = [...new Set(listOf(raw.check))];
  const audits = [...new Set(listOf(raw.audit))];
  return { raw, at, located, world, checks, audits, unbuilt: unbuilt({ checks, audits }, world) };
};
