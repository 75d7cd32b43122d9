import { Buffer, isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { crc32 } from 'node:zlib';
import type { Draft, Unread } from '../../../src/model.ts';
import { type Item, readDrafts } from '../../../src/posts/drafts.ts';
import type { Format } from '../../../src/posts/endings.ts';
import { filesIn, ROOT, read } from '../../project/files.ts';
import type { Chance } from '../chance.ts';
import { changedBytes, changedFile } from '../change.ts';
import { type Report, reportFaults } from '../report.ts';
import type { Looked, MakeTarget, Target } from '../target.ts';
import { changedValue } from '../value.ts';
import { type Both, faultsOf, judges, signOf, whyOf } from './house.ts';

/** Drafts, in each way that somebody may write them: read, judged, hidden and printed, all from their bytes. */

const FOLDER = join(ROOT, 'fixtures', 'photos');

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  const half = bytes.length >> 1;
  if (half > 0) yield bytes.subarray(0, half);
  yield bytes.subarray(half);
}

export interface Items {
  readonly drafts: readonly Draft[];
  readonly unread: readonly Unread[];
}

const itemsIn = async (bytes: Buffer, format: Format): Promise<Items> => {
  const input = { kind: 'stdin' as const, source: 'stdin', format, folder: FOLDER, fromFolder: false, argument: '-' };
  const items: Item[] = [];
  for await (const item of readDrafts([input], { stdin: once(bytes), channel: 'facebook', dates: 'dmy' })) items.push(item);
  return {
    drafts: items.flatMap((item) => ('draft' in item ? [item.draft] : [])),
    unread: items.flatMap((item) => ('unread' in item ? [item.unread] : [])),
  };
};

/** What is wrong with how an input was read, before anything is judged. */
type Reading = (bytes: Buffer, items: Items) => readonly string[];

const notes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(notes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (key === '$schema' || key.startsWith('x-') ? [] : [[key, notes(part)]])),
  );
};

const parsed = (bytes: Buffer): { readonly value: unknown } | undefined => {
  if (!isUtf8(bytes)) return undefined;
  try {
    return { value: JSON.parse(bytes.toString('utf8')) as unknown };
  } catch {
    return undefined;
  }
};

/** JSON says itself how many posts there are and what stands in each: none of it may be lost. */
const wholeJson: Reading = (bytes, { drafts, unread }) => {
  const read = parsed(bytes);
  if (read === undefined) return unread.length === 0 ? ['what is no JSON was read'] : [];
  const values = Array.isArray(read.value) ? (read.value as unknown[]) : [read.value];
  const lost =
    drafts.length + unread.length < Math.max(1, values.length) ? [`${values.length} posts were ${drafts.length + unread.length}`] : [];
  const known = values.map(notes);
  const other = drafts.filter(({ post }) => !known.some((value) => isDeepStrictEqual(value, post)));
  return [...lost, ...(other.length === 0 ? [] : ['a draft is not what was written'])];
};

const wholeLines: Reading = (bytes, { drafts, unread }) => {
  const lines = bytes
    .toString('latin1')
    .split('\n')
    .filter((line) => /[^\s]/.test(line)).length;
  return drafts.length + unread.length < Math.max(1, lines) ? [`${lines} lines were ${drafts.length + unread.length}`] : [];
};

/** Whatever it holds, something is said of it. */
const something: Reading = (_, { drafts, unread }) => (drafts.length + unread.length === 0 ? ['it came to nothing at all'] : []);

interface Kind {
  readonly name: string;
  readonly format: Format;
  readonly seeds: () => readonly [Buffer, ...Buffer[]];
  readonly change: Target['change'];
  readonly reading: Reading;
}

const targetOf =
  ({ name, format, seeds, change, reading }: Kind): MakeTarget =>
  async () => {
    const [{ few, all }, report] = [await judges('fernhollow'), await reportFaults()];
    return {
      ...{ name, seeds: seeds(), change },
      look: async (bytes) => {
        const [nth, items] = [crc32(bytes), await itemsIn(bytes, format)];
        const judge = nth % 8 === 0 ? all : few;
        const both = items.drafts.slice(0, MOST).map((draft) => [judge(draft), draft] as const);
        return lookedAt({ both, unread: items.unread.slice(0, MOST), nth, report, faults: reading(bytes, items) });
      },
    };
  };

/** Of one input so many posts are judged: a thousand lines tell no more than a few. */
const MOST = 12;

interface Judged {
  readonly both: readonly (readonly [Both, Draft])[];
  readonly unread: readonly Unread[];
  readonly nth: number;
  readonly report: Report;
  readonly faults: readonly string[];
}

export const lookedAt = ({ both, unread, nth, report, faults }: Judged): Looked => ({
  faults: [
    ...faults,
    ...both.flatMap(([one, draft]) => faultsOf(one, draft)),
    ...report(
      both.map(([{ hidden, open }]) => (nth % 2 === 0 ? hidden : open)),
      unread,
      nth >>> 3,
    ),
  ],
  sign: [...new Set([...both.map(([one]) => signOf(one)), ...unread.map(({ why }) => whyOf(why))])].join('; ').slice(0, 400),
});

