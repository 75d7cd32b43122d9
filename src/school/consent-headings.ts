import type { Table } from '../formats/csv.ts';
import { Complaint } from '../model.ts';
import { misspelt, nearField, placeOfHeadings, quoted } from './heading-faults.ts';
import { PUPIL_HEADINGS } from './mis.ts';
import { headingKey, type Vocabulary } from './vocabulary.ts';

export type ConsentField = 'pupil' | 'forename' | 'surname' | 'use' | 'channel' | 'status' | 'from' | 'until' | 'form' | 'basis';

const { fields: PUPIL, passed: PASSED } = PUPIL_HEADINGS;

/** Who a row is about may stand under any heading that identifies a pupil. */
const FIELDS: Readonly<Record<ConsentField, readonly string[]>> = {
  pupil: ['id', ...PUPIL.id, 'upn', 'name', ...PUPIL.name.filter((word) => word !== 'pupil'), 'preferredname', ...PUPIL.surname_first],
  forename: PUPIL.forename,
  surname: PUPIL.surname,
  use: ['consent', 'consenttype', 'consentname', 'permission'],
  channel: ['platform'],
  status: ['response', 'decision', 'consentstatus'],
  from: ['date', 'dategiven', 'givenon', 'consentdate', 'responsedate', 'decisiondate', 'startdate', 'validfrom', 'fromdate'],
  until: ['expires', 'expireson', 'expiry', 'expirydate', 'enddate', 'validuntil', 'validto', 'untildate'],
  form: [],
  basis: ['lawfulbasis', 'legalbasis'],
};
const OF_PUPILS = (['uln', 'known_as', 'known_surname', 'year', 'class', 'left_on', 'dob', 'address'] as const).flatMap((field) => [
  headingKey(field),
  ...PUPIL[field],
]);
export const CONSENT_HEADINGS: Vocabulary<ConsentField> = {
  fields: FIELDS,
  passed: new Set([...PASSED, ...OF_PUPILS, 'givenby', 'recordedby', 'enteredby']),
};

/** A heading of unknown meaning may be a refusal: nobody knows what a yes under it says. */
export const refuseHeading = (
  table: Table,
  index: number,
  why = `nobody knows what the heading ${quoted(table, index)} allows or refuses`,
): Complaint =>
  new Complaint(why, {
    ...placeOfHeadings(table),
    advice: 'Map it under `columns`: to a use and channel, with `negative: true` where a yes means no, or to `ignore`',
  });

/** All of them at once: whoever is told of one at a time has to run it as often as there are headings. */
export const refuseHeadings = (table: Table, [first = 0, ...others]: readonly number[]): Complaint => {
  const near = nearField(table, first, CONSENT_HEADINGS);
  if (others.length === 0) return near === undefined ? refuseHeading(table, first) : misspelt(table, first, near);
  const all = [first, ...others];
  return new Complaint(`nobody knows what ${all.length} headings allow or refuse: ${all.map((index) => told(table, index)).join(', ')}`, {
    ...placeOfHeadings(table),
    advice:
      'Map each under `columns`: to a use and channel, with `negative: true` where a yes means no, or to `ignore`; smpolicy init asks for each what it means',
  });
};

const told = (table: Table, index: number): string => {
  const near = nearField(table, index, CONSENT_HEADINGS);
  return `${quoted(table, index)} (column ${index + 1}${near === undefined ? '' : `; did you mean \`${near}\`?`})`;
};
