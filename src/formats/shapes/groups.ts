import { foldSlug } from '../../text/fold.ts';
import { distance, nearest } from '../../text/nearest.ts';
import type { Shape } from '../shape.ts';
import {
  getDescription,
  type InferOutput,
  type LooseObjectSchema,
  looseObject,
  type ObjectEntries,
  record,
  type StrictObjectSchema,
  strictObject,
  string,
} from '../valibot.ts';
import { isGroup, type Kind, kindOf, shown, withAdvice } from '../wording.ts';
import { type Described, didYouMean, expected, quotes, refuse, type Says, type Within } from './parts.ts';

/** Groups of keys: those of which every key is known, and those of which somebody else chose the keys. */

type Group = Readonly<Record<string, unknown>>;

/** Keys for editors, and for notes of one's own: let be, and not handed on. */
const isNote = (key: string): boolean => key === '$schema' || key.startsWith('x-');
const withoutNotes = (group: Group): Group =>
  Object.keys(group).some(isNote) ? Object.fromEntries(Object.entries(group).filter(([key]) => !isNote(key))) : group;

interface Handling {
  /** What JSON Schema has to say of it besides. */
  readonly json?: Readonly<Record<string, unknown>>;
  readonly tidy?: (group: Group) => Group;
  /** What is wrong with the keys, before their values are looked at. */
  readonly fault?: (group: Group) => string | undefined;
}

const NOTES = { patternProperties: { '^(?:x-.*|\\$schema)$': {} } } as const;

/** Lists and dates are objects to valibot; to us they are no groups of keys. */
const onGroups = <T>(shape: Shape<T>, { json = NOTES, tidy = withoutNotes, fault = () => undefined }: Handling = {}): Shape<T> => {
  const otherwise = refuse(expected('a group of keys'));
  return {
    ...shape,
    ...({ json } satisfies Described),
    '~run': (dataset, config) => {
      if (!isGroup(dataset.value)) return otherwise['~run'](dataset, config);
      const wrong = fault(dataset.value);
      if (wrong !== undefined) return refuse(() => wrong)['~run'](dataset, config);
      return shape['~run']({ value: tidy(dataset.value) }, config);
    },
  };
};

/** valibot speaks of a key that should not be there as `never`, and of a missing one in quotes. */
const ofKeys =
  (entries: ObjectEntries, place: Within = {}): Says =>
  ({ expected: wanted, input }) => {
    if (wanted === 'never') return unknownKey(String(input), Object.keys(entries), place);
    const key = (wanted ?? '').slice(1, -1);
    const entry = entries[key];
    return withAdvice(`${shown(key)} is missing`, entry === undefined ? undefined : getDescription(entry));
  };

const unknownKey = (key: string, known: readonly string[], { record: inRecord = false }: Within): string => {
  const keys = `The keys here are ${known.join(', ')}; a note of your own begins with x-`;
  return withAdvice(inRecord ? 'unknown key' : `unknown key ${shown(key)}`, didYouMean(nearest(key, known)) ?? keys);
};

export type Exact<Entries extends ObjectEntries> = Shape<InferOutput<StrictObjectSchema<Entries, undefined>>>;
/** These keys and no others. */
export const exact = <const Entries extends ObjectEntries>(entries: Entries, place?: Within): Exact<Entries> =>
  onGroups(strictObject(entries, ofKeys(entries, place)));
/** What this program printed itself: not even notes. */
export const printed = <const Entries extends ObjectEntries>(entries: Entries): Exact<Entries> =>
  onGroups(strictObject(entries, ofKeys(entries)), { tidy: (group) => group, json: {} });

/** These keys, and others that a clause may name; but none that looks like one of these misspelt. */
export const open = <const Entries extends ObjectEntries>(
  entries: Entries,
  place: Within = {},
): Shape<InferOutput<LooseObjectSchema<Entries, undefined>>> =>
  onGroups(looseObject(entries, ofKeys(entries, place)), {
    fault: (group) => wrongFact(group, Object.keys(entries), place),
    json: { ...NOTES, additionalProperties: { type: ['string', 'number', 'boolean'] } },
  });

const FACTS: ReadonlySet<Kind> = new Set(['text', 'a number', 'a yes/no value']);
const wrongFact = (group: Group, known: readonly string[], place: Within): string | undefined => {
  for (const [key, value] of Object.entries(group)) {
    if (known.includes(key) || isNote(key)) continue;
    if (known.some((name) => distance(foldSlug(key), foldSlug(name)) <= 1)) return unknownKey(key, known, place);
    if (!FACTS.has(kindOf(value)))
      return withAdvice(
        `expected a date or a word under ${place.record === true ? 'each further key' : shown(key)}, found ${kindOf(value)}`,
        didYouMean(nearest(key, known)) ?? quotes(value),
      );
  }
  return undefined;
};

/** Keys that someone else chose, all of one kind. */
export const keyed = <T>(item: Shape<T>, options: { readonly notes?: 'kept' } = {}): Shape<Record<string, T>> =>
  onGroups(record(string(), item), {
    fault: unsafeKey,
    ...(options.notes === 'kept' ? { tidy: (group) => group, json: NO_UNSAFE_KEY } : { json: { ...NOTES, ...NO_UNSAFE_KEY } }),
  });

const UNSAFE = ['__proto__', 'constructor', 'prototype'];
const NO_UNSAFE_KEY = { propertyNames: { not: { enum: UNSAFE } } };
/** valibot would pass over these in silence, and what is passed over is not checked. */
const unsafeKey = (group: Group): string | undefined => {
  const wrong = UNSAFE.find((key) => Object.hasOwn(group, key));
  return wrong === undefined ? undefined : `${shown(wrong)} cannot be a key`;
};
