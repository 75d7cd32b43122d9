import type { Post } from '../../model.ts';
import type { ArchiveFile, Found } from './archive.ts';
import { at, isoOf, listAt, type Record, textAt } from './records.ts';

/** Long posts of X: cut short among the others, and whole in a file of their own. */

interface Note {
  readonly text: string;
  readonly links: readonly string[];
  readonly publishAt: string | undefined;
  readonly file: string;
  readonly nth: number;
}

export interface Notes {
  /** Those to which no post has been found yet. */
  readonly left: Set<Note>;
  readonly unread: readonly Found[];
}

export const notesIn = async (files: readonly ArchiveFile[], elementsOf: (file: ArchiveFile) => AsyncIterable<Record>): Promise<Notes> => {
  const left = new Set<Note>();
  const unread: Found[] = [];
  for (const file of files) {
    for await (const record of elementsOf(file)) {
      const note = 'found' in record ? record.found : noteOf(record, file);
      if ('text' in note) left.add(note);
      else unread.push(note);
    }
  }
  return { left, unread };
};

const noteOf = ({ value, nth }: Extract<Record, { value: unknown }>, { path }: ArchiveFile): Note | Found => {
  const note = at(value, 'noteTweet') ?? value;
  const core = ['core', 'noteTweetResults', 'noteTweetContents']
    .map((key) => at(note, key))
    .find((one) => textAt(one, 'text') !== undefined);
  const text = textAt(core, 'text');
  if (text === undefined) return { unread: { file: path, nth, why: 'it has no words where X puts those of a long post' } };
  const links = listAt(core, 'urls').flatMap((one) => textAt(one, 'expandedUrl') ?? []);
  return { text, links, publishAt: isoOf(Date.parse(textAt(note, 'createdAt') ?? '')), file: path, nth };
};

/** Nothing but its time and its beginning joins a long post to the short one. */
export const wholeNote = (short: string, publishAt: string | undefined, { left }: Notes): Note | undefined => {
  const beginning = short.replace(/…?\s*(?:https:\S{0,100})?$/u, '').slice(0, SAME);
  if (beginning === '') return undefined;
  for (const note of left) {
    if (!isNear(note.publishAt, publishAt) || !note.text.startsWith(beginning)) continue;
    left.delete(note);
    return note;
  }
  return undefined;
};

const SAME = 60;
const MINUTE = 60_000;

const isNear = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined ? one === other : Math.abs(Date.parse(one) - Date.parse(other)) <= MINUTE;

/** A long text that no post begins with stood on the account all the same. */
export function* strayNotes({ left }: Notes, accountOf: (file: string) => Pick<Post, 'account'>): Generator<Found> {
  for (const { text, links, publishAt, file, nth } of left) {
    const date = publishAt === undefined ? {} : { publishAt };
    const post = { channel: 'x', ...accountOf(file), text, ...(links.length === 0 ? {} : { links }), ...date };
    yield { kept: { file, nth, is: 'live', post } };
  }
}
