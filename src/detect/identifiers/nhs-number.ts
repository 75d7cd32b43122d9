import { leftByEleven } from './checksums.ts';
import type { Recogniser } from './recogniser.ts';
import { isInThrees, tenDigits } from './ten-digits.ts';

/** Of any one digit ten times nothing is left either, and nobody was given such a number. */
const isRepeated = (digits: string): boolean => digits === digits.charAt(0).repeat(digits.length);

/** The NHS number of England and Wales; Scotland's CHI and the number of Northern Ireland are checked alike. */
export const nhsNumber: Recogniser = tenDigits({
  kind: 'nhs-number',
  own: String.raw`nhs|n\.h\.s|chi|h ?& ?c|hcn|(?:health and (?:social )?care|health|medical|patient) (?:number|no|id|card)`,
  holds: (digits) => leftByEleven(digits) === 0 && !isRepeated(digits),
  isTold: isInThrees,
});
