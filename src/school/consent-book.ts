import type { Consent, ConsentAnswer, ConsentBook, ConsentQuestion, Day, Person, Pupil, RecordState, Roll } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { later } from '../text/later.ts';
import { answerFrom, type History, inOrder } from './consent-rule.ts';
import { fullNames, idKey, makeRoll, nameKey } from './roll.ts';
import { staffNamed } from './who.ts';

/**
 * What the consent list says, asked by pupil or adult, use, channel and day. A protected pupil answers as one whose family
 * refused; where there is no list, which nobody can have refused in, as everybody else.
 */
export const makeConsentBook = (
  rows: readonly Consent[],
  known: { readonly roll?: Roll; readonly staff?: readonly Person[]; readonly state?: RecordState } = {},
): ConsentBook => {
  const { roll = makeRoll([]), staff = [], state = 'kept' } = known;
  const shielded: ConsentAnswer = { is: state === 'none' || state === 'unnamed' ? 'not-given' : 'refused' };
  const grouped = later(() => groupedRows(rows));
  const histories = new Map<string, History>();
  const historyOf = (names: readonly string[], leftOn: Day | undefined): History => {
    const key = [leftOn, ...names].join('\n');
    const known = histories.get(key);
    if (known !== undefined) return known;
    const rows = names.flatMap((name) => grouped().get(name) ?? []);
    const made = inOrder(rows, leftOn);
    histories.set(key, made);
    return made;
  };
  const ofPupil = (pupil: Pupil, question: ConsentQuestion): ConsentAnswer =>
    pupil.protected ? shielded : answerFrom(historyOf([idKey(pupil.id)], pupil.leftOn), question);
  const ofPerson = (who: string, question: ConsentQuestion): ConsentAnswer => {
    const person = staffNamed(who, staff);
    const pupil = pupilNamed(who, roll, person);
    return pupil === undefined ? answerFrom(historyOf(keysOf(who, person), person?.leftOn), question) : ofPupil(pupil, question);
  };
  return { rows, ofPupil, ofPerson };
};

const groupedRows = (rows: readonly Consent[]): ReadonlyMap<string, readonly Consent[]> => {
  const keys = new Map<string, string>();
  const groups = new Map<string, Consent[]>();
  for (const row of rows) {
    const key = keys.get(row.who) ?? idKey(row.who);
    keys.set(row.who, key);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

/** A pupil whom a post lists among the adults is still that pupil. */
const pupilNamed = (who: string, roll: Roll, person: Person | undefined): Pupil | undefined => {
  const pupil = roll.byId(who);
  if (pupil !== undefined || person !== undefined) return pupil;
  const named = roll.byName(who).filter((one) => fullNames(one).includes(nameKey(who)));
  return named.length === 1 ? named[0] : undefined;
};

/** The words under which an adult's rows may stand. */
const keysOf = (who: string, person: Person | undefined): readonly string[] => {
  const names = [who, person?.id, person?.email, person?.name].filter((name) => name !== undefined);
  return [...new Set(names.flatMap((name) => [idKey(name), foldName(name), nameKey(name)]))];
};
