// npm run fuzz [-- --seconds N | --times N] [--target NAME,…] [--seed N] [--keep FOLDER]: changed inputs of every kind that is read, and what must never come of them.
// The parts are TypeScript (test/fuzz), which this Node does not run: they are put together into one file first.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** As deep below the root as the parts are, since they look for fixtures from where they are. */
const made = join(ROOT, 'node_modules', '.smpolicy-fuzz');

const outside = (id) => /^node:/.test(id) || !/^[./]|^[A-Za-z]:\\/.test(id);
await build({
  input: { fuzz: join(ROOT, 'test', 'fuzz', 'main.ts') },
  platform: 'node',
  external: outside,
  logLevel: 'warn',
  output: { dir: made, format: 'esm', entryFileNames: '[name].js', codeSplitting: false },
});
// With what the build made of our packs each run of the program is quicker; without, the same.
const packs = join(ROOT, 'dist', 'packs');
if (existsSync(packs)) cpSync(packs, join(made, 'packs'), { recursive: true });
else mkdirSync(join(made, 'packs'), { recursive: true });
await import(pathToFileURL(join(made, 'fuzz.js')).href);
