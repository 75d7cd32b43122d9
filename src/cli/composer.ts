import inquirer from 'inquirer';
import type { Setup } from '../config/setup.ts';
import { judge } from '../engine/judge.ts';
import type { Draft, Media, Post, Pupil } from '../model.ts';
import { momentOf } from '../text/calendar.ts';
import { KNOWN_CHANNELS } from '../text/channels.ts';
import { foldName } from '../text/fold.ts';
import type { CheckFlags } from './flags.ts';
import { judgeAll, type Run } from './judging.ts';
import { withSpinner } from './progress.ts';
import { loadFor } from './setup.ts';
import type { World } from './world.ts';

/** Asks for a post question by question and says what `check` would say of it. */
export const compose = async (flags: CheckFlags, world: World): Promise<number> => {
  const setup = await withSpinner('Reading the school’s records', world.stderr, () => loadFor(flags, [world.cwd], world));
  const post = await askForPost(setup);
  const draft: Draft = { post, source: 'your draft', name: 'draft', folder: world.cwd, locate: () => undefined };
  const run: Run = {
    command: 'check',
    ...{ flags, setup, world },
    judgeOne: (one) => ({ judged: judge(one, setup, { now: setup.now, mode: 'draft' }) }),
  };
  return judgeAll(only(draft), run);
};

async function* only(draft: Draft): AsyncGenerator<{ readonly draft: Draft }> {
  yield { draft };
}

const askForPost = async (setup: Setup): Promise<Post> => {
  const channel = await askChannel(setup);
  const text = await askWords();
  const media = await askPictures(setup);
  const publishAt = await askWhen(setup);
  return {
    channel,
    ...(text === '' ? {} : { text }),
    ...(media.length === 0 ? {} : { media }),
    ...(publishAt === '' ? {} : { publishAt }),
  };
};

const askChannel = async ({ school }: Setup): Promise<string> => {
  const own = school.accounts.filter(({ kind }) => kind === 'official').map(({ channel }) => channel);
  const choices = [...new Set([...own, ...KNOWN_CHANNELS])];
  const { channel } = await inquirer.prompt<{ channel: string }>([
    { type: 'select', name: 'channel', message: 'Where will it be posted?', choices },
  ]);
  return channel;
};

/** Line by line, so that words pasted from an e-mail keep their breaks. */
const askWords = async (): Promise<string> => {
  const lines: string[] = [];
  for (;;) {
    const message = lines.length === 0 ? 'The words (an empty line ends them):' : '…';
    const { line } = await inquirer.prompt<{ line: string }>([{ type: 'input', name: 'line', message }]);
    if (line === '') return lines.join('\n');
    lines.push(line);
  }
};

const askPictures = async (setup: Setup): Promise<readonly Media[]> => {
  const media: Media[] = [];
  for (;;) {
    const message = media.length === 0 ? 'A photo or video, by its file (empty if there is none):' : 'Another one (empty if that is all):';
    const { file } = await inquirer.prompt<{ file: string }>([{ type: 'input', name: 'file', message }]);
    if (file.trim() === '') return media;
    media.push({ file: file.trim(), ...(await askWhoIsInIt(setup)) });
  }
};

const DONE = 'done';
const UNKNOWN = 'unknown';

/** Pupils by a few letters each. Nobody chosen means that no pupil is in it; not knowing is an answer too. */
const askWhoIsInIt = async ({ school }: Setup): Promise<Pick<Media, 'pupils'>> => {
  const pupils: string[] = [];
  for (;;) {
    const message = pupils.length === 0 ? 'Which pupils are in it? Type a few letters of a name:' : `${pupils.join(', ')} – and who else?`;
    const last =
      pupils.length === 0
        ? [
            { name: 'No pupil', value: DONE },
            { name: 'I do not know', value: UNKNOWN },
          ]
        : [{ name: 'That is everybody', value: DONE }];
    const source = (typed: string | undefined) => [
      ...(typed ? [] : last),
      ...matching(school.roll.pupils, typed ?? '', pupils),
      ...(typed ? last : []),
    ];
    const { who } = await inquirer.prompt<{ who: string }>([{ type: 'search', name: 'who', message, source }]);
    if (who === UNKNOWN) return {};
    if (who === DONE) return { pupils };
    pupils.push(who);
  }
};

const matching = (pupils: readonly Pupil[], typed: string, chosen: readonly string[]): { name: string; value: string }[] =>
  pupils
    .filter(({ id }) => !chosen.includes(id))
    .map((pupil) => ({
      name: `${pupil.knownAs ?? pupil.forename} ${pupil.surname}${pupil.class === undefined ? '' : `, ${pupil.class}`}`,
      value: pupil.id,
    }))
    .filter(({ name, value }) => foldName(`${name} ${value}`).includes(foldName(typed)))
    .slice(0, 20);

const askWhen = async ({ school, now }: Setup): Promise<string> => {
  const { when } = await inquirer.prompt<{ when: string }>([
    {
      type: 'input',
      name: 'when',
      message: 'When will it go out? (empty for now, or as 2026-06-12T15:30)',
      validate: (typed: string) =>
        typed === '' ||
        (momentOf(typed, school.timezone) ?? 0) > now ||
        'Write a time to come as year-month-dayThour:minute, such as 2026-06-12T15:30',
    },
  ]);
  return when;
};
