import type { Post } from '../../model.ts';

/** What becomes of one place of a post: other words, or nothing. */
export interface Change {
  /** JSON Pointer. */
  readonly at: string;
  readonly to?: string;
}

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A value with these changes; keys keep their order. Of a list the last goes first, so that no other is counted anew. */
export const changed = <T>(value: T, changes: readonly Change[]): T =>
  changes.toSorted((a, b) => lastOf(b) - lastOf(a)).reduce<unknown>((now, { at, to }) => withChange(now, stepsOf(at), to), value) as T;

const lastOf = ({ at, to }: Change): number => (to === undefined ? Number(stepsOf(at).at(-1)) || 0 : Number.POSITIVE_INFINITY);

const withChange = (value: unknown, [step = '', ...rest]: readonly string[], to: string | undefined): unknown => {
  const turn = (part: unknown): readonly unknown[] => (rest.length > 0 ? [withChange(part, rest, to)] : to === undefined ? [] : [to]);
  if (Array.isArray(value)) return value.flatMap((part: unknown, index) => (String(index) === step ? turn(part) : [part]));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).flatMap(([key, part]) => (key === step ? turn(part).map((one) => [key, one]) : [[key, part]]));
  const fresh = to === undefined || rest.length > 0 ? [] : [[step, to]];
  return Object.fromEntries([...known, ...fresh] as [string, unknown][]);
};

/** Two posts that say the same of who is shown and when: nothing else may be changed. */
export const sameFacts = (a: Post, b: Post): boolean => factsOf(a) === factsOf(b);

const factsOf = ({ publishAt, media = [] }: Post): string =>
  JSON.stringify([publishAt, media.map(({ type, shows, pupils, people, takenWith }) => [type, shows, pupils, people, takenWith])]);
