import { filesLike, notRead, type Others, type Platform } from './archive.ts';
import { postWith } from './meta.ts';
import { utcOf } from './records.ts';
import { keptIn, type TableRow } from './table.ts';

/** What a member of LinkedIn may download: Shares.csv. A page’s administrator gets numbers only. */
const SHARES = /(?:^|\/)Shares(?:[_ ]?\(?\d{1,20}\)?)?\.csv$/i;
const OTHERS: Others = [
  [/(?:^|\/)Comments\.csv$/i, 'comments on what others wrote'],
  [/(?:^|\/)Articles\/(?:[^/]{1,200}\/)?[^/]{1,400}\.html?$/i, 'a long article'],
  [/(?:^|\/)Rich_Media\.csv$/i, 'words beside pictures and films'],
  [/(?:^|\/)Recommendations_Given\.csv$/i, 'what was said of others'],
];
/** As it writes them: in small letters they are another platform's. */
const NEIGHBOURS = /(?:^|\/)(?:Rich_Media|Connections|Comments)\.csv$/;

export const linkedin: Platform = {
  id: 'linkedin',
  owns: (paths) => paths.some((path) => SHARES.test(path) || NEIGHBOURS.test(path)),
  isPart: (name, head) => SHARES.test(name) || (/\.csv$/i.test(name) && /^\uFEFF?"?Date"?,"?ShareLink/i.test(head)),
  async *read(archive) {
    const alone = archive.files.length === 1;
    for (const file of filesLike(archive, alone ? /\.csv$/i : SHARES))
      yield* keptIn(file, [['Date'], ['ShareCommentary']], (row) => ({ is: 'live', ...linkOf(row), post: postOf(row) }));
    yield* notRead(archive, OTHERS);
  },
};

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
