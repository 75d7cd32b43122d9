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

const lock = JSON.parse(read('package-lock.json')) as Lock;

test('the lockfile is whole, for every platform (else: npm run lock)', () => {
  expect(missing(lock)).toEqual([]);
  expect(missing({ packages: { a: { optionalDependencies: { 'a-win32-x64': '1.0.0' } } } })).toEqual(['a-win32-x64']);
});

test('the lockfile names no registry', () => {
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
