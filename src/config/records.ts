import type { Table } from '../formats/csv.ts';
import { validate } from '../formats/shape.ts';
import { type StaffEntry, staffShape, tripsShape } from '../formats/shapes/records.ts';
import {
  Complaint,
  type Consent,
  type Hours,
  type Instant,
  type Notice,
  type Person,
  type Pupil,
  type RecordName,
  type School,
  type Trip,
} from '../model.ts';
import { accountsFrom } from '../school/accounts.ts';
import { isConsentHeading } from '../school/consent-list.ts';
import { readConsent } from '../school/consent-rows.ts';
import { isPupilHeading, readPupils } from '../school/pupils.ts';
import { makeRoll, nameKey } from '../school/roll.ts';
import { buildSchool } from '../school/school.ts';
import { isStaffHeading, readStaff, staffFrom } from '../school/staff.ts';
import { isCalendar, tripsFrom } from '../school/trips.ts';
import { dayOf } from '../text/calendar.ts';
import { canonicalChannel } from '../text/channels.ts';
import type { Configured } from './config.ts';
import { parseRecord, parseTable, type RecordSource, readText, type Text, textFrom } from './disk.ts';
import { type Source, sourceOf } from './source.ts';
import { accountState, auditStates, type Dated, datedAhead, refuseFuture, statesOf, type Told } from './standing.ts';

export interface ReadSchool {
  readonly school: School;
  readonly notices: readonly Notice[];
  /** As messages name them. */
  readonly files: readonly string[];
  /** Absolute. */
  readonly records: readonly string[];
}

export interface At {
  readonly cwd: string;
  /** When posts are judged, and what the machine's clock says. */
  readonly now: Instant;
  readonly clock: Instant;
  readonly record?: RecordSource | undefined;
  /** Is waited for before each piece of work on a record, with how long its text is. */
  readonly turn?: ((length: number) => Promise<void>) | undefined;
}

/** What one record gave, and how old it is. */
interface Read<T> extends Dated {
  readonly value: readonly T[];
  readonly notices: readonly Notice[];
}

interface Context extends Told, Pick<At, 'cwd' | 'clock' | 'record' | 'turn'> {}

/** Reads every record that a check may need, and puts the school together. */
export const readSchool = async (configured: Configured, { cwd, now, clock, record, turn }: At): Promise<ReadSchool> => {
  const { config } = configured;
  const zone = config.timezone ?? 'Europe/London';
  const context = { configured, cwd, zone, clock, record, turn };
  const today = { now: dayOf(now, zone), latest: dayOf(Math.max(now, clock), zone) };
  const [pupils, staff] = await Promise.all([pupilsOf(context), staffOf(context)]);
  await turn?.(0);
  const roll = makeRoll(pupils.value, config.school.classes);
  const [consent, trips] = await Promise.all([
    consentOf(context, { roll, staff: staff.value }),
    tripsOf(context, (name) => roll.ofClass(name) !== undefined),
  ]);
  const reads = [pupils, staff, consent, trips];
  const audits = auditSources(configured);
  refuseFuture(
    reads.map(({ source }) => source),
    '',
    configured,
    today,
  );
  refuseFuture(audits, 'records.', configured, today);
  const { hours, ...facts } = config.school;
  const school = buildSchool({
    ...facts,
    ...(hours === undefined ? {} : { hours: hoursOf(hours) }),
    ...{ timezone: zone, releaseAfter: trips.source.releaseAfter, staff: staff.value, trips: trips.value },
    ...{ pupils: pupils.value, consents: consent.value, allow: config.allow ?? [], roles: config.roles ?? {} },
    accounts: accountsFrom(config.accounts === 'none' ? [] : (config.accounts ?? [])),
    closed: closedOf(config.closed),
    state: { ...auditStates(audits), ...statesOf(reads, context, today), accounts: accountState(config.accounts) },
  });
  refuseBareNames(school, configured);
  return {
    school,
    notices: [...reads.flatMap(({ notices }) => notices), ...datedAhead(reads, context, today)],
    files: reads.flatMap(({ texts }) => texts.map(({ file }) => file)),
    records: [...reads.flatMap(({ source }) => source.files), ...audits.flatMap(({ files }) => files)],
  };
};

