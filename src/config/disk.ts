import { closeSync, existsSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { recordText } from '../formats/bytes.ts';
import { parseCsv, type Table } from '../formats/csv.ts';
import { parseJson } from '../formats/json.ts';
import { parseYaml } from '../formats/yaml.ts';
import { Complaint, type Instant, type Located } from '../model.ts';
import type { Files } from '../policy/load.ts';
import { madeFile } from './home.ts';

/** A file of the school's, read whole. */
export interface Text {
  readonly text: string;
  /** As messages name it: from the working directory. */
  readonly file: string;
  readonly changed: Instant;
}

/** Gives what a record of the school's holds, by its absolute path, where it is no file; for undefined the file is read. */
export type RecordSource = (path: string) => string | Uint8Array | undefined | Promise<string | Uint8Array | undefined>;

/** A record from elsewhere than the disk: it is as new as the moment. */
export const textFrom = async (source: RecordSource | undefined, path: string, { cwd, clock }: Clocked): Promise<Text | undefined> => {
  const given = await source?.(path);
  if (given === undefined) return undefined;
  const file = shownPath(path, cwd);
  return { text: recordText(typeof given === 'string' ? Buffer.from(given) : given, file), file, changed: clock };
};

interface Clocked {
  readonly cwd: string;
  readonly clock: Instant;
}

type Code = { readonly code?: string };

/** Reads a text file; a file that is not there, or is none, is a complaint that says which. */
export const readText = async (path: string, cwd: string, asked: { place?: () => object; advice?: string } = {}): Promise<Text> => {
  const file = shownPath(path, cwd);
  try {
    const { bytes, changed } = readNow(path);
    return { text: recordText(bytes, file), file, changed };
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(`${file} ${trouble(error as Code)}`, {
      ...asked.place?.(),
      advice: asked.advice ?? 'Name a file that is there and that you may read',
    });
  }
};

/** At once: a run reads a handful of files and can do nothing before it has them, and the thread pool would only add its own time. */
const readNow = (path: string): { bytes: Uint8Array; changed: Instant } => {
  refuseOdd(path);
  const handle = openSync(path, 'r');
  try {
    return { bytes: readFileSync(handle), changed: fstatSync(handle).mtimeMs };
  } finally {
    closeSync(handle);
  }
};

/** Asked before it is opened: a pipe that nobody writes to would be waited for without end, and a device may never end. */
export const refuseOdd = (path: string): void => {
  const stats = statSync(path);
  if (stats.isDirectory()) throw oddity('EISDIR');
  if (!stats.isFile()) throw oddity('ENOTREG');
  if (stats.size > LARGEST) throw oddity('EFBIG');
};

/** No list of a school comes near it. */
const LARGEST = 64 * 1024 * 1024;

const oddity = (code: string): Error & Code => Object.assign(new Error(code), { code });

const TROUBLES: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a folder, not a file',
  ENOTREG: 'is a pipe or a device, not a file',
  EFBIG: 'is larger than 64 MB, so it cannot be what is meant',
};

const trouble = ({ code = 'unknown error' }: Code): string => TROUBLES[code] ?? `cannot be read (${code})`;

export const shownPath = (path: string, cwd: string): string => relative(cwd, path) || path;

/** JSON where the name says so, else YAML, of which JSON is a part. */
export const parseData = ({ text, file }: Text): Located => (/\.json$/i.test(file) ? parseJson(text, file) : parseYaml(text, file));

/** A record as data. Of what is wrong with its JSON only the place is told: the words there may be a child's name. */
export const parseRecord = (text: Text): Located => {
  try {
    return parseData(text);
  } catch (error) {
    if (!(error instanceof Complaint) || !/\.json$/i.test(text.file)) throw error;
    const { file, line, column } = error;
    const place = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
    throw new Complaint('this cannot be read as JSON', {
      file: file ?? text.file,
      ...place,
      advice: 'Look at the quotes, commas and brackets around here',
    });
  }
};

export const parseTable = ({ text, file }: Text, isHeading: (cells: readonly string[]) => boolean): Table =>
  parseCsv(text, file, { isHeading });

/** The disk as the policy room asks for it. */
export const packFiles = (cwd: string): Files => ({
  read: async (path) => {
    try {
      return recordText(readNow(path).bytes, shownPath(path, cwd));
    } catch (error) {
      if ((error as Code).code === 'ENOENT') return undefined;
      throw error instanceof Complaint ? error : new Complaint(`this pack ${trouble(error as Code)}`, { file: shownPath(path, cwd) });
    }
  },
  list: (folder) => readdir(folder),
  made: async (path) => {
    const file = madeFile(path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  },
  name: (path) => shownPath(path, cwd),
});
