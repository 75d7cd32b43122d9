import { posix } from 'node:path';
import type { Facts, Import } from './syntax.ts';

/** Who may import whom. Nothing else is allowed; docs/architecture.md shows the same table. */
export interface Room {
  readonly rooms: readonly string[];
  /** Rooms of which only the types may be imported. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

const ENGINE_AND_BELOW = ['model', 'text', 'formats', 'detect', 'checks', 'policy', 'school', 'posts', 'config', 'engine'];

export const ROOMS: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: [] },
  text: { rooms: ['model'], packages: [] },
  formats: { rooms: ['model', 'text'], packages: ['js-yaml', 'yaml', 'yauzl', 'valibot', '@valibot/to-json-schema'] },
  detect: { rooms: ['model', 'text'], packages: [] },
  checks: { rooms: ['model', 'text', 'detect'], packages: [] },
  policy: { rooms: ['model', 'text', 'formats', 'checks'], packages: [] },
  school: { rooms: ['model', 'text', 'formats'], packages: ['ical.js'] },
  posts: { rooms: ['model', 'text', 'formats'], packages: ['exifreader', 'tinyglobby'] },
  config: { rooms: ['model', 'text', 'formats', 'school', 'policy'], packages: ['cosmiconfig'] },
  engine: { rooms: ['model', 'text', 'detect', 'policy'], types: ['checks'], packages: [] },
  audit: { rooms: ENGINE_AND_BELOW, packages: [] },
  reporters: { rooms: ['model', 'text'], packages: [] },
  index: { rooms: [...ENGINE_AND_BELOW, 'audit'], packages: [] },
  cli: { rooms: [...ENGINE_AND_BELOW, 'audit', 'reporters', 'index'], packages: ['commander', 'chalk', 'ora', 'inquirer'] },
};

/** One post in, one report out: no file, no clock, no chance, no console. */
const PURE = new Set(['model', 'text', 'detect', 'checks', 'engine', 'reporters']);
const NOT_IN_PURE = new Set([
  ...['process', 'console', 'globalThis', 'global', 'performance', 'crypto', 'navigator', 'setTimeout', 'setInterval', 'setImmediate'],
  ...['Date.now', 'new Date()', 'Date()', 'Math.random'],
]);
/** The library is silent: whoever calls it owns the process. */
const NOT_IN_LIBRARY = new Set(['process', 'console', 'globalThis', 'global']);
const NOWHERE = new Set(['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'eval', 'Function']);
const BUILTINS_NOWHERE = new Set(
  ['net', 'http', 'https', 'http2', 'tls', 'dgram', 'dns', 'child_process', 'cluster', 'inspector', 'vm', 'repl'].map(
    (name) => `node:${name}`,
  ),
);

/** `src/text/fold.ts` is of `text`; a file that lies in src itself is a room of its own. */
export const roomOf = (file: string): string => (file.split('/')[1] ?? '').replace(/\.ts$/, '');
/** `@scope/name/part` is of `@scope/name`. */
const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

const isOwn = ({ to }: Import): boolean => to.startsWith('.');
const isBuiltin = ({ to }: Import): boolean => to.startsWith('node:');
const isPackage = (found: Import): boolean => !isOwn(found) && !isBuiltin(found) && !found.to.startsWith('(');
const target = (file: string, { to }: Import): string => posix.join(posix.dirname(file), to);

const each = <T>(files: readonly Facts[], say: (file: Facts) => readonly T[]): T[] => files.flatMap((file) => [...say(file)]);
const importsWhere = (files: readonly Facts[], wrong: (found: Import, file: Facts) => string | undefined): string[] =>
  each(files, (file) => file.imports.map((found) => wrong(found, file)).filter((fault) => fault !== undefined));

/** Each rule is given every file and says what is wrong; nothing is good. */
export type Rule = (files: readonly Facts[]) => readonly string[];

const roomsAreKnown: Rule = (files) =>
  each(files, ({ file }) => (ROOMS[roomOf(file)] === undefined ? [`${file} is in no room of the table`] : []));

const importsAreReadable: Rule = (files) =>
  importsWhere(files, (found, { file }) => (found.to.startsWith('(') ? `${file} imports what cannot be told: ${found.to}` : undefined));

const importsFollowTheTable: Rule = (files) =>
  importsWhere(files, (found, { file }) => {
    if (!isOwn(found)) return undefined;
    const [from, to] = [roomOf(file), roomOf(target(file, found))];
    const room = ROOMS[from];
    const allowed = from === to || room?.rooms.includes(to) === true || (found.how === 'type' && room?.types?.includes(to) === true);
    return allowed
      ? undefined
      : `${file} (${from}) may not import ${target(file, found)} (${to})${found.how === 'type' ? ' as a type' : ''}`;
  });

const importsExist: Rule = (files) => {
  const known = new Set(files.map(({ file }) => file));
  return importsWhere(files, (found, { file }) =>
    isOwn(found) && !known.has(target(file, found)) ? `${file} imports ${target(file, found)}, which is not there` : undefined,
  );
};

const packagesStayInTheirRoom: Rule = (files) =>
  importsWhere(files, (found, { file }) =>
    isPackage(found) && ROOMS[roomOf(file)]?.packages.includes(packageOf(found.to)) !== true
      ? `${file} (${roomOf(file)}) may not import the package ${packageOf(found.to)}`
      : undefined,
  );

const packagesHaveOneFile: Rule = (files) => {
  const users = new Map<string, Set<string>>();
  for (const { file, imports } of files)
    for (const found of imports.filter(isPackage))
      users.set(packageOf(found.to), new Set([...(users.get(packageOf(found.to)) ?? []), file]));
  return [...users].filter(([, in_]) => in_.size > 1).map(([name, in_]) => `${name} is imported by ${[...in_].sort().join(' and ')}`);
};

const pureRoomsReadNothing: Rule = (files) =>
  importsWhere(files, (found, { file }) =>
    isBuiltin(found) && PURE.has(roomOf(file)) ? `${file} (${roomOf(file)}) may not import ${found.to}` : undefined,
  );

const builtinsOfTheNetwork: Rule = (files) =>
  importsWhere(files, (found, { file }) =>
    BUILTINS_NOWHERE.has(found.to) ? `${file} may not import ${found.to}: nobody here may` : undefined,
  );

const barred = (file: string, global: string): boolean =>
  NOWHERE.has(global) || (PURE.has(roomOf(file)) && NOT_IN_PURE.has(global)) || (roomOf(file) === 'index' && NOT_IN_LIBRARY.has(global));

const globalsAreHandedIn: Rule = (files) =>
  each(files, ({ file, globals }) => globals.filter((global) => barred(file, global)).map((global) => `${file} may not use ${global}`));

// ── Loaded late ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Not loaded unless there is something for them to do: start-up is a feature. */
const LATE = new Set(['ora', 'inquirer', 'yaml', '@valibot/to-json-schema', 'exifreader', 'ical.js', 'yauzl']);
const START = 'src/cli/main.ts';

/** Every file that is loaded with this one, before anything is asked for. */
export function loadedWith(start: string, files: readonly Facts[]): ReadonlySet<string> {
  const byName = new Map(files.map((file) => [file.file, file]));
  const seen = new Set<string>();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const found of byName.get(file)?.imports ?? []) if (isOwn(found) && found.how === 'static') queue.push(target(file, found));
  }
  return seen;
}

const heavyPackagesComeLate: Rule = (files) => {
  const atStart = loadedWith(START, files);
  return importsWhere(files, (found, { file }) =>
    atStart.has(file) && found.how === 'static' && isPackage(found) && LATE.has(packageOf(found.to))
      ? `${file} loads ${packageOf(found.to)} at every start`
      : undefined,
  );
};

// ── Cycles ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Tarjan's strongly connected components; a group of more than one file, or a file that imports itself, is a cycle. */
export function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const lower = (name: string, to: number): void => void low.set(name, Math.min(low.get(name) ?? to, to));
  const visit = (name: string): void => {
    index.set(name, index.size);
    low.set(name, index.size - 1);
    stack.push(name);
    for (const next of graph.get(name) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) lower(name, low.get(next) ?? 0);
    }
    if (low.get(name) !== index.get(name)) return;
    const group = stack.splice(stack.indexOf(name));
    if (group.length > 1 || graph.get(name)?.includes(name) === true) found.push(group.sort());
  };
  for (const name of graph.keys()) if (!index.has(name)) visit(name);
  return found;
}

