import { Complaint, type Photo, type PhotoPlace, type PhotoRead, type PhotoWords } from '../../model.ts';
import { tooMuch } from './faults.ts';
import { cleaned, isCameras } from './words.ts';

/** One thing that a photo says of itself, a block that is still to be read, or what stopped the reading of a part. */
export type Fact = Said | { readonly block: Block } | { readonly fault: Complaint };
type Said =
  | { readonly place: PhotoPlace }
  | { readonly person: string }
  | { readonly words: PhotoWords }
  | { readonly taken: string; readonly by: TimeKeeper };

export type Facts = Generator<Fact, void>;

/** What the containers carry, and blocks carry within each other. */
export interface Block {
  readonly kind: 'exif' | 'xmp' | 'iptc' | 'photoshop';
  readonly bytes: Buffer;
}

/** Who says when it was taken; the first of them is believed. */
export type TimeKeeper = (typeof KEEPERS)[number];
const KEEPERS = ['camera', 'program', 'agency', 'film'] as const;

export const wordsFact = (from: string, text: string): Fact => ({ words: { from, text } });
/** Some programs keep the name that the block has in a JPEG. */
export const exifFact = (bytes: Buffer): Fact => blockFact('exif', bytes.toString('latin1', 0, 4) === 'Exif' ? bytes.subarray(6) : bytes);
export const blockFact = (kind: Block['kind'], bytes: Buffer): Fact => ({ block: { kind, bytes } });

/** A part that cannot be read does not hide what the others say. */
export function* guarded(facts: Facts): Facts {
  try {
    yield* facts;
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    yield { fault: error };
  }
}

/** More than anybody writes into a photo, and as much as a hostile one may make us look at. */
const MOST_LETTERS = 200_000;
const MOST_FACTS = 5_000;

interface Gathered {
  readonly places: Map<string, PhotoPlace>;
  readonly people: Set<string>;
  readonly words: Map<string, PhotoWords>;
  readonly times: Map<TimeKeeper, string>;
}

/** Each fact once, however many of the file's parts repeat it. */
export const gather = (facts: Facts): PhotoRead => {
  const all: Gathered = { places: new Map(), people: new Set(), words: new Map(), times: new Map() };
  const faults: Complaint[] = [];
  let [count, letters] = [0, 0];
  for (const fact of guarded(facts)) {
    count += 1;
    if ('fault' in fact) faults.push(fact.fault);
    else if (!('block' in fact)) letters += keep(all, fact);
    if (letters <= MOST_LETTERS && count <= MOST_FACTS) continue;
    faults.push(tooMuch('very many words besides its picture'));
    break;
  }
  const [first] = faults;
  return { photo: photoOf(all), ...(first === undefined ? {} : { unread: { why: first.why, advice: first.advice ?? '' } }) };
};

/** Gives how many letters it adds. */
const keep = (all: Gathered, fact: Said): number => {
  if ('place' in fact) keepFirst(all.places, `${fact.place.lat.toFixed(5)} ${fact.place.lon.toFixed(5)}`, fact.place);
  else if ('taken' in fact) keepFirst(all.times, fact.by, fact.taken);
  else if ('person' in fact) return keepPerson(all, cleaned(fact.person));
  else return keepWords(all, { ...fact.words, text: cleaned(fact.words.text) });
  return 0;
};

const keepFirst = <K, V>(known: Map<K, V>, key: K, value: V): void => {
  if (!known.has(key)) known.set(key, value);
};

const keepPerson = ({ people }: Gathered, name: string): number => {
  if (name === '') return 0;
  people.add(name);
  return name.length;
};

const keepWords = ({ words }: Gathered, one: PhotoWords): number => {
  if (one.text === '' || isCameras(one.text)) return 0;
  keepFirst(words, one.text, one);
  return one.text.length;
};

const photoOf = ({ places, people, words, times }: Gathered): Photo => {
  const takenAt = KEEPERS.map((by) => times.get(by)).find((at) => at !== undefined);
  return { gps: [...places.values()], people: [...people], words: [...words.values()], ...(takenAt === undefined ? {} : { takenAt }) };
};
