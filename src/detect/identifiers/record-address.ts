import type { Pupil, Word } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { later } from '../../text/later.ts';
import { apartIn } from '../../text/letters.ts';
import { nth } from './nth.ts';
import { push } from './of-names.ts';

/** Where the pupils of a roll live, by every way in which the street line may be written, and by the postcode. */
export interface Homes {
  streets(words: readonly Word[]): readonly Street[];
  postcodes(text: string): readonly Postcode[];
}

/** A street line, by the first and last of its words. */
export interface Street {
  readonly from: number;
  readonly to: number;
  readonly pupils: readonly Pupil[];
}

export interface Postcode {
  readonly start: number;
  readonly end: number;
  readonly pupils: readonly Pupil[];
}

const SHORT: ReadonlyMap<string, string> = new Map(
  (
    'rd road, st street, ave avenue, av avenue, ln lane, cl close, dr drive, cres crescent, ct court, pl place, sq square, ter terrace, ' +
    'terr terrace, gdns gardens, gdn garden, gr grove, apt flat, apartment flat, hse house'
  )
    .split(', ')
    .map((pair) => {
      const [short = '', long = ''] = pair.split(' ');
      return [short, long];
    }),
);
const plain = (word: string): string => SHORT.get(word) ?? word;

const POSTCODE = /(?<![0-9A-Za-z])[A-Za-z]{1,2}[0-9OoIl][0-9A-Za-z]?[ \n-]{0,3}[0-9OoIl][A-Za-z]{2}(?![0-9A-Za-z])/g;
/** As a record has it: there a letter is a letter, or `Close` would be one. */
const ON_RECORD = /(?<![0-9A-Za-z])[A-Za-z]{1,2}[0-9][0-9A-Za-z]? {0,2}[0-9][A-Za-z]{2}(?![0-9A-Za-z])/g;
const compact = (postcode: string): string =>
  postcode
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

export const homesOf = (pupils: readonly Pupil[]): Homes => {
  const streets = later(() => indexOf(pupils, ({ address }) => linesOf(address ?? '')));
  const postcodes = later(() => indexOf(pupils, ({ address }) => (address ?? '').match(ON_RECORD)?.map(compact) ?? []));
  const starts = later(() => startsOf(streets().keys()));
  return {
    streets: (words) => (streets().size === 0 ? [] : streetsIn(words, streets(), starts())),
    postcodes: (text) =>
      postcodes().size === 0
        ? []
        : [...text.matchAll(POSTCODE)].flatMap(({ index, 0: said }) => {
            const at = postcodes().get(compact(said));
            return at === undefined ? [] : [{ start: index, end: index + said.length, pupils: at }];
          }),
  };
};

type Index = ReadonlyMap<string, readonly Pupil[]>;

const indexOf = (pupils: readonly Pupil[], keysOf: (pupil: Pupil) => readonly string[]): Index => {
  const index = new Map<string, Pupil[]>();
  for (const pupil of pupils) for (const key of new Set(keysOf(pupil))) push(index, key, pupil);
  return index;
};

/** The longest line that begins with each word. */
const startsOf = (lines: Iterable<string>): ReadonlyMap<string, number> => {
  const starts = new Map<string, number>();
  for (const line of lines) {
    const words = line.split(' ');
    const [first = ''] = words;
    starts.set(first, Math.max(starts.get(first) ?? 0, words.length));
  }
  return starts;
};

const wordsOf = (text: string): string => apartIn(foldName(text)).map(plain).join(' ');

/**
 * What of an address says where the door is: `17 Sedge Lane`; of `Flat 4, 31 Weaver Street` the whole and the house alone; of
 * `Tanyard Cottage, Mill Lane` the house's name. A street without a number is nobody's.
 */
const linesOf = (address: string): readonly string[] => {
  const parts = address
    .replace(ON_RECORD, '')
    .split(/[,;\n]/)
    .map(wordsOf)
    .filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  const [, flat = ''] = /^(?:flat|unit|room) (\w+)$/.exec(first) ?? [];
  if (flat !== '' && second !== '') return [`${first} ${second}`, /^\d/.test(second) ? second : `${flat} ${second}`];
  if (!first.includes(' ')) return /^\d/.test(first) && second !== '' ? [`${first} ${second}`] : [];
  return [first];
};

const NEXT = /^[\s,./'\u2019-]{0,4}$/;

const streetsIn = (words: readonly Word[], streets: Index, starts: ReadonlyMap<string, number>): readonly Street[] => {
  const found: Street[] = [];
  for (let from = 0; from < words.length; from++) {
    const one = streetAt(words, from, streets, starts.get(plain(nth(words, from).folded)) ?? 0);
    if (one === undefined) continue;
    found.push(one);
    from = one.to;
  }
  return found;
};

const streetAt = (words: readonly Word[], from: number, streets: Index, longest: number): Street | undefined => {
  let found: Street | undefined;
  let line = '';
  for (let to = from; to < from + longest; to++) {
    const word = words[to];
    if (word === undefined || (to > from && (word.opens || !NEXT.test(word.gap)))) break;
    line += `${to > from ? ' ' : ''}${plain(word.folded)}`;
    const pupils = streets.get(line);
    if (pupils !== undefined) found = { from, to, pupils };
  }
  return found;
};
