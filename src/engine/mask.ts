import type { Instant, Pupil, School } from '../model.ts';
import { isKnownChannel } from '../text/channels.ts';
import { foldName } from '../text/fold.ts';
import { later } from '../text/later.ts';
import { matchesOf } from '../text/matches.ts';
import { pattern, patternFor } from '../text/pattern.ts';
import { remembered } from '../text/remembered.ts';

/** Hides what may not leave the process. Lengths are not told: everything becomes the same three blocks. */
export interface Mask {
  /** Roll names, phones, e-mail addresses and embargoed places within a text. */
  text(text: string): string;
  /** A match as a whole, unless it is a pupil's id or a class, which are shown. */
  match(text: string): string;
  /** A channel, unless everybody knows it or the school has it in its register: people write what they like there. */
  channel(channel: string): string;
}

export const BLOCK = '███';

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

// ── How to reach somebody ───────────────────────────────────────────────────────────────────────────────────────────

const EMAIL = pattern(String.raw`[\p{L}\p{N}._%+'-]{1,64}[@\uFF20][\p{L}\p{N}-]{1,63}(?:[.\u3002\uFF0E][\p{L}\p{N}-]{1,63}){1,8}`, 'gu');
/** Digits of any kind with what people put between them; nine at least, so that no date is one. */
const PHONE = pattern(String.raw`[+\uFF0B]?[(\uFF08]?\p{Nd}(?:[\s()\uFF08\uFF09.\p{Pd}/]{0,3}\p{Nd}){8,14}`, 'gu');
const TIME = /^\d{4}-\d{2}-\d{2}[T ]/;

const hideEmails = (text: string, hide: (found: string) => string): string => (/[@＠]/.test(text) ? text.replace(EMAIL(), hide) : text);

const NINE_DIGITS = patternFor(/(?:[0-9]\D*){9}/, String.raw`(?:\p{Nd}\D*){9}`, 'u');
/** A text with fewer digits is told at once. */
const hidePhones = (text: string, hide: (found: string) => string): string =>
  NINE_DIGITS(text).test(text) ? text.replace(PHONE(), (found) => (TIME.test(found) ? found : hide(found))) : text;

/** A number by its last nine digits, however it is written; an address by its letters. */
const contactKey = (contact: string): string => {
  const digits = contact.normalize('NFKC').replace(/\D/g, '');
  return digits.length > 8 && !contact.includes('@') ? digits.slice(-9) : foldName(contact);
};

const contactsOf = ({ contact }: School): ReadonlySet<string> => new Set([...contact.emails, ...contact.phones].map(contactKey));

// ── Where children are ──────────────────────────────────────────────────────────────────────────────────────────────

/** Where a group still is or will be, as letters and digits alone. */
/** The names of places, by their first letters: a text is looked through once, however many trips there are. */
type Places = ReadonlyMap<string, readonly { readonly letters: string; readonly until: Instant }[]>;
const FIRST = 3;

const placesOf = ({ trips, releaseAfter }: School): Places => {
  const found = new Map<string, { readonly letters: string; readonly until: Instant }[]>();
  for (const trip of trips.filter(({ cancelled }) => !cancelled)) {
    const until = lastEndOf(trip) + releaseAfter * 60_000;
    for (const name of [trip.place, ...trip.aliases, trip.address]) {
      const letters = foldName(name ?? '').replace(/[^\p{L}\p{N}]/gu, '');
      const start = letters.slice(0, FIRST);
      if (start.length === FIRST) found.set(start, [...(found.get(start) ?? []), { letters, until }]);
    }
  }
  return found;
};

/** Of a visit that comes again, the end of the last time; where there is no last, it is never over. */
const lastEndOf = ({ end, recurs }: School['trips'][number]): Instant =>
  recurs === undefined ? end : (recurs.until ?? Number.POSITIVE_INFINITY);

/** `Chester  Zoo`, `chester-zoo.jpg` and `#ChesterZoo` alike: what stands between the letters does not count. */
const hidePlaces = (text: string, places: Places, now: Instant): string => {
  if (places.size === 0) return text;
  const { letters, at } = lettersIn(text);
  let [shown, done] = ['', 0];
  for (let from = 0; from < letters.length; from++) {
    const length = longestAt(letters, from, places, now);
    if (length === 0) continue;
    shown += text.slice(done, at[from]) + BLOCK;
    done = (at[from + length - 1] ?? 0) + 1;
    from += length - 1;
  }
  return shown + text.slice(done);
};

const longestAt = (letters: string, from: number, places: Places, now: Instant): number => {
  let longest = 0;
  for (const { letters: name, until } of places.get(letters.slice(from, from + FIRST)) ?? [])
    if (until > now && name.length > longest && letters.startsWith(name, from)) longest = name.length;
  return longest;
};

/** The letters and digits of a text, folded, with where each stands. */
const lettersIn = (text: string): { readonly letters: string; readonly at: readonly number[] } => {
  const at: number[] = [];
  let letters = '';
  for (const { 0: run, index } of matchesOf(text, LETTERS())) {
    const isPlain = run.charCodeAt(0) < 128;
    let start = isPlain ? index : index + run.length - 1;
    for (const letter of foldName(run)) {
      letters += letter;
      at.push(isPlain ? start++ : start);
    }
  }
  return { letters, at };
};
/** Those of ASCII stand one for one; of any other, one at a time, there may be more when it is folded. */
const LETTERS = pattern(String.raw`[0-9A-Za-z]+|[\p{L}\p{N}]`, 'gu');

