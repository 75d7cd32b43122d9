import { pattern } from '../../text/pattern.ts';
import type { Around } from './around.ts';
import { hasCrowd } from './crowd.ts';
import { type Says, says } from './cues.ts';
import type { OwnPlaces } from './own-places.ts';
import type { Sentence } from './sentences.ts';
import { isCapital, type Told } from './told.ts';

// Who is away: a group of children, a class by its name, or grown-ups alone.

/** `11A`, `4F`: a class by the form of its name alone; `9am` and `5k` are none, nor is the end of a postcode. */
const FORM = /(?<! [a-z]{1,2}\d[\da-z]?) (?:1[0-3]|[1-9])(?!am |pm |km |cm |mm |st |nd |rd |th |[kgdxmp] )[a-z]{1,2} /u;

/** `our Year 12 physicists`, `ten swimmers`. */
const CREW = pattern(
  String.raw` (?:our|year # ?|\d{1,3}|\p{L}{3,6}teen|\p{L}{3,6}ty) (?:\p{L}+ )?(?:year \d{1,2} )?\p{L}{3,12}(?:mers|ners|gers|lers|kers|ters|ists|icians) `,
  'u',
);

export const isGroup: Says = (said) =>
  says.groups(said.replaceAll(' sixth form college', ' college')) || FORM.test(said) || CREW().test(said);

export const hasGroup = ({ said, told, from, to }: Sentence, own: OwnPlaces): boolean => {
  return isGroup(said) || namesAnyClass(told, from, to, own);
};

/** In a sentence or in those beside it. */
export const hasGroupNear = ({ sentences, at, own }: Around): boolean =>
  [at - 1, at, at + 1].some((index) => sentences[index] !== undefined && hasGroup(sentences[index], own));

const namesAnyClass = (told: Told, from: number, to: number, own: OwnPlaces): boolean => {
  for (let at = from; at <= to; at++) if (namesClass(told, at, own)) return true;
  return false;
};

/** A class by its name: in small letters `herons` are birds, unless all is written so. */
const namesClass = ({ words, small }: Told, at: number, own: OwnPlaces): boolean =>
  (small || isCapital(words[at])) && own.isClass(words, at);

/** Grown-ups alone. */
export const isOnlyStaff = ({ told, from, to, said }: Sentence, own: OwnPlaces): boolean => {
  if (!says.staff(said.replace(' mums and dads ', ' ')) || says.children(said.replace(TEAMS_OF_STAFF, ' '))) return false;
  return !namesAnyClass(told, from, to, own) && !FORM.test(said) && !/ (?:we|us) /.test(said) && !hasCrowd(said) && !isAccompanied(said);
};

/** `Just arrived at … with the best teaching assistants`: who came with them is left unsaid, unless it is a course they came to. */
const isAccompanied: Says = (said) => {
  const [before = '', ...company] = said.split(/ (?=with )/);
  return says.arrived(`${before} `) && !says.staff(`${before} `) && company.some((one) => HELPERS.test(one)) && !says.job(said);
};
const HELPERS = /^with (?:[a-z]{1,12} ){0,4}?(?:teaching assistants?|tas?|(?<!other )teachers?|helpers?|parent helpers|mr|mrs|miss|ms|mx) /;

const TEAMS_OF_STAFF = / (?:kitchen|office|leadership|staff|cleaning|site|catering|senior|management) (?:team|choir|band|orchestra) /g;

/** What parents do by themselves. */
export const isAdults = ({ told, from, to, said }: Sentence, own: OwnPlaces): boolean =>
  says.adults(said) && !ofChildren(said) && !namesAnyClass(told, from, to, own);
const ofChildren: Says = (said) => / (?:children|pupils|class|year \d{1,2}s?|years|choir|band|orchestra|reception|nursery) /.test(said);

/** `When you walk past the church hall`: what whoever reads it may do, and no child is said to. */
export const isOfReaders: Says = (said) => / (?:when|if|whenever|once|should) you /.test(said) && !says.children(said);

/** `Oliver, off to Cambridge to read Law`: one person by name, and nobody of a class. */
export const isLeaver = (sentence: Sentence, own: OwnPlaces): boolean =>
  !isOurs(sentence.said) && !hasGroup(sentence, own) && isOnePersonGoing(sentence, own);

const isOnePersonGoing = ({ told: { words }, from, to }: Sentence, own: OwnPlaces): boolean =>
  words.slice(from, to).some(({ folded, case: letters }, step) => {
    const next = words[from + step + 1];
    return (
      letters === 'title' &&
      GOES.test(next?.folded ?? '') &&
      (own.names.isGiven(folded) || own.isPerson(folded)) &&
      !own.isClass(words, from + step)
    );
  });
const GOES = /^(?:off|heads?|heading|goes|going|is|bound|who)$/;

export const isOurs: Says = (said) => / (?:we|our|us) /.test(said);
