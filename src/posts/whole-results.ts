import { strictText } from '../formats/bytes.ts';
import { parseJson } from '../formats/json.ts';
import { type Shape, validate } from '../formats/shape.ts';
import { baselineShape } from '../formats/shapes/baseline.ts';
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

/** What we write as one object: its shape, and one of it that says nothing. */
interface Form {
  readonly shape: Shape<unknown>;
  readonly nothing: Readonly<Record<string, unknown>>;
}
const RESULT: Form = { shape: resultShape, nothing: { ...NOTHING_SAID } };
const BASELINE: Form = { shape: baselineShape, nothing: { smpolicy: 'baseline', schema: 1, entries: [] } };

/** Whether this is what `--format json` prints, or a baseline: every key of it once, nothing else, and all of the shape that is published. */
export async function isWholeResult(chunks: Chunks): Promise<boolean> {
  const members = new Map<string, number>();
  let form = RESULT;
  return told(async () => {
    for await (const { nth, bytes } of membersOf(chunks, POST_LIMIT)) {
      const part = valueIn(bytes) as Readonly<Record<string, unknown>>;
      const [key = ''] = Object.keys(part);
      if (part['smpolicy'] === 'baseline') form = BASELINE;
      if (!Object.hasOwn(form.nothing, key) || (members.get(key) ?? nth) !== nth) return false;
      check(form.shape, { ...form.nothing, ...part });
      members.set(key, nth);
    }
    return members.size === Object.keys(form.nothing).length;
  });
}

/** Whether these are what `--format ndjson` prints: every line of them, and as the last one the end; of several runs, several. */
export async function areResultLines(chunks: Chunks): Promise<boolean> {
  return told(async () => {
    let ended = false;
    for await (const { bytes, tooLong } of splitLines(chunks, POST_LIMIT)) {
      if (tooLong) return false;
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
