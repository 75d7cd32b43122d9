import type { Person, Role, School } from '../model.ts';
import { foldName } from '../text/fold.ts';

/** The titles and roles that somebody on the staff holds. */

/** The roles that are made of words in a title; every other word under `roles` stands for a title. */
const MADE: readonly Role[] = ['leader', 'governor', 'volunteer'];

export const isMadeRole = (name: string): boolean => MADE.some((made) => made === foldName(name));

/**
 * Whether somebody holds a title or role that a clause names. A role is held by whoever has one of its words in the title, as for
 * posts; a title has to be the whole of it, or a part of a title of several: the deputy headteacher is no headteacher.
 */
export const holdsRole = ({ role }: Pick<Person, 'role'>, wanted: string, roles: School['roles']): boolean => {
  const said = foldName(role ?? '');
  const words = Object.entries(roles).find(([name]) => foldName(name) === foldName(wanted))?.[1] ?? [];
  if (isMadeRole(wanted)) return words.some((word) => spaced(said).includes(spaced(foldName(word))));
  const titles = titlesIn(role ?? '');
  return [wanted, ...words].some((title) => titles.includes(plainTitle(foldName(title))));
};

const spaced = (words: string): string => ` ${words.replace(/[^\p{L}\p{N}'-]{1,9}/gu, ' ').trim()} `;

/** `Headteacher (acting) and DSL` is a headteacher, and a DSL. */
const titlesIn = (role: string): readonly string[] =>
  foldName(role)
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
