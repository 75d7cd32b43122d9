import type { Person, Role, School } from '../model.ts';
import { foldName } from '../text/fold.ts';

/** The titles and roles that somebody on the staff holds. */

/** The roles that are made of words in a title; every other word under `roles` stands for a title. */
const MADE: readonly Role[] = ['leader', 'governor', 'volunteer'];

export const isMadeRole = (name: string): boolean => MADE.some((made) => made === foldName(name));

/**
 * Whether somebody holds one of the titles and roles that a clause names. A role is held by whoever has one of its words in the title, as for
 * posts; a title has to be the whole of it, or a part of a title of several: the deputy headteacher is no headteacher.
 */
export const holdsAny = ({ role }: Pick<Person, 'role'>, wanted: readonly string[], roles: School['roles']): boolean => {
  if (wanted.length === 0) return false;
  const said = foldName(role ?? '');
  const titles = titlesIn(said);
  return wanted.some((one) => {
    const words = Object.entries(roles).find(([name]) => foldName(name) === foldName(one))?.[1] ?? [];
    if (isMadeRole(one)) return words.some((word) => spaced(said).includes(spaced(foldName(word))));
    return [one, ...words].some((title) => titles.includes(plainTitle(foldName(title))));
  });
};

const spaced = (words: string): string => ` ${words.replace(/[^\p{L}\p{N}'-]{1,9}/gu, ' ').trim()} `;

/** `Headteacher (acting) and DSL` is a headteacher, and a DSL. */
const titlesIn = (said: string): readonly string[] =>
  said
    .replace(/\([^()]{0,60}\)/g, ' ')
    .split(/[,;/&+|]| and | - /)
    .map(plainTitle);

/** For a time, or two of them: the title is the same. Whoever is deputy, assistant or associate holds another. */
const PASSING = /^(?:(?:acting|interim|executive|temporary|joint|the|our|co)[\s-]{1,3}){1,3}/;

/** `Head`, `Head teacher` and `Acting Headteacher` are one title. */
const plainTitle = (title: string): string =>
  title
    .replace(/\s{1,9}/g, ' ')
    .trim()
    .replace(PASSING, '')
    .replace(/(?<![a-z])head(?:[ -]?teacher|[ -]?master|[ -]?mistress)?$/, 'headteacher');
