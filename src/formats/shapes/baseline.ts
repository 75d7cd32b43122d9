import type { Shape } from '../shape.ts';
import { literal } from '../valibot.ts';
import { exact } from './groups.ts';
import { about, list, maybe, orNull, ruled, text } from './parts.ts';

/** A file of findings that somebody has looked at, known by hashes. */

export interface BaselineEntry {
  /** The finding: a keyed hash of what, where and why. */
  readonly of: string;
  /** For whoever looks for it; nothing is decided by it. */
  readonly found: string;
  readonly about: string;
  readonly reason?: string | null;
  readonly until?: string | null;
}
export interface BaselineFile {
  readonly smpolicy: 'baseline';
  readonly schema: 1;
  readonly entries: readonly BaselineEntry[];
}

const HASH = /^[0-9a-f]{64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const hash = ruled(text(), { holds: (value) => HASH.test(value), says: 'expected a hash, as --write-baseline writes it' });
const isDay = (value: string): boolean => DAY.test(value) && new Date(`${value}T00:00Z`).toJSON()?.slice(0, 10) === value;
const end = ruled(text(), { holds: (value) => value === '' || isDay(value), says: 'expected a day, such as 2027-07-31, or nothing yet' });

const entry = exact({
  of: hash,
  found: text(),
  about: text(),
  reason: maybe(about(orNull(text()), 'Why it may stay; without it the entry covers nothing')),
  until: maybe(about(orNull(end), 'The last day on which it may; without it the entry covers nothing')),
});

export const baselineShape: Shape<BaselineFile> = exact({
  smpolicy: literal('baseline', 'expected baseline'),
  schema: literal(1, 'expected 1'),
  entries: list(entry as Shape<BaselineEntry>),
}) as Shape<BaselineFile>;
