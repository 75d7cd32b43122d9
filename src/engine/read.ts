import type { Account, AccountKind, Draft, Field, Instant, Media, Person, Post, Reading, Role, School } from '../model.ts';
import { dayOf, momentOf } from '../text/calendar.ts';
import { canonicalChannel } from '../text/channels.ts';
import { fieldOf } from '../text/field.ts';
import { foldName } from '../text/fold.ts';
import { approvalsOf, unsealedOf } from './approvals.ts';
import { photoFields, photosOf, takenFrom, unseenOf } from './photos.ts';

/** `draft`: never before now. `published`: at its own day. `today`: what was published, by today's facts. */
export type Mode = 'draft' | 'published' | 'today';

export interface Clock {
  readonly now: Instant;
  readonly mode: Mode;
}

/** Reads a post once against its school: what it leaves out is completed here and nowhere else. */
export const readPost = (draft: Draft, school: School, clock: Clock): Reading => {
  const { source, name } = draft;
  const photos = photosOf(draft);
  const post = takenFrom(draft.post, photos, { zone: school.timezone, now: clock.now });
  const channel = canonicalChannel(post.channel);
  const kind = post.kind ?? 'post';
  const account = post.account ?? onlyOfficial(school, channel)?.handle ?? null;
  const author = post.author === undefined ? undefined : memberOf(school, post.author);
  const publishAt = momentOf(post.publishAt ?? '', school.timezone) ?? clock.now;
  const on = judgedAt(publishAt, clock);
  return {
    ...{ post, source, kind, channel, account, author, publishAt, on, photos },
    scheduled: scheduledAt(publishAt, clock),
    id: post.id ?? name,
    accountKind: post.accountKind ?? kindOf(school, channel, account),
    role: post.authorRole ?? (author === undefined ? undefined : roleOf(author, school)) ?? (kind === 'comment' ? 'public' : 'staff'),
    day: dayOf(on, school.timezone),
    fields: fieldsOf(post, photos.map(photoFields)),
    unseen: unseenOf(draft),
    approvals: approvalsOf(draft),
    unsealed: unsealedOf(draft),
  };
};

const judgedAt = (publishAt: Instant, { now, mode }: Clock): Instant => {
  if (mode === 'today') return now;
  return mode === 'published' ? publishAt : Math.max(publishAt, now);
};

const scheduledAt = (publishAt: Instant, { now, mode }: Clock): Reading['scheduled'] => {
  if (mode !== 'draft') return 'unknown';
  return publishAt > now ? 'yes' : 'no';
};

const foldHandle = (handle: string): string => foldName(handle).replace(/^@/, '');

/** A school that has one official account on a channel means that one. */
export const onlyOfficial = (school: School, channel: string): Account | undefined => {
  const official = school.accounts.filter((account) => account.channel === channel && account.kind === 'official');
  return official.length === 1 ? official[0] : undefined;
};

/** The register's entry for an account: the same handle is somebody else's on another channel. */
export const accountOf = (school: School, channel: string, handle: string | null): Account | undefined => {
  const wanted = foldHandle(handle ?? '');
  return school.accounts.find((account) => account.channel === channel && handle !== null && foldHandle(account.handle) === wanted);
};

const kindOf = (school: School, channel: string, handle: string | null): AccountKind =>
  accountOf(school, channel, handle)?.kind ?? 'official';

const memberOf = (school: School, author: string): Person | undefined => {
  const wanted = foldName(author);
  return school.staff.find(({ id, email }) => foldName(id) === wanted || (email !== undefined && foldName(email) === wanted));
};

/** The role that the words of a title make: `Deputy headteacher` is a leader, by the defaults. */
const roleOf = ({ role }: Person, { roles }: School): Role | undefined => {
  const title = ` ${foldName(role ?? '')} `;
  const holds = (words: readonly string[] | undefined): boolean => (words ?? []).some((word) => title.includes(` ${foldName(word)} `));
  return (['leader', 'governor', 'volunteer'] as const).find((made) => holds(roles[made]));
};

const field = (pointer: string, text: string | undefined): readonly Field[] => (text === undefined ? [] : [fieldOf(pointer, text)]);
const listOf = (pointer: string, texts: readonly string[] | undefined): readonly Field[] =>
  (texts ?? []).flatMap((text, index) => field(`${pointer}/${index}`, text));

/** Every string that is published, in the order in which a reader meets it; the words inside a photo go out with it. */
const fieldsOf = (post: Post, inside: readonly (readonly Field[])[]): readonly Field[] => [
  ...field('/text', post.text),
  ...field('/location/name', post.location?.name),
  ...(post.media ?? []).flatMap((media, index) => [...mediaFields(media, index), ...(inside[index] ?? [])]),
  ...listOf('/links', post.links),
  ...listOf('/tags', post.tags),
];

const mediaFields = (media: Media, index: number): readonly Field[] => [
  ...field(`/media/${index}/file`, media.file),
  ...field(`/media/${index}/alt`, media.alt),
  ...field(`/media/${index}/caption`, media.caption),
  ...listOf(`/media/${index}/tags`, media.tags),
  ...field(`/media/${index}/credit`, media.credit),
];