const noCycles: Rule = (files) => {
  const graph = new Map(files.map((file) => [file.file, file.imports.filter(isOwn).map((found) => target(file.file, found))]));
  return cycles(graph).map((group) => `a cycle: ${group.join(', ')}`);
};

// ── Style ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The one class there is: an error with a place. */
const CLASSES = new Set(['src/model.ts']);
/** A registry finds these by their file. */
const DEFAULT_EXPORTS = new Set(['checks', 'reporters']);

const excused = (file: string, turn: string): boolean =>
  (turn === 'class' && CLASSES.has(file)) || (turn === 'default export' && DEFAULT_EXPORTS.has(roomOf(file)));

const plainTurns: Rule = (files) =>
  each(files, ({ file, turns }) => turns.filter((turn) => !excused(file, turn)).map((turn) => `${file}: ${turn}`));

export const RULES: Readonly<Record<string, Rule>> = {
  'every file is in a room of the table': roomsAreKnown,
  'what is imported can be told by reading': importsAreReadable,
  'what is imported is there': importsExist,
  'who may import whom': importsFollowTheTable,
  'a package stays in its room': packagesStayInTheirRoom,
  'a package is imported by one file': packagesHaveOneFile,
  'pure rooms read nothing': pureRoomsReadNothing,
  'nothing reaches the network or another program': builtinsOfTheNetwork,
  'globals are handed in': globalsAreHandedIn,
  'heavy packages come late': heavyPackagesComeLate,
  'no cycle': noCycles,
  'no any, no non-null, no class, no state, nothing done on import': plainTurns,
};
