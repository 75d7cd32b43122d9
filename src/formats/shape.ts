import { Complaint, type Located, type Position } from '../model.ts';
import { type BaseIssue, type BaseSchema, type InferOutput, type IssuePathItem, safeParse } from './valibot.ts';
import { adviceOf, isGroup, type Key, sayPath } from './wording.ts';

/** What a value has to look like to be a T. */
export type Shape<T> = BaseSchema<unknown, T, BaseIssue<unknown>>;

type Plain<T> = { readonly [Name in keyof T]: Plain<T[Name]> };
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** `shape satisfies Holds<Post, typeof shape>`: the compiler keeps a shape and its type to the same keys. */
export type Holds<T, S extends Shape<unknown>> = Equal<Plain<T>, Plain<InferOutput<S>>> extends true ? unknown : never;

/** The value as its shape gives it; a Complaint about the first thing in it that is wrong. */
export const validate = <T>(shape: Shape<T>, located: Located, pointer = ''): T => {
  const { keys, value } = walk(located.value, pointer);
  const result = safeParse(shape, value);
  if (result.success) return result.output;
  throw complaintOf(result.issues.map(problemOf).reduce(earlier), keys, located);
};

/** Everything in a value that is wrong by its shape, in the order of the text. */
export const faultsIn = (shape: Shape<unknown>, located: Located): readonly Complaint[] => {
  const problems = new Map<string, Problem>();
  let { value } = located;
  // Of several keys that should not be there one is told at a time, so each is taken away and the rest looked at again.
  for (let before: unknown = NOTHING; value !== before; ) {
    before = value;
    const { issues = [] } = safeParse(shape, value);
    for (const problem of issues.map(problemOf)) problems.set(JSON.stringify([problem.keys, problem.message]), problem);
    value = issues.filter(isStranger).reduce<unknown>(
      (rest, { path }) =>
        without(
          rest,
          (path ?? []).map(({ key }) => key),
        ),
      value,
    );
  }
  return [...problems.values()]
    .map((problem) => complaintOf(problem, [], located))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
};

const NOTHING = Symbol('nothing');
const isStranger = ({ expected, path }: BaseIssue<unknown>): boolean => expected === 'never' && path?.at(-1)?.origin === 'key';

/** A value without the key that these keys lead to. */
const without = (value: unknown, [key, ...rest]: readonly unknown[]): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? without(item, rest) : item));
  if (!isGroup(value)) return value;
  const entries = Object.entries(value).flatMap(([name, part]) => {
    if (name !== key) return [[name, part] as const];
    return rest.length === 0 ? [] : [[name, without(part, rest)] as const];
  });
  return Object.fromEntries(entries);
};

const walk = (value: unknown, pointer: string): { readonly keys: Key[]; readonly value: unknown } => {
  const keys: Key[] = [];
  let at = value;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    keys.push(Array.isArray(at) ? Number(name) : name);
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, name) ? (at as Record<string, unknown>)[name] : undefined;
  }
  return { keys, value: at };
};

interface Problem {
  /** The keys down to what is wrong, and to what the message speaks of: of a key that should not be there, the group it is in. */
  readonly keys: readonly Key[];
  readonly about: readonly Key[];
  /** The keys as places in the document, so that the first problem can be told. */
  readonly order: readonly number[];
  readonly message: string;
}

const AFTER_ALL = Number.POSITIVE_INFINITY;

const problemOf = (issue: BaseIssue<unknown>): Problem => {
  const path: readonly IssuePathItem[] = issue.path ?? [];
  const keys = path.map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const about = path.at(-1)?.origin === 'key' ? keys.slice(0, -1) : keys;
  return { keys, about, order: path.map(placeOf), message: issue.message };
};

/** A missing key has no place and comes after all that is there, because a misspelt key explains it better. */
const placeOf = ({ input, key }: IssuePathItem): number => {
  if (typeof key === 'number') return key;
  const place = isGroup(input) ? Object.keys(input).indexOf(String(key)) : -1;
  return place < 0 ? AFTER_ALL : place;
};

/** What is wrong with a group as a whole comes after what is wrong inside it. */
const earlier = (a: Problem, b: Problem): Problem => {
  for (let i = 0; i < Math.max(a.order.length, b.order.length); i++) {
    const [left, right] = [a.order[i] ?? AFTER_ALL, b.order[i] ?? AFTER_ALL];
    if (left !== right) return left < right ? a : b;
  }
  return a;
};

const complaintOf = ({ keys, about, message }: Problem, above: readonly Key[], { file, locate }: Located): Complaint => {
  const path = sayPath([...above, ...about]);
  const { why, advice } = adviceOf(message);
  const place = { file, ...placeOrAbove([...above, ...keys], locate) };
  return new Complaint(path === '' ? why : `${path}: ${why}`, advice === undefined ? place : { ...place, advice });
};

/** Where a value stands; of one that is not there, where the group stands that should hold it. */
const placeOrAbove = (keys: readonly Key[], locate: Located['locate']): Position | undefined => {
  const pointer = keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return locate(pointer) ?? (keys.length === 0 ? undefined : placeOrAbove(keys.slice(0, -1), locate));
};
