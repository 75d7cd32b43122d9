import { type Dirent, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { forward } from '../../posts/endings.ts';
import { byText } from '../../text/compare.ts';
import { foldName } from '../../text/fold.ts';
import { safeLine } from '../../text/safe.ts';
import type { Choice } from './ask.ts';

/** Of what phones, cameras and scanners write; anything else is named in full. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|heic|heif|avif|tiff?|mp4|mov|m4v|webm|avi|mkv|3gp)$/i;
const DEEPEST = 3;
const MOST = 2000;

interface Found {
  readonly file: string;
  readonly at: number;
}

/** The pictures in and below a folder, the newest first: it is most likely the one that was taken just now. */
export const picturesIn = (folder: string): readonly string[] =>
  walk(folder, '', DEEPEST)
    .slice(0, MOST)
    .map((file): Found => ({ file, at: changedAt(join(folder, file)) }))
    .toSorted((a, b) => b.at - a.at || byText(a.file, b.file))
    .map(({ file }) => file);

const walk = (folder: string, inside: string, deep: number): readonly string[] =>
  entriesOf(join(folder, inside)).flatMap((entry) => {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) return deep === 0 || isPassed(entry.name) ? [] : walk(folder, name, deep - 1);
    return entry.isFile() && PICTURE.test(entry.name) ? [name] : [];
  });

const isPassed = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** A folder that may not be looked into has nothing to offer. */
const entriesOf = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** What fits the letters typed so far, and a file that was named in full, or dropped on the terminal. */
export const pictureChoices = (all: readonly string[], typed: string, folder: string): readonly Choice<string>[] => {
  const named = fileNamed(typed, folder);
  const words = foldName(typed).split(' ');
  const fit = all.filter((file) => file !== named && words.every((word) => foldName(file).includes(word)));
  return [...(named === undefined ? [] : [named]), ...fit].map((file) => ({ name: safeLine(file), value: file }));
};

/** As it is dropped: in quotes, or with its blanks escaped. */
export const pathIn = (typed: string): string => {
  const bare = typed.trim().replace(/^(["'])(.*)\1$/, '$2');
  return sep === '/' ? bare.replace(/\\(.)/g, '$1') : bare;
};

/** A file below the folder is named from there, so that both can be moved together. */
export const fileNamed = (typed: string, folder: string): string | undefined => {
  const path = resolve(folder, pathIn(typed));
  if (pathIn(typed) === '' || statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const from = relative(folder, path);
  return from.startsWith('..') || isAbsolute(from) ? path : forward(from);
};
