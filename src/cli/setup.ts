import { loadSetup, type Setup } from '../config/setup.ts';
import type { Notice } from '../model.ts';
import { dayOf } from '../text/calendar.ts';
import type { CommonFlags, JudgeFlags } from './flags.ts';
import type { World } from './world.ts';

/** The school and its packs, as the flags and the folders of the posts say. */
export const loadFor = async (flags: CommonFlags & Pick<JudgeFlags, 'rule'>, folders: readonly string[], world: World): Promise<Setup> => {
  const setup = await loadSetup({
    cwd: world.cwd,
    folders,
    clock: world.clock(),
    ...(flags.config === undefined ? {} : { config: flags.config }),
    ...(flags.policy === undefined ? {} : { policies: flags.policy }),
    ...(flags.now === undefined ? {} : { now: flags.now }),
    rules: Object.fromEntries((flags.rule ?? []).map(({ check, severity }) => [check, severity])),
  });
  if (flags.verbose === true) for (const file of setup.files) world.stderr.write(`read ${file}\n`);
  return setup;
};

/** What every report of this school says once, whatever the posts. */
export const noticesOf = ({ notices, bound, school, now }: Setup): readonly Notice[] => [
  ...notices,
  ...(bound.planned === 0
    ? []
    : [
        {
          why: `${bound.planned} ${bound.planned === 1 ? 'clause was' : 'clauses were'} not looked at: this version cannot see them yet (smpolicy policy show baseline)`,
        },
      ]),
  ...school.allow
    .filter(({ until }) => until < dayOf(now, school.timezone))
    .map(({ text, until }) => ({ why: `the allow entry for “${text}” ended on ${until} and counts for nothing` })),
];
