import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Complaint, type Unread } from '../model.ts';
import { endingOf, type Format, formatOf, isPacked, sayUnknownEnding, sourceInside } from './endings.ts';
import { type Walked, walk } from './folder.ts';
import { expandGlob, type Globbed, looksLikeGlob } from './glob.ts';
import { attempt, NOT_REGULAR } from './trouble.ts';

/** Something to read posts from, not yet opened. */
export interface Input {
  readonly kind: 'file' | 'stdin';
  /** Absolute; stdin has none. */
  readonly path?: string;
  /** As the report names it: the path as given. */
  readonly source: string;
  readonly format: Format;
  /** Absolute: where relative media and the config are looked for. */
  readonly folder: string;
  /** Found in a folder or by a glob, not named itself: what is plainly no post is passed over there. */
  readonly fromFolder: boolean;
  /** The argument that brought it. */
  readonly argument: string;
}

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly unread: readonly Unread[];
  /** What folders and globs hold and, by its name alone, nobody reads: package.json and its like, and configs. */
  readonly passed?: readonly string[];
}

interface Expansion {
  readonly cwd: string;
  readonly stdinName: string | undefined;
  /** Tells archives from posts, where archives are wanted. */
  readonly archives: typeof import('./archive/named.ts') | undefined;
  /** By what each really is, so that the same file twice is read once. */
  readonly inputs: Map<string, Input>;
  /** The real paths of folders, asked for once. */
  readonly real: Map<string, string>;
  readonly unread: Unread[];
  readonly passed: Set<string>;
}

/** What the arguments name: files, folders, globs, `-`. */
export async function expandInputs(
  args: readonly string[],
  options: { cwd: string; stdinName?: string; archives?: boolean },
): Promise<Inputs> {
  const { cwd, stdinName } = options;
  const archives = options.archives === true ? await import('./archive/named.ts') : undefined;
  const state: Expansion = { cwd, stdinName, archives, inputs: new Map(), real: new Map(), unread: [], passed: new Set() };
  refuseOdd(args, options.stdinName);
  for (const argument of args) await expand(state, argument);
  refuseNamesake([...state.inputs.values()]);
  return { inputs: [...state.inputs.values()], unread: state.unread, passed: [...state.passed] };
}

/**
 * Leaves out what the config names for itself: that is known only once the inputs have led to the config. A folder which holds
 * nothing else has not been checked.
 */
export function withoutRecords(inputs: readonly Input[], isRecord: (path: string) => boolean): Inputs {
  const kept = inputs.filter(({ fromFolder, path }) => !(fromFolder && path !== undefined && isRecord(path)));
  const left = new Set(kept.map(({ argument }) => argument));
  const emptied = new Set(inputs.map(({ argument }) => argument).filter((argument) => !left.has(argument)));
  const why = 'it holds no post, only files that the config names';
  return { inputs: kept, unread: [...emptied].map((source) => ({ source, why })) };
}

function refuseOdd(args: readonly string[], stdinName: string | undefined): void {
  if (stdinName === '') throw new Complaint('the name given to stdin is empty', { advice: 'Name a file, such as post.txt' });
  if (args.some((argument) => argument.includes('\0'))) throw new Complaint('an argument holds a character that no file has');
  if (args.includes('')) throw new Complaint('an argument is empty', { advice: 'Name a file, a folder, a glob, or - for stdin' });
  if (args.indexOf('-') !== args.lastIndexOf('-')) throw new Complaint('- is given twice, but stdin can be read only once');
}

/** Two inputs of one source could not be told apart in the report. */
function refuseNamesake(inputs: readonly Input[]): void {
  const stdin = inputs.find(({ kind }) => kind === 'stdin');
  if (stdin === undefined || !inputs.some((other) => other !== stdin && other.source === stdin.source)) return;
  throw new Complaint('stdin is named like a file that is checked too', { file: stdin.source, advice: 'Give stdin another name' });
}

