import { strictText } from '../formats/bytes.ts';
import { parseJson } from '../formats/json.ts';
import { type Shape, validate } from '../formats/shape.ts';
import { lineShape, type Run, resultShape } from '../formats/shapes/result.ts';
import { splitLines } from '../formats/split.ts';
import { Complaint } from '../model.ts';
import { POST_LIMIT } from './file.ts';
import { membersOf } from './members.ts';

type Chunks = AsyncIterable<Uint8Array>;

/** A result that says nothing; each part of another takes its place there and is held to the shape of what we print. */
const NOTHING_SAID: Run = {
  smpolicy: '0',
  schema: 1,
  now: '2000-01-01T00:00:00Z',
  policies: [],
  posts: [],
  unread: [],
  notices: [],
  records: [],
  takedowns: [],
  verdict: null,
  counts: { posts: 0, errors: 0, warnings: 0, questions: 0, undecided: 0, suppressed: 0, unread: 0 },
};

/** Whether this is what `--format json` prints: every key of it once, nothing else, and all of the shape that is published. */
export async function isWholeResult(chunks: Chunks): Promise<boolean> {
  const members = new Map<string, number>();
  return told(async () => {
    for await (const { nth, bytes } of membersOf(chunks, POST_LIMIT)) {
      const part = valueIn(bytes) as Readonly<Record<string, unknown>>;
      const [key = ''] = Object.keys(part);
      if (!Object.hasOwn(NOTHING_SAID, key) || (members.get(key) ?? nth) !== nth) return false;
      check(resultShape, { ...NOTHING_SAID, ...part });
      members.set(key, nth);
    }
    return members.size === Object.keys(NOTHING_SAID).length;
  });
}

/** Whether these are what `--format ndjson` prints: every line of them, and as the last one the end. */
export async function areResultLines(chunks: Chunks): Promise<boolean> {
  return told(async () => {
    let ended = false;
    for await (const { bytes, tooLong } of splitLines(chunks, POST_LIMIT)) {
      if (tooLong || ended) return false;
      ended = 'end' in check(lineShape, valueIn(bytes));
    }
    return ended;
  });
}

/** A Complaint is an answer too: this is none of ours. */
async function told(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Complaint) return false;
    throw error;
  }
}

function valueIn(bytes: Uint8Array): unknown {
  return parseJson(strictText(bytes, ''), '').value;
}

function check<T>(shape: Shape<T>, value: unknown): T {
  return validate(shape, { value, file: '', locate: () => undefined });
}
