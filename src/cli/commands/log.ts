import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { NO_LINE } from '../../audit/log/chain.ts';
import { verifySlowly } from '../../audit/log/verify.ts';
import { Complaint } from '../../model.ts';
import { sayTrouble } from '../../posts/trouble.ts';
import { safeLine } from '../../text/safe.ts';
import type { CommonFlags } from '../flags.ts';
import { sizeOf } from '../meter.ts';
import { withTurns } from '../progress.ts';
import { logOf } from '../recorder.ts';
import { loadFor } from '../setup.ts';
import { writeTo } from '../sinks.ts';
import type { World } from '../world.ts';

/** Whether the check log is whole: nothing changed, taken out, moved or cut off since it was written. */
export const verify = async (flags: CommonFlags, world: World): Promise<number> => {
  const path = logOf(await loadFor(flags, [], world));
  const file = relative(world.cwd, path) || path;
  if (!existsSync(path)) throw new Complaint('there is no check log yet', { file, advice: 'smpolicy check --record writes one' });
  const all = sizeOf(path);
  const reading = { text: 'Reading the check log', ...(all === undefined ? {} : { all }) };
  const { end, fault } = await withTurns(reading, { flags, world }, (turn) => verifySlowly(path, turn)).catch((error: unknown) => {
    throw refusal(error, file);
  });
  if (fault !== undefined) throw new Complaint(fault.why, { file, line: fault.line, advice: ASK });
  await writeTo(world.stdout, end === NO_LINE ? `${safeLine(file)} is whole, and empty.\n` : whole(safeLine(file), end), world.signal);
  return 0;
};

const refusal = (error: unknown, file: string): unknown => {
  const why = sayTrouble(error);
  return why === undefined ? error : new Complaint(why, { file, advice: 'audit.log in the config names a file that you may read' });
};

const ASK = 'Take a copy of the file, and compare it with your last backup: the lines above it are as they were written';

const whole = (file: string, { seq, hash }: typeof NO_LINE): string => `${file} is whole: ${seq} ${seq === 1 ? 'line' : 'lines'}.
The last one is ${hash}
Keep this number elsewhere: a log that was cut off at its end, or written anew, has another.
`;
