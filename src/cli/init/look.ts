import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { parseData, parseTable, readText, type Text } from '../../config/disk.ts';
import type { Table } from '../../formats/csv.ts';
import { validate } from '../../formats/shape.ts';
import { staffShape, tripsShape } from '../../formats/shapes/records.ts';
import { Complaint } from '../../model.ts';
import { isCalendar } from '../../school/trips.ts';
import { safeLine } from '../../text/safe.ts';
import { kindsOf, mayBeHeadings } from './recognise.ts';
import type { RecordKind } from './records.ts';

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
  /** What was passed over, and why, each a sentence. */
  readonly passed: readonly string[];
}

const SPREADSHEETS: ReadonlySet<string> = new Set(['.xlsx', '.xls', '.xlsm', '.ods', '.numbers']);
const TABLES: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt']);
const DATA: ReadonlySet<string> = new Set(['.yaml', '.yml']);
const CALENDARS: ReadonlySet<string> = new Set(['.ics', '.ical', '.icalendar']);
const OF_INTEREST: readonly ReadonlySet<string>[] = [SPREADSHEETS, TABLES, DATA, CALENDARS];
/** A folder with more such files than this is no folder of records. */
const MOST = 200;

/** Looks through the folder, and one deeper, for files that may be records. Nothing is changed, and nothing hidden is looked at. */
export const lookAround = async (cwd: string): Promise<Looked> => {
  const candidates: Candidate[] = [];
  const passed: string[] = [];
  for (const path of filesIn(cwd)) {
    const found = await lookAt(path, cwd);
    if (typeof found === 'string') passed.push(found);
    else if (found !== undefined && found.kinds.length > 0) candidates.push(found);
  }
  return { candidates, passed };
};

const filesIn = (cwd: string): readonly string[] => {
  const shown = (folder: string): readonly { name: string; isFile: boolean; isFolder: boolean }[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .map((entry) => ({ name: entry.name, isFile: entry.isFile(), isFolder: entry.isDirectory() }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const here = shown(cwd);
  const below = here
    .filter(({ isFolder }) => isFolder)
    .flatMap(({ name }) => filesOf(shownOrNone(join(cwd, name), shown), join(cwd, name)));
  return [...filesOf(here, cwd), ...below].slice(0, MOST);
};

type Shown = readonly { readonly name: string; readonly isFile: boolean }[];

const filesOf = (entries: Shown, folder: string): readonly string[] =>
  entries
    .filter(({ isFile, name }) => isFile && OF_INTEREST.some((some) => some.has(endingOf(name))))
    .map(({ name }) => join(folder, name));

const endingOf = (name: string): string => extname(name).toLowerCase();

/** A folder that nobody may open holds no record for us. */
const shownOrNone = (folder: string, look: (folder: string) => Shown): Shown => {
  try {
    return look(folder);
  } catch {
    return [];
  }
};

/** What a file may be; a sentence where it would be one, and cannot be read. */
export const lookAt = async (path: string, cwd: string): Promise<Candidate | string | undefined> => {
  const ending = endingOf(path);
  const file = slashed(relative(cwd, path));
  if (SPREADSHEETS.has(ending)) return safeLine(`${file} is a spreadsheet: save it as CSV to have it read.`);
  if (CALENDARS.has(ending)) return { file, kinds: ['trips'] };
  if (!TABLES.has(ending) && !DATA.has(ending)) return undefined;
  try {
    const text = await readText(path, cwd);
    if (isCalendar(text)) return { file, kinds: ['trips'] };
    return DATA.has(ending) ? { file, kinds: kindsOfData(text) } : tableIn(text, file);
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return ending === '.csv' ? safeLine(`${file} was passed over: ${error.message}`) : undefined;
  }
};

const tableIn = (text: Text, file: string): Candidate => {
  const table = parseTable(text, mayBeHeadings());
  return { file, table, kinds: kindsOf(table) };
};

const kindsOfData = (text: Text): readonly RecordKind[] => {
  const located = parseData(text);
  if (!Array.isArray(located.value) || located.value.length === 0) return [];
  const fits = (check: () => unknown): boolean => {
    try {
      check();
      return true;
    } catch {
      return false;
    }
  };
  if (fits(() => validate(tripsShape, located))) return ['trips'];
  return fits(() => validate(staffShape, located)) ? ['staff'] : [];
};

const slashed = (path: string): string => path.split(sep).join('/');
