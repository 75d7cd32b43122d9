import type { Setup } from '../config/setup.ts';
import { countsOf, type Judged, judge } from '../engine/judge.ts';
import { maskFor, NO_MASK } from '../engine/mask.ts';
import { prepare } from '../engine/prepare.ts';
import { present } from '../engine/present.ts';
import { exitOf, INTERRUPTED } from '../engine/verdict.ts';
import { validate } from '../formats/shape.ts';
import { postShape } from '../formats/shapes/post.ts';
import type { Draft, Post } from '../model.ts';
import { expandInputs } from '../posts/inputs.ts';
import { withPhotos } from '../posts/photo/photos.ts';
import { later } from '../text/later.ts';
import { wrap } from '../text/width.ts';
import { again } from './again.ts';
import { sayEnd } from './composer/end.ts';
import { dropKept, writeKept } from './composer/kept.ts';
import { begin } from './composer/resume.ts';
import { savePost } from './composer/save.ts';
import { NOTHING, postFrom, type Sketch } from './composer/sketch.ts';
import { askAll } from './composer/steps.ts';
import type { Looked, Talk } from './composer/talk.ts';
import type { CheckFlags } from './flags.ts';
import { itemsOf, judgeAll, type Run } from './judging.ts';
import { loadFor } from './setup.ts';
import { writeTo } from './sinks.ts';
import type { World } from './world.ts';

const SOURCE = 'your draft';
const locate = (): undefined => undefined;

interface Told {
  readonly flags: CheckFlags;
  readonly setup: Setup;
  readonly world: World;
}

/** Asks for a post question by question, helps to mend it, saves it, and says what `check` says of it. */
export const compose = async (flags: CheckFlags, world: World): Promise<number> => {
  const setup = await loadFor(flags, [world.cwd], world);
  const { withPrompts } = await import('./composer/prompts.ts');
  const told = { flags, setup, world };
  const kept: Kept = {};
  const ended = await withPrompts({ flags, world }, (ask) => converse(talkFor(told, ask, kept), kept, told));
  if (ended === undefined || ended === 'stop') world.stderr.write(`${sayStop(kept)}\n`);
  if (ended === undefined) return INTERRUPTED;
  if (ended === 'stop') return codeOf(kept, told);
  world.stdout.write('\n');
  return verdictOf(ended.file, told);
};

/** What becomes of a post that is not finished. */
interface Kept {
  file?: string;
  is?: 'kept' | 'lost';
  sketch?: Sketch;
}

/** How a check of it ends as it stands. */
const codeOf = ({ sketch = NOTHING }: Kept, told: Told): number => {
  const { judged } = lookerFor(told)(postFrom(sketch));
  return exitOf({ counts: { ...countsOf(judged), unread: 0 } }, told.flags);
};

interface Saved {
  readonly file: string;
}

const sayStop = ({ is }: Kept): string => {
  if (is === undefined) return 'Stopped before the last question: nothing was checked.';
  if (is === 'lost') return 'Stopped. Your answers could not be kept: no folder of yours can be written to.';
  return 'Stopped. Your answers are kept for you alone; smpolicy check offers them here.';
};

const converse = async (talk: Talk, kept: Kept, { setup, world }: Told): Promise<Saved | 'stop'> => {
  const { sketch, file } = await begin(talk.ask, setup, world);
  Object.assign(kept, { file, sketch, ...(sketch === NOTHING ? {} : { is: 'kept' }) });
  const done = await askAll(talk, sketch);
  if (done === 'stop') return done;
  const saved = await savePost(talk, postFrom(done), [...setup.records, ...setup.packFiles]);
  dropKept(file);
  return { file: saved };
};

const talkFor = (told: Told, ask: Talk['ask'], kept: Kept): Talk => {
  const { setup, world } = told;
  return {
    ...{ ask, known: setup, cwd: world.cwd },
    tell: (text) => {
      const lines = text.split('\n').map((line) => shownLine(line, world));
      world.stdout.write(`\n${lines.join('\n')}\n`);
    },
    look: lookerFor(told),
    keep: async (sketch) => {
      kept.sketch = sketch;
      kept.is = await writeKept(kept.file ?? '', sketch, world).then(
        () => 'kept',
        () => 'lost',
      );
    },
  };
};

const shownLine = (line: string, { stdout }: World): string => {
  const indent = /^ {0,8}/.exec(line)?.[0] ?? '';
  const lines = wrap(line, Math.min(stdout.columns ?? 80, 100) - indent.length, indent.length === 0 ? 0 : 2);
  return lines.map((one, at) => indent + (at === 0 || indent === '' ? '' : '  ') + one).join('\n');
};

const lookerFor = ({ flags, setup, world }: Told): Talk['look'] => {
  const prepared = later(() => prepare(setup));
  const mask = flags.mask === true ? maskFor(setup.school, setup.now) : NO_MASK;
  return (post): Looked => {
    const draft = draftOf(post, world);
    const judged = judge(draft, prepared(), { now: setup.now, mode: 'draft' });
    return { draft, judged, result: present(judged, setup.school, mask) };
  };
};

const draftOf = (post: Post, { cwd }: World): Draft =>
  withPhotos({
    post: validate(postShape, { value: post, file: SOURCE, locate }),
    ...{ source: SOURCE, name: 'draft', folder: cwd, locate },
  });

const runFor = (told: Told): Omit<Run, 'next'> => {
  const prepared = later(() => prepare(told.setup));
  return {
    command: 'check',
    ...told,
    judgeOne: (one) => ({ judged: judge(one, prepared(), { now: told.setup.now, mode: 'draft' }) }),
  };
};

/** The verdict is that of the file, read as every `check` reads it; below it stand the words to copy and who has to be asked. */
const verdictOf = async (file: string, told: Told): Promise<number> => {
  const { flags, setup, world } = told;
  const inputs = await expandInputs([file], { cwd: world.cwd });
  const plain = { ...runFor(told), inputs, next: again(flags) };
  const last: { judged?: Judged } = {};
  const judgeOne: Run['judgeOne'] = (draft) => {
    const { judged } = plain.judgeOne(draft);
    last.judged = judged;
    return { judged };
  };
  const code = await judgeAll(itemsOf(plain), { ...plain, judgeOne });
  const { judged } = last;
  if (judged !== undefined && flags.format === 'pretty') await writeTo(world.stdout, sayEnd(file, judged, setup), world.signal);
  return code;
};

/** What `check` says of a post that stands in no file. */
export const verdictOn = (post: Post, told: Told): Promise<number> =>
  judgeAll(only(draftOf(post, told.world)), { ...runFor(told), next: () => 'smpolicy check' });

async function* only(draft: Draft): AsyncGenerator<{ readonly draft: Draft }> {
  yield { draft };
}
