import { lstatSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ExplorerSync } from 'cosmiconfig/dist/ExplorerSync.js';
import { Complaint } from '../model.ts';
import { refuseOdd } from './disk.ts';

const PACKAGE = 'package.json';

/** Where a school's config may stand, in the order in which it is looked for. Data only: none of them is ever executed. */
const PLACES: readonly string[] = [
  PACKAGE,
  '.smpolicyrc',
  ...['json', 'yaml', 'yml'].map((ending) => `.smpolicyrc.${ending}`),
  ...['json', 'yaml', 'yml'].map((ending) => `smpolicy.config.${ending}`),
];

const raw = (_file: string, text: string): unknown => ({ text });

/** Of package.json only its `smpolicy` key is asked for; the text is read again where it is understood. */
const packageKey = (file: string, text: string): unknown => {
  if (basename(file) !== PACKAGE) return { text };
  try {
    return JSON.parse(text);
  } catch {
    throw new Complaint('this package.json is no valid JSON, so nobody can tell whether it holds the config', {
      file,
      advice: 'Mend it, or name the config with --config',
    });
  }
};

/**
 * The explorer is taken as it is inside cosmiconfig: its front door first looks for settings of its own below the working
 * directory and would run a `.config/config.js` that it finds there.
 */
const explorer = (): ExplorerSync =>
  new ExplorerSync({
    moduleName: 'smpolicy',
    searchPlaces: [...PLACES],
    loaders: { '.json': packageKey, '.yaml': raw, '.yml': raw, noExt: raw },
    ignoreEmptySearchPlaces: false,
    cache: true,
    transform: (result) => result,
    metaConfigFilePath: null,
    mergeImportArrays: true,
    mergeSearchPlaces: true,
    searchStrategy: 'none',
  });

const upward = (folder: string): readonly string[] => (dirname(folder) === folder ? [folder] : [folder, ...upward(dirname(folder))]);

/** The config of a folder: its own, or that of the nearest folder above it. */
export const findConfig = (folder: string): string | undefined => {
  const search = explorer();
  for (const place of upward(resolve(folder))) {
    const there = PLACES.map((name) => join(place, name)).filter(isThere);
    for (const file of there) refuseUnreadable(file);
    const found = there.length === 0 ? undefined : search.search(place)?.filepath;
    const others = there.filter((file) => file !== found && basename(file) !== PACKAGE);
    if (found !== undefined && others.length > 0) throw twoConfigs([found, ...others]);
    if (found !== undefined) return found;
    if (others[0] !== undefined) throw unreadable(others[0]);
  }
  return undefined;
};

/** A link that leads nowhere is there too, and so is what nobody may look at: the next config up is not the one that is meant. */
const isThere = (file: string): boolean => {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
};

/** Looked at before cosmiconfig opens it, which would wait for a pipe without end. */
const refuseUnreadable = (file: string): void => {
  try {
    refuseOdd(file);
  } catch {
    throw unreadable(file);
  }
};

const twoConfigs = (files: readonly string[]): Complaint =>
  new Complaint(`there are two configs in one folder: ${files.map((file) => basename(file)).join(' and ')}`, {
    file: dirname(files[0] ?? ''),
    advice: 'Keep one of them, or name the one that is meant with --config',
  });

/** Cosmiconfig passes over what it may not open; we do not. */
const unreadable = (file: string): Complaint =>
  new Complaint('this config is there but cannot be opened', {
    file,
    advice: 'Make it a file that you may read, or name another with --config',
  });
