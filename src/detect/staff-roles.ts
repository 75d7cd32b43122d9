import type { Person, Role, School } from '../model.ts';
import { foldName } from '../text/fold.ts';

/** Who somebody on the staff is: what posts and approvals call them, and the titles and roles that they hold. */

/** A member of staff by id or e-mail address, or by a name that one of them alone has. */
export const memberCalled = (who: string, { staff }: Pick<School, 'staff'>): Person | undefined => {
  const wanted = foldName(who);
  const is = (other: string | undefined): boolean => other !== undefined && foldName(other) === wanted;
  const member = staff.find(({ id, email }) => is(id) || is(email));
  if (member !== undefined) return member;
  const named = staff.filter(({ name }) => is(name));
  return named.length === 1 ? named[0] : undefined;
};

/** Whether these words are one of somebody’s names: two may share an e-mail address. */
export const isCalled = ({ id, email, name }: Person, who: string): boolean =>
  [id, email, name].some((one) => one !== undefined && foldName(one) === foldName(who));

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
