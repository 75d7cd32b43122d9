import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { appendToLog } from '../../audit/log/file.ts';
import type { Setup } from '../../config/setup.ts';
import { maskFor, NO_MASK } from '../../engine/mask.ts';
import { strictText } from '../../formats/bytes.ts';
import { parseJson } from '../../formats/json.ts';
import { withItem } from '../../formats/json-append.ts';
import { validate } from '../../formats/shape.ts';
import { postShape } from '../../formats/shapes/post.ts';
import { shown } from '../../formats/wording.ts';
import { Complaint, type Draft, type Person, type Post, type School } from '../../model.ts';
import { formatOf, nameOf } from '../../posts/endings.ts';
import { fileChunks, wholePost } from '../../posts/file.ts';
import { sealSlowly } from '../../posts/seal.ts';
import type { Turn } from '../../posts/steps.ts';
import { unreadOf } from '../../posts/trouble.ts';
import { staffNamed } from '../../school/who.ts';
import { dayOf, isoInZone } from '../../text/calendar.ts';
import { isCalled } from '../../text/called.ts';
import { canonicalChannel } from '../../text/channels.ts';
import { foldName } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { safeLine } from '../../text/safe.ts';
import { openFile } from '../files.ts';
import type { ApproveFlags } from '../flags.ts';
import { sizeOf } from '../meter.ts';
import { withTurns } from '../progress.ts';
import { approvalEntry, logOf } from '../recorder.ts';
import { loadFor } from '../setup.ts';
import { writeTo } from '../sinks.ts';
import type { World } from '../world.ts';

/** A post in a file of its own, as it stands there. */
interface Opened {
  readonly text: string;
  readonly draft: Draft;
  readonly path: string;
}

/** Writes into a post that somebody has read it and agrees, and to which state of it. */
export const approve = async (file: string, flags: ApproveFlags, world: World): Promise<number> => {
  const opened = await open(file, world);
  const setup = await loadFor(flags, [opened.draft.folder], world);
  const by = approverOf(flags.by, opened.draft, setup);
  const of = await withTurns(reading(opened.draft), { flags, world }, (turn) => stateOf(opened.draft, turn));
  const isKnown = opened.draft.post.approvals?.some((one) => one.of === of && staffNamed(one.by, setup.school.staff) === by) === true;
  if (!isKnown) await write(opened, { by: by.id, at: isoInZone(setup.now, setup.school.timezone), of }, world);
  if (setup.audit.log !== undefined && !isKnown) {
    const { channel, id = nameOf(file) } = opened.draft.post;
    await appendToLog(logOf(setup), [approvalEntry(setup, { channel: canonicalChannel(channel), id, state: of, by: by.id })]);
  }
  await writeTo(world.stdout, said(file, by.id, isKnown, { setup, world }), world.signal);
  return 0;
};

const said = (file: string, by: string, isKnown: boolean, { setup, world }: { setup: Setup; world: World }): string => {
  const mask = world.stdout.isTTY === true ? NO_MASK : maskFor(setup.school, setup.now);
  const name = safeLine(mask.text(file));
  if (isKnown) return `${safeLine(by)} has approved ${name} already, as it is now: nothing was written.\n`;
  return `${safeLine(by)} has approved ${name} as it is now.
Any later change to the post or its files voids this.
It is a note between colleagues, not a signature.
`;
};

// ── The post ────────────────────────────────────────────────────────────────────────────────────────────────────────

const OWN_FILE = 'Save the post as a .json file of its own';

const open = async (file: string, { cwd }: World): Promise<Opened> => {
  const path = resolve(cwd, file);
  if (file === '' || file === '-' || formatOf(path) !== 'json')
    throw new Complaint('an approval is written into a post, and this is no .json file', { file, advice: OWN_FILE });
  const text = strictText(await bytesOf(path, file), file);
  const located = parseJson(text, file);
  if (Array.isArray(located.value)) throw new Complaint('it holds a list, and an approval is for one post', { file, advice: OWN_FILE });
  const post = validate(postShape, located);
  return { text, path, draft: { post, source: file, name: nameOf(file), folder: dirname(path), locate: located.locate } };
};

