import { extname, sep } from 'node:path';

/** How an input is written. `sniff`: nothing says, so its first bytes decide. `table`: a scheduler’s file. `archive`: a platform’s export. */
export type Format = 'json' | 'ndjson' | 'markdown' | 'text' | 'table' | 'sniff' | 'archive';

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.json', 'json'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.md', 'markdown'],
  ['.txt', 'text'],
  ['.csv', 'table'],
]);

/** The format that a path's ending names; endings are compared as Windows does, without case. */
export function formatOf(path: string): Format | undefined {
  return FORMATS.get(endingOf(path));
}

export function endingOf(path: string): string {
  return extname(path).toLowerCase();
}

/** What platforms give to download. */
export function isPacked(path: string): boolean {
  return /\.(?:zip|tar|tar\.gz|tgz)$/iu.test(path);
}

/** Why a file with such an ending is not read. */
export function sayUnknownEnding(path: string): string {
  const ending = endingOf(path);
  if (isPacked(path)) return 'a platform’s archive is no draft: sweep it with smpolicy audit';
  const found = ending === '' ? 'a file without an ending' : `a file that ends in ${ending}`;
  return `${found} is not read: a post is a .json, .ndjson, .jsonl, .md, .txt or .csv file`;
}

/** A path with forward slashes; elsewhere than on Windows a backslash is an ordinary character of a name. */
export function forward(path: string, separator: string = sep): string {
  return separator === '\\' ? path.replaceAll('\\', '/') : path;
}

/** The id of a post that gives none itself: its file's name without folder and ending. */
export function nameOf(source: string, separator: string = sep): string {
  const name = forward(source, separator).split('/').at(-1) ?? '';
  return name.replace(/(?<=.)\.[^.]*$/u, '');
}

/** How a file inside a folder is named: the folder as it was given, then the way down, with forward slashes. */
export function sourceInside(folder: string, inside: string, separator: string = sep): string {
  if (inside === '') return folder;
  const given = forward(folder, separator);
  return given === '' || given.endsWith('/') ? `${given}${inside}` : `${given}/${inside}`;
}
