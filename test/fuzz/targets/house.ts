import { join } from 'node:path';
import { loadSetup, type Setup } from '../../../src/config/setup.ts';
import { judge } from '../../../src/engine/judge.ts';
import { maskFor } from '../../../src/engine/mask.ts';
import { prepare } from '../../../src/engine/prepare.ts';
import { present } from '../../../src/engine/present.ts';
import type { Draft, PostResult } from '../../../src/model.ts';
import { ROOT } from '../../project/files.ts';
import { PACKS } from '../../rules/examples.ts';

export const CLOCK: number = Date.parse('2026-11-16T09:00:00Z');

export const setupOf = (school: string, policies: readonly string[] = []): Promise<Setup> =>
  loadSetup({ cwd: ROOT, folders: [], config: join('fixtures/schools', school, '.smpolicyrc.yaml'), policies, clock: CLOCK });

/** What judging one draft comes to: as it may be shown, and with its names. */
export interface Both {
  readonly hidden: PostResult;
  readonly open: PostResult;
}

/** By the checks that always apply, or by every policy that there is. */
export const judges = async (school: string): Promise<Readonly<Record<'few' | 'all', (draft: Draft) => Both>>> => {
  const by = async (policies: readonly string[]): Promise<(draft: Draft) => Both> => {
    const setup = await setupOf(school, policies);
    const [prepared, mask] = [prepare(setup), maskFor(setup.school, setup.now)];
    return (draft) => {
      const judged = judge(draft, prepared, { now: setup.now, mode: 'draft' });
      return { hidden: present(judged, setup.school, mask), open: present(judged, setup.school) };
    };
  };
  return { few: await by([]), all: await by(PACKS) };
};

const shapeOf = ({ verdict, violations, questions, undecided }: PostResult): string =>
  JSON.stringify([
    verdict,
    violations.map(({ check, kind, severity, where }) => [check, kind, severity, where]),
    questions.length,
    undecided.length,
  ]);

/** What hiding names must leave as it is, and what has to be told of a post. */
export const faultsOf = ({ hidden, open }: Both, draft: Draft): readonly string[] => [
  ...(shapeOf(hidden) === shapeOf(open) ? [] : ['what is found differs where names are hidden']),
  ...(open.violations.some(({ cites }) => cites.length === 0) ? ['a violation cites nothing'] : []),
  ...(open.violations.some(({ where: { start = 0, end = 0 } }) => start > end) ? ['a place ends before it begins'] : []),
  ...(isUnlooked(draft) && open.undecided.length === 0 ? ['a photo was not read, and nothing is undecided'] : []),
];

const isUnlooked = ({ photos = [] }: Draft): boolean => photos.some((photo) => photo?.unread !== undefined);

/** The kinds of what was found tell what became of a post. */
export const signOf = ({ open }: Both): string =>
  [...new Set(open.violations.map(({ check, kind, severity }) => `${check}/${kind}/${severity}`))].toSorted().join(' ');

/** Of a complaint the words alone, without what it names. */
export const whyOf = (why: string): string => why.replace(/[“"'`][^“”"'`]*[”"'`]|\d+/g, '…').slice(0, 80);