const bytesOf = async (path: string, file: string): Promise<Uint8Array> => {
  try {
    return await wholePost(fileChunks(path));
  } catch (error) {
    throw new Complaint(unreadOf(file, error).why, { file });
  }
};

/** Films are read whole: what somebody approves is each byte of them. */
const reading = ({ post: { media = [] }, folder }: Draft): { readonly text: string; readonly all: number } => ({
  text: 'Reading the photos and films',
  all: media.reduce((sum, { file }) => sum + (file === undefined ? 0 : (sizeOf(resolve(folder, file)) ?? 0)), 0),
});

const stateOf = async (draft: Draft, turn: Turn): Promise<string> => {
  const seal = await sealSlowly(draft, turn);
  if ('is' in seal) return seal.is;
  const [first, ...others] = seal.unread;
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  throw new Complaint(`${first?.why ?? ''}${more}: what cannot be seen cannot be approved`, {
    file: draft.source,
    advice: first?.advice ?? '',
  });
};

// ── Who approves ────────────────────────────────────────────────────────────────────────────────────────────────────

const approverOf = (who: string, { post, source: file, locate }: Draft, { school, now }: Setup): Person => {
  if (post.author === undefined)
    throw new Complaint('the post does not say who its author is, and nobody approves their own', {
      ...{ file, ...locate('') },
      advice: 'Write "author" with an id or e-mail address of the staff list',
    });
  const person = personOf(who, school);
  if (person.leftOn !== undefined && person.leftOn < dayOf(now, school.timezone))
    throw new Complaint(`${shown(who)} has left the school`, { advice: 'Name somebody who works there' });
  if (staffNamed(post.author, school.staff) === person || isCalled(person, post.author))
    throw new Complaint(`${shown(who)} is the author of this post, and nobody approves their own`, {
      ...{ file, ...locate('/author') },
      advice: 'Have somebody else read it',
    });
  return person;
};

const personOf = (who: string, { staff, state }: School): Person => {
  const [found, other] = staff.filter(({ id, email = id }) => [id, email].some((one) => foldName(one) === foldName(who)));
  if (other !== undefined)
    throw new Complaint(`two people on the staff list have the e-mail address ${shown(who)}`, { advice: 'Give --by as an id' });
  if (found !== undefined) return found;
  if (staff.length === 0 && state.staff !== 'kept')
    throw new Complaint('the config names no staff list, so nobody can tell who approves', { advice: 'Name it under `staff`' });
  const named = staffNamed(who, staff)?.id;
  const near = named ?? nearest(who, [...staff.map(({ id }) => id), ...staff.flatMap(({ email }) => email ?? [])]);
  throw new Complaint(`${shown(who)} is no id or e-mail address of the staff list`, {
    advice: near === undefined ? 'Give --by as it stands there' : `Did you mean ${shown(near)}?`,
  });
};

// ── What is written ─────────────────────────────────────────────────────────────────────────────────────────────────

type Approval = { readonly by: string; readonly at: string; readonly of: string };

const write = async ({ text, path, draft: { post, source: file } }: Opened, approval: Approval, { cwd }: World): Promise<void> => {
  const now = withItem(text, 'approvals', approval);
  refuseOther(now, { ...post, approvals: [...(post.approvals ?? []), approval] });
  const opened = await openFile(file, { cwd, secret: false, taken: new Set(), mode: statSync(path).mode & 0o777 });
  try {
    await opened.write(now);
    if (readFileSync(path, 'utf8') !== text)
      throw new Complaint('it was changed by somebody else meanwhile', { file, advice: 'Read it again, and approve what it says now' });
    await opened.close();
  } catch (error) {
    await opened.drop();
    throw error;
  }
};

/** What is written says what was read, and the approval; anything else would be a fault of ours, and is not written. */
const refuseOther = (text: string, wanted: Post): void => {
  const post = validate(postShape, parseJson(text, ''));
  if (!isDeepStrictEqual(post, wanted)) throw new Error('the post would not say the same with its approval');
};
