import { extname, relative, sep } from 'node:path';
import { parseData, parseTable, readText, type Text } from '../../config/disk.ts';
import type { Table } from '../../formats/csv.ts';
import { validate } from '../../formats/shape.ts';
import { staffShape, tripsShape } from '../../formats/shapes/records.ts';
import { Complaint, type Located } from '../../model.ts';
import type { Turn } from '../../posts/steps.ts';
import { isCalendar } from '../../school/trips.ts';
import { safeLine } from '../../text/safe.ts';
import { hasHeadings, kindsOf, mayBeHeadings } from './recognise.ts';
import type { RecordKind } from './records.ts';
import { filesIn, statsOf } from './walk.ts';

/** A file that may be a record. */
export interface Candidate {
  /** From the folder of the config, with `/` on every system. */
  readonly file: string;
  /** What it may be, the likeliest first. */
  readonly kinds: readonly RecordKind[];
  readonly table?: Table;
}

export interface Looked {
  readonly candidates: readonly Candidate[];
  readonly passed: readonly Passed[];
}

/** What was passed over, and why. */
export interface Passed {
  readonly why: string;
  /** A file that may hold a list all the same. */
  readonly file?: string;
}

const SPREADSHEETS: ReadonlySet<string> = new Set(['.xlsx', '.xls', '.xlsm', '.ods', '.numbers']);
const TABLES: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt']);
const DATA: ReadonlySet<string> = new Set(['.yaml', '.yml']);
const CALENDARS: ReadonlySet<string> = new Set(['.ics', '.ical', '.icalendar']);
const OF_INTEREST: readonly ReadonlySet<string>[] = [SPREADSHEETS, TABLES, DATA, CALENDARS];
/** A folder with more such files than this is no folder of records. */
const MOST = 200;

/** Looks through the folder, and one deeper, for files that may be records. Nothing is changed, and nothing hidden is looked at. */
export const lookAround = async (cwd: string, turn?: Turn): Promise<Looked> => {
  const candidates: Candidate[] = [];
  const { files, closed } = filesIn(cwd, isOfInterest);
  const passed: Passed[] = closed.map((folder) => ({ why: safeLine(`Nobody may look into the folder ${folder}, so it was passed over.`) }));
  for (const path of files.slice(0, MOST)) {
    await turn?.(statsOf(path)?.size ?? 0);
    const found = await lookAt(path, cwd);
    if (found === undefined) continue;
    if ('why' in found) passed.push(found);
    else if (found.kinds.length > 0) candidates.push(found);
  }
  return { candidates, passed: [...passed, ...tooMany(files, cwd)] };
};

const tooMany = (files: readonly string[], cwd: string): readonly Passed[] => {
  const [next, ...others] = files.slice(MOST);
  if (next === undefined) return [];
  const from = others.length === 0 ? nameIn(cwd, next) : `${others.length + 1} more files, from ${nameIn(cwd, next)} on,`;
  const was = others.length === 0 ? 'was' : 'were';
  return [
    { why: safeLine(`${from} ${was} passed over: ${MOST} are looked at. Put the lists into a folder of their own, or type their names.`) },
  ];
};

const isOfInterest = (name: string): boolean => OF_INTEREST.some((some) => some.has(endingOf(name)));
const endingOf = (name: string): string => extname(name).toLowerCase();

/** What a file may be; or why it was passed over, where it may be a list. */
export const lookAt = async (path: string, cwd: string): Promise<Candidate | Passed | undefined> => {
  const ending = endingOf(path);
  const file = nameIn(cwd, path);
  if (SPREADSHEETS.has(ending)) return { file, why: safeLine(`${file} is a spreadsheet: save it as CSV to have it read.`) };
  if (CALENDARS.has(ending)) return { file, kinds: ['trips'] };
  if (!TABLES.has(ending) && !DATA.has(ending)) return undefined;
  const read: { text?: Text } = {};
  try {
    read.text = await readText(path, cwd);
    if (isCalendar(read.text)) return { file, kinds: ['trips'] };
    return DATA.has(ending) ? { file, kinds: kindsOfData(read.text) } : tableIn(read.text, file);
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return isProse(ending, read.text) ? undefined : { file, why: safeLine(`${file} was passed over: ${sentence(error)}`) };
  }
};

/** A letter is no list, and its commas part nothing. */
const isProse = (ending: string, text: Text | undefined): boolean => ending === '.txt' && text !== undefined && !hasHeadings(text.text);

const tableIn = (text: Text, file: string): Candidate => {
  const table = parseTable(text, mayBeHeadings());
  return { file, table, kinds: kindsOf(table) };
};

const kindsOfData = (text: Text): readonly RecordKind[] => {
  const located = parseData(text);
  if (!Array.isArray(located.value) || located.value.length === 0) return [];
  const faults = SHAPES.map(({ kind, shape, own }) => ({ kind, own, fault: faultOf(shape, located) }));
  const fits = faults.find(({ fault }) => fault === undefined);
  if (fits !== undefined) return [fits.kind];
  const keys = new Set(located.value.flatMap((entry: unknown) => (typeof entry === 'object' && entry !== null ? Object.keys(entry) : [])));
  const meant = faults.find(({ own }) => own.some((key) => keys.has(key)))?.fault;
  if (meant !== undefined) throw meant;
  return [];
};

/** The records that may be YAML, and keys that a list of anything else seldom has. */
const SHAPES = [
  { kind: 'trips', shape: tripsShape, own: ['start', 'end'] },
  { kind: 'staff', shape: staffShape, own: ['role', 'email'] },
] as const;

const faultOf = (shape: (typeof SHAPES)[number]['shape'], located: Located): Complaint | undefined => {
  try {
    validate<unknown>(shape, located);
    return undefined;
  } catch (error) {
    if (error instanceof Complaint) return error;
    throw error;
  }
};

/** What is wrong, ended as a sentence is. */
export const sentence = ({ message }: Complaint): string => (/[.?]$/.test(message) ? message : `${message}.`);

/** With `/` on every system. */
const nameIn = (cwd: string, path: string): string => relative(cwd, path).split(sep).join('/');
