import { strictText } from '../../formats/bytes.ts';
import { parseJson } from '../../formats/json.ts';
import { splitArray } from '../../formats/split.ts';
import { Complaint } from '../../model.ts';
import { membersOf } from '../members.ts';
import { unreadOf } from '../trouble.ts';
import type { ArchiveFile, Found } from './archive.ts';

/** No record of any platform is longer: a post with all its pictures and edits is a few kilobytes. */
const LONGEST = 20_000_000;

/** A record of a file, with the key of the list that it stood in where there are several, or why it could not be read. */
export type Record = { readonly value: unknown; readonly nth: number; readonly list?: string } | { readonly found: Found };

/** The elements of a file that is one JSON array, never more than one of them in memory. */
export async function* arrayIn(file: ArchiveFile, chunks: AsyncIterable<Uint8Array> = file.open()): AsyncGenerator<Record, void> {
  let nth = 0;
  try {
    for await (const { bytes, tooLong } of splitArray(chunks, LONGEST)) {
      nth += 1;
      yield tooLong ? failed(file, new Complaint('the record is too long to be a post'), nth) : parsed(file, bytes, nth);
    }
  } catch (error) {
    yield failed(file, error);
  }
}

/**
 * The elements of the lists of a file that is one JSON object. `others` are lists that are known and hold no posts; a file with none
 * of the wanted ones, or with records anywhere else, has changed.
 */
export async function* listsIn(file: ArchiveFile, wanted: Keys, others: Keys = () => false): AsyncGenerator<Record, void> {
  let [nth, isThere, isOdd] = [0, false, false];
  try {
    for await (const { bytes } of membersOf(file.open(), LONGEST)) {
      const record = parsed(file, bytes, nth + 1);
      if ('found' in record) {
        nth += 1;
        isThere = true;
        yield record;
        continue;
      }
      for (const [list, value] of Object.entries(isObject(record.value) ? record.value : {})) {
        if (wanted(list) && Array.isArray(value)) {
          isThere = true;
          for (const one of value as unknown[]) {
            nth += 1;
            yield { value: one, nth, list };
          }
        } else isOdd ||= !others(list) && holdsRecords(value);
      }
    }
    if (!isThere || isOdd) yield { found: { unread: { file: file.path, why: isThere ? ODD_LIST : NO_LIST } } };
  } catch (error) {
    yield failed(file, error);
  }
}

type Keys = (key: string) => boolean;

const NO_LIST = 'it has no list of posts where one belongs: look there yourself, or ask for the archive again, as JSON';
const ODD_LIST = 'it has a list that nobody here knows beside that of the posts: look there yourself';

/** A list of objects, wherever in it. */
export const holdsRecords = (value: unknown, others: Keys = () => false): boolean => {
  if (Array.isArray(value)) return value.some(isObject);
  return isObject(value) && Object.entries(value).some(([key, one]) => !others(key) && holdsRecords(one, others));
};

/** More text than that can be no post files of one account, and no string could hold it. */
const MOST = 400_000_000;

export const wholeFile = async (file: ArchiveFile, most: number = MOST): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    size += chunk.length;
    if (size > most) throw new Complaint(`it is larger than ${Math.floor(most / 1_000_000)} MB, the most that is read of such a file`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
};

/** A file that is one JSON value, whole. */
export const wholeJson = async (file: ArchiveFile): Promise<Record> => {
  try {
    return parsed(file, await wholeFile(file), 1);
  } catch (error) {
    return failed(file, error);
  }
};

const parsed = (file: ArchiveFile, bytes: Uint8Array, nth: number): Record => {
  try {
    return { value: parseJson(strictText(bytes, file.path, 1, 1), file.path).value, nth };
  } catch (error) {
    return failed(file, error, nth);
  }
};

/** What stands in the file is not told: it may be anybody's. */
const failed = ({ path }: ArchiveFile, error: unknown, nth?: number): Record => {
  const { why } = unreadOf(path, error);
  return { found: { unread: { file: path, ...(nth === undefined ? {} : { nth }), why } } };
};

// ── What stands in a record ─────────────────────────────────────────────────────────────────────────────────────────

export type Fields = Readonly<{ [key: string]: unknown }>;

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether it has one of the keys that a record of posts has. */
export const hasOne = (value: unknown, ...keys: readonly string[]): boolean =>
  isObject(value) && keys.some((key) => Object.hasOwn(value, key));

/** What stands at a path of keys; undefined where any of them is missing. */
export const at = (value: unknown, ...keys: readonly (string | number)[]): unknown => {
  let found = value;
  for (const key of keys) {
    if (Array.isArray(found) && typeof key === 'number') found = (found as unknown[])[key];
    else if (isObject(found)) found = found[key];
    else return undefined;
  }
  return found;
};

export const textAt = (value: unknown, ...keys: readonly (string | number)[]): string | undefined => {
  const found = at(value, ...keys);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
};

/** A number, also one that is written as a text. */
export const numberAt = (value: unknown, ...keys: readonly (string | number)[]): number | undefined => {
  const found = at(value, ...keys);
  const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

export const listAt = (value: unknown, ...keys: readonly (string | number)[]): readonly unknown[] => {
  const found = at(value, ...keys);
  return Array.isArray(found) ? (found as unknown[]) : [];
};

/** A position, where both its numbers are there and on the globe. */
export const positionOf = (lat: number | undefined, lon: number | undefined): { lat: number; lon: number } | undefined =>
  lat === undefined || lon === undefined || Math.abs(lat) > 90 || Math.abs(lon) > 180 ? undefined : { lat, lon };

/** An instant as the contract writes it; nothing where there is no time that can be true. */
export const isoOf = (milliseconds: number | undefined): string | undefined =>
  milliseconds === undefined || !(milliseconds > EARLIEST && milliseconds < LATEST) ? undefined : new Date(milliseconds).toISOString();

const WRITTEN = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(Z|UTC|[+-]\d{2}:?\d{2})?$/;

/** An instant that is written out; where no zone stands beside it, it is London's in winter. */
export const utcOf = (text: string | undefined): string | undefined => {
  const [, day, time, zone = 'Z'] = WRITTEN.exec(text?.trim() ?? '') ?? [];
  if (day === undefined || time === undefined) return undefined;
  return isoOf(Date.parse(`${day}T${time}${zone === 'UTC' ? 'Z' : zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}`));
};

/** There was no social network before, and a missing date often reads as 1970. */
const [EARLIEST, LATEST] = [Date.UTC(1997, 0, 1), Date.UTC(2100, 0, 1)];
