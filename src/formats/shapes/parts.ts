import { nearest } from '../../text/nearest.ts';
import type { Shape } from '../shape.ts';
import {
  array,
  type BaseIssue,
  boolean,
  check,
  custom,
  description,
  type ExactOptionalSchema,
  exactOptional,
  type InferOutput,
  nullable,
  number,
  picklist,
  pipe,
  string,
  union,
} from '../valibot.ts';
import { type Kind, kindOf, shown, withAdvice } from '../wording.ts';

/** What a shape says of a value that it refuses. Every message here is whole: what was expected, what is there, what to do. */
export type Says = (issue: BaseIssue<unknown>) => string;

const QUOTED: ReadonlySet<Kind> = new Set(['a number', 'a yes/no value', 'a date']);
export const quotes = (input: unknown): string | undefined => (QUOTED.has(kindOf(input)) ? 'Put it in quotes' : undefined);
export const expected =
  (what: string, advise: (input: unknown) => string | undefined = () => undefined): Says =>
  ({ input }) =>
    withAdvice(`expected ${what}, found ${kindOf(input)}`, advise(input));
export const refuse = (says: Says): Shape<never> => custom<never>(() => false, says);

// ── Single values ───────────────────────────────────────────────────────────────────────────────────────────────────

export const text = (what = 'text', advise: (input: unknown) => string | undefined = quotes): Shape<string> =>
  string(expected(what, advise));
export const figure = (what = 'a number'): Shape<number> => number(expected(what, bareNumber));
export const yesOrNo = (): Shape<boolean> => boolean(expected('true or false', bareWord));
const bareNumber = (input: unknown): string | undefined => (kindOf(input) === 'text' ? 'Write it without quotes' : undefined);
const bareWord = (input: unknown): string | undefined => (input === 'true' || input === 'false' ? 'Write it without quotes' : undefined);

/** In a record no word that was found is repeated, be it a key or a value: it may be a child's. */
export interface Within {
  readonly record?: boolean;
}
export const IN_RECORD: Within = { record: true };

interface WordOptions extends Within {
  /** What is expected, where it is more than these words. */
  readonly what?: string;
  readonly advise?: (input: unknown) => string | undefined;
}
/** One of a few words. */
export const word = <const Words extends readonly string[]>(
  words: Words,
  { record: inRecord = false, what = `one of: ${words.join(', ')}`, advise }: WordOptions = {},
): Shape<Words[number]> =>
  picklist(words, ({ input }) => {
    if (typeof input !== 'string') return withAdvice(`expected ${what}; found ${kindOf(input)}`, advise?.(input));
    return withAdvice(`expected ${what}; found ${inRecord ? 'another word' : shown(input)}`, didYouMean(nearest(input, words)));
  });
export const didYouMean = (meant: string | undefined): string | undefined =>
  meant === undefined ? undefined : `Did you mean ${shown(meant)}?`;

// ── Several ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export const list = <T>(item: Shape<T>, what = 'a list'): Shape<T[]> => array(item, expected(what, brackets));
const brackets = (input: unknown): string | undefined => (kindOf(input) === 'text' ? 'Put it in square brackets' : undefined);

const HOLDS: Readonly<Record<string, Kind>> = {
  string: 'text',
  picklist: 'text',
  number: 'a number',
  boolean: 'a yes/no value',
  array: 'a list',
  strict_object: 'a group of keys',
  loose_object: 'a group of keys',
  record: 'a group of keys',
};

/** Shapes of different kinds, of which the value's own kind picks one: so it is that one which says what is wrong. */
export const either = <const Options extends readonly Shape<unknown>[]>(
  what: string,
  ...options: Options
): Shape<InferOutput<Options[number]>> => {
  const takesText = options.some(({ type }) => HOLDS[type] === 'text');
  const otherwise = refuse(expected(what, takesText ? quotes : undefined));
  const pick = (value: unknown): Shape<unknown> => options.find(({ type }) => HOLDS[type] === kindOf(value)) ?? otherwise;
  return { ...union([...options]), '~run': (dataset, config) => pick(dataset.value)['~run'](dataset, config) } as Shape<
    InferOutput<Options[number]>
  >;
};

export const oneOrMany = <T>(item: Shape<T>, what: string): Shape<T | T[]> => either(`${what}, or a list of them`, item, list(item));

export const orNull = <T>(shape: Shape<T>): Shape<T | null> => nullable(shape);

/** What JSON Schema has to say of a shape or a rule, where it cannot be told from valibot's own. */
export interface Described {
  readonly json: Readonly<Record<string, unknown>>;
}

/** What a key is for: shown in editors, and to whoever left it out. */
export const about = <T>(shape: Shape<T>, words: string): Shape<T> => pipe(shape, description(words));
export const maybe = <T>(shape: Shape<T>, words?: string): ExactOptionalSchema<Shape<T>, undefined> =>
  exactOptional(words === undefined ? shape : about(shape, words));

/** A rule of its own, with as much of it as JSON Schema can say. */
export interface Rule<T> {
  readonly holds: (value: T) => boolean;
  readonly says: string | ((value: T) => string);
  readonly json?: Readonly<Record<string, unknown>>;
}
export const ruled = <T>(shape: Shape<T>, { holds, says, json }: Rule<T>): Shape<T> => {
  const action = check<T, Says>(holds, ({ input }) => (typeof says === 'string' ? says : says(input as T)));
  return pipe(shape, { ...action, ...({ json: json ?? {} } satisfies Described) });
};
