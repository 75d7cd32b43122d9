import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Table } from '../../src/formats/csv.ts';
import { Complaint } from '../../src/model.ts';
import { readConsent } from '../../src/school/consent-rows.ts';
import { readPupils } from '../../src/school/pupils.ts';
import { makeRoll } from '../../src/school/roll.ts';
import { readStaff } from '../../src/school/staff.ts';
import { pupilOf } from './tables.ts';

/** No message shows what a cell holds, whatever stands in it and whatever is wrong with it. */

const roll = makeRoll([pupilOf('P001', 'Edward', 'Price'), pupilOf('P002', 'Ivy', 'Marlowe')]);

interface Sample {
  readonly headings: readonly string[];
  readonly cells: readonly string[];
  read(table: Table): { readonly notices: readonly { readonly why: string }[] };
}

const SAMPLES: readonly Sample[] = [
  {
    headings: ['id', 'forename', 'surname', 'known_as', 'left_on', 'protected', 'upn', 'uln', 'dob'],
    cells: ['P001', 'Edward', 'Price', 'Teddy', '2026-07-17', 'no', '', '', '2017-03-09'],
    read: (table) => readPupils(table),
  },
  {
    headings: ['pupil', 'use', 'channel', 'status', 'from', 'until', 'form', 'basis'],
    cells: ['P001', 'photo', 'all', 'given', '2026-09-01', '', 'written', 'consent'],
    read: (table) => readConsent(table, { roll }),
  },
  {
    headings: ['pupil', 'photo', 'Do Not Name', 'Consent Denied'],
    cells: ['P001', 'yes', 'no', 'no'],
    read: (table) => readConsent(table, { roll }),
  },
  {
    headings: ['id', 'name', 'mayPost', 'trainedOn', 'personalAccounts'],
    cells: ['hford', 'Helen Ford', 'facebook', '2026-09-02', '@helenruns'],
    read: (table) => readStaff(table),
  },
];

const MARK = 'Qz7secretzQ';
const spoiled = fc.oneof(
  fc.constantFrom(MARK, `${MARK};${MARK}`, `${MARK}, ${MARK} (${MARK})`, `${MARK} *`, `2026-09-01 ${MARK}`, `Ã©${MARK}`),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => `${text}${MARK}${text}`),
);
const spoiling = fc.record({ sample: fc.constantFrom(...SAMPLES), at: fc.nat({ max: 8 }), text: spoiled });

type Spoiling = { readonly sample: Sample; readonly at: number; readonly text: string };

/** All that reading a list with one spoiled cell says. */
const saidOf = ({ sample, at, text }: Spoiling): string => {
  const column = at % sample.headings.length;
  const rows = [sample.cells, sample.cells.map((cell, index) => (index === column ? text : cell))];
  const table = {
    file: 'list.csv',
    headings: sample.headings,
    headingLine: 1,
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  };
  try {
    return JSON.stringify(sample.read(table).notices);
  } catch (error) {
    if (error instanceof Complaint) return `${error.message}${error.why}${error.advice ?? ''}`;
    throw error;
  }
};

test('no complaint and no notice holds what a cell holds', () => {
  fc.assert(
    fc.property(spoiling, (given) => !saidOf(given).includes(MARK)),
    { numRuns: 2000 },
  );
});

test('control: a message that repeats its cell is caught, and most spoiled cells are complained of', () => {
  expect(fc.check(fc.property(spoiling, (given) => !`${saidOf(given)}${given.text}`.includes(MARK))).failed).toBe(true);
  const complaints = fc.sample(spoiling, { numRuns: 500, seed: 1 }).filter((given) => saidOf(given).includes('list.csv:'));
  expect(complaints.length).toBeGreaterThan(200);
});