const withoutNotes = (text: string): unknown => notes(JSON.parse(text));
const asJson = (value: unknown): Buffer => Buffer.from(JSON.stringify(value) ?? '');

const POSTS = (): readonly [unknown, ...unknown[]] => {
  const [first = '', ...others] = filesIn('fixtures/posts').map((file) => read(file));
  const ofClauses = filesIn('fixtures/clauses').flatMap((file) =>
    read(file)
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly post: unknown }).post),
  );
  return [
    withoutNotes(first),
    ...others.map(withoutNotes),
    ...ofClauses.map(notes),
    ...Array.from({ length: 12 }, () => PHOTOGRAPHED).flat(),
  ];
};

/** With photos that are there, that are broken and that are not. */
const PHOTOGRAPHED = ['gps.jpg', 'caption.png', 'broken/cut.webp', 'missing.jpg', '../photos', 'https://example.org/a.jpg'].map((file) => ({
  channel: 'facebook',
  text: 'A morning of paper planes.',
  media: [{ file, type: 'image', pupils: ['F001'], alt: 'A child with a plane', tags: ['@oakfieldprimary'] }],
}));

const value =
  (write: (value: unknown, chance: Chance) => Buffer): Target['change'] =>
  (input, chance) => {
    const read = parsed(input);
    if (read === undefined || chance.is(0.15)) return changedFile(input, chance);
    const changed = changedValue(read.value, chance);
    return write(chance.is(0.3) ? changedValue(changed, chance) : changed, chance);
  };

const oneJson = value((changed, chance) => (chance.is(0.05) ? changedBytes(asJson(changed), chance) : asJson(changed)));

const linesOf = (bytes: Buffer, chance: Chance): Buffer => {
  const lines = bytes.toString('utf8').split('\n');
  const at = chance.below(lines.length);
  if (chance.is(0.4)) return changedFile(bytes, chance);
  return Buffer.from(
    lines.toSpliced(at, 1, oneJson(Buffer.from(lines[at] ?? ''), chance).toString('utf8')).join(chance.of(['\n', '\n', '\r\n', '\n\n'])),
  );
};

const chunked = (all: readonly unknown[], size: number): readonly unknown[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, nth) => all.slice(nth * size, nth * size + size));

const some = (all: readonly Buffer[]): readonly [Buffer, ...Buffer[]] => [all[0] ?? Buffer.of(), ...all.slice(1)];

const MARKDOWN: readonly string[] = [
  '---\nchannel: facebook\nauthor: jtranmer\nmedia:\n  - file: gps.jpg\n    pupils: [F001]\n---\n\nWell done Elowen!\n',
  '---\nchannel: x\ntags: ["@someone"]\npublishAt: 2026-11-18T15:45\n---\nOff to the zoo tomorrow.\n',
  'Forty new books are on the shelves.\n',
];

const TABLES: readonly string[] = [
  'Text,Image URL,Tags,Posting Time\n"Forty new books are on the shelves, and none are dusty.",,library,2026-11-18 15:45\nWell done Farah.,,lanterns,2026-11-19 15:45\n',
  'Date,Time,Message,Link,Profiles\n18/11/2026,15:45,"Well done\nElowen",https://example.org,Facebook;Twitter\n19/11/2026,09:00,Off to Chester Zoo,,Instagram\n',
  '18/11/2026 15:45,Forty new books,\n19/11/2026 15:45,Well done Elowen,\n',
  'Message;Channel;Date\nHello;facebook;18/11/2026\n',
];

export const postTargets: Readonly<Record<string, MakeTarget>> = {
  post: targetOf({ name: 'post', format: 'json', seeds: () => some(POSTS().map(asJson)), change: oneJson, reading: wholeJson }),
  posts: targetOf({
    name: 'posts',
    format: 'json',
    seeds: () => some(chunked(POSTS(), 5).map(asJson)),
    change: oneJson,
    reading: wholeJson,
  }),
  lines: targetOf({
    ...{ name: 'lines', format: 'ndjson', change: linesOf, reading: wholeLines },
    seeds: () => some(chunked(POSTS(), 5).map((all) => Buffer.from(`${all.map((one) => JSON.stringify(one)).join('\n')}\n`))),
  }),
  piped: targetOf({
    name: 'piped',
    format: 'sniff',
    seeds: () => some([...POSTS().map(asJson), ...chunked(POSTS(), 3).map(asJson)]),
    change: oneJson,
    reading: something,
  }),
  markdown: targetOf({
    name: 'markdown',
    format: 'markdown',
    seeds: () => some(MARKDOWN.map((text) => Buffer.from(text))),
    change: changedFile,
    reading: something,
  }),
  text: targetOf({
    name: 'text',
    format: 'text',
    seeds: () => some(MARKDOWN.map((text) => Buffer.from(text))),
    change: changedFile,
    reading: something,
  }),
  table: targetOf({
    name: 'table',
    format: 'table',
    seeds: () => some(TABLES.map((text) => Buffer.from(text))),
    change: changedFile,
    reading: something,
  }),
};

export const fixtureBytes = (name: string): Buffer => readFileSync(join(ROOT, 'fixtures', name));
