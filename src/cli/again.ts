import { shellWord } from '../reporters/pretty/next.ts';
import type { CheckFlags } from './flags.ts';

/** The command line that checks these files again, with what decided how they were judged. */
export const again =
  ({ config, policy = [], channel, strict }: CheckFlags) =>
  (files: readonly string[]): string =>
    [
      'smpolicy check',
      ...files.map(shellWord),
      ...(config === false ? ['--no-config'] : config === undefined ? [] : ['--config', shellWord(config)]),
      ...policy.flatMap((pack) => ['--policy', shellWord(pack)]),
      ...(channel === undefined ? [] : ['--channel', shellWord(channel)]),
      ...(strict === true ? ['--strict'] : []),
    ].join(' ');
