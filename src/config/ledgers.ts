import type { LedgerName, LedgerRow, Ledgers, Notice, RecordName, RecordState } from '../model.ts';
import { isLedgerHeading, ledgerFrom, readLedger } from '../school/ledger.ts';
import { dayOf } from '../text/calendar.ts';
import type { Configured } from './config.ts';
import { parseRecord, parseTable, readText, type Text } from './disk.ts';
import type { At } from './records.ts';
import { type Source, sourceOf } from './source.ts';
import { datedAhead, statesOf } from './standing.ts';

/** What an audit reads besides what every run does. */
export interface ReadLedgers {
  readonly ledgers: Ledgers;
  readonly state: Partial<Record<RecordName, RecordState>>;
  readonly notices: readonly Notice[];
  /** As messages name them. */
  readonly files: readonly string[];
}

interface Read {
  readonly name: LedgerName;
  readonly source: Source<string>;
  readonly texts: readonly Text[];
  readonly rows: readonly LedgerRow[];
}

export const readLedgers = async (configured: Configured, { cwd, now, clock }: At): Promise<ReadLedgers> => {
  const zone = configured.config.timezone ?? 'Europe/London';
  const said = Object.entries(configured.config.records ?? {}) as readonly (readonly [LedgerName, Parameters<typeof sourceOf>[1]])[];
  const reads = await Promise.all(
    said.map(([name, one]) => ledgerOf(name, sourceOf<string>(name, one as string, configured.folder), { configured, cwd, zone })),
  );
  const today = { now: dayOf(now, zone), latest: dayOf(Math.max(now, clock), zone) };
  return {
    ledgers: Object.fromEntries(reads.map(({ name, rows }) => [name, rows])),
    state: statesOf(reads, { configured, zone }, today),
    notices: datedAhead(reads, { configured, zone }, today),
    files: reads.flatMap(({ texts }) => texts.map(({ file }) => file)),
  };
};

interface Context {
  readonly configured: Configured;
  readonly cwd: string;
  readonly zone: string;
}

const ledgerOf = async (name: LedgerName, source: Source<string>, { configured: { located }, cwd, zone }: Context): Promise<Read> => {
  const place = (): object => ({ file: located.file, ...located.locate(`/records/${name}`) });
  const advice = `Correct the path under records: ${name}, or write ${name}: none if the school keeps none`;
  const texts = await Promise.all(source.files.map((file) => readText(file, cwd, { place, advice })));
  return { name, source, texts, rows: texts.flatMap((text) => rowsIn(name, text, { columns: source.columns, zone })) };
};

const rowsIn = (name: LedgerName, text: Text, options: Parameters<typeof readLedger>[2]): readonly LedgerRow[] =>
  /\.(?:ya?ml|json)$/i.test(text.file)
    ? ledgerFrom(name, parseRecord(text), options)
    : readLedger(name, parseTable(text, isLedgerHeading(name, options.columns)), options);
