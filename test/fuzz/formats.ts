import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'csv-parse/sync';
import { jsonSchema } from '../../src/formats/schema.ts';
import type { FormatName } from '../../src/reporters/reporter.ts';
import { ROOT } from '../project/files.ts';
import { raw } from '../text/hostile.ts';

/** What is wrong with a printed report, in the words of its own format; undefined where nothing is. */
export type Inspect = (text: string) => string | undefined;

const complaints = (valid: ValidateFunction, value: unknown): string | undefined =>
  valid(value) ? undefined : `not as published: ${JSON.stringify(valid.errors?.slice(0, 2))}`;

/** Every element is closed in its turn, and no mark stands where none may. */
const unclosed: (voids: ReadonlySet<string>) => Inspect = (voids) => (text) => {
  const open: string[] = [];
  const bare = text.replace(/<!doctype html>|<\?xml[^>]*\?>|<style>[\s\S]*?<\/style>/g, '');
  for (const [, words = '', slash = '', name = '', rest = ''] of bare.matchAll(/([^<]*)(?:<(\/?)([A-Za-z][\w:-]*)([^<>]*)>|$)/g)) {
    if (/>|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(words))
      return `a mark stands raw in ${JSON.stringify(words.slice(0, 80))}`;
    if (name === '') continue;
    if (slash === '/' && open.pop() !== name) return `</${name}> closes what is not open`;
    if (slash === '' && !rest.endsWith('/') && !voids.has(name)) open.push(name);
  }
  return open.length === 0 ? undefined : `<${open.at(-1)}> is never closed`;
};

const HTML_VOIDS: ReadonlySet<string> = new Set(['br', 'meta', 'hr', 'wbr']);

const parsedBy =
  (read: (text: string) => string | undefined | undefined[]): Inspect =>
  (text) => {
    try {
      const found = read(text);
      return typeof found === 'string' ? found : undefined;
    } catch (error) {
      return `it cannot be read: ${(error as Error).message.slice(0, 120)}`;
    }
  };

const REFERENCE = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/;

/** Each format, held against what it is published as. */
export const inspectors = async (): Promise<Readonly<Record<FormatName, Inspect>>> => {
  const result = new Ajv({ strict: false }).compile(await jsonSchema('result'));
  const text = readFileSync(join(ROOT, 'test/reporters/schemas/sarif-2.1.0.json'), 'utf8');
  const formats = { uri: REFERENCE, 'uri-reference': REFERENCE, 'date-time': /^\d{4}-\d\d-\d\dT/ };
  const sarif = new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(JSON.parse(text) as object);
  const json = (one: string): string | undefined => complaints(result, JSON.parse(one));
  const own: Readonly<Record<FormatName, Inspect>> = {
    pretty: () => undefined,
    json: parsedBy(json),
    ndjson: parsedBy((all) =>
      all
        .trimEnd()
        .split('\n')
        .map(json)
        .find((fault) => fault !== undefined),
    ),
    sarif: parsedBy((one) => complaints(sarif, JSON.parse(one))),
    junit: unclosed(new Set()),
    html: unclosed(HTML_VOIDS),
    github: (all) =>
      all
        .trimEnd()
        .split('\n')
        .slice(0, -1)
        .find((line) => !/^::(?:error|warning|notice) [^\n]*?::/.test(line)),
    csv: parsedBy((all) => {
      parse(all, { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false, relax_quotes: false });
      return undefined;
    }),
  };
  const unprinted: Inspect = (all) => {
    const found = raw(all.replaceAll('\r\n', '\n').replace(/^\uFEFF/, ''));
    return found === undefined ? undefined : `U+${found.codePointAt(0)?.toString(16)} is printed raw`;
  };
  return Object.fromEntries(
    Object.entries(own).map(([name, inspect]) => [name, (all: string) => unprinted(all) ?? inspect(all)]),
  ) as Record<FormatName, Inspect>;
};
