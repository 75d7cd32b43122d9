import { dirname, relative, resolve } from 'node:path';
import { type KeptLog, readLog } from '../../audit/log/kept.ts';
import type { Setup } from '../../config/setup.ts';
import type { Notice, School, Unread } from '../../model.ts';
import { forward } from '../../posts/endings.ts';
import type { AuditFlags } from '../flags.ts';
import type { Run } from '../judging.ts';
import { sayRead } from '../setup.ts';
import type { World } from '../world.ts';

/** What the school keeps for an audit alone. */
export interface Kept {
  readonly school: School;
  readonly log: KeptLog | undefined;
  readonly records: NonNullable<Run['records']>;
  /** The check log, where it is damaged. */
  readonly unread: readonly Unread[];
}

/** The records that only an audit needs are read before any post: anything wrong with one of them stops there. */
export const keptBy = async (setup: Setup, { recordsOnly, verbose }: AuditFlags, world: World): Promise<Kept> => {
  const { school, ledgers } = setup;
  const { ledgers: rows, state, notices, files } = await ledgers();
  if (verbose === true) sayRead(files, world);
  const log = logOf(setup, world);
  return {
    ...{ school: { ...school, ledgers: rows, state: { ...school.state, ...state } }, log: log?.kept },
    records: { found: [], notices: [...notices, ...(log?.notices ?? [])], alone: recordsOnly === true },
    unread: log?.unread ?? [],
  };
};

/** A log that is damaged stops nothing: it is said, and the posts are looked at all the same. */
const logOf = (
  { audit, configFile, school }: Setup,
  { cwd }: World,
): { readonly kept: KeptLog; readonly notices: readonly Notice[]; readonly unread: readonly Unread[] } | undefined => {
  if (audit.log === undefined || configFile === undefined) return undefined;
  const path = resolve(dirname(configFile), audit.log);
  const kept = readLog(path, school.timezone);
  const source = forward(relative(cwd, path)) || path;
  const { seq, hash } = kept.end;
  if (kept.fault !== undefined) return { kept, notices: [], unread: [{ source, line: kept.fault.line, why: kept.fault.why }] };
  const lines = seq === 1 ? '1 line' : `${seq} lines`;
  const why = seq === 0 ? `the check log ${source} is empty` : `the check log ${source} is whole: ${lines}, the last of them ${hash}`;
  return { kept, notices: [{ why }], unread: [] };
};
