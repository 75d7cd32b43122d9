import type { Setup } from '../../config/setup.ts';
import { maskFor, NO_MASK } from '../../engine/mask.ts';
import { safeLine } from '../../text/safe.ts';
import type { CommonFlags } from '../flags.ts';
import { loadFor } from '../setup.ts';
import { writeTo } from '../sinks.ts';
import type { World } from '../world.ts';

/** Every value in force, and whether the config, a flag or nobody said so. */
export const show = async (flags: CommonFlags, world: World): Promise<number> => {
  const setup = await loadFor(flags, [world.cwd], world);
  const mask = world.stdout.isTTY === true ? NO_MASK : maskFor(setup.school, setup.now);
  const rows = setup.origins().map(({ key, value, from }) => [key, mask.text(sayValue(value)), from] as const);
  const widest = Math.min(40, Math.max(...rows.map(([key]) => key.length)));
  const lines = rows.map(([key, value, from]) => safeLine(`${key.padEnd(widest)}  ${value}  (${from})`));
  await writeTo(world.stdout, `${[headline(setup), ...lines].join('\n')}\n`, world.signal);
  return 0;
};

const sayValue = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const headline = ({ configFile }: Setup): string =>
  configFile === undefined ? 'No config: these are the defaults.' : `From ${configFile}:`;
