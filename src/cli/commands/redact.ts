import { extname, resolve } from 'node:path';
import type { Setup } from '../../config/setup.ts';
import { countsOf, type Judged, judge } from '../../engine/judge.ts';
import { maskFor, NO_MASK } from '../../engine/mask.ts';
import { noticesOf } from '../../engine/notices.ts';
import { prepare } from '../../engine/prepare.ts';
import { type Change, changed } from '../../engine/redact/changes.ts';
import { redact } from '../../engine/redact/redact.ts';
import { addSums, newSums, sumNotices, sumsOf } from '../../engine/sums.ts';
import { exitOf } from '../../engine/verdict.ts';
import { validate } from '../../formats/shape.ts';
import { postShape } from '../../formats/shapes/post.ts';
import { Complaint, type Draft, type Notice, type Post } from '../../model.ts';
import { refuseChannel } from '../../posts/channel.ts';
import { expandInputs } from '../../posts/inputs.ts';
import { safeJson } from '../../text/safe.ts';
import { openFile, realOf } from '../files.ts';
import type { CheckFlags } from '../flags.ts';
import { withTurns } from '../progress.ts';
import { type Copies, copiesFor, toWrite, type Wanted } from '../redact/copies.ts';
import { keptIn } from '../redact/kept.ts';
import { type One, onlyPost } from '../redact/one.ts';
import { leftIn, sayDone, sayLeft, sayNotices } from '../redact/say.ts';
import { loadFor } from '../setup.ts';
import { writeTo } from '../sinks.ts';
import type { World } from '../world.ts';

const LOOKING = { text: 'Reading the photos and films' };

/** Prints one post made safe; with `--output` it is written too, with copies of its photos beside it. */
export const redactPost = async (args: readonly string[], flags: CheckFlags, world: World): Promise<number> => {
  refuseOthers(args, flags);
  const named = flags.stdinFilename === undefined ? {} : { stdinName: flags.stdinFilename };
  const inputs = await expandInputs(args, { cwd: world.cwd, ...named });
  const setup = await loadFor(
    flags,
    inputs.inputs.map(({ folder }) => folder),
    world,
  );
  const [output] = flags.output ?? [];
  const { one, value, judged, copies, changes, isEmpty } = await withTurns(LOOKING, { flags, world }, async (turn) => {
    const post = await onlyPost(inputs, { flags, records: setup.records, world, turn });
    const wanted = output === undefined ? undefined : { output: resolve(world.cwd, output), turn };
    return { one: post, ...(await madeSafe(post, setup, wanted)) };
  });
  const mask = (flags.mask ?? world.stdout.isTTY !== true) ? maskFor(setup.school, setup.now) : NO_MASK;
  const left = leftIn({ judged, school: setup.school, mask }, { copies, isEmpty });
  const code = Math.max(exitOf({ counts: { ...countsOf(judged), unread: 0 } }, flags), left.bars.length > 0 ? 1 : 0);
  const notices = sayNotices(noticesFor(one, judged, setup), mask);
  if (code !== 0) world.stderr.write(sayLeft(left) + notices);
  if (code !== 0 || world.signal.aborted) return code;
  const text = `${safeJson(value, 2)}\n`;
  if (output !== undefined) await write(text, output, copies, { read: readBy(inputs, one.draft, setup), world });
  await writeTo(world.stdout, text, world.signal);
  const kept = keptIn(value, maskFor(setup.school, setup.now));
  world.stderr.write(sayDone({ changes, open: left.open, copies, kept }, mask) + notices);
  return code;
};

/** The same as a check of it says. */
const noticesFor = ({ draft, notices }: One, judged: Judged, setup: Setup): readonly Notice[] => {
  const { school, now } = setup;
  return [...noticesOf(setup), ...notices, ...sumNotices(addSums(newSums(school, now), sumsOf(draft, judged, school)), 'check')];
};

