import type { Table } from '../../formats/csv.ts';
import { CONSENT_HEADINGS } from '../../school/consent-headings.ts';
import { isConsentHeading } from '../../school/consent-list.ts';
import { likelyIn, statementIn } from '../../school/consent-sentence.ts';
import { saidIn } from '../../school/consent-words.ts';
import { PUPIL_HEADINGS, type PupilField } from '../../school/mis.ts';
import { isPupilHeading } from '../../school/pupils.ts';
import { isStaffHeading, STAFF_HEADINGS, type StaffField } from '../../school/staff.ts';
import { headingKey, knownIn, type Vocabulary, wordIndex } from '../../school/vocabulary.ts';

/** What a table of the school's may be, by its headings; of its cells only whether they are answers. */

export type TableKind = 'pupils' | 'consent' | 'staff';

/** Headings that a list of the other kind does not have. */
const OF_PUPILS: ReadonlySet<PupilField> = new Set([
  ...(['class', 'year', 'upn', 'uln', 'dob', 'left_on', 'known_as', 'known_surname'] as const),
  ...(['preferred_name', 'surname_first', 'protected', 'address'] as const),
]);
const OF_STAFF: ReadonlySet<StaffField> = new Set([
  ...(['role', 'email', 'mayPost', 'trainedOn', 'agreedOn', 'inductedOn', 'guidanceOn'] as const),
  ...(['whistleblowingOn', 'personalAccounts'] as const),
]);
const WHO: readonly PupilField[] = ['id', 'upn', 'forename', 'surname', 'name', 'preferred_name', 'surname_first'];

/** Whether a row may be the headings, where titles stand above them: it names somebody and more than that. */
export const mayBeHeadings = (): ((cells: readonly string[]) => boolean) => {
  const known = [isPupilHeading(), isConsentHeading(), isStaffHeading()];
  const isWho = knownIn(PUPIL_HEADINGS);
  return (cells) => known.some((fits) => fits(cells)) || (cells.some(isWho) && cells.filter((cell) => cell !== '').length > 1);
};

/** Whether a text that cannot be read as a table was meant for one: a line near its top may be headings. */
export const hasHeadings = (text: string): boolean => {
  const isHeading = mayBeHeadings();
  const lines = text.slice(0, NEAR).split(/\r?\n/);
  return lines.some((line) => [',', ';', '\t'].some((sign) => isHeading(line.split(sign).map(bare))));
};

/** Titles and filters above the headings are a few lines. */
const NEAR = 4000;
const bare = (cell: string): string => cell.trim().replace(/^"(.*)"$/, '$1');

/**
 * What it is most likely first. An export with classes and with columns of yes and no is a consent list and a roll at once; a mere
 * list of answers is no roll, since whoever has not answered is not on it.
 */
export const kindsOf = (table: Table): readonly TableKind[] => {
  const [pupils, staff] = [fieldsIn(table, PUPIL_HEADINGS), fieldsIn(table, STAFF_HEADINGS)];
  const [ofPupils, ofStaff] = [pupils.filter((field) => OF_PUPILS.has(field)).length, staff.filter((field) => OF_STAFF.has(field)).length];
  const roll: readonly TableKind[] = isRoll(pupils) && ofPupils > 0 ? ['pupils'] : [];
  if (isLong(table) || hasConsents(table, ofPupils + ofStaff > 0)) return ['consent', ...roll];
  return ofStaff > ofPupils ? ['staff'] : roll;
};

const isRoll = (fields: readonly PupilField[]): boolean =>
  (fields.includes('id') || fields.includes('upn')) && fields.some((field) => WHO.slice(2).includes(field));

const fieldsIn = <Field extends string>({ headings }: Table, vocabulary: Vocabulary<Field>): readonly Field[] => {
  const index = wordIndex(vocabulary);
  return [...new Set(headings.flatMap((heading) => index.get(headingKey(heading))?.field ?? []))];
};

/** One row a decision, as the reader of consents tells it. */
export const isLong = (table: Table): boolean => {
  const fields = fieldsIn(table, CONSENT_HEADINGS);
  return (['use', 'channel', 'status'] as const).filter((field) => fields.includes(field)).length > 1;
};

/** A column about consent: by its words; or beside nothing but a name, any that is answered by yes and no. */
const hasConsents = (table: Table, isExport: boolean): boolean => {
  const [ofPupils, ofStaff] = [knownIn(PUPIL_HEADINGS), knownIn(STAFF_HEADINGS)];
  const isBare = !isExport && table.headings.some(ofPupils);
  return table.headings.some((heading, index) => {
    if (heading === '' || ofPupils(heading) || ofStaff(heading) || PUPIL_HEADINGS.passed.has(headingKey(heading))) return false;
    return statementIn(heading) !== undefined || (isAnswered(table, index) && (isBare || likelyIn(heading) !== undefined));
  });
};

/** Whether a column holds yes and no, and nothing else. */
export const isAnswered = ({ rows }: Table, column: number): boolean => {
  const cells = rows.map(({ cells: all }) => all[column] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => saidIn(cell) !== undefined);
};
