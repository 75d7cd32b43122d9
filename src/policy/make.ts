import { basename, dirname, join } from 'node:path';
import { type Files, loadPacks } from './load.ts';
import type { Made } from './made.ts';

/** Makes each of our packs ready: the build keeps what this returns, by the packs' names. */
export const makePacks = async (rules: string, files: Files): Promise<ReadonlyMap<string, Made>> => {
  const names = (await files.list(rules)).filter((file) => file.endsWith('.yaml')).map((file) => basename(file, '.yaml'));
  return new Map(await Promise.all(names.map(async (name) => [name, await makePack(name, rules, files)] as const)));
};

const makePack = async (name: string, rules: string, files: Files): Promise<Made> => {
  const texts: Record<string, string> = {};
  const read = async (path: string): Promise<string | undefined> => {
    const text = await files.read(path);
    if (text !== undefined) texts[besideRules(path, rules)] = text;
    return text;
  };
  const packs = await loadPacks({ names: [name], folder: rules, rules, files: { ...files, read, name: (path) => basename(path) } });
  const pack = packs.find(({ file }) => file === `${name}.yaml`);
  if (pack === undefined) throw new Error(`the pack ${name} was read and is not there`);
  return { texts, pack };
};

const besideRules = (path: string, rules: string): string => {
  if (dirname(path) !== join(rules)) throw new Error(`${path} is not beside our other packs`);
  return basename(path);
};
