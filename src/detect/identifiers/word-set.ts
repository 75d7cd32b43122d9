import { later } from '../../text/later.ts';

/** The words of a list, ready to be asked when it is first asked. */
export const wordSet = (...lists: readonly string[]): { readonly has: (word: string | undefined) => boolean } => {
  const words = later(() => new Set(lists.join(' ').trim().split(/\s+/)));
  return { has: (word) => word !== undefined && words().has(word) };
};
