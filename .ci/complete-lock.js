// Completes package-lock.json after a package was added or removed. A package that comes in a build for each platform names all
// of them as optional; a registry mirror may lack those of other platforms, and npm then leaves them out of the lockfile, which
// `npm ci` refuses, here and everywhere else. What can be told from their names is written in; npm fetches none but its own.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const LIBRARIES = { gnu: 'glibc', musl: 'musl' };

const platformOf = (name) => {
  const words = name.split('/').at(-1).split('-');
  const of = (key, values) => (values.length === 0 ? {} : { [key]: values });
  return {
    ...of(
      'cpu',
      words.filter((word) => PROCESSORS.includes(word)),
    ),
    ...of(
      'libc',
      words.flatMap((word) => LIBRARIES[word] ?? []),
    ),
    ...of(
      'os',
      words.filter((word) => SYSTEMS.includes(word)),
    ),
  };
};

for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if ([`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in lock.packages)) continue;
    if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${name} is wanted as ${version}, and which that is cannot be told without it`);
    lock.packages[`node_modules/${name}`] = { version, ...(dev ? { dev } : {}), optional: true, ...platformOf(name) };
  }

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
