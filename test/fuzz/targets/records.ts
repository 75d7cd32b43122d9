import type { Buffer } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { parseRecord, parseTable } from '../../../src/config/disk.ts';
import { recordText } from '../../../src/formats/bytes.ts';
import { validate } from '../../../src/formats/shape.ts';
import { staffShape, tripsShape } from '../../../src/formats/shapes/records.ts';
import { Complaint, type School } from '../../../src/model.ts';
import { icsTrips } from '../../../src/school/calendar/calendar.ts';
import { tidy } from '../../../src/school/cells.ts';
import { isConsentHeading } from '../../../src/school/consent-list.ts';
import { readConsent } from '../../../src/school/consent-rows.ts';
import { isLedgerHeading, readLedger } from '../../../src/school/ledger.ts';
import { isPupilHeading, readPupils } from '../../../src/school/pupils.ts';
import { isStaffHeading, readStaff, staffFrom } from '../../../src/school/staff.ts';
import { tripsFrom } from '../../../src/school/trips.ts';
import { changedFile } from '../change.ts';
import type { Looked, MakeTarget } from '../target.ts';
import { CLOCK, setupOf, whyOf } from './house.ts';
import { fixtureBytes } from './posts.ts';

/** What a school writes of its children: a list is read whole, or it stops the run. */

interface Record {
  readonly text: string;
  readonly file: string;
  readonly changed: number;
}

/** What a reader made of a list: its faults, and how much there is. */
type ReadRecord = (record: Record, school: School) => Promise<Looked>;

const ZONE = 'Europe/London';
const signed = (sign: string, ...faults: readonly string[]): Looked => ({ sign, faults: faults.filter((one) => one !== '') });

interface Kind {
  readonly name: string;
  readonly file: string;
  readonly seeds: readonly [string, ...string[]];
  readonly read: ReadRecord;
}

const recordTarget =
  ({ name, file, seeds, read }: Kind): MakeTarget =>
  async () => {
    const { school } = await setupOf('oakfield');
    const [first, ...others] = seeds;
    const known = namesOf(school);
    return {
      name,
      seeds: [fixtureBytes(first), ...others.map(fixtureBytes)],
      change: changedFile,
      look: async (bytes: Buffer) => {
        try {
          return await read({ text: recordText(bytes, file), file, changed: CLOCK }, school);
        } catch (error) {
          if (!(error instanceof Complaint)) throw error;
          const told = known.find((one) => error.message.includes(one));
          return signed(
            whyOf(error.why),
            told === undefined ? '' : 'a complaint tells a name of the roll',
            error.file === file ? '' : 'a complaint names no file',
          );
        }
      },
    };
  };

/** Names of the roll that are no word: whatever a complaint says, it is none of them. */
const namesOf = ({ roll }: School): readonly string[] =>
  roll.pupils.flatMap(({ forename, surname }) => [`${forename} ${surname}`, surname]).filter((one) => one.length > 5);

/** The rows that stand below the headings, as another reader has them; those that may be a report's last lines are left out. */
const rowsBelow = ({ text }: Record, { headingLine, headings }: ReturnType<typeof parseTable>): number => {
  const lines = text.split(/\r\n|\n|\r/);
  const heading = lines[headingLine - 1] ?? '';
  const delimiter = [',', ';', '\t'].find((one) => heading.split(one).length === headings.length) ?? ',';
  try {
    const rows = parse(lines.slice(headingLine).join('\n'), { delimiter, relax_column_count: true }) as string[][];
    const told = rows.filter((cells) => cells.filter((cell) => /[^\s,;]/.test(cell)).length > 2 && !isHeadings(cells, headings));
    return told.length;
  } catch {
    return 0;
  }
};

/** Of the next page, cut short or not. */
const isHeadings = (cells: readonly string[], headings: readonly string[]): boolean =>
  cells.every((cell, at) => tidy(cell) === tidy(headings[at] ?? ''));

const atLeast = (have: number, record: Record, table: ReturnType<typeof parseTable>): string => {
  const rows = rowsBelow(record, table);
  return have < rows ? `${have} of ${rows} rows were read` : '';
};

const pupils: ReadRecord = async (record) => {
  const table = parseTable(record, isPupilHeading());
  const { pupils: read, notices } = readPupils(table, { zone: ZONE });
  return signed(`read ${notices.map(({ why }) => whyOf(why)).join()}`, atLeast(read.length, record, table));
};

const staff: ReadRecord = async (record) => {
  const table = parseTable(record, isStaffHeading());
  const { staff: read, notices } = readStaff(table, { zone: ZONE });
  return signed(`read ${notices.map(({ why }) => whyOf(why)).join()}`, atLeast(read.length, record, table));
};

