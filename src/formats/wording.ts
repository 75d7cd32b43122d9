import { shown } from './places.ts';

export { shown };

/** What a value is, in the words of an office and not of a programmer. */
export type Kind = 'text' | 'a number' | 'a yes/no value' | 'a list' | 'a group of keys' | 'a date' | 'nothing';

export const kindOf = (value: unknown): Kind => {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? 'a yes/no value' : 'a number';
};

export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => kindOf(value) === 'a group of keys';

/** A sentence and what to do about it, as one string: valibot hands on nothing else. */
export const withAdvice = (why: string, advice: string | undefined): string => (advice === undefined ? why : `${why}\n${advice}`);

export const adviceOf = (message: string): { readonly why: string; readonly advice: string | undefined } => {
  const at = message.indexOf('\n');
  return at < 0 ? { why: message, advice: undefined } : { why: message.slice(0, at), advice: message.slice(at + 1) };
};

/** A key of a group, or a place in a list. */
export type Key = string | number;

/** `media[0].pupils`; a key that is no plain word stands in quotes. */
export const sayPath = (keys: readonly Key[]): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : /^[\w-]{1,40}$/.test(key) ? `.${key}` : `[${shown(key)}]`))
    .join('')
    .replace(/^\./, '');
