import { type Piece, splitArray, splitLines } from '../formats/split.ts';
import { Complaint, type Draft } from '../model.ts';
import { fileChunks, nextTurn, POST_LIMIT, wholePost } from './file.ts';
import type { Input } from './inputs.ts';
import { namesFile, namesState } from './named.ts';
import { type Item, type PieceInput, pieceReader, writtenReader } from './pieces.ts';
import { mayBeResultLines } from './results.ts';
import { jsonKind, lookAhead, sniffed } from './sniff.ts';
import type { Turn } from './steps.ts';
import { unreadOf } from './trouble.ts';
import { markdownDraft, textDraft } from './whole.ts';

export type { Item } from './pieces.ts';

export interface DraftOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** For what does not say its own. */
  readonly channel?: string;
  /** Whether a table's dates have the day or the month first, where they do not say. */
  readonly dates?: 'dmy' | 'mdy';
  /** Without looking into the files that posts name. */
  readonly bare?: boolean;
  /** Is handed all that is read of files; what stands on stdin the caller sees himself. */
  readonly read?: (bytes: Uint8Array) => void;
  /** With each line or row as it is written. */
  readonly written?: boolean;
}

/** One of the pieces of an input that hold a post each, as it was written: who gets it may turn it into a draft elsewhere. */
export interface Raw {
  readonly raw: { readonly input: PieceInput; readonly piece: Piece; readonly mark: string };
}

type Chunks = AsyncIterable<Uint8Array>;
type Items<T> = AsyncIterable<Item | T> | Iterable<Item | T>;

/** How the inputs are read: `make` says what becomes of a piece. */
interface How<T> extends DraftOptions {
  readonly make: (input: Input) => (piece: Piece, mark: string) => Item | T;
}

/** So many inputs are read before the event loop has its turn. */
const TURN = 64;

/** The drafts of all inputs in their order, never more than one of them in memory, and what could not be read among them. */
export const readDrafts = (inputs: readonly Input[], options: DraftOptions): AsyncGenerator<Item> =>
  readEach<never>(inputs, options, options.written === true ? writtenReader : pieceReader);

/** The same for whoever shares the work out: most of the work on a post begins with its piece. */
export const readRaw = (inputs: readonly Input[], options: DraftOptions): AsyncGenerator<Item | Raw> =>
  readEach<Raw>(inputs, options, ({ source, folder }) => (piece, mark) => ({ raw: { input: { source, folder }, piece, mark } }));

/** The draft of a piece, with what its photos say. */
export const draftFrom = async ({ input, piece, mark }: Raw['raw'], turn?: Turn): Promise<Item> => {
  const item = pieceReader(input)(piece, mark);
  return isToOpen(item) ? opened(item, turn) : item;
};

async function* readEach<T>(inputs: readonly Input[], options: DraftOptions, make: How<T>['make']): AsyncGenerator<Item | T> {
  const given = new Set<string>();
  const how = { ...options, make };
  for (const [at, input] of inputs.entries()) {
    const file = input.path === undefined ? undefined : fileChunks(input.path, options.read);
    try {
      // One loop, and none nested in it: each layer of generators costs every line of a large file its turns.
      for await (const item of await open(input, file ?? options.stdin, how)) {
        given.add(input.argument);
        yield isToOpen(item) && options.bare !== true ? await opened(item) : item;
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

const isToOpen = (item: unknown): item is Opened => {
  const { draft } = item as { readonly draft?: Draft };
  return draft !== undefined && (namesFile(draft) || namesState(draft));
};

type Opened = Extract<Item, { draft: unknown }>;

/** What opens files is loaded where a post names one, and the event loop has its turn after each post that does. */
async function opened({ draft }: Opened, turn?: Turn): Promise<Item> {
  const looked = namesFile(draft) ? (await import('./photo/photos.ts')).withPhotos(draft) : draft;
  await nextTurn();
  return { draft: namesState(draft) ? { ...looked, seal: await (await import('./seal.ts')).sealSlowly(draft, turn) } : looked };
}

/** An argument of which all was passed over has not been checked. */
function* nothingFrom(inputs: readonly Input[], given: ReadonlySet<string>): Generator<Item> {
  const why = 'it holds no post, only results of smpolicy';
  const without = new Set(inputs.map(({ argument }) => argument).filter((argument) => !given.has(argument)));
  for (const source of without) yield { unread: { source, why } };
}

async function open<T>(input: Input, chunks: Chunks, how: How<T>): Promise<Items<T>> {
  if (input.format === 'json') return readJson(input, chunks, how);
  if (input.format === 'ndjson') return readLines(input, chunks, how);
  if (input.format === 'sniff') return readSniffed(input, chunks, how);
  if (input.format === 'table') return (await import('./schedule/read.ts')).readSchedule(input, chunks, how);
  const read = input.format === 'markdown' ? markdownDraft : textDraft;
  return [{ draft: read(input, await wholePost(chunks), how.channel) }];
}

async function readSniffed<T>(input: Input, chunks: Chunks, how: How<T>): Promise<Items<T>> {
  const seen = await lookAhead(chunks, sniffed);
  if (seen.is === 'empty') throw holdsNothing();
  if (seen.is === 'other' && how.channel === undefined) throw notJson();
  const format = seen.is === 'other' ? 'text' : seen.is;
  return open({ ...input, format }, seen.chunks, how);
}

async function readJson<T>(input: Input, chunks: Chunks, { make }: How<T>): Promise<Items<T>> {
  const seen = await lookAhead(chunks, jsonKind);
  if (seen.is === 'result' && (await isOurs(input))) return ownResult(input);
  if (seen.is === 'array') return readPieces(make(input), splitArray(seen.chunks, POST_LIMIT), (_piece, nth) => nth);
  const bytes = await wholePost(seen.chunks);
  return [make(input)({ bytes, line: 1, column: 1, tooLong: false }, '')];
}

async function readLines<T>(input: Input, chunks: Chunks, { make }: How<T>): Promise<Items<T>> {
  const seen = await lookAhead(chunks, (head) => (mayBeResultLines(head) ? 'result' : 'lines'));
  if (seen.is === 'result' && (await isOurs(input))) return ownResult(input);
  return readPieces(make(input), splitLines(seen.chunks, POST_LIMIT), ({ line }) => line);
}

async function* readPieces<T>(
  read: (piece: Piece, mark: string) => T,
  pieces: AsyncIterable<Piece>,
  number: (piece: Piece, nth: number) => number,
): AsyncGenerator<T> {
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
function ownResult({ fromFolder, source }: Input): Item[] {
  return fromFolder ? [] : [{ unread: { source, why: 'it is a result of smpolicy, not a post' } }];
}

/** Of an input in which there is nothing at all. */
export const HOLDS_NOTHING = 'it holds no post';

function holdsNothing(): Complaint {
  return new Complaint(HOLDS_NOTHING, { line: 1, column: 1 });
}

function notJson(): Complaint {
  const advice =
    'For plain text say which channel it is for, with --channel facebook or the like; for another format name it with --stdin-filename';
  return new Complaint('it is not JSON: a post begins with {, and an array of posts with [', { line: 1, column: 1, advice });
}
