import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Draft, Instant, Media, Notice, Post, Unread } from '../model.ts';
import { type DraftOptions, readDrafts } from '../posts/drafts.ts';
import { fileChunks } from '../posts/file.ts';
import type { Input } from '../posts/inputs.ts';
import { isAddress } from '../posts/medium.ts';
import { sealSlowly } from '../posts/seal.ts';
import { momentOf } from '../text/calendar.ts';
import { canonicalChannel } from '../text/channels.ts';
import { foldName } from '../text/fold.ts';
import { later } from '../text/later.ts';
import { type Lent, lentBy, lentTo } from './lent.ts';

/** The hash of each medium's bytes; undefined where they are not to be had. */
export type Digests = () => Promise<readonly (string | undefined)[]>;

/** A post of an archive with what its own draft says besides. */
export interface Completed extends Draft {
  /** That draft, where this run does not look at it by itself. */
  readonly beside?: Draft;
}

/** The school's own drafts of what it has published: what a platform does not keep of a post stands there. */
export interface OwnDrafts {
  /** An archived post with what its own draft says besides, where there is one and only one that fits. */
  readonly complete: (draft: Draft, digests: Digests) => Promise<Completed>;
  readonly notices: () => readonly Notice[];
}

/** A draft, as far as it is told from others and has something to say. */
interface Own {
  readonly source: string;
  readonly at: Instant;
  readonly account: string | undefined;
  /** A hash of the folded words; none of a post without words. */
  readonly words: string | undefined;
  readonly lent: Lent;
  /** Absolute paths of its media, opened only if need be. */
  readonly files: readonly (string | undefined)[];
  /** Kept where an approval names a state of it. */
  readonly sealed: Draft | undefined;
  /** Kept where nobody else looks at it and somebody has to. */
  readonly beside: Draft | undefined;
}

const DAY = 86_400_000;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
const wordsOf = ({ text = '' }: Post): string | undefined => {
  const folded = foldName(text);
  return folded === '' ? undefined : sha256(folded);
};

interface Counts {
  undated: number;
  unread: number;
  several: number;
}

/** Where the drafts are. */
export interface Places {
  /** Of this run, so that each is looked at by itself. */
  readonly inputs: readonly Input[];
  /** Those that the config names besides. */
  readonly besides: readonly Input[];
  /** What it names and nobody can read. */
  readonly missing: readonly Unread[];
}

/** What the command line says of files that do not. */
interface Said extends Pick<DraftOptions, 'channel' | 'dates'> {
  readonly zone: string;
  /** Whether somebody asks for the drafts beside: without that no more is kept of them than of the others. */
  readonly asked: boolean;
}

/** Reads the drafts once, and keeps of each little more than its hashes. */
export const gatherDrafts = async ({ inputs, besides, missing }: Places, { zone, asked, ...said }: Said): Promise<OwnDrafts> => {
  const days = new Map<string, Own[]>();
  const counts: Counts = { undated: 0, unread: 0, several: 0 };
  for (const some of [inputs, besides])
    for await (const item of readDrafts(some, { stdin: nothing(), bare: true, ...said })) {
      const own = 'draft' in item ? ownOf(item.draft, zone, asked && some === besides) : undefined;
      if ('unread' in item) counts.unread += 1;
      else if ('notice' in item) continue;
      else if (own === undefined) counts.undated += 1;
      else listed(days, dayKey(item.draft.post, own.at), own);
    }
  const hashOf = hasher();
  const finder = finderIn(days, { zone, hashOf });
  return {
    complete: async (draft, digests) => {
      const hashes = later(digests);
      const found = await finder(draft, hashes);
      if (found === 'several') counts.several += 1;
      return found === undefined || found === 'several' ? draft : completed(draft, found, { digests: hashes, hashOf });
    },
    notices: () => [...missing.map(sayMissing), ...noticesOf(counts)],
  };
};

async function* nothing(): AsyncGenerator<Uint8Array, void> {}

const listed = (days: Map<string, Own[]>, key: string, own: Own): void => {
  const known = days.get(key);
  if (known === undefined) days.set(key, [own]);
  else known.push(own);
};

const dayKey = ({ channel }: Post, at: Instant, days = 0): string => `${canonicalChannel(channel)} ${Math.floor(at / DAY) + days}`;

const ownOf = (draft: Draft, zone: string, isBeside: boolean): Own | undefined => {
  const { post, source, folder } = draft;
  const at = momentOf(post.publishAt ?? '', zone);
  if (at === undefined) return undefined;
  return {
    ...{ source, at, account: post.account, words: wordsOf(post), lent: lentBy(post) },
    files: (post.media ?? []).map(({ file }) => (file === undefined || isAddress(file) ? undefined : resolve(folder, file))),
    sealed: post.approvals?.some(({ of }) => of !== undefined) === true ? draft : undefined,
    // Where its words stand is asked by nobody, and would hold the whole text of its file.
    beside: isBeside ? { ...draft, locate: () => undefined } : undefined,
  };
};

