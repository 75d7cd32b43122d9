// Opens the built program together with what V8 made of it when it was built, so that nothing is compiled anew: that is a third of
// a short run. V8 itself refuses what another version of it made, and the program is then compiled as usual.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const opened = new Map();

function open(filename) {
  const cachedData = compiledOf(filename);
  const source = Module.wrap(readFileSync(filename, 'utf8'));
  const script = new Script(source, { filename, cachedData });
  const module = { exports: {} };
  opened.set(filename, { module, script });
  const folder = dirname(filename);
  const others = Module.createRequire(filename);
  const require = (id) => (id.startsWith('.') ? load(join(folder, id)) : others(id));
  require.late = (id) => import(id); // a script with compiled data has no import() of its own; the build writes this instead
  script.runInThisContext()(module.exports, require, module, filename, folder);
  return module.exports;
}

const load = (filename) => opened.get(filename)?.module.exports ?? open(filename);

const beside = (filename) => `${filename}.compiled`;

function compiledOf(filename) {
  try {
    return readFileSync(beside(filename));
  } catch {
    return undefined; // not made, or not for us to read: the program is the same without
  }
}

exports.start = (process) => load(join(__dirname, '..', 'dist', 'main.cjs')).main(process);

/** The same in a thread of the program. */
exports.work = (port) => load(join(__dirname, '..', 'dist', 'worker.cjs')).work(port);

/** What has been opened, and whether it had to be compiled. */
exports.opened = () => [...opened].map(([filename, { script }]) => ({ filename, compiled: script.cachedDataRejected !== false }));

/** Of a program that has just run, what was compiled for it: the build keeps it. */
exports.keepCompiled = () => {
  for (const [filename, { script }] of opened) writeFileSync(beside(filename), script.createCachedData());
};
