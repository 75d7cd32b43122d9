import { Complaint, type Day, type Notice, type RecordName, type RecordState } from '../model.ts';
import { daysOf, type Kept, stateOf, type Today } from '../school/fresh.ts';
import { dayOf } from '../text/calendar.ts';
import { byText } from '../text/compare.ts';
import type { Configured } from './config.ts';
import type { Text } from './disk.ts';
import type { Source } from './source.ts';

/** How each record stands: whether it is kept, and whether it is fresh enough to go by. */

/** A record with the files that it was read from. */
export interface Dated {
  readonly source: Source<unknown>;
  readonly texts: readonly Text[];
}

/** What the config says, and the zone in which a day is one. */
export interface Told {
  readonly configured: Configured;
  readonly zone: string;
}

type States = Partial<Record<RecordName, RecordState>>;

export const statesOf = (reads: readonly Dated[], told: Told, today: Today): States => {
  const fresh = freshIn(told);
  return Object.fromEntries(reads.map((read) => [read.source.name, stateOf(keptOf(read, told, today), today, fresh)]));
};

const freshIn = ({ configured: { config } }: Told): number | undefined => (config.fresh === undefined ? undefined : daysOf(config.fresh));

const keptOf = ({ source, texts }: Dated, told: Told, today: Today): Kept => {
  const day = source.asOf ?? dayOfFiles(texts, told, today);
  return { is: source.state, ...(day === undefined ? {} : { day }) };
};

/** A record of several files is as old as the oldest of them; if one says that it is of tomorrow, nobody knows how old that is. */
const dayOfFiles = (texts: readonly Text[], told: Told, { latest }: Today): Day | undefined => {
  if (freshIn(told) === undefined) return undefined;
  const days = texts.map(({ changed }) => dayOf(changed, told.zone)).toSorted(byText);
  return days.find((day) => day > latest) ?? days[0];
};

export const datedAhead = (reads: readonly Dated[], told: Told, today: Today): readonly Notice[] =>
  reads
    .filter(({ source, texts }) => source.asOf === undefined && (dayOfFiles(texts, told, today) ?? '') > today.latest)
    .map(({ source: { name } }) => ({
      why: `a file under \`${name}\` is dated in the future, so nobody can tell how old it is: save it again, or give its day as \`asOf\``,
    }));

/** A record cannot be of a day that has not come: believed, it would never grow old. Under an earlier `--now` it may be newer than that. */
export const refuseFuture = (sources: readonly Source<unknown>[], group: string, { located }: Configured, { latest }: Today): void => {
  for (const { name, asOf } of sources) {
    if (asOf === undefined || asOf <= latest) continue;
    const key = `${group}${name}.asOf`;
    throw new Complaint(`${key}: this day is in the future`, {
      file: located.file,
      ...located.locate(`/${key.replaceAll('.', '/')}`),
      advice: 'Give the day on which the record was true, such as that of its export',
    });
  }
};

export const accountState = (accounts: Configured['config']['accounts']): RecordState =>
  accounts === undefined ? 'unnamed' : accounts === 'none' ? 'none' : 'kept';

export const auditStates = (sources: readonly Source<string>[]): States =>
  Object.fromEntries(sources.map(({ name, state }) => [name, state]));
