import type { Person } from '../model.ts';
import { foldName } from './fold.ts';

// What posts, approvals and lists call somebody on the staff.

const isSame = (one: string | undefined, wanted: string): boolean => one !== undefined && foldName(one) === wanted;

/** Whether these words are one of somebody’s names: two may share an e-mail address. */
export const isCalled = ({ id, email, name }: Person, who: string): boolean => {
  const wanted = foldName(who);
  return isSame(id, wanted) || isSame(email, wanted) || isSame(name, wanted);
};

/** A member of staff by id or e-mail address, or by a name that one of them alone has. */
export const memberCalled = (who: string, { staff }: { readonly staff: readonly Person[] }): Person | undefined => {
  const wanted = foldName(who);
  const called = staff.filter((person) => isCalled(person, who));
  return called.find(({ id, email }) => isSame(id, wanted) || isSame(email, wanted)) ?? (called.length === 1 ? called[0] : undefined);
};
