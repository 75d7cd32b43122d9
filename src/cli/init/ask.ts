import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Pack } from '../../model.ts';
import { safeLine } from '../../text/safe.ts';
import type { Ask } from '../composer/ask.ts';
import { askPolicy } from './ask-policy.ts';
import type { Answered, Entry } from './config-text.ts';
import { askFields, type Columns } from './headings.ts';
import { type Candidate, lookAt, sentence } from './look.ts';
import { askConsent } from './meanings.ts';
import { RECORDS, type RecordKind, type RecordTold } from './records.ts';
import { type Reading, troubleWith } from './trial.ts';

/** Who answers: a person, or the careful founder who takes no chance. */
export interface Told {
  readonly cwd: string;
  readonly clock: () => number;
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  /** The policies that come with smpolicy, read once they are asked about. */
  readonly packs: () => Promise<readonly Pack[]>;
  /** Packs that were named beforehand, which leaves nothing to ask of them. */
  readonly policy: readonly string[] | undefined;
  /** Tells something between two questions. */
  readonly tell: (text: string) => void;
}

const NOTHING: Answered['records'] = { pupils: { is: 'later' }, staff: { is: 'later' }, consent: { is: 'later' }, trips: { is: 'later' } };

// ── With nobody to ask ──────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Every default: what was found and can be read as it stands is taken, and nothing is supposed. A heading that nobody knows might
 * be a refusal, so a consent list with one is left out, and photos cannot be told of until somebody has said what it means; and of
 * two lists the older may hold a consent that the newer has ended.
 */
export const takeDefaults = async (name: string, told: Told): Promise<Answered> => {
  let answered: Answered = { name, policy: told.policy ?? [], records: NOTHING };
  for (const record of RECORDS) {
    const [first, ...others] = likeliest(record.kind, told.candidates);
    if (first === undefined) continue;
    if (others.length > 0)
      answered = leftOut(answered, record, { file: first, why: `Nobody said which: ${[first, ...others].join(' or ')}.` }, told);
    else answered = (await settled(answered, record, { is: 'file', file: first, columns: {} }, told)).answered;
  }
  if (RECORDS.some(({ kind }) => answered.records[kind].is === 'broken')) told.tell('On a terminal smpolicy init asks what to make of it.');
  return answered;
};

const likeliest = (kind: RecordKind, candidates: readonly Candidate[]): readonly string[] => {
  const found = candidatesFor(kind, candidates);
  return found.filter(({ kinds }) => kinds.indexOf(kind) === found[0]?.kinds.indexOf(kind)).map(({ file }) => file);
};

/** The files that are most likely this record first: those that are it before all else. */
const candidatesFor = (kind: RecordKind, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ kinds }) => kinds.includes(kind)).toSorted((a, b) => a.kinds.indexOf(kind) - b.kinds.indexOf(kind));

/** Taken if it can be read with what was taken before it; else left out, and said. */
const settled = async (before: Answered, record: RecordTold, entry: Entry, told: Told): Promise<{ answered: Answered; fine: boolean }> => {
  const answered = { ...before, records: { ...before.records, [record.kind]: entry } };
  const trouble = entry.is === 'file' ? await troubleWith(answered, told) : undefined;
  if (trouble === undefined || entry.is !== 'file') return { answered, fine: true };
  return { answered: leftOut(before, record, { file: entry.file, why: sentence(trouble) }, told), fine: false };
};

type Broken = Omit<Extract<Entry, { readonly is: 'broken' }>, 'is'>;

const leftOut = (before: Answered, { kind, title }: RecordTold, { file, why }: Broken, { tell }: Told): Answered => {
  tell(`${capital(title)} is left out for now. ${why}`);
  return { ...before, records: { ...before.records, [kind]: { is: 'broken', file, why } } };
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

// ── With a person ───────────────────────────────────────────────────────────────────────────────────────────────────

export const askAnswers = async (ask: Ask, told: Told): Promise<Answered> => {
  const name = await ask.line('What is the school called?', (typed) =>
    typed.trim() === '' ? 'A config says at least what the school is called' : undefined,
  );
  let answered: Answered = { name: name.trim(), policy: [], records: NOTHING };
  for (const record of RECORDS) answered = await askRecord(ask, answered, record, told);
  return { ...answered, policy: told.policy ?? (await askPolicy({ ask, tell: told.tell }, await told.packs())) };
};

/** Asked again where what was chosen cannot be read, so that it can be mended or another be named. */
const askRecord = async (ask: Ask, before: Answered, record: RecordTold, told: Told): Promise<Answered> => {
  told.tell(record.says);
  const entry = await askEntry(ask, record, told);
  const { answered, fine } = await settled(before, record, entry, told);
  if (fine) return answered;
  const again = await ask.choose('What now?', [
    { name: 'Leave it out: the config says what to mend', value: false, short: 'it is left out' },
    { name: 'Ask me again', value: true },
  ]);
  return again ? askRecord(ask, before, record, told) : answered;
};

const askEntry = async (ask: Ask, record: RecordTold, told: Told): Promise<Entry> => {
  const { kind, title, none } = record;
  const found = candidatesFor(kind, told.candidates);
  const chosen = await ask.choose<Candidate | 'other' | 'later' | 'none'>(`Which file is ${title}?`, [
    ...found.map((one) => ({ name: safeLine(one.file), value: one })),
    { name: 'I name it later: until then what depends on it cannot be told', value: 'later', short: 'later' },
    { name: found.length === 0 ? 'A file: I type its name' : 'Another file: I type its name', value: 'other', short: 'another' },
    ...(none === undefined ? [] : [{ name: none, value: 'none' as const, short: 'none is kept' }]),
  ]);
  if (chosen === 'later' || chosen === 'none') return { is: chosen };
  const candidate = chosen === 'other' ? await askFile(ask, told) : chosen;
  if (candidate === undefined) return askEntry(ask, record, told);
  return { is: 'file', file: candidate.file, columns: await columnsFor(ask, kind, candidate, told) };
};

/** Whoever finds that there is none goes back, and loses nothing of what was answered before. */
const askFile = async (ask: Ask, { cwd }: Told): Promise<Candidate | undefined> => {
  const typed = await ask.line('Its name, from here (Enter alone goes back):', (line) => fileFault(pathIn(line), cwd));
  if (pathIn(typed) === '') return undefined;
  const path = resolve(cwd, pathIn(typed));
  const found = await lookAt(path, cwd);
  return found !== undefined && 'kinds' in found ? found : { file: found?.file ?? pathIn(typed), kinds: [] };
};

/** As it is dropped on a terminal, in quotes. */
const pathIn = (typed: string): string => typed.trim().replace(/^(["'])(.*)\1$/, '$2');

const fileFault = (path: string, cwd: string): string | undefined => {
  if (path === '') return undefined;
  if (!existsSync(resolve(cwd, path))) return 'There is no such file. Write its name as it is, from this folder';
  if (!statSync(resolve(cwd, path)).isFile()) return 'This is a folder, or no ordinary file: name a file';
  return /\.(?:xlsx?|xlsm|ods|numbers)$/i.test(path) ? 'This is a spreadsheet: save it as CSV first, and name that' : undefined;
};

/** What the headings of its own mean; those that are known need no word. */
const columnsFor = async (ask: Ask, kind: RecordKind, { table }: Candidate, { tell }: Told): Promise<Columns> => {
  if (table === undefined || kind === 'trips') return {};
  return kind === 'consent' ? askConsent(ask, table) : askFields({ ask, tell }, kind, table);
};