// ── Who somebody is ─────────────────────────────────────────────────────────────────────────────────────────────────

/** A name this long is seen within a longer run of letters too. */
const TELLING = 5;

interface Names {
  readonly words: ReadonlySet<string>;
  /** Letters of the longest. */
  readonly longest: number;
}

/** The words of the roll, with and without what stands inside them. One letter names nobody, one Chinese character may. */
const namesOf = ({ roll, consent, state }: School): Names => {
  // Without a roll the consent list is all that tells who the children are.
  const others =
    state.pupils === 'unnamed' ? consent.rows.map(({ who }) => who).filter((who) => /\p{L}{2}/u.test(who) && !/\d/.test(who)) : [];
  const words = new Set([...roll.pupils.flatMap(namesOfPupil), ...others].flatMap(wordsOfName));
  return { words, longest: Math.max(0, ...[...words].map(({ length }) => length)) };
};

const namesOfPupil = ({ forename, surname, knownAs = '', knownSurname = '' }: Pupil): readonly string[] => [
  forename,
  surname,
  knownAs,
  knownSurname,
];

const wordsOfName = (name: string): readonly string[] => {
  const folded = foldName(name);
  const words = [...folded.split(/[\s'-]+/u), ...folded.split(/\s+/u).map((word) => word.replace(/['-]/g, ''))];
  return words.filter((word) => word.length > 1 || (word > '\x7F' && /\p{Lo}/u.test(word)));
};

/** How a text is parted into words, a word at its capitals and digits, and what is written as single letters: `A.m.e.l.i.a`. */
interface Parting {
  readonly word: () => RegExp;
  readonly parts: () => RegExp;
  readonly spelt: () => RegExp;
}
const OF_ANY: Parting = {
  word: pattern(String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}]|['\u2019\u02BC-](?=[\p{L}\p{N}]))*`, 'gu'),
  parts: pattern(String.raw`\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?![\p{Ll}\p{M}])|\p{N}+|[\p{Lo}\p{M}]+`, 'gu'),
  spelt: pattern(String.raw`(?<![\p{L}\p{N}])\p{L}(?:[^\p{L}\p{N}]{1,3}\p{L}(?![\p{L}\p{N}])){2,}`, 'gu'),
};
/** The same for ASCII, of which most texts are: the classes of Unicode take milliseconds to make ready. */
const OF_ASCII: Parting = {
  word: () => /[A-Za-z0-9](?:[A-Za-z0-9]|['-](?=[A-Za-z0-9]))*/g,
  parts: () => /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g,
  spelt: () => /(?<![A-Za-z0-9])[A-Za-z](?:[^A-Za-z0-9]{1,3}[A-Za-z](?![A-Za-z0-9])){2,}/g,
};
const partingOf = (text: string): Parting => (/^[\n\r\t -~]*$/.test(text) ? OF_ASCII : OF_ANY);

/** Whether a word is a roll name, holds one between its hyphens, capitals or digits, or is made of some. */
const holdsName = (word: string, names: Names): boolean => {
  const folded = foldName(word);
  const parts = [folded, ...folded.split(/['-]/), ...(word.match(partingOf(word).parts()) ?? []).map(foldName)];
  return parts.some((part) => isName(part, names)) || holdsTelling(lettersOf(folded), names);
};

/** Itself, its possessive or its plural: `amelia's`, `okafors`. */
const isName = (part: string, { words }: Names): boolean =>
  words.has(part) || (/['s]$/.test(part) && (words.has(part.replace(/'?s$/, '')) || words.has(part.replace(/'$/, ''))));

const NO_LETTER = patternFor(/[^A-Za-z]/g, String.raw`[^\p{L}]`, 'gu');
const lettersOf = (folded: string): string => (/^[a-z]*$/.test(folded) ? folded : folded.replace(NO_LETTER(folded), ''));

/** Whether a long name, or a short one with another after it, stands within a run of letters: `welldoneamelia`, `samokoro`. */
const holdsTelling = (letters: string, { words, longest }: Names): boolean => {
  for (let start = 0; start < letters.length; start++)
    for (let end = start + 1; end <= Math.min(letters.length, start + longest); end++) {
      if (!words.has(letters.slice(start, end))) continue;
      if (end - start >= TELLING || /\p{Lo}/u.test(letters.charAt(start)) || startsWithName(letters.slice(end), words, longest))
        return true;
    }
  return false;
};

const startsWithName = (letters: string, words: ReadonlySet<string>, longest: number): boolean => {
  for (let end = 2; end <= Math.min(letters.length, longest); end++) if (words.has(letters.slice(0, end))) return true;
  return false;
};

/** A run of single letters is one word. */
const hideSpelt = (text: string, names: Names): string =>
  text.replace(partingOf(text).spelt(), (run) => (holdsName(run.replace(/[^\p{L}]/gu, '').toLowerCase(), names) ? BLOCK : run));
