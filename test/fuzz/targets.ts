import type { MakeTarget } from './target.ts';
import { archiveTargets } from './targets/archives.ts';
import { photoTargets } from './targets/photos.ts';
import { policyTargets } from './targets/policy.ts';
import { postTargets } from './targets/posts.ts';
import { programTargets } from './targets/program.ts';
import { recordTargets } from './targets/records.ts';

/** Everything that is fuzzed, by name. */
export const TARGETS: Readonly<Record<string, MakeTarget>> = {
  ...postTargets,
  ...recordTargets,
  ...policyTargets,
  ...archiveTargets,
  ...photoTargets,
  ...programTargets,
};
