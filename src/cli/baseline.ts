import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { baselineText, idle, readBaseline, renewed } from '../audit/baseline/file.ts';
import { isOpenToOthers, KEY_FILE, makeKey, readKey } from '../audit/baseline/key.ts';
import type { BaselineOrders, Noted } from '../audit/baseline/review.ts';
import type { Setup } from '../config/setup.ts';
import type { BaselineEntry } from '../formats/shapes/baseline.ts';
import type { Notice } from '../model.ts';
import { dayOf } from '../text/calendar.ts';
import { openFile } from './files.ts';
import type { AuditFlags } from './flags.ts';
import type { Run } from './judging.ts';
import type { World } from './world.ts';

export interface Baseline extends NonNullable<Run['baseline']> {
  readonly orders: BaselineOrders;
  /** Absolute: no results may take their place. */
  readonly files: readonly string[];
  /** Where it is written to, if it is. */
  readonly write: () => Promise<void>;
}

type Flags = Pick<AuditFlags, 'baseline' | 'writeBaseline'>;

/** What the flags say of baselines; nothing where they say nothing. */
export const baselineFor = async (flags: Flags, setup: Setup, world: World): Promise<Baseline | undefined> => {
  if (flags.baseline === undefined && flags.writeBaseline === undefined) return undefined;
  const folder = setup.configFile === undefined ? world.cwd : dirname(setup.configFile);
  if (flags.writeBaseline !== undefined && flags.baseline === undefined)
    for (const said of makeKey(folder)) world.stderr.write(`smpolicy: ${said}\n`);
  const key = readKey(folder, world.cwd);
  const entries = flags.baseline === undefined ? [] : await readBaseline(resolve(world.cwd, flags.baseline), world.cwd);
  const before = await writtenBefore(flags.writeBaseline, world);
  const today = dayOf(setup.now, setup.school.timezone);
  const known = new Map(entries.map((entry) => [entry.of, idle(entry, today) === undefined ? (entry.reason ?? undefined) : undefined]));
  const unmet = new Set(known.keys());
  const found: BaselineEntry[] = [];
  return {
    files: [flags.baseline, flags.writeBaseline, join(folder, KEY_FILE)].flatMap((one) =>
      one === undefined ? [] : [resolve(world.cwd, one)],
    ),
    orders: { key, known, writes: flags.writeBaseline !== undefined },
    saw: ({ noted }) => {
      const { met = [], found: its = [] } = (noted ?? {}) as Partial<Noted>;
      for (const one of met) unmet.delete(one);
      found.push(...its);
    },
    unused: () => [...unmet],
    notices: [...idleNotices(entries, today, flags.baseline ?? ''), ...keyNotices(folder)],
    write: () => writeTo(flags.writeBaseline, renewed(before, found), setup, world),
  };
};

const idleNotices = (entries: readonly BaselineEntry[], today: string, file: string): readonly Notice[] => {
  const why = entries.map((entry) => idle(entry, today));
  const [unready, ended] = (['unready', 'ended'] as const).map((one) => why.filter((other) => other === one).length);
  return [
    ...counted(unready, `in ${file} without a reason or an end: nothing is set aside by it`),
    ...counted(ended, `in ${file} past its end: nothing is set aside by it any more; look at it again`),
  ];
};

const counted = (count = 0, rest: string): readonly Notice[] =>
  count === 0 ? [] : [{ why: `${count === 1 ? '1 entry' : `${count} entries`} ${rest}` }];

const keyNotices = (folder: string): readonly Notice[] =>
  isOpenToOthers(folder) ? [{ why: `${KEY_FILE} may be read by others on this machine: chmod 600 ${KEY_FILE}` }] : [];

/** What somebody has written to an entry is kept; a file that is something else is none of ours to write over. */
const writtenBefore = async (name: string | undefined, { cwd }: World): Promise<readonly BaselineEntry[]> =>
  name === undefined || !existsSync(resolve(cwd, name)) ? [] : readBaseline(resolve(cwd, name), cwd);

const writeTo = async (name: string | undefined, entries: readonly BaselineEntry[], setup: Setup, world: World): Promise<void> => {
  if (name === undefined || world.signal.aborted) return;
  const path = resolve(world.cwd, name);
  const taken = new Set([...setup.records, ...setup.packFiles].filter((one) => one !== path));
  const file = await openFile(name, { cwd: world.cwd, secret: false, taken });
  try {
    await file.write(baselineText(entries, /\.json$/i.test(name)));
    await file.close();
  } finally {
    await file.drop();
  }
  const ready = entries.filter(({ reason, until }) => reason !== '' && until !== '').length;
  world.stderr.write(`smpolicy: ${name} has ${entries.length} entries, ${ready} of them with a reason and an end\n`);
};
