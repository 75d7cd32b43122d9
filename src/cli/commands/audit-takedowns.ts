import { resolve } from 'node:path';
import { isBeyond, windowOf } from '../../audit/window.ts';
import { takedownIn } from '../../engine/present.ts';
import type { Takedown } from '../../model.ts';
import type { AuditFlags } from '../flags.ts';
import { type Listing, listingOf } from '../listing.ts';
import type { World } from '../world.ts';

/** The list alone, held against what earlier runs have listed where those are named. */
export const listingFor = async ({ from, ...days }: AuditFlags, zone: string, world: World): Promise<Listing> => {
  const window = windowOf(days);
  return listingOf(
    from === undefined ? undefined : await listedBefore(from, world),
    (at) => window !== undefined && isBeyond(at, window, zone),
  );
};

const listedBefore = async (files: readonly string[], { cwd }: World): Promise<readonly Takedown[]> => {
  const { readResults } = await import('../../audit/merge-read.ts');
  const all: Takedown[] = [];
  for (const file of files)
    for await (const one of readResults(resolve(cwd, file), file)) {
      if ('post' in one) all.push(...[takedownIn(one.post) ?? []].flat());
      else if ('end' in one) all.push(...(one.end.takedowns ?? []));
    }
  return all;
};
