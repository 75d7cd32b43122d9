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
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { meetingLink } from './meeting-link.ts';
import { nhsNumber } from './nhs-number.ts';
import { nino } from './nino.ts';
import { forenamesOf, type IdentifierFound, type Placed, standing } from './nobodys.ts';

import { type NamesIndex, namesIn } from './of-names.ts';
import { type Ours, oursOf } from './ours.ts';
import { passport } from './passport.ts';
import { phone } from './phone.ts';
import { coordinates, mapLink, what3words } from './pointings.ts';
import { postcode } from './postcode.ts';
import type { Hit, Recogniser } from './recogniser.ts';
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

/** Of two that overlap the one that stands first here is kept: what holds more before what is held, what is checked before what looks like. */
const RECOGNISERS: readonly Recogniser[] = [
  ...[meetingLink, mapLink, what3words, email, credential, iban, card, upn, passport, drivingLicence, bankAccount, nhsNumber, uln, nino],
  ...[ipAddress, coordinates, address, phone, postcode, vehicle, handle],
];

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
export const identifiersIn = (field: Field, index: IdentifiersIndex, among: Among): readonly IdentifierFound[] => {
  const known = field.once(none);
  const found = known.get(index) ?? lookedIn(field, index, among);
  known.set(index, found);
  return found;
};

/** A check runs once for each way in which the policies set it; what stands in a field is the same. */
const none = (): Map<IdentifiersIndex, readonly IdentifierFound[]> => new Map();

const lookedIn = (field: Field, index: IdentifiersIndex, { names, named }: Among): readonly IdentifierFound[] => {
  const legible = legibleOf(field);
  const told = tellingOf(field, legible, names);
  const kept = takenOf<Placed>(index.records().find(told, named));
  findAll(RECOGNISERS, legible, kept);
  if (isParted(legible)) findAll(IN_NAMES, parted(legible), kept);
  for (const fact of factsIn(told, legible)) if (isFree(fact, kept)) kept.add(fact);
  return standing(kept.all(), legible, { ours: index.ours(), names: forenamesOf(() => told.lexicon()), lexicon: () => told.lexicon() });
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
