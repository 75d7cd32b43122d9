import { foldName } from '../../text/fold.ts';
import { oneOf } from './one-of.ts';

/** Addresses that everybody knows, of books, films and history: nobody lives there, or all the world knows who does. */
const KNOWN = new RegExp(
  `^(?:${oneOf(`221b baker st, 32 windsor gardens, 4 privet drive, 12 grimmauld place, 17 cherry tree lane, 124 conch st, 742 evergreen terrace,
  42 wallaby way, 62 west wallaby st, 52 festive road, 64 zoo lane, 29 acacia road, 84 charing cross road, 1600 pennsylvania ave,
  123 sesame st, 44 scotland st, 1[0-2] downing st, 7 eccles st, 14 morningside place`)})`,
);

export const isFamousAddress = (said: string): boolean => KNOWN.test(foldName(said).replaceAll(',', ''));
