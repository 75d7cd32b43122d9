import type { Day, Person, School } from '../../model.ts';
import { foldName } from '../../text/fold.ts';

/** A member of staff by id, e-mail address or name. */
export const staffOf = (text: string, { staff }: Pick<School, 'staff'>): Person | undefined => {
  const wanted = foldName(text.trim());
  return staff.find(({ id, email, name }) => [id, email, name].some((one) => one !== undefined && foldName(one) === wanted));
};

export const isHere = ({ leftOn }: Person, today: Day): boolean => leftOn === undefined || leftOn >= today;

/** Whether a title is one that the school’s config takes for this role, or is that title itself. */
export const isTitled = (title: string | undefined, role: string, { roles }: Pick<School, 'roles'>): boolean => {
  const titles = [role, ...(roles[role] ?? [])].map((one) => foldName(one));
  return title !== undefined && titles.includes(foldName(title));
};

/** Whether somebody, by id or by title, is one of the school’s leaders. Undefined where the staff list does not know them. */
export const isLeader = (text: string, school: School): boolean | undefined => {
  if (isTitled(text, 'leader', school)) return true;
  const person = staffOf(text, school);
  return person?.role === undefined ? undefined : isTitled(person.role, 'leader', school);
};
