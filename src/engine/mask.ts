import type { Instant, School } from '../model.ts';
import { isKnownChannel } from '../text/channels.ts';
import { later } from '../text/later.ts';
import { remembered } from '../text/remembered.ts';
import { BLOCK } from './mask/block.ts';
import { contactKey, contactsOf, hideEmails, hidePhones } from './mask/contacts.ts';
import { hideSpelt, holdsName, namesOf, partingOf } from './mask/names.ts';
import { hidePlaces, type Places, placesOf } from './mask/places.ts';

/** Hides what may not leave the process. Lengths are not told: everything becomes the same three blocks. */
export interface Mask {
  /** Roll names, phones, e-mail addresses and embargoed places within a text. */
  text(text: string): string;
  /** A match as a whole, unless it is a pupil's id or a class, which are shown. */
  match(text: string): string;
  /** A channel, unless everybody knows it or the school has it in its register: people write what they like there. */
  channel(channel: string): string;
}

export { BLOCK };

/** For a terminal, or where `--no-mask` asks for it. */
export const NO_MASK: Mask = { text: (text) => text, match: (text) => text, channel: (channel) => channel };

export const maskFor = (school: School, now: Instant): Mask => masksOf(school)(now);

/** The same for any number of moments: what is worked out of the roll is worked out once. */
export const masksOf = (school: School): ((now: Instant) => Mask) => {
  const names = later(() => namesOf(school));
  const own = later(() => contactsOf(school));
  const places = later(() => placesOf(school));
  const open = remembered((text) => isOpen(text, school));
  const tells = remembered((word) => !open(word) && holdsName(word, names()));
  const nameless = remembered((text) => hideSpelt(text, names()).replace(partingOf(text).word(), (word) => (tells(word) ? BLOCK : word)));
  return (now) => maskWith({ school, open, nameless, own, places, now });
};

interface Hidden {
  readonly school: School;
  readonly open: (text: string) => boolean;
  /** A text without the names of the roll. */
  readonly nameless: (text: string) => string;
  readonly own: () => ReturnType<typeof contactsOf>;
  readonly places: () => Places;
  readonly now: Instant;
}

const maskWith = ({ school, open, nameless, own, places, now }: Hidden): Mask => {
  const hide = (found: string): string => (own().has(contactKey(found)) || open(found) ? found : BLOCK);
  const text = (raw: string): string => {
    if (raw === '' || open(raw)) return raw;
    const unreachable = hidePhones(hideEmails(raw, hide), hide);
    return nameless(hidePlaces(unreachable, places(), now));
  };
  const shown = (raw: string): string => withoutHashes(raw, text);
  return {
    text: shown,
    match: (raw) => (open(raw) ? raw : BLOCK),
    channel: (channel) => (isKnownChannel(channel) || school.accounts.some((one) => one.channel === channel) ? channel : shown(channel)),
  };
};

const HASH = /(?<![0-9A-Za-z])[0-9a-f]{64}(?![0-9A-Za-z])/g;

/** A hash says nothing of anybody, whatever letters and digits happen to stand in it. */
const withoutHashes = (raw: string, hide: (text: string) => string): string => {
  const hashes = raw.length < 64 ? null : raw.match(HASH);
  if (hashes === null) return hide(raw);
  return raw
    .split(HASH)
    .map((part, index) => hide(part) + (hashes[index] ?? ''))
    .join('');
};

/** Neither an id nor a class is as long. */
const LONGEST_OPEN = 60;

/** A pupil’s id or a class. */
const isOpen = (text: string, school: School): boolean =>
  text.length <= LONGEST_OPEN && (school.roll.byId(text) !== undefined || isClass(text, school));

const isClass = (text: string, school: School): boolean => school.roll.ofClass(text.replace(/^class:\s*/i, '')) !== undefined;
