import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { membersOf } from '../../src/posts/members.ts';
import { areResultLines, isWholeResult } from '../../src/posts/whole-results.ts';
import { GOOD_RUN } from '../formats/shapes/samples.ts';
import { printAs, REPORTS } from '../reporters/samples.ts';
import { chunks, listed } from './scratch.ts';

const whole = JSON.stringify(GOOD_RUN);
const isWhole = (text: string): Promise<boolean> => isWholeResult(chunks(text));

describe.each(Object.entries(REPORTS))('what is printed of %s', (_, report) => {
  test('as JSON is a result, however it is spaced and comes in', async () => {
    const printed = await printAs('json', report);
    expect(await isWhole(printed)).toBe(true);
    expect(await isWhole(` \n${JSON.stringify(JSON.parse(printed))}\r\n`)).toBe(true);
    expect(await isWholeResult(chunks(Array.from(Buffer.from(printed), (byte) => Uint8Array.of(byte))))).toBe(true);
    expect(await areResultLines(chunks(printed))).toBe(false);
  });

  test('as NDJSON is a result', async () => {
    const printed = await printAs('ndjson', report);
    expect(await areResultLines(chunks(printed))).toBe(true);
    expect(await areResultLines(chunks(printed.split('')))).toBe(true);
    expect(await isWhole(printed)).toBe(false);
  });
});

describe('is no result:', () => {
  test.each(Object.keys(GOOD_RUN))('one without %s', async (key) => {
    const { [key]: _, ...rest } = GOOD_RUN;
    expect(await isWhole(JSON.stringify(rest))).toBe(false);
  });

  test.each([
    ['a key besides', { media: [] }],
    ['a note besides', { 'x-note': 1 }],
    ['a post of another shape', { posts: [{ channel: 'facebook', text: 'Hello' }] }],
    ['a post after good ones', { posts: [...(GOOD_RUN['posts'] as unknown[]), { channel: 'x', text: 'Hello' }] }],
    ['counts of another shape', { counts: { posts: 1 } }],
    ['another schema', { schema: 2 }],
    ['a list that is none', { posts: {} }],
    ['a word for a list', { posts: 'a' }],
  ])('one with %s', async (_, change) => {
    expect(await isWhole(JSON.stringify({ ...GOOD_RUN, ...change }))).toBe(false);
  });

  test.each([
    ['nothing', ''],
    ['an empty object', '{}'],
    ['an array of one', `[${whole}]`],
    ['two of them', whole + whole],
    ['one with a key twice', whole.replace('{', '{"verdict":null,')],
    ['one with a list twice', whole.replace('{', '{"posts":[],')],
    ['one with __proto__', whole.replace('{', '{"__proto__":{},')],
    ['one with a comma at its end', whole.replace(/\}$/u, ',}')],
    ['one with a comma at its beginning', whole.replace('{', '{,')],
    ['one with a comma in a list', whole.replace('"policies":[', '"policies":[,')],
    ['one with a comma at the end of a list', whole.replace(/"notices":\[[^\]]*/u, '$&,')],
    ['one with something after a list', whole.replace(/"notices":\[[^\]]*\]/u, '$& 5')],
    ['one with a list after a list', whole.replace(/"notices":\[[^\]]*\]/u, '$&[]')],
    ['one with a group after a list', whole.replace(/"notices":\[[^\]]*\]/u, '$&{}')],
    ['one with a list after a value', whole.replace('"schema":1', '"schema":1[]')],
    ['one that ends as a list', whole.replace(/\}$/u, ']')],
    ['one whose list ends as a group', whole.replace(/("notices":\[[^\]]*)\]/u, '$1}')],
    ['one without its end', whole.slice(0, -1)],
    ['one after words', `Hello ${whole}`],
    ['one before words', `${whole} Hello`],
    ['one with half a character', whole.replace('"smpolicy":"', '"smpolicy":"\\udc00')],
  ])('%s', async (_, text) => {
    expect(text).not.toBe(whole);
    expect(await isWhole(text)).toBe(false);
  });

  test('one with a member longer than a post may be', async () => {
    const notices = [{ why: 'a'.repeat(5_000_001) }];
    expect(await isWhole(JSON.stringify({ ...GOOD_RUN, notices }))).toBe(false);
    const many = Array.from({ length: 6 }, () => ({ why: 'a'.repeat(1_000_000) }));
    expect(await isWhole(JSON.stringify({ ...GOOD_RUN, notices: many }))).toBe(true);
  });

  test('what cannot be read to its end, and that is said', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(whole.slice(0, 20));
      throw Object.assign(new Error('read EIO'), { code: 'EIO' });
    }
    await expect(isWholeResult(broken())).rejects.toThrow('EIO');
    await expect(areResultLines(broken())).rejects.toThrow('EIO');
  });
});

test('the members of an object together are the object, however it comes in', async () => {
  const object = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())), { minKeys: 1, noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(object, fc.integer({ min: 1, max: 50 }), async (value, size) => {
      const text = Buffer.from(JSON.stringify(value, null, size % 3));
      const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, nth) => text.subarray(nth * size, (nth + 1) * size));
      const back: [string, unknown][] = [];
      for (const { nth, bytes } of await listed(membersOf(chunks(parts), 1_000_000))) {
        const [[key, part] = ['', undefined]] = Object.entries(JSON.parse(Buffer.from(bytes).toString()) as object);
        const before = back[nth]?.[1];
        back[nth] = [key, Array.isArray(before) && Array.isArray(part) ? [...(before as unknown[]), ...(part as unknown[])] : part];
      }
      expect(JSON.stringify(Object.fromEntries(back))).toBe(JSON.stringify(value));
    }),
  );
});
