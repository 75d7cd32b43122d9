import { fieldOf } from '../../text/field.ts';
import { legibleOf } from '../../text/legible.ts';

/** What a config or a post says, as recognisers read it. */
export const readSaid = (said: string): string => legibleOf(fieldOf('', said)).text;
