import { Buffer } from 'node:buffer';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';
import { judge } from '../../../src/engine/judge.ts';
import { maskFor } from '../../../src/engine/mask.ts';
import { prepare } from '../../../src/engine/prepare.ts';
import { present } from '../../../src/engine/present.ts';
import { openZip } from '../../../src/formats/zip.ts';
import { Complaint } from '../../../src/model.ts';
import { readArchiveInput } from '../../../src/posts/archive/input.ts';
import type { ArchiveItem } from '../../../src/posts/archive/read.ts';
import { zipped } from '../../formats/zips.ts';
import { readFiles } from '../../posts/archive/archives.ts';
import { tarOf } from '../../posts/archive/tars.ts';
import type { Chance } from '../chance.ts';
import { changedBytes, changedFile, changedText } from '../change.ts';
import { reportFaults } from '../report.ts';
import type { MakeTarget } from '../target.ts';
import { changedValue } from '../value.ts';
import { EXPORTS } from './exports.ts';
import { setupOf, whyOf } from './house.ts';
import { lookedAt } from './posts.ts';

/** What platforms give to download: their files one by one, and packed. */

const WRAPPED = /^\s*(?:window\.[\w.]+ = )?(?=[[{])/;

/** Its path, then a line feed, then what it holds. */
const asInput = ([path, content]: readonly [string, string]): Buffer => Buffer.from(`${path}\n${content}`);
const partsOf = (input: Buffer): { readonly path: string; readonly content: Buffer } => {
  const at = input.indexOf(10);
  return at < 0
    ? { path: input.toString(), content: Buffer.of() }
    : { path: input.toString('utf8', 0, at), content: input.subarray(at + 1) };
};

const changedExport = (input: Buffer, chance: Chance): Buffer => {
  const { path, content } = partsOf(input);
  const text = content.toString('utf8');
  const wrapper = WRAPPED.exec(text)?.[0] ?? '';
  const named = chance.is(0.02) ? changedText(path, chance).replaceAll('\n', '') : path;
  const asIs = (): Buffer => Buffer.concat([Buffer.from(`${named}\n`), changedFile(content, chance)]);
  if (path.endsWith('.csv') || chance.is(0.25)) return asIs();
  try {
    return asInput([named, wrapper + (JSON.stringify(changedValue(JSON.parse(text.slice(wrapper.length)), chance)) ?? '')]);
  } catch {
    return asIs();
  }
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(
      text
        .replace(/^\uFEFF/, '')
        .replace(WRAPPED, '')
        .replace(/[;\s]+$/, ''),
    );
    return true;
  } catch {
    return false;
  }
};

const archive: MakeTarget = async () => {
  const setup = await setupOf('fernhollow');
  const [prepared, mask, report] = [prepare(setup), maskFor(setup.school, setup.now), await reportFaults()];
  const [first, ...others] = Object.entries(EXPORTS).map(asInput);
  return {
    name: 'archive',
    seeds: [first ?? Buffer.of(), ...others],
    change: changedExport,
    look: async (input) => {
      const { path, content } = partsOf(input);
      const { drafts, unread, notices } = await readFiles({ [path]: new Uint8Array(content) }, { piece: 997 });
      const both = drafts.slice(0, 12).map((draft) => {
        const judged = judge(draft, prepared, { now: setup.now, mode: 'published' });
        return [{ hidden: present(judged, setup.school, mask), open: present(judged, setup.school) }, draft] as const;
      });
      const broken = Object.hasOwn(EXPORTS, path) && !path.endsWith('.csv') && !isJson(content.toString('utf8')) && unread.length === 0;
      const nothing = Object.hasOwn(EXPORTS, path) && drafts.length + unread.length + notices.length === 0;
      const faults = [...(broken ? ['what is broken was read'] : []), ...(nothing ? ['it came to nothing at all'] : [])];
      const looked = lookedAt({ both, unread, nth: crc32(input), report, faults });
      return { ...looked, sign: `${path.slice(0, 20)} ${looked.sign} ${notices.map(whyOf).join()}` };
    },
  };
};

const FILES = { ...EXPORTS, 'media/a.jpg': 'no picture at all' };
const ZIPS: readonly [Buffer, ...Buffer[]] = [zipped(FILES), zipped({ 'outbox.json': EXPORTS['outbox.json'] ?? '' })];

const zip: MakeTarget = async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'smpolicy-fuzz-')), 'export.zip');
  const whole = new Set(Object.values(FILES));
  return {
    ...{ name: 'zip', seeds: ZIPS, change: changedBytes },
    look: async (bytes) => {
      writeFileSync(file, bytes, { mode: 0o600 });
      try {
        const { entries, close } = await openZip(file);
        const read: string[] = [];
        try {
          for (const { open } of entries) {
            const parts: Uint8Array[] = [];
            for await (const part of open()) parts.push(part);
            read.push(Buffer.concat(parts).toString('utf8'));
          }
        } finally {
          close();
        }
        const other = read.some((text) => text !== '' && !whole.has(text));
        return { sign: `read ${read.length}`, faults: other ? ['a damaged file was read'] : [] };
      } catch (error) {
        if (!(error instanceof Complaint)) throw error;
        return { sign: whyOf(error.why), faults: [] };
      }
    },
  };
};

const TAR = tarOf(Object.entries(FILES).map(([name, content]) => ({ name, content })));

/** Whole exports as they lie there, from the first byte to the last post. */
const packed: MakeTarget = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-fuzz-'));
  return {
    name: 'packed',
    seeds: [gzipSync(TAR), TAR, ...ZIPS],
    change: changedBytes,
    look: async (bytes) => {
      const ending = bytes[0] === 0x50 ? 'zip' : bytes[0] === 0x1f ? 'tar.gz' : 'tar';
      const path = join(folder, `export.${ending}`);
      writeFileSync(path, bytes, { mode: 0o600 });
      const input = {
        kind: 'file' as const,
        path,
        source: 'export',
        format: 'archive' as const,
        folder,
        fromFolder: false,
        argument: 'export',
      };
      const items: ArchiveItem[] = [];
      for await (const item of readArchiveInput(input)) items.push(item);
      const unread = items.flatMap((item) => ('unread' in item ? [item.unread] : []));
      const drafts = items.filter((item) => 'draft' in item).length;
      return {
        sign: `${ending} ${drafts} ${[...new Set(unread.map(({ why }) => whyOf(why)))].join()}`,
        faults: drafts + unread.length === 0 ? ['it came to nothing at all'] : [],
      };
    },
  };
};

export const archiveTargets: Readonly<Record<string, MakeTarget>> = { archive, zip, packed };
