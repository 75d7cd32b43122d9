import { type ArchiveFile, type Found, filesLike, notRead, type Platform } from './archive.ts';
import { postWith } from './meta.ts';
import { utcOf } from './records.ts';
import { rowsIn, type TableRow } from './table.ts';

/** What a member of LinkedIn may download: Shares.csv. A page’s administrator gets numbers only. */
const SHARES = /(?:^|\/)Shares(?:_\d{1,20})?\.csv$/i;
const NEIGHBOURS = /(?:^|\/)(?:Rich_Media|Connections|Comments)\.csv$/i;

export const linkedin: Platform = {
  id: 'linkedin',
  owns: (paths) => paths.some((path) => SHARES.test(path) || NEIGHBOURS.test(path)),
  isPart: (name, head) => SHARES.test(name) || (/\.csv$/i.test(name) && /^\uFEFF?"?Date"?,"?ShareLink/i.test(head)),
  async *read(archive) {
    for (const file of filesLike(archive, /\.csv$/i)) if (SHARES.test(file.path) || archive.files.length === 1) yield* sharesIn(file);
    yield* notRead(archive, /(?:^|\/)Comments\.csv$/i, 'comments on what others wrote');
  },
};

async function* sharesIn(file: ArchiveFile): AsyncGenerator<Found, void> {
  const rows = await rowsIn(file, ['Date', 'ShareCommentary']);
  if ('found' in rows) yield rows.found;
  else for (const row of rows) yield { kept: { file: file.path, nth: row.nth, is: 'live', ...linkOf(row), post: postOf(row) } };
}

/** The link has its colons escaped. */
const linkOf = (row: TableRow): { link?: string } => {
  const link = row.cell('ShareLink')?.replaceAll('%3A', ':');
  return link === undefined ? {} : { link };
};

/** Some exports quote a cell twice, and so double its quotes twice. */
const postOf = (row: TableRow) => {
  const [shared, media] = [row.cell('SharedUrl'), row.cell('MediaUrl')];
  return postWith({
    channel: 'linkedin',
    text: (row.cell('ShareCommentary') ?? '').replaceAll('""', '"'),
    publishAt: utcOf(row.cell('Date')),
    links: shared === undefined ? [] : [shared],
    media: media === undefined ? [] : [{ type: 'image' }],
    audience: /connections|network|group/i.test(row.cell('Visibility') ?? '') ? 'followers' : undefined,
  });
};
