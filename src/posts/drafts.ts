import { type Piece, splitArray, splitLines } from '../formats/split.ts';
import { Complaint } from '../model.ts';
import { fileChunks, nextTurn, POST_LIMIT, wholePost } from './file.ts';
import type { Input } from './inputs.ts';
import { namesFile, namesState } from './named.ts';
import { type Item, pieceReader } from './pieces.ts';
import { mayBeResultLines } from './results.ts';
import { jsonKind, lookAhead, sniffed } from './sniff.ts';
import { unreadOf } from './trouble.ts';
import { markdownDraft, textDraft } from './whole.ts';

export type { Item } from './pieces.ts';

export interface DraftOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** For what does not say its own. */
  readonly channel?: string;
}

type Chunks = AsyncIterable<Uint8Array>;
type Items = AsyncIterable<Item> | Iterable<Item>;

/** So many inputs are read before the event loop has its turn. */
const TURN = 64;

/** The drafts of all inputs in their order, never more than one of them in memory, and what could not be read among them. */
export async function* readDrafts(inputs: readonly Input[], options: DraftOptions): AsyncGenerator<Item> {
  const given = new Set<string>();
  for (const [at, input] of inputs.entries()) {
    const file = input.path === undefined ? undefined : fileChunks(input.path);
    try {
      // One loop, and none nested in it: each layer of generators costs every line of a large file its turns.
      for await (const item of await open(input, file ?? options.stdin, options.channel)) {
        given.add(input.argument);
        yield isToOpen(item) ? await opened(item) : item;
      }
    } catch (error) {
      given.add(input.argument);
      yield { unread: unreadOf(input.source, error) };
    } finally {
      await file?.return(undefined);
    }
    if (at % TURN === TURN - 1) await nextTurn();
  }
  yield* nothingFrom(inputs, given);
}

const isToOpen = (item: Item): item is Opened => 'draft' in item && (namesFile(item.draft) || namesState(item.draft));

type Opened = Extract<Item, { draft: unknown }>;

/** What opens files is loaded where a post names one, and the event loop has its turn after each post that does. */
async function opened({ draft }: Opened): Promise<Item> {
  const looked = namesFile(draft) ? (await import('./photo/photos.ts')).withPhotos(draft) : draft;
  await nextTurn();
  return { draft: namesState(draft) ? { ...looked, seal: await (await import('./seal.ts')).sealSlowly(draft) } : looked };
}

/** An argument of which all was passed over has not been checked. */
function* nothingFrom(inputs: readonly Input[], given: ReadonlySet<string>): Generator<Item> {
  const why = 'it holds no post, only results of smpolicy';
  const without = new Set(inputs.map(({ argument }) => argument).filter((argument) => !given.has(argument)));
  for (const source of without) yield { unread: { source, why } };
}

async function open(input: Input, chunks: Chunks, channel: string | undefined): Promise<Items> {
  if (input.format === 'json') return readJson(input, chunks);
  if (input.format === 'ndjson') return readLines(input, chunks);
  if (input.format === 'sniff') return readSniffed(input, chunks, channel);
  const read = input.format === 'markdown' ? markdownDraft : textDraft;
  return [{ draft: read(input, await wholePost(chunks), channel) }];
}

async function readSniffed(input: Input, chunks: Chunks, channel: string | undefined): Promise<Items> {
  const seen = await lookAhead(chunks, sniffed);
  if (seen.is === 'empty') throw holdsNothing();
  if (seen.is === 'other' && channel === undefined) throw notJson();
  const format = seen.is === 'other' ? 'text' : seen.is;
  return open({ ...input, format }, seen.chunks, channel);
}

async function readJson(input: Input, chunks: Chunks): Promise<Items> {
  const seen = await lookAhead(chunks, jsonKind);
  if (seen.is === 'result' && (await isOurs(input))) return ownResult(input);
  if (seen.is === 'array') return readPieces(input, splitArray(seen.chunks, POST_LIMIT), (_piece, nth) => nth);
  const bytes = await wholePost(seen.chunks);
  return [pieceReader(input)({ bytes, line: 1, column: 1, tooLong: false }, '')];
}

async function readLines(input: Input, chunks: Chunks): Promise<Items> {
  const seen = await lookAhead(chunks, (head) => (mayBeResultLines(head) ? 'result' : 'lines'));
  if (seen.is === 'result' && (await isOurs(input))) return ownResult(input);
  return readPieces(input, splitLines(seen.chunks, POST_LIMIT), ({ line }) => line);
}

async function* readPieces(
  input: Input,
  pieces: AsyncIterable<Piece>,
  number: (piece: Piece, nth: number) => number,
): AsyncGenerator<Item> {
  const read = pieceReader(input);
  let nth = 0;
  for await (const piece of pieces) {
    nth += 1;
    yield read(piece, `#${number(piece, nth)}`);
  }
  if (nth === 0) throw holdsNothing();
}

/** Whatever begins like a result of ours is read to its end before it is taken for one: what is passed over is not checked. */
async function isOurs({ path, format }: Input): Promise<boolean> {
  if (path === undefined) return false;
  const { isWholeResult, areResultLines } = await import('./whole-results.ts');
  return format === 'json' ? isWholeResult(fileChunks(path)) : areResultLines(fileChunks(path));
}

/** In a folder our own results are passed over; whoever names one means something else. */
function ownResult({ fromFolder, source }: Input): Items {
  return fromFolder ? [] : [{ unread: { source, why: 'it is a result of smpolicy, not a post' } }];
}

function holdsNothing(): Complaint {
  return new Complaint('it holds no post', { line: 1, column: 1 });
}

function notJson(): Complaint {
  const advice =
    'For plain text say which channel it is for, with --channel facebook or the like; for another format name it with --stdin-filename';
  return new Complaint('it is not JSON: a post begins with {, and an array of posts with [', { line: 1, column: 1, advice });
}
