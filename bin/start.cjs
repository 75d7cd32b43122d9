// Opens the built program together with what V8 made of it when it was built, so that nothing is compiled anew: that is a third of
// a short run. V8 itself refuses what another version of it made, and the program is then compiled as usual.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/**
 * How much more room V8 gives to new objects each time they fill it. A check makes many that stay: at once to sixteen megabytes instead
 * of by doubling, that spares five collections of eight. What was compiled under one value is refused under another, hence the usual
 * one while a script is opened or kept. What only says its version needs none of it. A V8 that does not know the flag would say so aloud,
 * so it is set on the versions of Node alone that it was tried on.
 */
const growth = (factor) => {
  if (/^2[0-4]\./.test(process.versions.node)) require('node:v8').setFlagsFromString(`--semi-space-growth-factor=${factor}`);
};
const [USUAL, WIDE] = [2, 16];

const opened = new Map();

function open(filename) {
  const cachedData = compiledOf(filename);
  const source = Module.wrap(readFileSync(filename, 'latin1')); // the build writes ASCII alone, which is read at once so
  const isFirst = opened.size === 0;
  if (!isFirst) growth(USUAL);
  const script = new Script(source, { filename, cachedData });
  if (!isFirst) growth(WIDE);
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
  growth(USUAL);
  for (const [filename, { script }] of opened) writeFileSync(beside(filename), script.createCachedData());
};
