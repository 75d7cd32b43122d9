import type { Person, Pupil, Roll } from '../model.ts';
import { isCalled } from '../text/called.ts';
import { later } from '../text/later.ts';
import { once, type Place, refuseCell, tidy } from './cells.ts';
import { nameIn } from './names.ts';
import { fullNames, idKey, nameKey } from './roll.ts';
import { slipsOf } from './slip.ts';

/** Whom a cell of the consent list means. `gone`: an id that is not, or no longer, on the roll. `other`: an adult of another kind. */
export interface Who {
  readonly is: 'pupil' | 'staff' | 'other' | 'gone';
  readonly id: string;
}

/** Why a cell means nobody for certain. */
interface Doubt {
  readonly is: 'doubt';
  readonly why: string;
  readonly advice: string;
}

export type WhoReader = (text: string, place: Place) => Who;

/** Says whom the cells of a consent list mean. One that might be a pupil's, and is not surely, stops: a refusal would be lost. */
export const whoReader = (roll: Roll, staff: readonly Person[]): WhoReader => {
  const read = once(resolver(roll, staff));
  return (text, place) => {
    const found = read(text);
    if (found.is === 'doubt') throw refuseCell(place, found.why, found.advice);
    return found;
  };
};

const resolver = (roll: Roll, staff: readonly Person[]): ((text: string) => Who | Doubt) => {
  const upns = later(() => new Map(roll.pupils.flatMap((pupil) => (pupil.upn === undefined ? [] : [[idKey(pupil.upn), pupil] as const]))));
  const shapes = later(() => new Set(roll.pupils.map(({ id }) => shapeOf(id))));
  const slips = slipsOf(roll.pupils);
  const bare = later(() => new Set(roll.pupils.map(({ id }) => withoutZeros(id))));
  return (text) => {
    const pupil = roll.byId(text) ?? upns().get(idKey(text));
    if (pupil !== undefined) return { is: 'pupil', id: pupil.id };
    const named = byFullName(text, roll, staff) ?? memberOf(text, staff) ?? byForename(text, roll);
    if (named !== undefined) return named;
    if (/^\d+$/.test(text) && bare().has(withoutZeros(text))) return ZEROS;
    if (slips.isOfName(nameKey(plainName(text)))) return NAME_SLIP;
    const isId = roll.pupils.length > 0 && (/\d/.test(text) || shapes().has(shapeOf(text)));
    if (isId && slips.isOfId(text)) return ID_SLIP;
    return isId ? { is: 'gone', id: text } : { is: 'other', id: nameKey(nameIn(text)) };
  };
};

const ZEROS: Doubt = {
  is: 'doubt',
  why: 'this id is on the roll but for the zeros before it, which spreadsheets drop',
  advice: 'Format the column as text and export the list again',
};
const ID_SLIP: Doubt = {
  is: 'doubt',
  why: 'this id is one on the roll but for a space, a zero, or characters that look alike such as 0 and O, so a slip is likely',
  advice: 'Write the id as it stands on the roll, or take the row out if it is of a pupil who has left',
};
const NAME_SLIP: Doubt = {
  is: 'doubt',
  why: 'this name is one letter away from that of a pupil on the roll, so a slip is likely',
  advice: 'Correct it, or write the pupil’s id; if an adult is meant, write a title such as Mrs before the name',
};
const TWO: Doubt = {
  is: 'doubt',
  why: 'this name fits two people, on the roll or in the staff list',
  advice: 'Write the id of the one who is meant',
};
const FORENAME: Doubt = {
  is: 'doubt',
  why: 'this is a forename that a pupil on the roll has',
  advice: 'Write the pupil’s id or full name, or if somebody else is meant, their full name',
};

/** `Okafor, Amelia (Millie) *` is Amelia Okafor. */
const byFullName = (text: string, roll: Roll, staff: readonly Person[]): Who | Doubt | undefined => {
  const plain = plainName(text);
  const [pupil, ...others] = roll.byName(plain).filter((one) => isFullName(plain, one));
  if (pupil === undefined) return undefined;
  return others.length > 0 || staffNamed(plain, staff) !== undefined ? TWO : { is: 'pupil', id: pupil.id };
};

const plainName = (text: string): string => nameIn(text).replace(/\([^()]{0,60}\)/u, ' ');

const isFullName = (text: string, pupil: Pupil): boolean => fullNames(pupil).includes(nameKey(text));

const byForename = (text: string, roll: Roll): Doubt | undefined => (roll.byName(nameIn(text)).length > 0 ? FORENAME : undefined);

/** A member of staff by id, e-mail address or name. */
export const staffNamed = (text: string, staff: readonly Person[]): Person | undefined => {
  const who = tidy(text);
  return staff.find((person) => isCalled(person, who));
};

const memberOf = (text: string, staff: readonly Person[]): Who | undefined => {
  const person = staffNamed(text, staff);
  return person === undefined ? undefined : { is: 'staff', id: person.id };
};

/** The look of an id: `P014` and `P214` are alike, letters then digits. */
const shapeOf = (id: string): string =>
  idKey(id)
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/g, '9');

const withoutZeros = (id: string): string => id.trim().replace(/^0+/, '');