async function expand(state: Expansion, argument: string): Promise<void> {
  if (argument === '-') return addStdin(state);
  const path = resolve(state.cwd, argument);
  const { value: found, why } = attempt(() => statSync(path));
  const named = { path, source: argument, argument, fromFolder: false };
  if (found?.isFile()) addFile(state, named);
  else if (found?.isDirectory() && state.archives?.isArchiveFolder(path) === true) addArchiveFolder(state, named);
  else if (found?.isDirectory())
    addFolder(
      state,
      argument,
      walk(path, (other) => isArchive(state, other, true)),
    );
  else if (found === undefined && looksLikeGlob(argument)) await addGlob(state, argument);
  else state.unread.push({ source: argument, why: why ?? NOT_REGULAR });
}

function addStdin(state: Expansion): void {
  const source = state.stdinName ?? 'stdin';
  const path = resolve(state.cwd, source);
  const format = state.stdinName === undefined || endingOf(path) === '' ? 'sniff' : formatOf(path);
  const folder = state.stdinName === undefined ? state.cwd : dirname(path);
  if (format === undefined) state.unread.push({ source, why: sayUnknownEnding(path) });
  else state.inputs.set('-', { kind: 'stdin', source, format, folder, fromFolder: false, argument: '-' });
}

interface Named {
  readonly path: string;
  readonly source: string;
  readonly argument: string;
  readonly fromFolder: boolean;
}

function addArchiveFolder(state: Expansion, named: Named): void {
  const key = keyOf(state, named.path);
  if (!state.inputs.has(key)) state.inputs.set(key, { kind: 'file', ...named, format: 'archive', folder: named.path });
}

/** In a folder of posts, what may be one of ours is taken for one. */
function isArchive({ archives }: Expansion, path: string, inFolder: boolean): boolean {
  if (archives === undefined || isPacked(path)) return archives !== undefined;
  const format = formatOf(path);
  return !(inFolder && format !== undefined && format !== 'table') && archives.isPartOfArchive(path);
}

function addFile(state: Expansion, named: Named, inFolder = false): void {
  const format = isArchive(state, named.path, inFolder) ? 'archive' : formatOf(named.path);
  const key = keyOf(state, named.path);
  if (format === undefined) state.unread.push({ source: named.source, why: sayUnknownEnding(named.path) });
  else if (!state.inputs.has(key)) state.inputs.set(key, { kind: 'file', ...named, format, folder: dirname(named.path) });
}

function addFolder(state: Expansion, argument: string, walked: Walked): void {
  const whyNone = 'it holds no post: no .json, .ndjson or .jsonl file';
  addAll(state, { argument, start: argument, inFolder: true, ...walked }, whyNone);
}

async function addGlob(state: Expansion, argument: string): Promise<void> {
  const globbed = await expandGlob(argument, state.cwd);
  addAll(state, { argument, ...globbed }, 'there is no such file, and as a pattern it matches nothing');
}

interface All extends Globbed {
  readonly argument: string;
  readonly inFolder?: boolean;
}

function addAll(state: Expansion, { argument, start, found, failed, passed, inFolder = false }: All, whyNone: string): void {
  for (const { inside, why } of failed) state.unread.push({ source: sourceInside(start, inside), why });
  for (const { path, inside } of found) addFile(state, { path, source: sourceInside(start, inside), argument, fromFolder: true }, inFolder);
  for (const inside of passed) state.passed.add(sourceInside(start, inside));
  if (found.length + failed.length === 0) state.unread.push({ source: argument, why: `${whyNone}${besides(passed)}` });
}

function besides([first, ...others]: readonly string[]): string {
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `. ${first}${more} is passed over for its name; give it by name if it is a post`;
}

/** The real folder and the name in it. A link to a file counts as its own file: the photos beside it may be others. */
function keyOf(state: Expansion, path: string): string {
  const folder = dirname(path);
  const real = state.real.get(folder) ?? attempt(() => realpathSync.native(folder)).value ?? folder;
  state.real.set(folder, real);
  return join(real, basename(path));
}
