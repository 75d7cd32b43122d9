import { readdir, readFile, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { recordText } from '../formats/bytes.ts';
import { parseCsv, type Table } from '../formats/csv.ts';
import { parseJson } from '../formats/json.ts';
import { parseYaml } from '../formats/yaml.ts';
import { Complaint, type Instant, type Located } from '../model.ts';
import type { Files } from '../policy/load.ts';

/** A file of the school's, read whole. */
export interface Text {
  readonly text: string;
  /** As messages name it: from the working directory. */
  readonly file: string;
  readonly changed: Instant;
}

type Code = { readonly code?: string };

/** Reads a text file; a file that is not there, or is none, is a complaint that says which. */
export const readText = async (path: string, cwd: string, asked: { place?: () => object; advice?: string } = {}): Promise<Text> => {
  const file = shownPath(path, cwd);
  try {
    const [bytes, { mtimeMs }] = await Promise.all([readFile(path), stat(path)]);
    return { text: recordText(bytes, file), file, changed: mtimeMs };
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(`${file} ${trouble(error as Code)}`, {
      ...asked.place?.(),
      advice: asked.advice ?? 'Name a file that is there and that you may read',
    });
  }
};

const trouble = ({ code }: Code): string => {
  if (code === 'ENOENT') return 'is not there';
  return code === 'EISDIR' ? 'is a folder, not a file' : `cannot be read (${code ?? 'unknown error'})`;
};

export const shownPath = (path: string, cwd: string): string => relative(cwd, path) || path;

/** JSON where the name says so, else YAML, of which JSON is a part. */
export const parseData = ({ text, file }: Text): Located => (/\.json$/i.test(file) ? parseJson(text, file) : parseYaml(text, file));

export const parseTable = ({ text, file }: Text, isHeading: (cells: readonly string[]) => boolean): Table =>
  parseCsv(text, file, { isHeading });

/** The disk as the policy room asks for it. */
export const packFiles = (cwd: string): Files => ({
  read: async (path) => {
    try {
      return recordText(await readFile(path), shownPath(path, cwd));
    } catch (error) {
      if ((error as Code).code === 'ENOENT') return undefined;
      throw error instanceof Complaint ? error : new Complaint(`this pack ${trouble(error as Code)}`, { file: shownPath(path, cwd) });
    }
  },
  list: (folder) => readdir(folder),
  name: (path) => shownPath(path, cwd),
});
