import { nextTurn } from '../file.ts';
import type { Input } from '../inputs.ts';
import { unreadOf } from '../trouble.ts';
import type { Archive } from './archive.ts';
import { openArchive } from './open.ts';
import { type ArchiveItem, type Complete, readArchive } from './read.ts';

const UNKNOWN = 'it is no archive of a platform that is known here: no post in it could be read';
const TURN = 16;

/** An archive that somebody named, or that lay in a folder with the others: there a zip of something else is told of and passed over. */
export async function* readArchiveInput({ path = '', source, fromFolder }: Input, complete?: Complete): AsyncGenerator<ArchiveItem, void> {
  let archive: Archive | undefined;
  let count = 0;
  try {
    const opened = await openArchive(path, source);
    archive = opened;
    if (opened.platforms.length > 0) {
      for await (const item of readArchive(opened, complete)) {
        yield item;
        count += 1;
        if (count % TURN === 0) await nextTurn();
      }
    } else yield fromFolder ? { notice: `${source}: ${UNKNOWN}` } : { unread: { source, why: UNKNOWN } };
  } catch (error) {
    yield { unread: unreadOf(source, error) };
  } finally {
    archive?.close();
  }
}
