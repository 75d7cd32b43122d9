import type { Day, Pupil, Roll } from '../../model.ts';
import { later } from '../../text/later.ts';
import { matchesOf } from '../../text/matches.ts';
import { nth } from './nth.ts';
import { push } from './of-names.ts';
import type { Hit } from './recogniser.ts';
import { type Homes, homesOf } from './record-address.ts';
import { takenOf } from './taken.ts';
import type { Telling } from './telling.ts';
import { wordAt } from './word-at.ts';
import { mayHoldDay, type WrittenDay, writtenDays } from './written-days.ts';

/** What stands in a pupil's record, found in a post in whatever writing. */
export interface RecordHit extends Hit {
  readonly kind: 'upn' | 'uln' | 'date-of-birth' | 'address' | 'postcode';
  /** In whose record it stands. */
  readonly pupils: readonly Pupil[];
}

export interface RecordIndex {
  /** `inPost`: everyone of the roll whom the post names, in any of its fields; asked only where a full date is on record. */
  find(told: Telling, inPost?: () => ReadonlySet<Pupil>): readonly RecordHit[];
}

interface Records {
  readonly upns: ReadonlyMap<string, readonly Pupil[]>;
  readonly ulns: ReadonlyMap<string, readonly Pupil[]>;
  readonly births: ReadonlyMap<Day, readonly Pupil[]>;
  /** By month and day alone. */
  readonly birthdays: ReadonlyMap<string, readonly Pupil[]>;
  readonly homes: Homes;
}

/** Made once a run: however many pupils there are, a post is looked at once. */
export const recordIndex = (roll: Roll): RecordIndex => {
  const records = later(() => recordsOf(roll.pupils));
  return {
    find: (told, inPost = () => NOBODY) => {
      const hits = [...numbersIn(told, records()), ...birthsIn(told, records(), inPost), ...homesIn(told, records().homes)];
      if (hits.length === 0) return NONE;
      return hits.map((hit) => ({ ...hit, ...told.span(hit.start, hit.end) })).sort((one, other) => one.start - other.start);
    },
  };
};

const NOBODY: ReadonlySet<Pupil> = new Set();
const NONE: readonly never[] = [];

const recordsOf = (pupils: readonly Pupil[]): Records => ({
  upns: byKey(pupils, ({ upn }) => upn && keyOf(upn)),
  ulns: byKey(pupils, ({ uln }) => uln && keyOf(uln)),
  births: byKey(pupils, ({ dob }) => dob),
  birthdays: byKey(pupils, ({ dob }) => dob?.slice(5)),
  homes: homesOf(pupils),
});

const byKey = (pupils: readonly Pupil[], keyFor: (pupil: Pupil) => string | undefined): ReadonlyMap<string, readonly Pupil[]> => {
  const index = new Map<string, Pupil[]>();
  for (const pupil of pupils) {
    const key = keyFor(pupil);
    if (key !== undefined && key !== '') push(index, key, pupil);
  }
  return index;
};

// ── Numbers ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const UPN = /(?<![0-9A-Za-z])[A-Za-z](?:[ .\n-]{0,3}[0-9OoIl]){11}[ .\n-]{0,3}[0-9A-Za-z](?![0-9A-Za-z])/g;
const ULN = /(?<![0-9A-Za-z])[1-9Il](?:[ .\n-]{0,3}[0-9OoIl]){9}(?![0-9A-Za-z])/g;

/** Letters that are typed for digits are read as such, on both sides alike. */
const keyOf = (number: string): string =>
  number
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

const numbersIn = ({ text }: Telling, { upns, ulns }: Records): readonly RecordHit[] => [
  ...numbersOf('upn', text, UPN, upns),
  ...numbersOf('uln', text, ULN, ulns),
];

const numbersOf = (kind: 'upn' | 'uln', text: string, form: RegExp, index: Records['upns']): readonly RecordHit[] => {
  if (index.size === 0) return NONE;
  return matchesOf(text, form).flatMap(({ index: start, 0: said }) => {
    const pupils = index.get(keyOf(said));
    return pupils === undefined ? [] : [{ kind, start, end: start + said.length, pupils }];
  });
};

// ── Days of birth ───────────────────────────────────────────────────────────────────────────────────────────────────

const birthsIn = (told: Telling, { births, birthdays }: Records, inPost: () => ReadonlySet<Pupil>): readonly RecordHit[] => {
  if (!mayHoldDay(told.text)) return [];
  return writtenDays(told.text).flatMap((day) => {
    const born =
      day.year === undefined ? day.inYear.flatMap((one) => birthdays.get(one) ?? []) : day.days.flatMap((one) => births.get(one) ?? []);
    const pupils = born.length === 0 ? [] : meant(told, day, born, inPost);
    return pupils.length === 0 ? [] : [{ kind: 'date-of-birth' as const, start: day.start, end: day.end, pupils }];
  });
};

const BIRTH = /(?<![a-z])(?:d\.? ?o\.? ?b|birth|born|birthday)/i;

/** Whose it is: those who are named beside it, or anywhere in the post where the year is told too; all, where it is called a birth. */
const meant = (told: Telling, day: WrittenDay, born: readonly Pupil[], inPost: () => ReadonlySet<Pupil>): readonly Pupil[] => {
  const isBirth = BIRTH.test(around(told, day));
  const beside = namedBeside(told, day.start);
  const named = born.filter((pupil) => beside.has(pupil));
  if (named.length > 0 && (day.year !== undefined || isBirth)) return named;
  if (day.year === undefined) return [];
  const everybody = inPost();
  const elsewhere = born.filter((pupil) => everybody.has(pupil));
  return elsewhere.length > 0 || !isBirth ? elsewhere : born;
};

/** How many words before or after a date somebody is named beside it, whatever full stops are between. */
const BESIDE = 40;

const namedBeside = (told: Telling, start: number): ReadonlySet<Pupil> => {
  const word = wordAt(told.words, start);
  const found = new Set<Pupil>();
  for (let index = word - BESIDE; index <= word + BESIDE; index++) for (const pupil of told.at(index)?.pupils ?? []) found.add(pupil);
  return found;
};

/** As much of the text as a label may stand away from its date. */
const around = ({ text }: Telling, { start, end }: WrittenDay): string => text.slice(Math.max(0, start - 80), end + 40);

// ── Homes ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** How far after the street its postcode may stand: the town is between. */
const APART = 60;

/** A street with its postcode is one address; a postcode that stands alone is one too. */
const homesIn = (told: Telling, homes: Homes): readonly RecordHit[] => {
  const [postcodes, roads] = [homes.postcodes(told.text), homes.streets(told.words)];
  if (postcodes.length === 0 && roads.length === 0) return NONE;
  const known = takenOf(postcodes);
  const streets = roads.map(({ from, to, pupils }) => {
    const [{ start }, { end }] = [nth(told.words, from), nth(told.words, to)];
    const after = known.over({ start: end, end: end + APART + 1 });
    const code = after.find((one) => one.pupils.some((pupil) => pupils.includes(pupil)));
    return { kind: 'address' as const, start, end: code?.end ?? end, pupils };
  });
  const spoken = takenOf(streets);
  const alone = postcodes.filter(({ start }) => spoken.over({ start, end: start + 1 }).length === 0);
  return [...streets, ...alone.map((one) => ({ ...one, kind: 'postcode' as const }))];
};
