import { expect, test } from '@jest/globals';
import { read } from './files.ts';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string }>
  >;
}

/** Packages that the lockfile wants and does not hold: `npm ci` would refuse it. */
const missing = ({ packages }: Lock): readonly string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => ![`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => place in packages),
    ),
  );

const LOCKS = ['package-lock.json', 'bench/others/package-lock.json'].map((file) => [file, JSON.parse(read(file)) as Lock] as const);

test.each(LOCKS)('%s is whole, for every platform (else: npm run lock)', (_, lock) => {
  expect(missing(lock)).toEqual([]);
  expect(missing({ packages: { a: { optionalDependencies: { 'a-win32-x64': '1.0.0' } } } })).toEqual(['a-win32-x64']);
});

test.each(LOCKS)('%s names no registry', (_, lock) => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
