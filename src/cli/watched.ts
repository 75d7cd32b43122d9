import type { Run } from './judging.ts';
import { bytesIn, newMeter } from './meter.ts';
import { withBar } from './progress.ts';

/** Says how far a long check is where nothing else would move: results that scroll by on the same screen say it themselves. */
export const watched = (run: Run, work: (run: Run) => Promise<number>): Promise<number> => {
  const { flags, world, inputs } = run;
  const scrolls = world.stdout.isTTY === true && flags.quiet !== true;
  if (scrolls || world.stderr.isTTY !== true || inputs === undefined) return work(run);
  // What is printed is the same whether somebody watches or not: lines are an audit’s business.
  const meter = { ...newMeter(bytesIn(inputs.inputs, world)), lines: () => 0 };
  return withBar(meter, { flags, world }, () => work({ ...run, meter }));
};
