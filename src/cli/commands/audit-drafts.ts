import { dirname, relative, resolve } from 'node:path';
import type { OwnDrafts, Places } from '../../audit/own-drafts.ts';
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
export const draftsFor = async (named: Inputs, setup: Setup, flags: AuditFlags, world: World): Promise<OwnDrafts | undefined> => {
  if (!named.inputs.some(({ format }) => format === 'archive')) return undefined;
  const places = await placesIn(named, setup, world);
  if (Object.values(places).every(({ length }) => length === 0)) return undefined;
  const { gatherDrafts } = await import('../../audit/own-drafts.ts');
  const { channel, dates, postsOnly, takedowns } = flags;
  return gatherDrafts(places, {
    zone: setup.school.timezone,
    asked: setup.audit.log !== undefined && postsOnly !== true && takedowns !== true,
    ...(channel === undefined ? {} : { channel }),
    ...(dates === undefined ? {} : { dates }),
  });
};

/** What of the config's the run has for itself, it tells itself of. */
const placesIn = async (named: Inputs, setup: Setup, world: World): Promise<Places> => {
  const listed = setup.audit.posts.length === 0 ? NOTHING : await listedIn(setup, world);
  const paths = new Set(named.inputs.map(({ path }) => path));
  const ours = withoutRecords(named.inputs.filter(isDraft), (path) => setup.records.has(path));
  const theirs = withoutRecords(
    listed.inputs.filter((input) => isDraft(input) && !paths.has(input.path)),
    (path) => setup.records.has(path),
  );
  const told = new Set([...named.inputs.map(({ argument }) => argument), ...named.unread.map(({ source }) => source)]);
  const missing = [...listed.unread, ...theirs.unread].filter(({ source }) => !told.has(source));
  return { inputs: ours.inputs, besides: theirs.inputs, missing };
};

const NOTHING: Inputs = { inputs: [], unread: [] };

const isDraft = ({ kind, format }: Input): boolean => kind === 'file' && format !== 'archive';
