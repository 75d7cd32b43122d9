import { resolve } from 'node:path';
import { Complaint, type Instant, type Notice, type Pack, type Patience, type School } from '../model.ts';
import { type Bound, bind, checksOf } from '../policy/bind.ts';
import { stepOf } from '../policy/fault.ts';
import { loadPacks, type Place } from '../policy/load.ts';
import { worldOf } from '../policy/world.ts';
import { momentOf } from '../text/calendar.ts';
import { type Configured, readConfig, type SetupOptions } from './config.ts';
import { packFiles, shownPath } from './disk.ts';
import { rulesFolder, versionOf } from './home.ts';
import type { ReadLedgers } from './ledgers.ts';
import { type Origin, originsOf } from './origins.ts';
import { readSchool } from './records.ts';

/** Everything that a run knows before its first post. */
export interface Setup {
  readonly school: School;
  readonly bound: Bound;
  readonly packs: readonly Pack[];
  readonly now: Instant;
  readonly version: string;
  readonly notices: readonly Notice[];
  readonly patience: Patience;
  readonly configFile: string | undefined;
  /** Absolute: what the config names, itself included, is no post. */
  readonly records: ReadonlySet<string>;
  /** Absolute: the policies that were read. */
  readonly packFiles: readonly string[];
  /** As messages name them. */
  readonly files: readonly string[];
  readonly audit: { readonly posts: readonly string[]; readonly log: string | undefined };
  /** Where each value in force comes from; asked for by `config show` alone. */
  readonly origins: () => readonly Origin[];
  /** The records that only an audit needs, read when it asks for them. */
  readonly ledgers: () => Promise<ReadLedgers>;
}

/** The longest post that is read, five megabytes under every policy, takes about half a minute where nothing else runs. */
const PATIENCE: Patience = { milliseconds: 120_000, clock: () => performance.now() };

/** Reads the school's config, records and packs. Anything wrong with one of them stops here, before any post. */
export const loadSetup = async (options: SetupOptions): Promise<Setup> => {
  const configured = await readConfig(options);
  const { config, file, folder } = configured;
  const zone = config.timezone ?? 'Europe/London';
  const now = nowOf(options, zone);
  const { school, notices, files, records } = await readSchool(configured, {
    cwd: options.cwd,
    now,
    clock: options.clock,
    record: options.record,
    turn: options.turn,
  });
  const packs = await packsOf(configured, options);
  const rules = { ...config.rules, ...options.rules };
  const log = config.audit?.log;
  return {
    ...{ school, packs, now, notices, configFile: file, patience: PATIENCE },
    packFiles: packs.map((pack) => resolve(options.cwd, pack.file)),
    bound: bind(packs, rules, await worldOf(checksOf(packs, rules)), rulePlaces(configured, options)),
    version: versionOf(),
    records: new Set([...records, ...[file, log, 'audit.key'].flatMap((one) => (one === undefined ? [] : [resolve(folder, one)]))]),
    files: [...(file === undefined ? [] : [shownPath(file, options.cwd)]), ...files, ...packs.map((pack) => pack.file)],
    audit: { posts: [config.audit?.posts ?? []].flat(), log },
    origins: () => originsOf(configured, options),
    ledgers: async () => (await import('./ledgers.ts')).readLedgers(configured, { cwd: options.cwd, now, clock: options.clock }),
  };
};

/** A rule from the command line stands in no file. */
const rulePlaces =
  ({ located }: Configured, { rules = {} }: SetupOptions) =>
  (id: string): Place =>
    Object.hasOwn(rules, id) ? {} : { file: located.file, ...located.locate(`/rules/${stepOf(id)}`) };

const nowOf = ({ now, clock }: SetupOptions, zone: string): Instant => {
  if (now === undefined) return clock;
  const instant = momentOf(now, zone);
  if (instant === undefined)
    throw new Complaint('--now is no time', { advice: 'Write it as 2026-06-12T09:00, with an offset or in the school’s own time' });
  return instant;
};

const packsOf = ({ config, located, folder }: Configured, { policies, cwd }: SetupOptions): Promise<readonly Pack[]> => {
  const names = policies ?? [config.policy ?? []].flat();
  const own = policies === undefined;
  const pointer = (index: number): string => (Array.isArray(config.policy) ? `/policy/${index}` : '/policy');
  return loadPacks({
    ...{ names, rules: rulesFolder(), files: packFiles(cwd), folder: own ? folder : cwd },
    ...(own ? { place: (index) => ({ file: located.file, ...located.locate(pointer(index)) }) } : {}),
  });
};
