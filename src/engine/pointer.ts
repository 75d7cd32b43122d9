import type { Field, Post } from '../model.ts';

/** The value at a JSON Pointer of a post, as text; undefined where there is none or it is no text. */
export const textAt = (post: Post, pointer: string): string | undefined => {
  let value: unknown = post;
  for (const step of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return typeof value === 'string' ? value : undefined;
};

/** The order in which a reader meets the parts of a post. */
const PARTS: readonly string[] = ['text', 'location', 'media', 'links', 'tags', 'pupils', 'people', 'file', 'alt', 'caption', 'credit'];

const rankOf = (step: string): number => {
  if (/^\d+$/.test(step)) return Number(step);
  const rank = PARTS.indexOf(step);
  return rank < 0 ? PARTS.length : rank;
};

/** Sorts pointers as a reader meets what they point at: numbers as numbers, parts in their order. */
export const comparePointers = (a: string, b: string): number => {
  const [left, right] = [a.split('/'), b.split('/')];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [one, two] = [left[i] ?? '', right[i] ?? ''];
    if (one === two) continue;
    return rankOf(one) - rankOf(two) || (one < two ? -1 : 1);
  }
  return left.length - right.length;
};

export const isPublished = (fields: readonly Field[], pointer: string): boolean => fields.some((field) => field.pointer === pointer);
