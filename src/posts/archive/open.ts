import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { forward } from '../endings.ts';
import { fileChunks } from '../file.ts';
import type { Archive, ArchiveFile, Platform } from './archive.ts';
import { HEAD, platformOfFile, platformsOf } from './platforms.ts';

/** An archive as it lies there: a zip, a packed tar, a folder, or a single file of one; with whose it is. */
export const openArchive = async (path: string, source: string): Promise<Archive & { readonly platforms: readonly Platform[] }> => {
  if (statSync(path).isDirectory()) return owned({ source, folder: path, files: filesBelow(path), close: () => undefined });
  if (/\.zip$/i.test(path)) return owned(await zipped(path, source));
  if (/\.(?:tar\.gz|tgz|tar)$/i.test(path)) return owned(await (await import('./tar.ts')).openTar(path, source));
  const files = [fileAt(path, basename(path))];
  const platform = platformOfFile(basename(path), headOf(path));
  return { source, folder: dirname(path), files, close: () => undefined, platforms: platform === undefined ? [] : [platform] };
};

const owned = (archive: Archive): Archive & { readonly platforms: readonly Platform[] } => ({
  ...archive,
  platforms: platformsOf(archive),
});

/** Loaded where there is a zip to open. */
const zipped = async (path: string, source: string): Promise<Archive> => {
  const { openZip } = await import('../../formats/zip.ts');
  const { entries, close } = await openZip(path);
  return { source, folder: dirname(path), files: entries, close };
};

const filesBelow = (folder: string): readonly ArchiveFile[] => pathsBelow(folder).map((inside) => fileAt(join(folder, inside), inside));

/** Links are followed by nobody: an archive holds none. Folders that no walk goes into are none of it. */
export const pathsBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => forward(join(entry.parentPath, entry.name).slice(folder.length)).replace(/^\//, ''))
    .filter((path) => !/(?:^|\/)(?:\.[^/]{0,255}|node_modules)\//.test(path))
    .toSorted();

const fileAt = (path: string, inside: string): ArchiveFile => ({ path: inside, disk: path, open: () => fileChunks(path) });

/** The first letters of a file; none where it cannot be read, which whoever reads it will say. */
export const headOf = (path: string): string => {
  try {
    const file = openSync(path, 'r');
    const room = Buffer.alloc(HEAD);
    try {
      return room.toString('utf8', 0, readSync(file, room, 0, HEAD, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
};
