import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { jest } from '@jest/globals';
import { parseSync } from '@swc/core';
import { filesIn, ROOT, read } from '../../project/files.ts';

/** A regular expression of the program, and the file that it stands in. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Whatever looks at the text of a post. */
export const FILES: readonly string[] = ['src/detect', 'src/text'].flatMap(filesIn).filter((file) => file.endsWith('.ts'));

// ── As they are written ─────────────────────────────────────────────────────────────────────────────────────────────

function* nodesOf(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value) yield value as Readonly<Record<string, unknown>>;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

/** The literals of a source; what only looks like one in a comment or a string is none. */
const literalsIn = (file: string, text: string): readonly Pattern[] =>
  [...nodesOf(parseSync(text, { syntax: 'typescript', target: 'es2022' }))]
    .filter(({ type }) => type === 'RegExpLiteral')
    .map(({ pattern, flags }) => ({ file, source: String(pattern), flags: String(flags) }));

/** Where one is put together from pieces, as `file:line`. */
const placesIn = (file: string, text: string): readonly string[] =>
  MAKERS.has(file)
    ? []
    : text
        .split('\n')
        .flatMap((line, index) =>
          /^(?! *(?:\/\/|\*|\/\*)).*(?<!\w)(?:pattern|patternFor|latin|RegExp)\(/.test(line) ? [`${file}:${index + 1}`] : [],
        );

export const written = (): { readonly literals: readonly Pattern[]; readonly places: readonly string[] } => ({
  literals: FILES.flatMap((file) => literalsIn(file, read(file))),
  places: FILES.flatMap((file) => placesIn(file, read(file))),
});

// ── As they are made ────────────────────────────────────────────────────────────────────────────────────────────────

/** These make patterns for others: the place that counts is the one that asked. */
const MAKERS: ReadonlySet<string> = new Set(['src/text/pattern.ts', 'src/text/later.ts', 'src/detect/identifiers/latin.ts']);
const FRAME = /\(?(file:\/\/.{1,400}|\/.{1,400}|[A-Z]:\\.{1,400}):(\d{1,6}):\d{1,6}\)?$/;

const spotOf = (frame: string): string | undefined => {
  const [, path = '', line = ''] = FRAME.exec(frame.replace(/^ *at (?:.{0,200} \()?/, '')) ?? [];
  const file = relative(ROOT, path.startsWith('file:') ? fileURLToPath(path) : path)
    .split(sep)
    .join('/');
  return file.startsWith('src/') && !MAKERS.has(file) ? `${file}:${line}` : undefined;
};

/** Which line of the program is at work. */
const whoAsks = (): string | undefined =>
  (new Error('').stack ?? '')
    .split('\n')
    .map(spotOf)
    .find((place) => place !== undefined);

export interface Made extends Pattern {
  /** `file:line` */
  readonly place: string;
}

/** Every pattern that is made at run time while this works; `makeAll` makes what the program puts off until it is asked for. */
export const recorded = async (work: (makeAll: () => void) => Promise<void>): Promise<readonly Made[]> => {
  const made: Made[] = [];
  const late = lateOnes();
  const original = globalThis.RegExp;
  const noted = (one: RegExp): RegExp => {
    const place = late.placeOf(whoAsks());
    made.push({ place, file: place.replace(/:\d+$/, ''), source: one.source, flags: one.flags });
    return one;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args) => noted(Reflect.construct(target, args) as RegExp),
    apply: (target, self, args) => noted(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    await work(late.makeAll);
  } finally {
    globalThis.RegExp = original;
  }
  return made;
};

interface Late {
  readonly makeAll: () => void;
  /** What was put off is made where it was put off, not where it is first asked for. */
  readonly placeOf: (asks: string | undefined) => string;
}

/** Stands in for `later`, which keeps from others what it holds. */
const lateOnes = (): Late => {
  const all: (() => unknown)[] = [];
  const asked: { readonly by: string | undefined; readonly putOff: string | undefined }[] = [];
  const later = <T>(make: () => T): (() => T) => {
    const putOff = whoAsks();
    let kept: { readonly value: T } | undefined;
    const get = (): T => {
      asked.push({ by: whoAsks(), putOff });
      kept ??= { value: make() };
      asked.pop();
      return kept.value;
    };
    all.push(get);
    return get;
  };
  jest.unstable_mockModule(join(ROOT, 'src/text/later.ts'), () => ({ later }));
  const placeOf = (asks: string | undefined): string => (asks === asked.at(-1)?.by ? asked.at(-1)?.putOff : asks) ?? '';
  const makeAll = (): void => {
    for (const get of all) get(); // to the last, also of those that are put off by one that is made here
  };
  return { makeAll, placeOf };
};

export const load = async <T>(file: string): Promise<T> => (await import(pathToFileURL(join(ROOT, file)).href)) as T;