/** What has no meaning beside it is refused, so that nobody thinks it was done. */
const refuseOthers = (args: readonly string[], flags: CheckFlags): void => {
  const { output = [] } = flags;
  if (args.length === 0)
    throw new Complaint('--redact needs a post that is named', { advice: 'Name one file, or - to read standard input' });
  if (flags.channel !== undefined) refuseChannel(flags.channel);
  if (flags.record === true)
    throw new Complaint('--redact and --record do not go together', { advice: 'Check the safe post with --record before it goes out' });
  if (flags.passed !== undefined)
    throw new Complaint('--redact and --passed do not go together', { advice: 'Check with --passed what has been made safe' });
  if (!['pretty', 'json'].includes(flags.format))
    throw new Complaint(`--redact prints a post, which is JSON, and not ${flags.format}`, { advice: 'Leave --format out' });
  if (output.length > 1) throw new Complaint('--redact writes one post, and --output is given twice', { advice: 'Name one .json file' });
  if (output.some((file) => extname(file).toLowerCase() !== '.json'))
    throw new Complaint('--redact writes a post, which is JSON', {
      file: output[0] ?? '',
      advice: 'Give --output a name that ends in .json',
    });
};

interface Safe {
  /** The post as it was written, with what was changed in it. */
  readonly value: unknown;
  readonly judged: Judged;
  readonly copies: Copies | undefined;
  readonly changes: readonly Change[];
  /** Nothing that could be published is left of it. */
  readonly isEmpty: boolean;
}

const nowhere = (): undefined => undefined;

const madeSafe = async ({ draft, value }: One, setup: Setup, wanted: Wanted | undefined): Promise<Safe> => {
  const prepared = prepare(setup);
  const judgeOne = (one: Draft): Judged => judge(one, prepared, { now: setup.now, mode: 'draft' });
  const copies = wanted === undefined ? undefined : await copiesFor(draft, judgeOne(draft).reading.post, wanted);
  const { post, judged, rounds } = redact({ ...draft, ...withCopies(draft, copies), locate: nowhere }, judgeOne);
  const all = [copies?.changes ?? [], ...rounds];
  const safe = all.reduce<unknown>(changed, value);
  const isEmpty = (post.text ?? '').trim() === '' && (post.media ?? []).length === 0;
  if (!isEmpty) refuseOther(safe, post);
  return { value: safe, judged, copies, changes: all.flat(), isEmpty };
};

/** Copies are other files: an approval of the post with the originals is none of it. */
const withCopies = (draft: Draft, copies: Copies | undefined): Pick<Draft, 'post'> & Partial<Draft> => {
  if (copies === undefined || copies.changes.length === 0) return { post: draft.post };
  const seal = draft.seal === undefined ? {} : { seal: { is: 'changed' } };
  return { post: changed(draft.post, copies.changes), photos: copies.photos, ...seal };
};

/** What is printed is a post again, and the one that was judged. */
const refuseOther = (value: unknown, post: Post): void => {
  const printed = validate(postShape, { value, file: 'the safe post', locate: nowhere });
  if (JSON.stringify(printed) !== JSON.stringify(validate(postShape, { value: post, file: 'the safe post', locate: nowhere })))
    throw new Error('what would be printed is not what was judged');
};

// ── What is written ─────────────────────────────────────────────────────────────────────────────────────────────────

interface Where {
  /** Absolute: none of these is ever replaced. */
  readonly read: readonly string[];
  readonly world: World;
}

const readBy = ({ inputs }: Awaited<ReturnType<typeof expandInputs>>, draft: Draft, setup: Setup): readonly string[] => [
  ...inputs.flatMap(({ path }) => path ?? []),
  ...setup.records,
  ...setup.packFiles,
  ...(draft.post.media ?? []).flatMap(({ file }) => (file === undefined ? [] : [resolve(draft.folder, file)])),
];

/** The photos first and the post last: where it stands, all that it names stands too. */
const write = async (text: string, output: string, copies: Copies | undefined, { read, world }: Where): Promise<void> => {
  const place = { cwd: world.cwd, secret: true, taken: new Set(read.map(realOf)) };
  const all = [...(copies === undefined ? [] : toWrite(copies)), { path: output, bytes: text }];
  const opened: Awaited<ReturnType<typeof openFile>>[] = [];
  try {
    for (const { path, bytes } of all) {
      const file = await openFile(path, place);
      opened.push(file);
      await file.write(bytes);
    }
    for (const file of opened) await file.close();
  } finally {
    for (const file of opened) await file.drop();
  }
};
