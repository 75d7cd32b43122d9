import { foldName } from '../../text/fold.ts';
import type { Legible } from '../../text/legible.ts';
import { after, before } from './beside.ts';
import { mailboxSaid } from './email.ts';
import { PROVIDERS } from './mail-providers.ts';
import { isOrdinary, type Lexicon } from './of-names.ts';
import type { Hit } from './recogniser.ts';

/** Shorter names begin too many words. */
const LEAST = 8;
/** How far to either side it may be named. */
const NEAR = 400;

/**
 * `St Bede's Players lend theirs: wardrobe@stbedesplayers.example`: a word of every day at the domain of an organisation that the text
 * names. Whoever is called by a word, or by a word's name, is somebody.
 */
export const isOfNamed = ({ text }: Legible, { start, end }: Hit, lexicon: Lexicon): boolean => {
  const { local, domain } = mailboxSaid(text.slice(start, end));
  const [name = ''] = domain.split('.');
  if (PROVIDERS.includes(name) || !isThing(local, lexicon)) return false;
  const named = squeezed(name);
  return named.length >= LEAST && squeezed(`${before(text, start, NEAR)}|${after(text, end, NEAR)}`).includes(named);
};

const isThing = (local: string, lexicon: Lexicon): boolean => {
  const { given, kinds, kin, roles, functions } = lexicon;
  return isOrdinary(local, lexicon) && ![given, kinds, kin, roles, functions].some((list) => list.has(local));
};

const squeezed = (said: string): string => foldName(said).replace(/[^a-z0-9|]/g, '');