// ── Each record ─────────────────────────────────────────────────────────────────────────────────────────────────────

const textsOf = ({ name, files }: Source<unknown>, { configured: { located }, cwd, clock, record }: Context): Promise<readonly Text[]> => {
  const place = (): object => ({ file: located.file, ...located.locate(`/${name}`) }); // only a complaint asks for it
  return Promise.all(
    files.map(
      async (file) =>
        (await textFrom(record, file, { cwd, clock })) ??
        readText(file, cwd, { place, advice: `Correct the path under ${name}, or write ${name}: none if the school keeps none` }),
    ),
  );
};

const NOTHING = { value: [], notices: [], texts: [] } as const;

/** Long tables take long: between its text and its table, and its table and its rows, the event loop has its turn. */
const tableOf = async (text: Text, isHeading: Parameters<typeof parseTable>[1], { turn }: Context): Promise<Table> => {
  await turn?.(text.text.length);
  const table = parseTable(text, isHeading);
  await turn?.(0);
  return table;
};

const pupilsOf = async (context: Context): Promise<Read<Pupil>> => {
  const { config, folder } = context.configured;
  const source = sourceOf('pupils', config.pupils, folder);
  const [text] = await textsOf(source, context);
  if (text === undefined) return { ...NOTHING, source };
  const { columns } = source;
  const { pupils, notices } = readPupils(await tableOf(text, isPupilHeading(columns), context), { columns, zone: context.zone });
  return { value: pupils, notices, source, texts: [text] };
};

const staffOf = async (context: Context): Promise<Read<Person>> => {
  const { config, folder, located } = context.configured;
  if (isInline(config.staff)) {
    const source = { ...sourceOf('staff', 'none', folder), state: 'kept' as const };
    return { ...NOTHING, value: staffFrom(config.staff, located.file), source };
  }
  const source = sourceOf('staff', config.staff, folder);
  const [text] = await textsOf(source, context);
  if (text === undefined) return { ...NOTHING, source };
  if (isYaml(text)) return { ...NOTHING, value: staffFrom(validate(staffShape, parseRecord(text)), text.file), source, texts: [text] };
  const { columns } = source;
  const { staff, notices } = readStaff(await tableOf(text, isStaffHeading(columns), context), { columns, zone: context.zone });
  return { value: staff, notices, source, texts: [text] };
};

const isInline = (staff: Configured['config']['staff']): staff is readonly StaffEntry[] => Array.isArray(staff);
const isYaml = ({ file }: Text): boolean => /\.(?:ya?ml|json)$/i.test(file);

const consentOf = async (context: Context, known: Pick<School, 'roll' | 'staff'>): Promise<Read<Consent>> => {
  const { config, folder } = context.configured;
  const source = sourceOf<NonNullable<Parameters<typeof isConsentHeading>[0]>[string]>('consent', config.consent, folder);
  const [text] = await textsOf(source, context);
  if (text === undefined) return { ...NOTHING, source };
  const { columns } = source;
  const { rows, notices } = readConsent(await tableOf(text, isConsentHeading(columns), context), {
    columns,
    zone: context.zone,
    channels: channelsOf(config),
    ...known,
  });
  return { value: rows, notices, source, texts: [text] };
};

/** Channels of the school's own that its consents may name. */
const channelsOf = ({ accounts = [], closed }: Configured['config']): readonly string[] => [
  ...(accounts === 'none' ? [] : accounts.map(({ channel }) => channel)),
  ...(closed?.channels ?? []),
];

