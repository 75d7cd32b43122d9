import { type ArchiveFile, type Found, filesLike, type Kept, type Platform } from './archive.ts';
import { postWith } from './meta.ts';
import { isoOf } from './records.ts';
import { keptIn, type TableRow } from './table.ts';

/** The content table of Meta Business Suite, for Facebook and for Instagram: what the staff of a page usually have. */
const TABLE = /\.csv$/i;

export const metaSuite: Platform = {
  id: 'meta-suite',
  owns: () => false,
  isPart: (name, head) => TABLE.test(name) && /^\uFEFF?"?Post ID"?,/.test(head) && /Permalink/.test(head) && /Publish time/.test(head),
  async *read(archive) {
    for (const file of filesLike(archive, TABLE)) yield* rowsOf(file);
  },
};

const NEEDED = [['Post ID'], ['Publish time'], ['Permalink'], ['Description', 'Title']];

async function* rowsOf(file: ArchiveFile): AsyncGenerator<Found, void> {
  yield* keptIn(file, NEEDED, (row) => ({ is: isOf(row), ...linkOf(row), post: postOf(row) }));
  yield { notice: 'its times have no zone: they are read as the school’s own, with the month before the day' };
}

const STORY = /stor(?:y|ies)/i;
const isOf = (row: TableRow): Kept['is'] => (STORY.test(row.cell('Post type') ?? '') ? 'hidden' : 'live');

const linkOf = (row: TableRow): { link?: string } => {
  const link = row.cell('Permalink');
  return link === undefined ? {} : { link };
};

const postOf = (row: TableRow) => {
  const words = [row.cell('Title'), row.cell('Description')].filter((one) => one !== undefined);
  const account = row.cell('Account username');
  const kind = row.cell('Post type') ?? '';
  return postWith({
    channel: row.cell('Account ID', 'Account username') === undefined ? 'facebook' : 'instagram',
    account: account === undefined ? undefined : `@${account}`,
    kind: STORY.test(kind) ? 'story' : 'post',
    text: [...new Set(words)].join('\n\n'),
    publishAt: americanTime(row.cell('Publish time')),
    media: /photo|image|carousel/i.test(kind) ? [{ type: 'image' }] : /video|reel/i.test(kind) ? [{ type: 'video' }] : [],
  });
};

/** Month, day, year, on the clock of whoever asked for the table. */
const americanTime = (text: string | undefined): string | undefined => {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})/.exec(text?.trim() ?? '');
  if (parts === null) return undefined;
  const [, month = '', day = '', year = '', hour = '', minute = ''] = parts;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}`;
  return isoOf(Date.parse(`${written}:00Z`)) === undefined ? undefined : written;
};
