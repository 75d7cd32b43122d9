import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'js-yaml';

const ROOT = import.meta.dirname;
const inRoot = (...parts) => join(ROOT, ...parts);
const { dependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/** What every check needs goes into the program: opening these packages takes longer than running them (docs/dependencies.md). */
const BUNDLED = ['commander', 'cosmiconfig', 'js-yaml', 'valibot'];
const packageIn = (path) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1]?.replace('\\', '/');
const packages = (names) => names.map((name) => new RegExp(`^${name}(/|$)`));
const outside = Object.keys(dependencies).filter((name) => !BUNDLED.includes(name));

/** Parts of these packages that run other programs: never used here, slow to load, and better not there at all. */
const LEFT_OUT = [
  { from: 'commander', what: 'node:child_process' },
  { from: 'cosmiconfig', what: './loaders' },
];
const NOTHING = '\0nothing';
const leaveOut = {
  name: 'leave-out',
  resolveId: (what, importer = '') => (LEFT_OUT.some((one) => one.what === what && one.from === packageIn(importer)) ? NOTHING : undefined),
  load: (id) => (id === NOTHING ? 'module.exports = {};' : undefined),
};

/** js-yaml makes its whole writer and three more schemas on import; said to be pure, what nobody uses of it falls away. */
const MADE_ON_IMPORT = /^((?:const|let|var) \w+ = )(?=new (?:RegExp|Schema)\(|define\w+Tag\(|\w+\.withTags\()/gm;
const pureOnImport = {
  name: 'pure-on-import',
  transform: (code, id) =>
    packageIn(id) === 'js-yaml' ? { code: code.replace(MADE_ON_IMPORT, '$1/* @__PURE__ */ '), map: null } : undefined,
};

/** The licences of all that was bundled, as each of them asks. */
const licences = {
  name: 'licences',
  generateBundle(_, bundle) {
    const ids = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const names = [...new Set(ids.flatMap((id) => packageIn(id) ?? []))].sort();
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: names.map(licenceOf).join(`\n${'─'.repeat(80)}\n\n`) });
  },
};

function licenceOf(name) {
  const folder = inRoot('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled and has no licence file`);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** Our packs as a run wants them, made by the program that was just built (src/policy/make.ts). */
const packs = {
  name: 'packs',
  async writeBundle({ dir }) {
    const { makePacks } = await import(pathToFileURL(join(dir, 'packs.js')).href);
    const files = { read: async (path) => readFileSync(path, 'utf8'), list: async (folder) => readdirSync(folder) };
    mkdirSync(join(dir, 'packs'), { recursive: true });
    for (const [name, made] of await makePacks(inRoot('rules'), files))
      writeFileSync(join(dir, 'packs', `${name}.json`), JSON.stringify(made));
  },
};

/** The program's own `import()` of a package, as bin/start.cjs offers it. */
const importLate = {
  name: 'import-late',
  renderChunk: (code) => ({ code: code.replace(/\bimport\((?=["'`])/g, 'require.late('), map: null }),
};

/** Runs a check and keeps what V8 compiled for it (bin/start.cjs): with all policies, and then with none, for what a check always loads. */
const compiled = {
  name: 'compiled',
  writeBundle() {
    const args = ['check', inRoot('fixtures/schools/oakfield/drafts'), '--now', '2026-11-16T09:00Z'];
    const policies = ours.flatMap((policy) => ['--policy', policy]);
    const run = `const { start, keepCompiled } = require(${JSON.stringify(inRoot('bin/start.cjs'))});
      process.stdout.write = (_, ...rest) => (rest.at(-1)?.(), true);
      start(process).then(keepCompiled);`;
    for (const more of [policies, []])
      execFileSync(process.execPath, ['-e', run, 'smpolicy', ...args, ...more], { stdio: ['ignore', 'ignore', 'inherit'] });
  },
};

/** All that is loaded with one of these files, however far down. */
function loadedWith(file, graph, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of graph.getModuleInfo(file)?.importedIds ?? []) loadedWith(next, graph, seen);
  return seen;
}

/**
 * What a check needs comes in one piece: each file more costs half a millisecond. What starts the program stays with its start, and
 * the checks that only policies ask for, most of which ask for many, come in a piece of their own.
 */
const ours = readdirSync(inRoot('rules')).flatMap((name) => (name.endsWith('.yaml') ? [basename(name, '.yaml')] : []));
const checkFile = (id) => `src/checks/${id}.ts`;
const ofBaseline = load(readFileSync(inRoot('rules', 'baseline.yaml'), 'utf8')).clauses.flatMap(({ check = [] }) => check);
const PIECES = {
  main: ['src/cli/main.ts'],
  check: ['src/cli/commands/check.ts', 'src/reporters/pretty.ts', ...ofBaseline.map(checkFile)],
  policies: readdirSync(inRoot('src', 'checks')).flatMap((name) => (name.endsWith('.ts') ? [checkFile(basename(name, '.ts'))] : [])),
};
const intoPieces = (pieces) => {
  const loaded = new Map();
  const loadedIn = (piece, graph) => {
    if (!loaded.has(piece)) loaded.set(piece, new Set(PIECES[piece].flatMap((file) => [...loadedWith(inRoot(file), graph)])));
    return loaded.get(piece);
  };
  return {
    includeDependenciesRecursively: false,
    groups: [{ debugName: 'pieces', name: (id, graph) => pieces.find((piece) => loadedIn(piece, graph).has(id)) ?? null }],
  };
};

/** What is outside is never asked of a plugin, so that the part of Node which starts other programs has to be inside to be left out. */
const common = { cwd: ROOT, platform: 'node', external: [/^node:(?!child_process$)/, ...packages(outside)] };
const output = { dir: inRoot('dist'), format: 'esm', entryFileNames: '[name].js', sourcemap: true };

/** The program and the library are built apart, so that neither loads what only the other needs. */
export default [
  {
    ...common,
    input: { main: 'src/cli/main.ts', worker: 'src/cli/jobs/worker.ts' },
    preserveEntrySignatures: 'allow-extension',
    plugins: [leaveOut, pureOnImport, licences, importLate],
    output: {
      ...output,
      // In this form the program can be opened with what was compiled for it.
      format: 'cjs',
      entryFileNames: '[name].cjs',
      cleanDir: true,
      minify: true,
      charset: 'ascii',
      chunkFileNames: 'chunk-[name].cjs',
      codeSplitting: intoPieces(['main', 'check', 'policies']),
    },
  },
  {
    ...common,
    input: { index: 'src/index.ts', packs: 'src/policy/make.ts' },
    plugins: [packs, compiled],
    external: [...common.external, ...packages(BUNDLED)],
    output: { ...output, chunkFileNames: 'library-[name].js' },
  },
];
