import { dirname, relative, resolve } from 'node:path';
import type { OwnDrafts } from '../../audit/own-drafts.ts';
import type { Setup } from '../../config/setup.ts';
import { expandInputs, type Input, type Inputs, withoutRecords } from '../../posts/inputs.ts';
import type { AuditFlags } from '../flags.ts';
import type { World } from '../world.ts';

/** What the config lists as published, as paths from here. */
export const listedIn = async ({ audit: { posts }, configFile }: Setup, { cwd }: World): Promise<Inputs> =>
  expandInputs(
    posts.map((path) => relative(cwd, resolve(dirname(configFile ?? cwd), path)) || '.'),
    { cwd, archives: true },
  );

/** The school's own drafts, from which posts of archives are completed; looked for only where there is an archive. */
export const draftsFor = async ({ inputs }: Inputs, setup: Setup, flags: AuditFlags, world: World): Promise<OwnDrafts | undefined> => {
  if (!inputs.some(({ format }) => format === 'archive')) return undefined;
  const listed = setup.audit.posts.length === 0 ? [] : (await listedIn(setup, world)).inputs;
  const some = new Map([...inputs, ...listed].filter(isDraft).map((input) => [input.path, input]));
  const { inputs: drafts } = withoutRecords([...some.values()], (path) => setup.records.has(path));
  if (drafts.length === 0) return undefined;
  const { gatherDrafts } = await import('../../audit/own-drafts.ts');
  const { channel, dates } = flags;
  return gatherDrafts(drafts, {
    zone: setup.school.timezone,
    ...(channel === undefined ? {} : { channel }),
    ...(dates === undefined ? {} : { dates }),
  });
};

const isDraft = ({ kind, format }: Input): boolean => kind === 'file' && format !== 'archive';
