import type { Setup } from '../config/setup.ts';
import { judge } from '../engine/judge.ts';
import { prepare } from '../engine/prepare.ts';
import { INTERRUPTED } from '../engine/verdict.ts';
import { validate } from '../formats/shape.ts';
import { postShape } from '../formats/shapes/post.ts';
import type { Draft, Post } from '../model.ts';
import { withPhotos } from '../posts/photo/photos.ts';
import { postFrom } from './composer/post.ts';
import { askAll } from './composer/questions.ts';
import type { CheckFlags } from './flags.ts';
import { judgeAll, type Run } from './judging.ts';
import { withSpinner } from './progress.ts';
import { loadFor } from './setup.ts';
import type { World } from './world.ts';

const SOURCE = 'your draft';
const locate = (): undefined => undefined;

/** Asks for a post question by question and says what `check` would say of it. */
export const compose = async (flags: CheckFlags, world: World): Promise<number> => {
  const setup = await withSpinner('Reading the school’s records', { flags, world }, () => loadFor(flags, [world.cwd], world));
  const { withPrompts } = await import('./composer/prompts.ts');
  const answers = await withPrompts({ flags, world }, (ask) => askAll(ask, setup));
  if (answers === undefined) {
    world.stderr.write('Stopped before the last question: nothing was checked.\n');
    return INTERRUPTED;
  }
  world.stdout.write('\n');
  return verdictOn(postFrom(answers), { flags, setup, world });
};

const verdictOn = (post: Post, told: { readonly flags: CheckFlags; readonly setup: Setup; readonly world: World }): Promise<number> => {
  const { setup, world } = told;
  const draft = withPhotos({
    post: validate(postShape, { value: post, file: SOURCE, locate }),
    ...{ source: SOURCE, name: 'draft', folder: world.cwd, locate },
  });
  const prepared = prepare(setup);
  const run: Run = {
    command: 'check',
    ...told,
    judgeOne: (one) => ({ judged: judge(one, prepared, { now: setup.now, mode: 'draft' }) }),
    next: () => 'smpolicy check',
  };
  return judgeAll(only(draft), run);
};

async function* only(draft: Draft): AsyncGenerator<{ readonly draft: Draft }> {
  yield { draft };
}
