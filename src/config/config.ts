import { dirname, resolve } from 'node:path';
import { validate } from '../formats/shape.ts';
import { type Config, configShape } from '../formats/shapes/config.ts';
import { Complaint, type Instant, type Located, type Severity } from '../model.ts';
import { later } from '../text/later.ts';
import { parseData, type RecordSource, readText, shownPath } from './disk.ts';
import { findConfig } from './find.ts';

export interface SetupOptions {
  readonly cwd: string;
  /** Where the posts are: a config is looked for from each of them upward, then from the working directory. */
  readonly folders: readonly string[];
  /** A file, or false for none at all. */
  readonly config?: string | false;
  readonly policies?: readonly string[];
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly now?: string;
  readonly clock: Instant;
  /** For records that stand in no file. */
  readonly record?: RecordSource | undefined;
  /** Is waited for before each piece of work on a record, with how long its text is. */
  readonly turn?: ((length: number) => Promise<void>) | undefined;
}

/** A config with its place; without one there are only patterns to go by. */
export interface Configured {
  readonly config: Config;
  readonly located: Located;
  /** Absolute. */
  readonly file: string | undefined;
  readonly folder: string;
}

const UNNAMED: Config = { school: { name: 'your school' } };

/** The school's own words about itself, found or named, and held to their shape. */
export const readConfig = async (options: SetupOptions): Promise<Configured> => {
  if (options.config === false)
    return { config: UNNAMED, located: { value: UNNAMED, file: '', locate: () => undefined }, file: undefined, folder: options.cwd };
  const file = options.config === undefined ? foundConfig(options) : resolve(options.cwd, options.config);
  const text = await readText(file, options.cwd, { advice: 'Name the config that is meant: --config .smpolicyrc.yaml' });
  const whole = parseData(text);
  const inPackage = /[\\/]package\.json$/.test(file);
  const config = validate(configShape, whole, inPackage ? '/smpolicy' : '');
  const located = inPackage
    ? { ...whole, locate: (pointer: string, offset?: number) => whole.locate(`/smpolicy${pointer}`, offset) }
    : whole;
  return { config, located, file, folder: dirname(file) };
};

/** Posts of one run are judged by one school; those that belong to two are a mistake that nobody should have to guess at. */
const foundConfig = ({ folders, cwd }: SetupOptions): string => {
  const here = later(() => findConfig(cwd));
  const found = new Map([...new Set(folders.length === 0 ? [cwd] : folders)].map((folder) => [findConfig(folder) ?? here(), folder]));
  const [first, second] = [...found.keys()].filter((file) => file !== undefined);
  const bare = found.get(undefined);
  if (first === undefined) throw noConfig('no config was found, from the post’s folder upward or from here');
  if (bare !== undefined)
    throw noConfig(`${shownPath(first, cwd)} was found for some of these posts, and no config for those in ${shownPath(bare, cwd)}`);
  if (second !== undefined)
    throw new Complaint(`these posts belong to two configs: ${shownPath(first, cwd)} and ${shownPath(second, cwd)}`, {
      advice: 'Check them in two runs, or say with --config which is meant',
    });
  return first;
};

const noConfig = (why: string): Complaint =>
  new Complaint(why, {
    advice: 'Write a .smpolicyrc.yaml with smpolicy init, name one with --config, or use --no-config to check by patterns alone',
  });
