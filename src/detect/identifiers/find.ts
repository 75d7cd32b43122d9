import type { Field, Pupil, School } from '../../model.ts';
import { later } from '../../text/later.ts';
import { type Legible, legibleOf } from '../../text/legible.ts';
import { address } from './address.ts';
import { bankAccount } from './bank-account.ts';
import { card } from './card.ts';
import { credential } from './credential.ts';
import { drivingLicence } from './driving-licence.ts';
import { email } from './email.ts';
import { factsIn } from './facts.ts';
import { handle } from './handle.ts';
import { isHelpline } from './helplines.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { meetingLink } from './meeting-link.ts';
import { nhsNumber } from './nhs-number.ts';
import { nino } from './nino.ts';
import { type NamesIndex, namesIn } from './of-names.ts';
import { type Ours, oursOf } from './ours.ts';
import { passport } from './passport.ts';
import { phone } from './phone.ts';
import { coordinates, mapLink, what3words } from './pointings.ts';
import { postcode } from './postcode.ts';
import { goesOn, isPublic, leadsToVenue } from './public.ts';
import type { Hit, Kind, Recogniser } from './recogniser.ts';
import { type RecordIndex, recordIndex } from './record.ts';
import { type Taken, takenOf } from './taken.ts';
import { tellingOf } from './telling.ts';
import { uln } from './uln.ts';
import { upn } from './upn.ts';
import { vehicle } from './vehicle.ts';

/** What finding identifiers needs of a school, made once a run. */
export interface IdentifiersIndex {
  readonly ours: () => Ours;
  readonly records: () => RecordIndex;
}

export const identifiersIndex = (school: School): IdentifiersIndex => ({
  ours: later(() => oursOf(school)),
  records: later(() => recordIndex(school.roll)),
});

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

/** Of two that overlap the one that stands first here is kept: what holds more before what is held, what is checked before what looks like. */
const RECOGNISERS: readonly Recogniser[] = [
  ...[meetingLink, mapLink, what3words, email, credential, iban, card, upn, passport, drivingLicence, bankAccount, nhsNumber, uln, nino],
  ...[ipAddress, coordinates, address, phone, postcode, vehicle, handle],
];

interface Placed extends Hit {
  readonly kind: Kind;
  readonly pupils?: readonly Pupil[];
}

/** What a field stands among: the names of the roll, and whom the post names in any of its fields. */
export interface Among {
  readonly names: NamesIndex;
  readonly named: () => ReadonlySet<Pupil>;
}

/** Whom a post names, worked out when it is first asked. */
export const amongOf = (fields: readonly Field[], names: NamesIndex): Among => ({
  names,
  named: later(() => new Set(fields.flatMap((field) => namesIn(field, names).flatMap(({ listed }) => listed?.pupils ?? [])))),
});

/** Everything in a field that identifies or reaches a person, and is nobody's but theirs. */
export const identifiersIn = (field: Field, index: IdentifiersIndex, { names, named }: Among): readonly IdentifierFound[] => {
  const legible = legibleOf(field);
  const told = tellingOf(field, legible, names);
  const kept = takenOf<Placed>(index.records().find(told, named));
  findAll(RECOGNISERS, legible, kept);
  if (isParted(legible)) findAll(IN_NAMES, parted(legible), kept);
  for (const fact of factsIn(told, legible)) if (isFree(fact, kept)) kept.add(fact);
  return standing(kept.all(), legible, index.ours());
};

const findAll = (recognisers: readonly Recogniser[], legible: Legible, kept: Taken<Placed>): void => {
  const digits = digitsIn(legible.text);
  for (const { kind, digits: least = 0, mayHold, find } of recognisers) {
    if (digits < least || !mayHold(legible.text)) continue;
    for (const hit of find(legible)) if (isFree(hit, kept) || (kind === 'address' && takesIn(hit, kept))) kept.add({ ...hit, kind });
  }
};

const digitsIn = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 47 && code < 58) count++;
  }
  return count;
};

const isFree = (hit: Hit, kept: Taken<Placed>): boolean => kept.over(hit).length === 0;

/** An address with the postcode that stands in somebody's record is one thing, and theirs. */
const takesIn = (hit: Hit, kept: Taken<Placed>): boolean => {
  const [held, ...others] = kept.over(hit);
  if (held?.kind !== 'postcode' || others.length > 0 || held.start < hit.start || hit.end < held.end) return false;
  kept.remove(held);
  return true;
};

// ── In names of files, links and hashtags ───────────────────────────────────────────────────────────────────────────

/** What people put into the name of a file, into a link or behind a `#`, where nothing stands apart. */
const IN_NAMES: readonly Recogniser[] = [card, iban, upn, nino, phone, postcode];

const isParted = ({ pointer, text }: Legible): boolean => /\/(?:file|links\/\d+)$/.test(pointer) || /#\d{9}/.test(text);

const parted = (legible: Legible): Legible => ({ ...legible, text: legible.text.replace(/[-_/#=&]|\.(?=\p{L})/gu, ' ') });

// ── What is nobody's ────────────────────────────────────────────────────────────────────────────────────────────────

type Passed = (said: string, hit: Hit, legible: Legible, ours: Ours) => boolean;

/** Told to everybody on purpose, by the kind of thing it is. */
const NOBODYS: Readonly<Partial<Record<Kind, Passed>>> = {
  phone: (said, hit, legible) => isHelpline(said) || isPublic(legible, hit),
  email: (said, _hit, _legible, ours) => ours.isRole(said),
  'map-link': (said, hit, legible, ours) => isPublic(legible, hit) || leadsToVenue(legible, said, hit) || ours.isHere(said),
  coordinates: (said, _hit, _legible, ours) => ours.isHere(said),
  address: (_said, hit, legible) => isPublic(legible, hit),
  postcode: (_said, hit, legible) => isPublic(legible, hit),
};

/** What reaches an organisation, one beside the other. */
const IN_A_ROW: ReadonlySet<Kind> = new Set(['address', 'postcode', 'phone', 'map-link']);

/** What is somebody's, in the order of the text: whose the one is tells whose that beside it is. */
const standing = (all: readonly Placed[], legible: Legible, ours: Ours): readonly IdentifierFound[] => {
  let open: number | undefined;
  return all
    .toSorted((one, other) => one.start - other.start)
    .flatMap((one) => {
      const { kind, pupils } = one;
      const isBeside = open !== undefined && pupils === undefined && IN_A_ROW.has(kind) && goesOn(legible, open, one);
      if (isBeside || (IN_A_ROW.has(kind) && isPublic(legible, one))) open = one.end;
      return (isBeside ? undefined : weighed(one, legible, ours)) ?? [];
    });
};

/** A colleague's mailbox at the school is for the school to weigh; what a pupil's record holds is never anybody else's. */
const weighed = ({ kind, start, end, doubt = false, pupils }: Placed, legible: Legible, ours: Ours): IdentifierFound | undefined => {
  const said = legible.text.slice(start, end);
  const span = legible.span(start, end);
  if (pupils !== undefined) return { kind, ...span, doubt, pupils };
  if (ours.isOurs(kind, said) || NOBODYS[kind]?.(said, { start, end }, legible, ours) === true) return undefined;
  return { kind, ...span, doubt: doubt || (kind === 'email' && ours.isColleague(said)) };
};
