import { Complaint } from '../../model.ts';
import type { ArchiveFile } from './archive.ts';

/** `window.YTD.tweets.part0 = [`, `Grailbird.data.tweets_2015_01 =` and a new line: a script that only ever sets one name to an array. */
const PREFIX = /^(?:\u00EF\u00BB\u00BF)?\s*(?:window\.YTD\.\w{1,64}\.part\d{1,6}|Grailbird\.data\.\w{1,64})\s*=\s*/;
/** So far the prefix reaches at most. */
const HEAD = 200;

/** The array of such a script, without running it. */
export const withoutPrefix = (file: ArchiveFile): AsyncIterable<Uint8Array> => withoutEnd(pastPrefix(file));

async function* pastPrefix(file: ArchiveFile): AsyncGenerator<Uint8Array> {
  let head = Buffer.alloc(0);
  let isPast = false;
  for await (const chunk of file.open()) {
    if (!isPast) head = Buffer.concat([head, chunk]);
    else yield chunk;
    if (isPast || head.length < HEAD) continue;
    isPast = true;
    yield past(head);
  }
  if (!isPast) yield past(head);
}

const past = (head: Buffer): Uint8Array => {
  const prefix = PREFIX.exec(head.toString('latin1', 0, HEAD))?.[0];
  if (prefix === undefined) throw new Complaint('it does not begin as an archive of X does', { line: 1, column: 1 });
  return head.subarray(prefix.length);
};

const END = /;\s*$/;
const BLANK = /^[\s;]*$/;

/** The semicolon that ends the script is none of the array's, wherever the pieces part. */
async function* withoutEnd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let last: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const isBlank = BLANK.test(Buffer.from(chunk).toString('latin1'));
    if (!isBlank) yield last;
    last = isBlank ? Buffer.concat([last, chunk]) : Buffer.from(chunk);
  }
  const end = END.exec(last.toString('latin1'));
  yield end === null ? last : last.subarray(0, end.index);
}
