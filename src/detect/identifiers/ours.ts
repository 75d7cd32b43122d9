import type { School } from '../../model.ts';
import { fieldOf } from '../../text/field.ts';
import { foldName } from '../../text/fold.ts';
import { legibleOf } from '../../text/legible.ts';
import { ownIn } from '../../text/own.ts';
import { kmBetween } from '../places/distance.ts';
import { pointingsIn } from '../places/find.ts';
import type { Pointing } from '../places/pointing.ts';
import { mailboxSaid } from './email.ts';
import { numberSaid } from './phone.ts';
import { postcodeIn } from './postcode.ts';
import type { Kind } from './recogniser.ts';
import { isRoleMailbox } from './role-mailbox.ts';

/** What of all that reaches somebody is the school's own, which it publishes on purpose. */
export interface Ours {
  /** Whether it is one of the school's contacts or accounts, in whatever way it is written. */
  isOurs(kind: Kind, said: string): boolean;
  /** Whether a mailbox is a role's, here or at another organisation. */
  isRole(said: string): boolean;
  /** Whether a link or coordinates lead to the school itself. */
  isHere(said: string): boolean;
  /** Whether a mailbox is at the school's own domain and no role's: a named person's. */
  isColleague(said: string): boolean;
}

export const oursOf = (school: Pick<School, 'contact' | 'domains' | 'accounts' | 'name' | 'aliases' | 'location'>): Ours => {
  const known: Partial<Record<Kind, (said: string) => boolean>> = {
    phone: isAmong(school.contact.phones, numberSaid),
    email: isAmong(school.contact.emails, mailbox),
    postcode: isAmong(school.contact.addresses, (said) => postcodeIn(said) ?? ''),
    address: isOurAddress(school.contact.addresses.map(addressOf)),
    handle: isAmong(officialHandles(school), handleOf),
  };
  const domains = school.domains.map((domain) => foldName(domain).replace(/^www\./, ''));
  const isAtOurs = (said: string): boolean => domains.some((domain) => `.${mailboxSaid(said).domain}`.endsWith(`.${domain}`));
  return {
    isOurs: (kind, said) => known[kind]?.(said) ?? false,
    isRole: isRoleMailbox,
    isHere: (said) => pointingsIn(legibleOf(fieldOf('', said))).some((pointing) => isAt(school, pointing)),
    isColleague: (said) => isAtOurs(said) && !isRoleMailbox(said),
  };
};

/** How near the school a spot is the school, in kilometres. */
const NEAR = 0.3;

const isAt = ({ name, aliases, location }: Pick<School, 'name' | 'aliases' | 'location'>, { point, query }: Pointing): boolean => {
  if (point !== undefined && location !== undefined && kmBetween(point, location) <= NEAR) return true;
  return query !== undefined && [name, ...aliases].some((one) => isNamedIn(foldName(one), foldName(query)));
};

/** A name of one word may be the town's as well: of an address there it says nothing. */
const isNamedIn = (name: string, query: string): boolean => query.includes(name) && (name.includes(' ') || !/\d/.test(query));

const isAmong = (known: readonly string[], keyOf: (said: string) => string): ((said: string) => boolean) => {
  const keys = new Set(known.map(keyOf).filter((key) => key !== ''));
  return (said) => keys.has(keyOf(said));
};

const mailbox = (said: string): string => {
  const { local, domain } = mailboxSaid(said);
  return `${local}@${domain}`;
};

/** A personal account that the register knows is a person's even so. */
const officialHandles = ({ accounts }: Pick<School, 'accounts'>): readonly string[] =>
  accounts.filter(({ kind }) => kind !== 'personal').map(({ handle }) => handle);

/** The last part of a link, or the handle itself. */
const handleOf = (said: string): string => {
  const handle = foldName(said).replace(/[/?#]{1,4}$/, '');
  return handle.slice(handle.lastIndexOf('/') + 1).replace('@', '');
};

interface Address {
  /** The words of it, a blank before and after each. */
  readonly words: string;
  readonly postcode: string | undefined;
}

const SHORT: Readonly<Record<string, string>> = {
  st: 'street',
  str: 'street',
  rd: 'road',
  ave: 'avenue',
  av: 'avenue',
  ln: 'lane',
  cl: 'close',
  dr: 'drive',
  cres: 'crescent',
  ct: 'court',
  pl: 'place',
  sq: 'square',
  gdns: 'gardens',
};

const wordsOf = (said: string): string => {
  const words = foldName(said)
    .replaceAll("'", '')
    .matchAll(/[0-9A-Za-z\u00C0-\u024F]+/g);
  return ` ${[...words].map(([word]) => ownIn(SHORT, word) ?? word).join(' ')} `;
};

const addressOf = (said: string): Address => ({ words: wordsOf(said), postcode: postcodeIn(said) });

/** Its first line is in ours, and so is its postcode where it has one. House numbers are of that line. */
const isOurAddress =
  (known: readonly Address[]) =>
  (said: string): boolean => {
    const [line = ''] = said.split(/[,\n]/);
    const street = wordsOf(line.replace(POSTCODE, ''));
    const postcode = postcodeIn(said);
    return known.some((ours) => ours.words.includes(street) && (postcode ?? ours.postcode) === ours.postcode);
  };

const POSTCODE = /[A-Za-z]{1,2}\d[A-Za-z0-9]? ?\d[A-Za-z]{2}/;