type Found = Own | 'several' | undefined;

type HashOf = (file: string | undefined) => Promise<string | undefined>;

/** Each file is hashed once, and only if somebody asks. */
const hasher = (): HashOf => {
  const hashed = new Map<string, Promise<string | undefined>>();
  return (file) => {
    if (file === undefined) return Promise.resolve(undefined);
    const made = hashed.get(file) ?? digestOf(file);
    hashed.set(file, made);
    return made;
  };
};

interface Finding {
  readonly zone: string;
  readonly hashOf: HashOf;
}

/** By its words, and only where those do not tell by the bytes of its media: to hash films takes long. */
const finderIn = (days: ReadonlyMap<string, readonly Own[]>, { zone, hashOf }: Finding) => {
  const sharing = async (some: readonly Own[], digests: Digests): Promise<readonly Own[]> => {
    const wanted = new Set(some.some(({ files }) => files.some((file) => file !== undefined)) ? await digests() : []);
    wanted.delete(undefined);
    if (wanted.size === 0) return [];
    const shares = await Promise.all(
      some.map(async ({ files }) => (await Promise.all(files.map(hashOf))).some((hash) => wanted.has(hash))),
    );
    return some.filter((_, index) => shares[index]);
  };
  return async ({ post }: Draft, digests: Digests): Promise<Found> => {
    const at = momentOf(post.publishAt ?? '', zone);
    const near = at === undefined ? [] : nearIn(days, post, at);
    const words = wordsOf(post);
    const same = near.filter((own) => words !== undefined && own.words === words);
    const [one, ...others] = apart(same);
    if (one !== undefined && others.length === 0) return one;
    const [first, ...more] = apart(await sharing(one === undefined ? near : same, digests));
    return more.length > 0 || (first === undefined && one !== undefined) ? 'several' : first;
  };
};

const nearIn = (days: ReadonlyMap<string, readonly Own[]>, post: Post, at: Instant): readonly Own[] =>
  [-1, 0, 1]
    .flatMap((days_) => days.get(dayKey(post, at, days_)) ?? [])
    .filter((own) => Math.abs(own.at - at) <= DAY && isSame(own.account, post.account));

const handleOf = (account: string): string => foldName(account).replace(/^@/, '');
const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || handleOf(one) === handleOf(other);

/** Several that say the same are one: the first, which is this run's own where one of them is. */
const apart = (some: readonly Own[]): readonly Own[] => [
  ...new Map(some.toReversed().map((own) => [JSON.stringify(own.lent), own])).values(),
];

const digestOf = async (file: string): Promise<string | undefined> => {
  const hash = createHash('sha256');
  try {
    for await (const chunk of fileChunks(file)) hash.update(chunk);
    return hash.digest('hex');
  } catch {
    // Nobody can tell that it is the same picture: then it is not taken for it.
    return undefined;
  }
};

interface Bytes {
  readonly digests: Digests;
  readonly hashOf: HashOf;
}

const completed = async (draft: Draft, own: Own, bytes: Bytes): Promise<Completed> => ({
  ...draft,
  post: lentTo(draft.post, own.lent, await sameBytes(draft.post.media ?? [], own, bytes)),
  own: own.source,
  ...(own.sealed === undefined ? {} : { seal: await sealSlowly(own.sealed) }),
  ...(own.beside === undefined ? {} : { beside: own.beside }),
});

/** Which of the draft's media each is, or -1; as many as there are on both sides stand in the same order, and nobody has to look. */
const sameBytes = async (media: readonly Media[], { files }: Own, { digests, hashOf }: Bytes): Promise<readonly number[]> => {
  if (files.length === media.length || files.every((file) => file === undefined)) return media.map(() => -1);
  const [theirs, ours] = [await digests(), await Promise.all(files.map(hashOf))];
  return theirs.map((digest) => (digest === undefined ? -1 : ours.indexOf(digest)));
};

const sayMissing = ({ source, why }: Unread): Notice => ({
  why: `${source}, where the config says that there are published posts: ${why}. No post of an archive was completed from it`,
});

const noticesOf = ({ undated, unread, several }: Counts): readonly Notice[] => [
  ...(undated === 0
    ? []
    : [
        {
          why: `drafts that do not say when they were published, so that no post of an archive was completed from them: ${undated}`,
        },
      ]),
  ...(unread === 0 ? [] : [{ why: `drafts that could not be read, so that no post of an archive was completed from them: ${unread}` }]),
  ...(several === 0
    ? []
    : [{ why: `posts of archives that more than one of the school’s drafts fits, so that none was taken: ${several}` }]),
];
