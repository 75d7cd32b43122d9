import { existsSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { findConfig } from '../../config/find.ts';
import { INTERRUPTED } from '../../engine/verdict.ts';
import { Complaint } from '../../model.ts';
import { safeLine } from '../../text/safe.ts';
import { wrap } from '../../text/width.ts';
import type { Ask } from '../composer/ask.ts';
import type { InitFlags } from '../flags.ts';
import { askAnswers, type Told, takeDefaults } from '../init/ask.ts';
import type { Answered } from '../init/config-text.ts';
import { firstCheck } from '../init/first.ts';
import { type Candidate, lookAround } from '../init/look.ts';
import { RECORDS } from '../init/records.ts';
import { writeAll } from '../init/write.ts';
import { packNames, packsNamed } from '../packs.ts';
import { withTurns } from '../progress.ts';
import { READING } from '../setup.ts';
import type { World } from '../world.ts';

const CONFIG = '.smpolicyrc.yaml';

/** Finds what it can, asks the rest, writes a config and does a first check with it. Nothing is written before the last answer. */
export const init = async (flags: InitFlags, world: World): Promise<number> => {
  const target = targetOf(flags, world);
  const isThere = refuseOther(target, flags, world);
  const tell = teller(world);
  const { lists, ...known } = await lookFor(target, flags, world, tell);
  const told = { ...known, tell };
  const answered = flags.yes === true ? await withDefaults(told) : await withPerson(told, { target, isThere, flags, world });
  if (answered === 'kept') return 0;
  if (answered === undefined) {
    world.stderr.write('Stopped before the last question: nothing was written.\n');
    return INTERRUPTED;
  }
  await writeAll(answered, { target, replaces: isThere, cwd: world.cwd, lists, tell });
  return firstCheck(target, { flags, world, tell });
};

/** A sentence or more, apart from what stands before it. */
const teller =
  ({ stdout }: World) =>
  (text: string): void =>
    void stdout.write(`\n${wrap(safeLine(text), Math.min(stdout.columns ?? 80, 100)).join('\n')}\n`);

// ── Where it goes ───────────────────────────────────────────────────────────────────────────────────────────────────

const targetOf = ({ config }: InitFlags, { cwd }: World): string => {
  if (config === false) throw new Complaint('init writes a config, and --no-config asks for none', { advice: 'Leave one of them out' });
  const target = resolve(cwd, config ?? CONFIG);
  if (!/\.ya?ml$/i.test(target))
    throw new Complaint('init writes YAML, and this is the name of something else', {
      file: config ?? CONFIG,
      advice: `Leave --config out to write ${CONFIG}, or give a name that ends in .yaml`,
    });
  if (!existsSync(dirname(target)))
    throw new Complaint('this folder is not there', {
      file: relative(cwd, dirname(target)),
      advice: 'Make it first, and put the school’s lists into it',
    });
  return target;
};

/** What may not be written is said before any question. Whether there is a config already that a person may say to replace. */
const refuseOther = (target: string, { yes, force }: InitFlags, world: World): boolean => {
  const { cwd, stdin, stdout } = world;
  const file = relative(cwd, target) || target;
  if (yes !== true && (stdin.isTTY !== true || stdout.isTTY !== true))
    throw new Complaint('init asks questions, and there is nobody to answer them', {
      advice: 'Run it on a terminal, or with --yes, which takes what is understood and supposes nothing',
    });
  refuseSecond(target, cwd);
  const isThere = existsSync(target);
  if (isThere && yes === true && force !== true)
    throw new Complaint('this config is there already', {
      file,
      advice: '--force replaces it; smpolicy config show says what it says now',
    });
  return isThere;
};

/** Two configs in one folder are none: nobody could say which is meant. */
const refuseSecond = (target: string, cwd: string): void => {
  if (basename(target) !== CONFIG) return;
  const found = findConfig(dirname(target));
  if (found === undefined || found === target || dirname(found) !== dirname(target)) return;
  throw new Complaint('this config is there already, and two in one folder would be none', {
    file: relative(cwd, found) || found,
    advice: 'Go on with it, or take it away first',
  });
};

// ── What is known and what is asked ─────────────────────────────────────────────────────────────────────────────────

interface Looking extends Omit<Told, 'tell'> {
  /** Every file that is a list or may be one. */
  readonly lists: readonly string[];
}

const lookFor = async (target: string, flags: InitFlags, world: World, tell: Told['tell']): Promise<Looking> => {
  const { policy } = flags;
  const reading: Told['reading'] = (work) => withTurns(READING, { flags, world }, work);
  const cwd = dirname(target);
  if (policy !== undefined) await packsNamed(policy, world, cwd);
  const { candidates, passed } = await reading((turn) => lookAround(cwd, turn));
  tell(
    candidates.length === 0
      ? 'Nothing here looks like a list of pupils, staff, consents or trips.'
      : `Found here: ${candidates.map(taken).join(', ')}.`,
  );
  for (const { why } of passed) tell(why);
  const lists = [...candidates, ...passed].flatMap(({ file }) => file ?? []);
  return { cwd, clock: world.clock, reading, candidates, lists, policy, packs: async () => packsNamed(await packNames(), world) };
};

const withDefaults = (told: Told): Promise<Answered> => {
  const name = nameOf(told.cwd);
  told.tell(`The school is called “${name}” here, after this folder: if that is not its name, correct it in the config.`);
  return takeDefaults(name, told);
};

/** A file, and what it is taken for. */
const taken = ({ file, kinds }: Candidate): string => `${file} (${RECORDS.find(({ kind }) => kind === kinds[0])?.title ?? ''})`;

/** A folder called oakfield-primary-school is the best guess there is. */
const nameOf = (folder: string): string =>
  basename(folder)
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ') || 'Our school';

interface Asked {
  readonly target: string;
  readonly isThere: boolean;
  readonly flags: InitFlags;
  readonly world: World;
}

const withPerson = async (told: Told, { target, isThere, flags, world }: Asked): Promise<Answered | 'kept' | undefined> => {
  const { withPrompts } = await import('../composer/prompts.ts');
  return withPrompts({ flags, world }, async (ask) => {
    if (isThere && flags.force !== true && !(await mayReplace(ask, relative(world.cwd, target)))) {
      told.tell('It was kept as it is. smpolicy config show says what it says.');
      return 'kept' as const;
    }
    return askAnswers(ask, told);
  });
};

const mayReplace = (ask: Ask, file: string): Promise<boolean> =>
  ask.choose(`There is a config here already, ${safeLine(file)}. What now?`, [
    { name: 'Keep it as it is', value: false },
    { name: 'Replace it once I have answered everything', value: true },
  ]);
