import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../text/compare.ts';
import { endingOf, formatOf } from './endings.ts';
import { attempt, NOT_REGULAR } from './trouble.ts';

/** A file of a folder: where it is, and how one gets there from the folder, with forward slashes. */
interface Found {
  readonly path: string;
  readonly inside: string;
}

export interface Failed {
  readonly inside: string;
  readonly why: string;
}

export interface Walked {
  readonly found: readonly Found[];
  readonly failed: readonly Failed[];
  /** Posts by their ending, but not by their name. */
  readonly passed: readonly string[];
}

interface Walk {
  readonly found: Found[];
  readonly failed: Failed[];
  readonly passed: string[];
  /** The real paths of the folders seen, so that links in a circle end. */
  readonly seen: Set<string>;
  readonly also: Also;
}

/** What of other files is wanted too, by its path. */
type Also = (path: string) => boolean;

/** The posts of a folder and of those below it, in the order of their names. */
export function walk(folder: string, also: Also = () => false): Walked {
  const state: Walk = { found: [], failed: [], passed: [], seen: new Set(), also };
  walkInto(state, folder, '');
  return state;
}

/** Names that are never a post's: what npm and this tool keep beside the posts. By the contract that is all of `package*.json`. */
export function neverAPost(name: string): boolean {
  return /^package.*\.json$/iu.test(name) || /^(?:\.smpolicyrc|smpolicy\.config)(?:\.|$)/iu.test(name);
}

function walkInto(state: Walk, folder: string, inside: string): void {
  const real = told(state.failed, inside, () => realpathSync.native(folder));
  if (real === undefined || state.seen.has(real)) return;
  state.seen.add(real);
  const entries = told(state.failed, inside, () => readdirSync(folder, { withFileTypes: true })) ?? [];
  for (const entry of entries.sort(byName)) {
    const way = inside === '' ? entry.name : `${inside}/${entry.name}`;
    visit(state, { path: join(folder, entry.name), inside: way }, entry);
  }
}

function visit(state: Walk, found: Found, entry: Dirent): void {
  const kind = entry.isSymbolicLink() ? linked(state, found, entry.name) : entry;
  if (kind === undefined) return;
  if (kind.isDirectory()) {
    if (!entry.name.startsWith('.') && entry.name !== 'node_modules') walkInto(state, found.path, found.inside);
  } else if (isPostName(entry.name) || (!entry.name.startsWith('.') && state.also(found.path))) {
    if (kind.isFile()) state.found.push(found);
    else state.failed.push({ inside: found.inside, why: NOT_REGULAR });
  } else if (hasPostEnding(entry.name)) state.passed.push(found.inside);
}

/** What a link leads to. One that leads nowhere is told of only where it could have been a post or a folder of posts. */
function linked(state: Walk, found: Found, name: string): Stats | undefined {
  const couldMatter = !name.startsWith('.') && (isPostName(name) || endingOf(name) === '');
  return told(couldMatter ? state.failed : [], found.inside, () => statSync(found.path));
}

function isPostName(name: string): boolean {
  return hasPostEnding(name) && !neverAPost(name);
}

function hasPostEnding(name: string): boolean {
  const format = formatOf(name);
  return format === 'json' || format === 'ndjson';
}

function told<T>(failed: Failed[], inside: string, ask: () => T): T | undefined {
  const { value, why } = attempt(ask);
  if (why !== undefined) failed.push({ inside, why });
  return value;
}

function byName(a: Dirent, b: Dirent): number {
  return byText(a.name, b.name);
}
