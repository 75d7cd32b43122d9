import type { Configured } from '../../config/config.ts';
import { readSchool } from '../../config/records.ts';
import type { Config } from '../../formats/shapes/config.ts';
import { Complaint } from '../../model.ts';
import type { Turn } from '../../posts/steps.ts';
import type { World } from '../world.ts';
import type { Answered, Entry } from './config-text.ts';
import { policiesOf } from './policies.ts';
import { RECORDS, type RecordKind } from './records.ts';

/** What a config of these answers says of the records. */
export const configOf = ({ name, policy, records }: Answered): Config => ({
  school: { name },
  policy: policiesOf(policy),
  ...Object.fromEntries(RECORDS.flatMap(({ kind }) => saidOf(kind, records[kind]))),
});

const saidOf = (kind: RecordKind, entry: Entry): readonly (readonly [string, unknown])[] => {
  if (entry.is === 'none') return [[kind, 'none']];
  if (entry.is !== 'file') return [];
  const { file, columns } = entry;
  return [[kind, Object.keys(columns).length === 0 ? file : { file, columns }]];
};

/** Runs what may take a while, and says so. */
export type Reading = <T>(work: (turn: Turn) => Promise<T>) => Promise<T>;

interface Trying extends Pick<World, 'cwd' | 'clock'> {
  readonly reading: Reading;
}

/** Reads the records as a run will, and says what is wrong with them; undefined where all is well. */
export const troubleWith = async (answered: Answered, { cwd, clock, reading }: Trying): Promise<Complaint | undefined> => {
  const value = configOf(answered);
  const located = { value, file: '', locate: () => undefined };
  const configured: Configured = { config: value, located, file: undefined, folder: cwd };
  const now = clock();
  try {
    await reading((turn) => readSchool(configured, { cwd, now, clock: now, turn }));
    return undefined;
  } catch (error) {
    if (error instanceof Complaint) return error;
    throw error;
  }
};
