import { dirname, resolve } from 'node:path';
import { type LogEntry, postKey } from '../audit/log/chain.ts';
import { appendToLog } from '../audit/log/file.ts';
import type { Setup } from '../config/setup.ts';
import { countsOf, type Judged } from '../engine/judge.ts';
import { verdictOf } from '../engine/verdict.ts';
import { Complaint, type Draft } from '../model.ts';
import { sealSlowly } from '../posts/seal.ts';
import { isoInZone } from '../text/calendar.ts';

/** Writes into the check log what a run has checked, some lines at a time: each time it is made sure that they are on the disk. */
export interface Recorder {
  readonly add: (draft: Draft, judged: Judged) => Promise<void>;
  /** What is left to write, and whether all could be written. */
  readonly end: () => Promise<Complaint | undefined>;
}

const SOME = 200;

export const recorderFor = (setup: Setup): Recorder => {
  const path = logOf(setup);
  let [waiting, failed]: [LogEntry[], Complaint | undefined] = [[], undefined];
  const write = async (): Promise<void> => {
    const entries = waiting;
    waiting = [];
    if (entries.length === 0 || failed !== undefined) return;
    await appendToLog(path, entries).catch((error: unknown) => {
      if (!(error instanceof Complaint)) throw error;
      failed = error;
    });
  };
  return {
    add: async (draft, judged) => {
      waiting.push(await entryOf(draft, judged, setup));
      if (waiting.length >= SOME) await write();
    },
    end: async () => {
      await write();
      return failed;
    },
  };
};

/** Where the log is kept; without a place there is nothing to record into. */
export const logOf = ({ audit, configFile }: Setup): string => {
  if (audit.log !== undefined && configFile !== undefined) return resolve(dirname(configFile), audit.log);
  throw new Complaint('the config names no check log', {
    ...(configFile === undefined ? {} : { file: configFile }),
    advice: 'Name one under audit: { log: check-log.jsonl }',
  });
};

const entryOf = async (draft: Draft, judged: Judged, setup: Setup): Promise<LogEntry> => {
  const state = await sealSlowly(draft);
  const counts = countsOf(judged);
  return {
    ...base(setup),
    did: 'check',
    post: postKey(judged.reading.channel, judged.reading.id),
    state: 'is' in state ? state.is : null,
    verdict: verdictOf(counts) ?? 'review',
    errors: counts.errors,
    warnings: counts.warnings,
    policies: setup.packs.map(({ id, version }) => (version === undefined ? id : `${id} ${version}`)),
  };
};

/** An approval, as the log knows it. */
export const approvalEntry = (
  setup: Setup,
  { channel, id, state, by }: { channel: string; id: string; state: string; by: string },
): LogEntry => ({
  ...base(setup),
  ...{ did: 'approve', post: postKey(channel, id), state, by },
});

const base = ({ now, school, version }: Setup): Pick<LogEntry, 'at' | 'smpolicy'> => ({
  at: isoInZone(now, school.timezone),
  smpolicy: version,
});
