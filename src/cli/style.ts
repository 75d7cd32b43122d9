import type { Style } from '../reporters/reporter.ts';
import type { Out, World } from './world.ts';

type Colour = boolean | undefined;

/** Flags beat the environment, which beats what the stream is. */
export const wantsColour = (flag: Colour, { env }: Pick<World, 'env'>, out: Out): boolean => {
  if (flag !== undefined) return flag;
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return out.isTTY === true && TERM !== 'dumb';
};

/** Chalk is loaded only where something is coloured, and told its level, since it does not read NO_COLOR itself. */
export const colours = async (): Promise<Style> => {
  const { Chalk } = await import('chalk');
  return new Chalk({ level: 1 });
};
