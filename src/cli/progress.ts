import type { CommonFlags } from './flags.ts';
import { wantsColour } from './style.ts';
import type { World } from './world.ts';

interface Told {
  readonly flags: CommonFlags;
  readonly world: World;
}

/** Runs something that takes a moment, with a spinner where somebody watches. It leaves nothing behind. */
export const withSpinner = async <T>(text: string, { flags, world }: Told, work: () => Promise<T>): Promise<T> => {
  const { stderr, env } = world;
  if (stderr.isTTY !== true || flags.plain === true || env['TERM'] === 'dumb') return work();
  const { default: ora } = await import('ora');
  const spinner = ora({
    text,
    stream: stderr as unknown as NodeJS.WriteStream,
    color: wantsColour(flags.color, world, stderr) ? 'cyan' : false,
    isEnabled: true,
    discardStdin: false, // what is typed ahead, Ctrl-C above all, goes where it always goes
  }).start();
  try {
    return await work();
  } finally {
    spinner.stop();
  }
};
