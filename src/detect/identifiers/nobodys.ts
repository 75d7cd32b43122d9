import type { Pupil } from '../../model.ts';
import type { Legible } from '../../text/legible.ts';
import { isHelpline } from './helplines.ts';
import { isOfNamed } from './named-mailbox.ts';
import type { Lexicon } from './of-names.ts';
import type { Ours } from './ours.ts';
import { goesOn, isPublic, leadsToVenue } from './public.ts';
import type { Hit, Kind } from './recogniser.ts';
import type { Forenames } from './venue.ts';

/** Of all that was found what is somebody's: the school's own contacts, roles, helplines and public places are told to everybody. */

/** Something in a post that identifies or reaches a person. */
export interface IdentifierFound {
  readonly kind: Kind;
  /** In the field's text, exact. */
  readonly start: number;
  readonly end: number;
  readonly doubt: boolean;
  /** Whose record holds it. */
  readonly pupils?: readonly Pupil[];
}

export interface Placed extends Hit {
  readonly kind: Kind;
  readonly pupils?: readonly Pupil[];
}

/** What it takes to tell. */
export interface Standing {
  readonly ours: Ours;
  readonly names: Forenames;
  readonly lexicon: () => Lexicon;
}

type Passed = (said: string, hit: Hit, legible: Legible, standing: Standing) => boolean;

/** Told to everybody on purpose, by the kind of thing it is. */
const NOBODYS: Readonly<Partial<Record<Kind, Passed>>> = {
  phone: (said, hit, legible, { names }) => isHelpline(said) || isPublic(legible, hit, names),
  email: (said, hit, legible, { ours, lexicon }) => ours.isRole(said) || (!ours.isColleague(said) && isOfNamed(legible, hit, lexicon())),
  'map-link': (said, hit, legible, { ours, names }) =>
    isPublic(legible, hit, names) || leadsToVenue(legible, said, hit, names) || ours.isHere(said),
  coordinates: (said, _hit, _legible, { ours }) => ours.isHere(said),
  address: (_said, hit, legible, { names }) => isPublic(legible, hit, names),
  postcode: (_said, hit, legible, { names }) => isPublic(legible, hit, names),
};

/** What reaches an organisation, one beside the other. */
const IN_A_ROW: ReadonlySet<Kind> = new Set(['address', 'postcode', 'phone', 'map-link']);

/** What is somebody's, in the order of the text: whose the one is tells whose that beside it is. */
export const standing = (all: readonly Placed[], legible: Legible, how: Standing): readonly IdentifierFound[] => {
  let open: number | undefined;
  return all
    .toSorted((one, other) => one.start - other.start)
    .flatMap((one) => {
      const { kind, pupils } = one;
      const isBeside = open !== undefined && pupils === undefined && IN_A_ROW.has(kind) && goesOn(legible, open, one);
      if (isBeside || (IN_A_ROW.has(kind) && isPublic(legible, one, how.names))) open = one.end;
      return (isBeside ? undefined : weighed(one, legible, how)) ?? [];
    });
};

/** A colleague's mailbox at the school is for the school to weigh; what a pupil's record holds is never anybody else's. */
const weighed = ({ kind, start, end, doubt = false, pupils }: Placed, legible: Legible, how: Standing): IdentifierFound | undefined => {
  const { ours } = how;
  const said = legible.text.slice(start, end);
  const span = legible.span(start, end);
  if (pupils !== undefined) return { kind, ...span, doubt, pupils };
  if (ours.isOurs(kind, said) || NOBODYS[kind]?.(said, { start, end }, legible, how) === true) return undefined;
  return { kind, ...span, doubt: doubt || (kind === 'email' && ours.isColleague(said)) };
};

export const forenamesOf = (lexicon: () => Lexicon): Forenames => ({
  isOnly: (word) => lexicon().given.has(word) && !lexicon().kinds.has(word),
  isAny: (word) => lexicon().given.has(word),
});
