import { strictText } from '../../formats/bytes.ts';
import { Complaint, type Draft, type Notice, type Unread } from '../../model.ts';
import { draftFrom, type Item, type Raw, readRaw } from '../../posts/drafts.ts';
import { type Inputs, withoutRecords } from '../../posts/inputs.ts';
import type { Turn } from '../../posts/steps.ts';
import type { CheckFlags } from '../flags.ts';
import type { World } from '../world.ts';

/** The one post that is read, and its value as it was written: with its keys in their order, and notes of one's own. */
export interface One {
  readonly draft: Draft;
  readonly value: unknown;
  /** What whoever read it has to say. */
  readonly notices: readonly Notice[];
}

interface Reading {
  readonly flags: CheckFlags;
  /** Absolute: what is no post. */
  readonly records: ReadonlySet<string>;
  readonly world: World;
  readonly turn: Turn;
}

/** The post that the inputs hold; several are too many, since what comes out is one. */
export const onlyPost = async ({ inputs, unread }: Inputs, { flags, records, world, turn }: Reading): Promise<One> => {
  const posts = withoutRecords(inputs, (path) => records.has(path));
  refuse([...unread, ...posts.unread][0]);
  const options = {
    stdin: world.stdin,
    ...(flags.channel === undefined ? {} : { channel: flags.channel }),
    ...(flags.dates === undefined ? {} : { dates: flags.dates }),
  };
  const found: (Item | Raw)[] = [];
  const notices: Notice[] = [];
  for await (const item of readRaw(posts.inputs, options)) {
    if ('notice' in item) notices.push({ why: item.notice });
    else found.push(item);
    if (found.length > 1) throw severalPosts();
  }
  const [item] = found;
  if (item === undefined) throw new Complaint('there was nothing to make safe');
  return {
    ...('raw' in item ? { draft: draftIn(await draftFrom(item.raw, turn)), value: writtenIn(item) } : withValue(draftIn(item))),
    notices,
  };
};

const severalPosts = (): Complaint =>
  new Complaint('--redact takes one post, and more were named', { advice: 'Name one post alone, and go through the others one by one' });

const refuse = (one: Unread | undefined): void => {
  if (one === undefined) return;
  const { source: file, why, ...place } = one;
  throw new Complaint(why, { file, ...place });
};

const draftIn = (item: Item): Draft => {
  if ('draft' in item) return item.draft;
  if ('unread' in item) refuse(item.unread);
  throw new Complaint('there was nothing to make safe');
};

const writtenIn = ({ raw: { piece, input } }: Raw): unknown => JSON.parse(strictText(piece.bytes, input.source));
const withValue = (draft: Draft): Omit<One, 'notices'> => ({ draft, value: draft.post });
