import type { Consent, ConsentQuestion } from '../model.ts';
import { SOCIAL } from '../text/channels.ts';

export const isGrant = ({ status }: Consent): boolean => status === 'given';

/**
 * Whether a row speaks to a question. A grant of the full name includes the forename; a refused forename refuses the full name
 * too. Neither holds the other way round.
 */
export const coversQuestion = (row: Consent, { use, channel }: ConsentQuestion): boolean =>
  coversUse(row, use) && coversChannel(row.channel, channel);

const coversUse = (row: Consent, use: ConsentQuestion['use']): boolean => {
  if (row.use === 'all' || row.use === use) return true;
  return isGrant(row) ? row.use === 'full-name' && use === 'name' : row.use === 'name' && use === 'full-name';
};

/** `social` is the public networks alone: a newsletter, an e-mail or a class app needs its own row, or `all`. */
const coversChannel = (rows: string, asked: string): boolean =>
  rows === 'all' || rows === asked || (rows === 'social' && SOCIAL.has(asked));

/** Whether a grant is of the same or a narrower scope than a refusal: only then does it lift it. */
export const isNoBroader = (grant: Consent, refusal: Consent): boolean =>
  (refusal.use === 'all' || refusal.use === grant.use) && coversChannel(refusal.channel, grant.channel);
