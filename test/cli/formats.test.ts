import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { validateXML } from 'xmllint-wasm';
import type { PostResult } from '../../src/model.ts';
import { FORMATS, type FormatName } from '../../src/reporters/reporter.ts';
import { ROOT } from '../project/files.ts';
import { readable } from '../reporters/readable.ts';
import { raw } from '../text/hostile.ts';
import { runHere } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'smpolicy-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));
const CONFIG = ['--config', join(ROOT, 'fixtures/schools/oakfield/.smpolicyrc.yaml'), '--now', '2026-11-16T09:00'];
const PRINTED = Object.keys(FORMATS) as readonly FormatName[];
const FILES = PRINTED.flatMap((format) => FORMATS[format].endings.map((ending) => [format, `report${ending}`] as const));

// ── One post that would break every page it is printed on ───────────────────────────────────────────────────────────

const POISON = {
  terminal: '\u001B[2J\u001B]0;owned\u0007\u009B31m\r',
  html: `"><script>document.title='run'</script><img src=x onerror="document.title='run'">`,
  formula: `=cmd|' /C calc'!A0`,
  command: '::error file=a::owned\n##[set-env name=PATH]/tmp',
  xml: ']]>\u0000\u0008\uFFFE<!DOCTYPE a [<!ENTITY b "c">]>&b;',
  bidi: '\u202Egnp.exe\u202C\u2066\u200F\u2069',
};
const all = Object.values(POISON).join(' ');
/** Found with everything around it: what is found is told with its line. */
const number = '07700 900123';
const POST = {
  ...{ id: `${POISON.formula}${all}`, channel: 'facebook', account: `@${all}`, author: `+${all}` },
  text: `${POISON.formula} ${all} ring ${number} ${all}`,
  media: [
    { type: 'image', pupils: [`=${all}`], alt: `@${all} ${number}`, caption: `-${all}`, tags: [`@${all}`], file: `${POISON.html}.jpg` },
  ],
  links: [`https://bit.ly/${POISON.html}`, `javascript:alert('${POISON.html}')`],
  tags: [`@${all}`],
  location: { name: `${POISON.command} 53.2269, -2.8843` },
};
writeFileSync(join(folder, 'hostile.json'), JSON.stringify(POST));
writeFileSync(join(folder, 'broken.json'), `{"channel": "facebook", "${POISON.formula}${POISON.html}": 1, "text": "a"}`);
const WAYS = ['--no-mask', '--mask'];

/** One run: one format on stdout, the others as files. */
const printed = async (mask: string): Promise<{ readonly code: number; readonly texts: Readonly<Record<FormatName, string>> }> => {
  const out = mkdtempSync(join(folder, 'out-'));
  const outputs = FILES.flatMap(([, file]) => ['--output', join(out, file)]);
  const args = ['check', join(folder, 'hostile.json'), join(folder, 'broken.json'), ...CONFIG, '--format', 'github', mask, ...outputs];
  const { code, stdout } = await runHere({ args, cwd: ROOT });
  const written = FILES.map(([format, file]) => [format, readFileSync(join(out, file), 'utf8')] as const);
  return { code, texts: { ...Object.fromEntries(written), github: stdout } as Readonly<Record<FormatName, string>> };
};
const ways = new Map(await Promise.all(WAYS.map(async (mask) => [mask, await printed(mask)] as const)));
const textOf = (mask: string, format: FormatName): string => ways.get(mask)?.texts[format] ?? '';