const tripsOf = async (context: Context, knowsClass: (name: string) => boolean): Promise<Read<Trip>> => {
  const { config, folder } = context.configured;
  const source = sourceOf('trips', config.trips, folder);
  const texts = await textsOf(source, context);
  const { name, aliases, location, contact } = config.school;
  const home = { name, aliases, location, addresses: contact?.addresses, knowsClass };
  const lists = await Promise.all(
    texts.map(async (text) => {
      await context.turn?.(text.text.length);
      if (isCalendar(text)) {
        const { icsTrips } = await import('../school/calendar/calendar.ts');
        return icsTrips(text.text, text.file, { zone: context.zone, home });
      }
      if (/\.(?:csv|tsv)$/i.test(text.file)) throw tripsInTable(text);
      const located = parseRecord(text);
      return tripsFrom({ ...located, value: validate(tripsShape, located) }, { zone: context.zone, knowsClass });
    }),
  );
  return { value: lists.flatMap(({ trips }) => trips), notices: lists.flatMap(({ notices }) => notices), source, texts };
};

/** As YAML a table would be one long text, and the advice to put it in brackets. */
const tripsInTable = ({ file }: Text): Complaint =>
  new Complaint('trips are read from a calendar or from a list in YAML, and this is a table', {
    ...{ file, line: 1, column: 1 },
    advice: 'Export the school’s calendar as iCal (.ics), or write the trips as a list: docs/trips.md shows how',
  });

/** Records that only an audit reads are named here and opened there. */
const auditSources = ({ config, folder }: Configured): readonly Source<string>[] =>
  Object.entries(config.records ?? {}).map(([name, said]) => sourceOf(name as RecordName, said, folder));

// ── What the config says itself ─────────────────────────────────────────────────────────────────────────────────────

const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** `mon-fri` is five days; Sunday is day 0, as in a Date. */
const hoursOf = ({ days, from, to, breaks = [] }: NonNullable<Configured['config']['school']['hours']>): Hours => {
  const numbers = (typeof days === 'string' ? rangeOf(days) : days).map((day) => WEEK.indexOf(day as (typeof WEEK)[number]));
  return { days: numbers, from, to, breaks: breaks.map((pause) => ({ from: pause.slice(0, 5), to: pause.slice(-5) })) };
};

const rangeOf = (days: string): readonly string[] => {
  const [first = '', last = first] = days.split('-');
  const week = [...WEEK, ...WEEK].slice(WEEK.indexOf(first as (typeof WEEK)[number]));
  return week.slice(0, week.indexOf(last as (typeof WEEK)[number]) + 1);
};

const closedOf = (closed: Configured['config']['closed'] = {}): Partial<School['closed']> => {
  const level = closed['trip-location'];
  return {
    ...(closed.channels === undefined ? {} : { channels: closed.channels.map(canonicalChannel) }),
    ...(level === undefined ? {} : { tripLocation: level }),
  };
};

/** A name on the roll is allowed only within a longer phrase: alone it would hide the child who bears it. */
const refuseBareNames = ({ roll, allow }: School, { located }: Configured): void => {
  for (const [index, { text, where }] of allow.entries()) {
    if (where !== undefined || !isOnRoll(text, roll)) continue;
    throw new Complaint(`allow[${index}]: this text is a name on the roll, so it can be allowed only within a longer phrase`, {
      file: located.file,
      ...located.locate(`/allow/${index}`),
      advice: 'Add where: with the phrase in which it is no child’s name, such as the title of the play',
    });
  }
};

/** A whole name, or any word of one: a surname alone names a child too. */
const isOnRoll = (text: string, roll: School['roll']): boolean => {
  const wanted = nameKey(text);
  const isIn = (name = ''): boolean => nameKey(name) === wanted || nameKey(name).split(/[ -]/).includes(wanted);
  return (
    roll.byName(text).length > 0 ||
    roll.pupils.some(({ forename, surname, knownAs, knownSurname }) =>
      [forename, surname, knownAs, knownSurname].some((name) => isIn(name)),
    )
  );
};