/** A refusal that stands there as it was written has to be among what was read. */
const REFUSAL = /^([A-Z]\d+),([a-z-]+),([a-z]+),(refused|withdrawn|objected),/;

const consent: ReadRecord = async (record, { roll, staff: all }) => {
  const table = parseTable(record, isConsentHeading());
  const { rows, notices } = readConsent(table, { zone: ZONE, roll, staff: all });
  const isLong = table.headings.slice(0, 4).join() === 'pupil,use,channel,status';
  const refusals = record.text
    .split(/\r\n|\n|\r/)
    .slice(table.headingLine)
    .flatMap((line) => (isLong ? (REFUSAL.exec(line) ?? []) : []).slice(1, 2));
  const lost = refusals.find(
    (who) => roll.byId(who) !== undefined && !rows.some((row) => row.who === roll.byId(who)?.id && row.status !== 'given'),
  );
  return signed(`read ${notices.map(({ why }) => whyOf(why)).join()}`, lost === undefined ? '' : 'a refusal is not among what was read');
};

const incidents: ReadRecord = async (record) => {
  const table = parseTable(record, isLedgerHeading('incidents'));
  return signed('read', atLeast(readLedger('incidents', table, { zone: ZONE }).length, record, table));
};

/** As another reader has it. */
const yamlOf = (text: string): unknown => {
  try {
    return parseYaml(text);
  } catch {
    return undefined;
  }
};

const trips: ReadRecord = async (record, { roll }) => {
  const located = parseRecord(record);
  const read = await tripsFrom(
    { ...located, value: validate(tripsShape, located) },
    { zone: ZONE, knowsClass: (name) => roll.ofClass(name) !== undefined },
  );
  const entries: unknown = yamlOf(record.text);
  const lost = Array.isArray(entries) && entries.length > read.trips.length ? `${read.trips.length} of ${entries.length} trips` : '';
  return signed(`read ${read.notices.map(({ why }) => whyOf(why)).join()}`, lost);
};

const staffList: ReadRecord = async (record) => {
  const read = staffFrom(validate(staffShape, parseRecord(record)), record.file);
  return signed(`read ${read.length}`);
};

const calendar: ReadRecord = async (record, { name, aliases, location, roll }) => {
  const home = { name, aliases, location, addresses: [], knowsClass: (one: string) => roll.ofClass(one) !== undefined };
  const { trips: read, notices } = await icsTrips(record.text, record.file, { zone: ZONE, home });
  const lines = record.text.split(/\r\n|\n|\r/);
  const [begun, ended] = ['BEGIN', 'END'].map(
    (mark) => lines.filter((line) => line.replace(/\s/g, '').toUpperCase() === `${mark}:VEVENT`).length,
  );
  return signed(
    `read ${notices.map(({ why }) => whyOf(why)).join()}`,
    begun === ended || /\n[ \t]/.test(record.text) ? '' : `${begun} events were begun and ${ended} ended`,
    read.every(({ start, end }) => Number.isFinite(start) && Number.isFinite(end) && end >= start) ? '' : 'a trip ends before it begins',
  );
};

const CALENDARS = ['accents', 'apple', 'called-off', 'google', 'office-system', 'outlook'].map((name) => `calendars/${name}.ics`);

const KINDS: readonly Kind[] = [
  {
    name: 'roll',
    file: 'pupils.csv',
    seeds: ['schools/oakfield/pupils.csv', 'records/pupils-sims.csv', 'schools/fernhollow/pupils.csv'],
    read: pupils,
  },
  {
    name: 'consent',
    file: 'consent.csv',
    seeds: ['schools/oakfield/consent.csv', 'records/consent-wide.txt', 'records/consent-long.csv'],
    read: consent,
  },
  { name: 'staff', file: 'staff.csv', seeds: ['schools/oakfield/staff.csv', 'schools/thistlecroft/staff.csv'], read: staff },
  { name: 'staff-list', file: 'staff.yaml', seeds: ['fuzz/seeds/staff.yaml'], read: staffList },
  {
    name: 'incidents',
    file: 'incidents.csv',
    seeds: ['schools/thistlecroft/incidents.csv', 'schools/jmat/incidents.csv'],
    read: incidents,
  },
  { name: 'trips', file: 'trips.yaml', seeds: ['schools/oakfield/trips.yaml', 'schools/fernhollow/trips.yaml'], read: trips },
  { name: 'calendar', file: 'trips.ics', seeds: ['calendars/google.ics', ...CALENDARS], read: calendar },
];

export const recordTargets: Readonly<{ [name: string]: MakeTarget }> = Object.fromEntries(
  KINDS.map((kind) => [kind.name, recordTarget(kind)]),
);