describe.each(WAYS)('a hostile post, %s', (mask) => {
  test.each(PRINTED)('%s prints nothing that a terminal obeys', (format) => {
    const text = textOf(mask, format);
    expect(text.length).toBeGreaterThan(1000);
    expect(raw(text.replaceAll('\r\n', '\n'))).toBeUndefined();
    expect(ways.get(mask)?.code).toBe(2);
  });

  test('as a page it brings no element, attribute or address along', () => {
    const text = textOf(mask, 'html');
    const tags = new Set([...text.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
    expect(['script', 'img'].filter((tag) => tags.has(tag))).toEqual([]);
    expect(text.slice(text.indexOf('<body>')).replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
    expect(text).not.toMatch(/<[^>]*\s(?:on\w+|src|style)\s*=/i);
    expect([...text.matchAll(/href="([^"]*)"/g)].map(([, to]) => to).filter((to) => !to?.startsWith('#'))).toEqual([]);
  });

  test('as a table it is no formula, and every row is whole', () => {
    const rows = parse(textOf(mask, 'csv'), { bom: true, record_delimiter: '\r\n', relax_column_count: false }) as string[][];
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.flat().filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  });

  test('in a workflow it gives no command', () => {
    const lines = textOf(mask, 'github').trimEnd().split('\n');
    expect(lines.slice(0, -1).filter((line) => !/^::(?:error|warning|notice) /.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('##['))).toEqual([]);
    expect(lines.at(-1)).toMatch(/^Checked 1 post: /);
  });

  test('as XML it is well formed', async () => {
    const schema = readFileSync(join(ROOT, 'test/reporters/schemas/junit.xsd'), 'utf8');
    const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: textOf(mask, 'junit') }, schema });
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  test('as JSON it loses nothing, and SARIF has addresses', () => {
    const { posts } = JSON.parse(textOf(mask, 'json')) as { readonly posts: readonly PostResult[] };
    expect(
      textOf(mask, 'ndjson')
        .split('\n')
        .slice(0, -1)
        .map((line): unknown => JSON.parse(line)),
    ).toContainEqual(posts[0]);
    const uris = [...textOf(mask, 'sarif').matchAll(/"uri":"([^"]*)"/g)].map(([, uri]) => uri ?? '');
    expect(uris.length).toBeGreaterThan(2);
    expect(uris.filter((uri) => !/^[A-Za-z0-9._~:/%!*'()-]+$/.test(uri))).toEqual([]);
  });
});

test('it is told of all the same', () => {
  for (const format of PRINTED) {
    const text = readable(format, textOf('--no-mask', format));
    expect([format, text.includes(number), textOf('--mask', format).includes(number)]).toEqual([format, true, false]);
  }
});

test('a post that is printed as it is would be seen', () => {
  expect([raw(POST.text), /^\s*=/.test(POST.text), POST.text.includes('##['), POST.text.includes('<script')]).toEqual([
    '\u001B',
    true,
    true,
    true,
  ]);
});

// ── --output ────────────────────────────────────────────────────────────────────────────────────────────────────────

describe('--output', () => {
  const DRAFTS = join(ROOT, 'fixtures/schools/oakfield/drafts');
  const write = async (files: readonly string[], ...args: readonly string[]): Promise<Readonly<Record<string, string>>> => {
    const out = mkdtempSync(join(folder, 'out-'));
    await runHere({ args: ['check', DRAFTS, ...CONFIG, ...args, ...files.flatMap((file) => ['--output', join(out, file)])], cwd: ROOT });
    return Object.fromEntries(readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]));
  };
  const BEGINS: Readonly<Record<string, RegExp>> = {
    '.txt': /^Ask first: /,
    '.json': /^\{\n {2}"smpolicy"/,
    '.ndjson': /^\{"source"/,
    '.sarif': /^\{"\$schema":".*sarif/,
    '.xml': /^<\?xml /,
    '.html': /^<!doctype html>/,
    '.csv': /^\uFEFF"row"/,
  };

  test('takes the format of the ending, for as many files as are named', async () => {
    const written = await write(Object.keys(BEGINS).map((ending) => `r${ending}`));
    for (const [ending, begins] of Object.entries(BEGINS))
      expect([ending, written[`r${ending}`]]).toEqual([ending, expect.stringMatching(begins)]);
  });

  test('takes that of stdout where the ending says nothing, and any case of one that does', async () => {
    const written = await write(['r', 'r.log', 'R.HTML'], '--format', 'junit');
    expect([written['r'], written['r.log'], written['R.HTML']]).toEqual([
      expect.stringMatching(/^<\?xml /),
      expect.stringMatching(/^<\?xml /),
      expect.stringMatching(/^<!doctype html>/),
    ]);
  });

  test('says what stdout says in that format', async () => {
    for (const [format, file] of FILES.filter(([name]) => name !== 'pretty')) {
      const { stdout } = await runHere({ args: ['check', DRAFTS, ...CONFIG, '--format', format], cwd: ROOT });
      expect([format, Object.values(await write([file]))[0]]).toEqual([format, stdout]);
    }
  });
});
