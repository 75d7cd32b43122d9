import type { Legible } from '../../text/legible.ts';

/** What the check reports of identifiers; the kinds of photos and of a pupil's record are found elsewhere. */
export type Kind =
  | 'email'
  | 'phone'
  | 'address'
  | 'postcode'
  | 'full-name'
  | 'date-of-birth'
  | 'age'
  | 'upn'
  | 'uln'
  | 'nhs-number'
  | 'nino'
  | 'bank-account'
  | 'iban'
  | 'card'
  | 'passport'
  | 'driving-licence'
  | 'vehicle'
  | 'ip-address'
  | 'coordinates'
  | 'map-link'
  | 'what3words'
  | 'credential'
  | 'meeting-link'
  | 'handle'
  | 'health'
  | 'special-category';

/** Where something stands, in the legible text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** What the rules call a warning: it looks like one, and nothing beside it says so. */
  readonly doubt?: boolean;
}

/** One kind of thing that identifies or reaches a person: one file each. */
export interface Recogniser {
  readonly kind: Kind;
  /** The fewest digits proper that it is written with. Most texts have none, and it is not looked for in them. */
  readonly digits?: number;
  /** A cheap look: false where there can be none. Most texts end here, so it must cost next to nothing. */
  readonly mayHold: (text: string) => boolean;
  readonly find: (text: Legible) => Iterable<Hit>;
}
