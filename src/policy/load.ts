import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import { shown } from '../formats/wording.ts';
import { parseYaml } from '../formats/yaml.ts';
import { Complaint, type Located, type Pack } from '../model.ts';
import { faultAt, meant } from './fault.ts';
import type { LoadBase } from './from-yaml.ts';
import type { Linted } from './lint.ts';
import { type MadeFiles, madePack } from './made.ts';
import { BASELINE, type World, worldOf } from './world.ts';

/** The way to the disk, handed in. */
export interface Files extends MadeFiles {
  /** The text of a file; undefined where there is none. */
  read(path: string): Promise<string | undefined>;
  /** The names of the files in a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** How messages name a file; as it was asked for, unless said. */
  name?(path: string): string;
}

export interface LoadOptions {
  /** Packs of ours by name, or paths to the school's own. */
  readonly names: readonly string[];
  /** What those paths are relative to. */
  readonly folder: string;
  /** The folder of our packs. */
  readonly rules: string;
  readonly files: Files;
  readonly world?: World;
  /** Where the config gives a name, by its place in `names`. */
  readonly place?: (index: number) => Place;
}

export type Place = { readonly file?: string; readonly line?: number; readonly column?: number };

type Complain = (why: string, advice: string) => Complaint;

/** A pack that somebody named, and how to say that something is wrong with that. */
interface Wanted {
  readonly name: string;
  readonly path: string;
  readonly complain: Complain;
}

interface Loaded {
  readonly pack: Pack;
  readonly located: Located;
}

/** The packs in force, the baseline first, each once, with those they extend worked in. */
export const loadPacks = async (options: LoadOptions): Promise<readonly Pack[]> => {
  const packs = new Map<string, Pack>();
  for (const [index, name] of [BASELINE, ...options.names].entries()) {
    const place = index === 0 ? {} : (options.place?.(index - 1) ?? {});
    const wanted = wantedOf(name, options.folder, options, (why, advice) => new Complaint(why, { ...place, advice }));
    if (packs.has(wanted.path)) continue;
    const loaded = await load(wanted, [], options);
    refuseSameId(loaded, [...packs.values()]);
    packs.set(wanted.path, loaded.pack);
  }
  return [...packs.values()];
};

const nameOf = (path: string, { files }: LoadOptions): string => files.name?.(path) ?? path;
const isPath = (name: string): boolean => /[\\/]|\.ya?ml$/i.test(name);

const wantedOf = (name: string, folder: string, { rules }: LoadOptions, complain: Complain): Wanted => {
  const own = isAbsolute(name) ? normalize(name) : join(folder, name);
  return { name, path: isPath(name) ? own : join(rules, `${name}.yaml`), complain };
};

/** `above`: the packs that led here, each extending the next. */
const load = async (wanted: Wanted, above: readonly Wanted[], options: LoadOptions): Promise<Loaded> => {
  const text = await options.files.read(wanted.path);
  if (text === undefined) throw await missing(wanted, options);
  const file = nameOf(wanted.path, options);
  const made = isPath(wanted.name) || options.world !== undefined ? undefined : await madePack(wanted.path, options.files);
  if (made !== undefined) return { pack: { ...made, file }, located: unread(text, file) };
  const { packFrom } = await import('./from-yaml.ts');
  return packFrom({ text, file, world: options.world }, baseLoader(wanted, above, options));
};

/** Loads what a pack extends: by a path from its own file. */
const baseLoader =
  (wanted: Wanted, above: readonly Wanted[], options: LoadOptions): LoadBase =>
  async (name, complain) => {
    const base = wantedOf(name, dirname(wanted.path), options, complain);
    refuseCircle(base, [...above, wanted]);
    return (await load(base, [...above, wanted], options)).pack;
  };

/** Everything that is wrong with one pack, and what is odd about it. */
export const lintPack = async (name: string, options: Omit<LoadOptions, 'names'>): Promise<Linted> => {
  const all: LoadOptions = { ...options, names: [] };
  const wanted = wantedOf(name, options.folder, all, (why, advice) => new Complaint(why, { advice }));
  const text = await options.files.read(wanted.path);
  if (text === undefined) throw await missing(wanted, all);
  const isOurs = wanted.path === join(options.rules, basename(wanted.path));
  const [baseline] = basename(wanted.path) === `${BASELINE}.yaml` && isOurs ? [] : await loadPacks(all);
  const { lint } = await import('./lint.ts');
  return lint(
    { text, file: nameOf(wanted.path, all), world: options.world ?? (await worldOf()) },
    { baseline, ours: isOurs ? [] : await ourPacks(all) },
    baseLoader(wanted, [], all),
  );
};

const ourPacks = async ({ rules, files }: LoadOptions): Promise<readonly string[]> =>
  (await files.list(rules)).filter((file) => file.endsWith('.yaml')).map((file) => basename(file, '.yaml'));

/** The places of a pack whose YAML nobody needs unless something is wrong. */
const unread = (text: string, file: string): Located => ({
  value: undefined,
  file,
  locate: (pointer, offset) => parseYaml(text, file).locate(pointer, offset),
});

const refuseCircle = ({ name, path, complain }: Wanted, above: readonly Wanted[]): void => {
  const start = above.findIndex((other) => other.path === path);
  if (start < 0) return;
  const circle = [...above.slice(start).map((other) => shown(basename(other.path))), shown(basename(path))].join(' extends ');
  throw complain(`${circle}: a circle has no end`, `Take ${shown(name)} out of \`extends\``);
};

const missing = async ({ name, path, complain }: Wanted, options: LoadOptions): Promise<Complaint> => {
  if (isPath(name))
    return complain(`there is no policy file ${shown(nameOf(path, options))}`, 'Paths are relative to the file that names them');
  const ours = await ourPacks(options);
  const otherwise = `Ours are ${ours.toSorted().join(', ')}; one of your own is named by its path, such as ./policy.yaml`;
  return complain(`there is no policy ${shown(name)}`, meant(name, ours, otherwise));
};

/** Cites name a policy by its id, so it has to be one policy's alone. */
const refuseSameId = ({ pack, located }: Loaded, others: readonly Pack[]): void => {
  const other = others.find(({ id }) => id === pack.id);
  if (other === undefined) return;
  throw faultAt(
    located,
    '/id',
    `${shown(pack.id)} is also the id of ${shown(other.file)}, which is in force too`,
    'Give one of them another id',
  );
};
