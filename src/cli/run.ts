import { INTERRUPTED, UNREAD } from '../engine/verdict.ts';
import { Complaint } from '../model.ts';
import { safeLine } from '../text/safe.ts';
import { CommanderError } from './commander.ts';
import { programFor } from './program.ts';
import type { World } from './world.ts';

/** Runs one command line and gives its exit code. Every way to fail ends here, as a sentence and a code. */
export const run = async (world: World): Promise<number> => {
  const result = { code: 0 };
  const program = programFor(world, (code) => {
    result.code = code;
  });
  try {
    await program.parseAsync([...world.argv], { from: 'user' });
    return stopped(world) ?? result.code;
  } catch (error) {
    return stopped(world) ?? failed(error, world);
  }
};

/** An interrupted run is 130; a run whose output went nowhere has not said all it had to say. */
const stopped = (world: World): number | undefined => {
  const { signal } = world;
  if (!signal.aborted) return undefined;
  if (signal.reason === 'interrupted') return INTERRUPTED;
  if (signal.reason === 'unwritable') world.stderr.write('smpolicy: the results could not be written. See whether the disk is full\n');
  return UNREAD;
};

const failed = (error: unknown, world: World): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : UNREAD;
  if (isPromptClosed(error)) return INTERRUPTED;
  world.stderr.write(`smpolicy: ${error instanceof Complaint ? safeLine(error.message) : ofOurs(error as Error)}\n`);
  if (world.env['SMPOLICY_DEBUG'] === '1') world.stderr.write(`${(error as Error).stack}\n`);
  return UNREAD;
};

/** A fault of ours: its own message may quote what it stumbled over, so it stays inside unless asked for. */
const ofOurs = ({ name }: Error): string =>
  `this is a fault of smpolicy itself (${name}); nothing was checked. Run it with SMPOLICY_DEBUG=1 to see where`;

const isPromptClosed = (error: unknown): boolean => (error as Error).name === 'ExitPromptError';
