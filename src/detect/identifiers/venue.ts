import { foldName } from '../../text/fold.ts';
import { latin } from './latin.ts';
import { CAPITAL, VENUE, VENUE_ITSELF } from './organisation.ts';
import { isPrivate } from './private.ts';

/** Venues by their names, and people whose surnames are the kind of one. */

/** Mr Park is no park. */
export const TITLE_FIRST: RegExp = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)\.? /;

/** The words of each venue that a sentence names, unless it speaks of somebody's own. */
export const venuesIn = (sentence: string, named: RegExp, { isOnly }: Forenames): readonly (readonly string[])[] => {
  if (isPrivate(sentence)) return [];
  const venues = [...sentence.matchAll(named)].map(([venue]) => venue).filter((venue) => !TITLE_FIRST.test(venue));
  return venues.map(wordsOf).filter(([first = '']) => !isOnly(first));
};
export const VENUES: () => RegExp = latin(VENUE, 'g');
export const VENUES_THEMSELVES: () => RegExp = latin(VENUE_ITSELF, 'g');

export const wordsOf = (name: string): readonly string[] =>
  (foldName(name).match(/[a-z0-9]{1,40}/g) ?? []).filter((word) => word !== 'the');

/** Whether a word is a forename and nothing else, and whether it may be one. Where nobody tells, no word is. */
export interface Forenames {
  readonly isOnly: (word: string) => boolean;
  readonly isAny: (word: string) => boolean;
}
export const NO_FORENAMES: Forenames = { isOnly: () => false, isAny: () => false };

/** `Ring Sarah Hall on …`, `Call Abbey on …`: a name that is the kind of a place, too. */
export const isAsked = (left: string, { isOnly, isAny }: Forenames): boolean => {
  const { verb, first = '', last } = ASKED().exec(left)?.groups ?? {};
  const name = foldName(first);
  return last === undefined && verb !== undefined ? isAny(name) : isOnly(name);
};
const ASKING = '[Cc]all|[Rr]ing|[Pp]hone|[Tt]ext|[Mm]essage|[Cc]ontact|[Aa]sk(?: for)?|(?:[Ss]peak|[Tt]alk|[Ww]rite|[Rr]eply) to';
const ASKED = latin(
  String.raw`(?<!\p{L})(?:(?<verb>${ASKING})|[Ss]ee|[Ww]ith|[Ff]rom|[Tt]o|[Bb]y|[Aa]t) (?<first>${CAPITAL})(?: (?<last>${CAPITAL}))?[^\p{L}]{1,3}(?:[a-z]{1,9}[ .:]{1,2}){0,3}$`,
  '',
);

/** `Kelly at the library on …`, `Tickets from Kelly, Halmere Library, …`: whose pocket a mobile is in. */
export const isOfSomebody = (left: string, { isOnly, isAny }: Forenames): boolean =>
  MESSAGED().test(left) ||
  [...left.slice(-NEAR).matchAll(SOMEBODY())].some(([, first = '', last]) => (last === undefined ? isAny : isOnly)(foldName(first)));
/** Whatever the name: `Message Debs at the library on`. */
const MESSAGED = latin(String.raw`(?<!\p{L})(?:${ASKING}) \p{Lu}\p{Ll}{1,15} (?:at|from|in|of) [^.!?]{0,60}$`, '');
const NEAR = 80;
const SOMEBODY = latin(
  String.raw`(?<![\p{L}'-]|(?:St|Saint)\.? )(\p{Lu}\p{Ll}{1,15})( \p{Lu}[\p{L}'-]{0,24})?(?=,? (?:at|from|in|of|on|or|and|who|has|is)(?!\p{L})|[,:(/])`,
  'g',
);
