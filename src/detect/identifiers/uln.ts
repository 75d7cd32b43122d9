import { leftByEleven } from './checksums.ts';
import type { Recogniser } from './recogniser.ts';
import { tenDigits } from './ten-digits.ts';

/** The unique learner number. No NHS number is one: of that sum nothing is left. */
export const uln: Recogniser = tenDigits({
  kind: 'uln',
  own: 'ulns?|u\\.l\\.n|unique learner|learner|learning records service|lrs',
  holds: (digits) => !digits.startsWith('0') && leftByEleven(digits) === 10,
  isTold: () => false,
});
