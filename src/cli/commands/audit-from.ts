import { relative, resolve } from 'node:path';
import { type Merged, mergeEnds, retold } from '../../audit/merge.ts';
import type { ResultFile } from '../../audit/merge-read.ts';
import { watchPublished } from '../../audit/watch.ts';
import { type Mask, maskFor } from '../../engine/mask.ts';
import { noticesOf } from '../../engine/notices.ts';
import { UNREAD } from '../../engine/verdict.ts';
import { Complaint, type Notice } from '../../model.ts';
import { expandGlob, looksLikeGlob } from '../../posts/glob.ts';
import { safeLine } from '../../text/safe.ts';
import type { AuditFlags } from '../flags.ts';
import { type Run, tellAll } from '../judging.ts';
import { newMeter, sizeOf } from '../meter.ts';
import type { Told, Variant } from '../outcome.ts';
import { withBar } from '../progress.ts';
import { loadFor } from '../setup.ts';
import type { World } from '../world.ts';
import { keptBy } from './audit-records.ts';

/** Tells of earlier audits as of one. No post is read; the school's records are looked at here, if they are to be. */
export const auditFrom = async (args: readonly string[], flags: AuditFlags, world: World): Promise<number> => {
  refuseOthers(args, flags);
  const files = await filesOf(flags.from ?? [], world);
  const merged = await mergeEnds(files);
  if (!('head' in merged)) return nothingWhole(merged.unread, world);
  const run = await runOf(merged, flags, world);
  const told = (wants: readonly Variant[]): AsyncIterable<Told> => {
    refuseOpen(merged, wants);
    return toldIn(merged, run, wants);
  };
  return withBar(run.meter, { flags, world }, () => tellAll(told, run));
};

const refuseOthers = (args: readonly string[], flags: AuditFlags): void => {
  const others: readonly (readonly [boolean, string])[] = [
    [args.length > 0, 'posts to read'],
    [flags.recordsOnly === true, '--records-only'],
    [flags.baseline !== undefined || flags.writeBaseline !== undefined, 'a baseline'],
    [flags.jobs !== undefined, '--jobs'],
    [(flags.since ?? flags.until) !== undefined, '--since or --until'],
  ];
  const other = others.find(([is]) => is);
  if (other !== undefined)
    throw new Complaint(`--from tells of earlier results alone, and cannot go with ${other[1]}`, {
      advice: 'Give that to the audits which the results are from',
    });
};

const filesOf = async (names: readonly string[], { cwd }: World): Promise<readonly ResultFile[]> => {
  const files: ResultFile[] = [];
  for (const name of names) {
    const path = resolve(cwd, name);
    if (sizeOf(path) !== undefined || !looksLikeGlob(name)) files.push({ path, shown: name });
    else for (const found of (await expandGlob(name, cwd)).found) files.push({ path: found.path, shown: relative(cwd, found.path) });
  }
  const twice = files.find(({ path }, nth) => files.findIndex((other) => other.path === path) !== nth);
  if (twice !== undefined) throw new Complaint('this result is given twice', { file: twice.shown, advice: 'Name each once' });
  if (files.length === 0) throw new Complaint(`${names.join(' ')} matches no file`, { advice: 'Name the results of earlier audits' });
  return files;
};

/** Without any result there is no head either. */
const nothingWhole = (unread: Merged['unread'], { stderr }: World): number => {
  for (const { source, line, why } of unread)
    stderr.write(`smpolicy: ${safeLine(`${source}${line === undefined ? '' : `:${line}`}: ${why}`)}\n`);
  return UNREAD;
};

const runOf = async (merged: Merged, flags: AuditFlags, world: World): Promise<Run & Required<Pick<Run, 'meter'>>> => {
  const { head, sums, takedowns, twins, files } = merged;
  const alone = flags.postsOnly === true;
  const told = { ...flags, now: flags.now ?? head.now, ...(alone && flags.config === undefined ? { config: false as const } : {}) };
  const setup = await loadFor(told, [], world);
  const kept = alone ? undefined : await keptBy(setup, told, world);
  if (!alone) refuseOtherPolicies(merged, setup.packs);
  const own = alone ? [] : [...noticesOf(setup), ...(kept?.records.notices ?? []), ...notObserved(setup.bound)];
  const watch = kept && watchPublished({ school: kept.school, bound: setup.bound, now: setup.now, records: { log: kept.log } });
  return {
    ...{ command: 'audit', flags: told, setup, world, judgeOne: nothingToJudge, meter: newMeter(files.reduce(bytesOf, 0)) },
    ...(kept === undefined ? {} : { records: kept.records }),
    after: () => ({ found: watch?.after().found ?? [], notices: [], takedowns, twins }),
    before: { head, sums, notices: joined(own, merged.notices, maskFor(setup.school, setup.now)) },
    inputs: { inputs: [], unread: kept?.unread ?? [] },
    reads: files.map(({ path }) => path),
  };
};

const bytesOf = (sum: number, { path }: ResultFile): number => sum + (sizeOf(path) ?? 0);

const nothingToJudge = (): never => {
  throw new Error('no post is read');
};

const refuseOtherPolicies = ({ head }: Merged, packs: readonly { readonly id: string }[]): void => {
  const [theirs, ours] = [head.policies, packs].map((all) => all.map(({ id }) => id).join(', '));
  if (theirs === ours) return;
  throw new Complaint(`the results are by ${theirs}, and the policies in force here are ${ours}`, {
    advice: 'Name the config or the policies that they are by, or leave out the records with --posts-only',
  });
};

/** Honest about what a part of a run cannot know. */
const notObserved = ({ audits }: { readonly audits: readonly { readonly id: string }[] }): readonly Notice[] =>
  audits.some(({ id }) => id === 'check-log')
    ? [{ why: 'the check log was not held against these posts: that takes an audit of the posts themselves' }]
    : [];

/** What they said is said after what is said here anyway; their names may be hidden already. */
const joined = (own: readonly Notice[], theirs: readonly Notice[], mask: Mask): readonly Notice[] => {
  const known = new Set(own.flatMap(({ why }) => [why, mask.text(why)]));
  return [...own, ...theirs.filter(({ why }) => !known.has(why))];
};

/** What is hidden in results stays hidden, and what is not may only go where names may. */
const refuseOpen = ({ masked }: Merged, wants: readonly Variant[]): void => {
  if (masked || !wants.includes('masked')) return;
  throw new Complaint('these results show names, and here they would have to be hidden', {
    advice: 'Give --no-mask here too, or make them again without it',
  });
};

async function* toldIn(merged: Merged, run: Run, wants: readonly Variant[]): AsyncGenerator<Told> {
  for (const unread of [...(run.inputs?.unread ?? []), ...merged.unread]) yield { unread };
  for await (const one of retold(merged, run.meter?.read))
    yield 'unread' in one ? one : { outcome: { shown: Object.fromEntries(wants.map((variant) => [variant, one.post])) } };
}
