import type { Options } from '../model.ts';

/** An option that is a list of words; one that is not set has none. */
export const optionList = (options: Options, name: string): readonly string[] => {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : [];
};
