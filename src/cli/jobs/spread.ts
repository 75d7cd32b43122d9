import type { Draft } from '../../model.ts';
import type { ArchiveItem } from '../../posts/archive/read.ts';
import type { Item, Raw } from '../../posts/drafts.ts';
import { pieceReader } from '../../posts/pieces.ts';
import type { Tell, Told } from '../outcome.ts';
import { packed, type Tellings } from './batch.ts';
import type { Crew } from './crew.ts';
import { newQueue, type Queue } from './queue.ts';

type Read = Item | ArchiveItem | Raw;

interface Here {
  readonly tell: Tell;
  readonly observe?: ((draft: Draft) => void | Promise<void>) | undefined;
  readonly observesAll?: boolean | undefined;
}

/** So many posts or bytes go together, and no post waits longer than this for company. */
const POSTS = 64;
const BYTES = 256 * 1024;
const PATIENCE = 20;

/** What each item comes to, in the order of the items, however many threads judge them and whichever is done first. */
export async function* spread(items: AsyncIterable<Read>, crew: Crew, here: Here): AsyncGenerator<Told> {
  const queue = newQueue<Tellings>(crew.size);
  const pumped = pump(items, crew, here, queue);
  try {
    for await (const tellings of queue.all()) yield* tellings;
    await pumped;
  } finally {
    queue.close();
    await crew.end();
  }
}

/** Reads on while others judge, but never far ahead of what has been told. */
const pump = async (items: AsyncIterable<Read>, crew: Crew, here: Here, queue: Queue<Tellings>): Promise<void> => {
  let [some, size]: [Raw['raw'][], number] = [[], 0];
  const send = (): void => {
    if (some.length === 0) return;
    const batch = packed(some);
    [some, size] = [[], 0];
    queue.add(crew.judge(batch));
  };
  const timer = setInterval(send, PATIENCE);
  try {
    for await (const item of items) {
      if ('raw' in item) {
        await observed(item.raw, here);
        some.push(kept(item.raw));
        size += item.raw.piece.bytes.length;
        if (some.length >= POSTS || size >= BYTES) send();
      } else {
        send();
        queue.add(Promise.resolve(await toldHere(item, here)));
      }
      await queue.room();
      if (queue.closed()) return;
    }
    send();
  } catch (error) {
    queue.add(Promise.reject(error as Error));
  } finally {
    clearInterval(timer);
    queue.end();
  }
};

/** What was read may be read into again. */
const kept = ({ piece, ...rest }: Raw['raw']): Raw['raw'] => ({ ...rest, piece: { ...piece, bytes: Uint8Array.from(piece.bytes) } });

/** What comes as a draft cannot be handed over: it knows its places by heart. */
const toldHere = async (item: Item | ArchiveItem, { tell, observe }: Here): Promise<Tellings> => {
  if (!('draft' in item)) return [item];
  await observe?.(item.draft);
  return [{ outcome: tell(item.draft) }];
};

const observed = async ({ input, piece, mark }: Raw['raw'], { observe, observesAll = true }: Here): Promise<void> => {
  if (observe === undefined || !observesAll) return;
  const item = pieceReader(input)(piece, mark);
  if ('draft' in item) await observe(item.draft);
};
