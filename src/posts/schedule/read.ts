import { recordText } from '../../formats/bytes.ts';
import { type LooseCell, looseRows } from '../../formats/csv-loose.ts';
import { positionAt } from '../../formats/places.ts';
import { validate } from '../../formats/shape.ts';
import { postShape } from '../../formats/shapes/post.ts';
import { Complaint, type Draft, type Locate, type Media, type Unread, type Written } from '../../model.ts';
import { nameOf } from '../endings.ts';
import type { Input } from '../inputs.ts';
import { unreadOf } from '../trouble.ts';
import { byPosition, type Columns, columnsIn } from './columns.ts';
import { type Order, orderIn, writtenAt } from './dates.ts';
import { writtenRows } from './written.ts';

/** The bulk file of a scheduler: each row a post, or one for each channel that the row names. */

export type ScheduleItem = { readonly draft: Draft } | { readonly unread: Unread } | { readonly notice: string };

export interface ScheduleOptions {
  /** For a file that does not say. */
  readonly channel?: string | undefined;
  readonly dates?: Order | undefined;
  /** With each row as it is written. */
  readonly written?: boolean;
}

type Row = readonly LooseCell[];

interface File {
  readonly input: Input;
  readonly text: string;
  readonly columns: Columns;
  readonly order: Order;
  readonly channel: string | undefined;
}

/** Larger than any that a scheduler takes. */
const MOST = 100_000_000;

export async function* readSchedule(
  input: Input,
  chunks: AsyncIterable<Uint8Array>,
  options: ScheduleOptions,
): AsyncGenerator<ScheduleItem> {
  const bytes = await whole(chunks);
  const text = recordText(bytes, input.source);
  const rows = rowsIn(text);
  const columns = columnsOf(rows, input);
  const posts = rows.flatMap((row, index) =>
    isBlank(row) || (columns.headed && index === headingAt(rows)) ? [] : [{ row, nth: index + 1 }],
  );
  if (posts.length === 0) throw new Complaint('it holds no post, only headings', { line: 1, column: 1 });
  const order = orderOf(
    posts.map(({ row }) => whenOf(row, columns)),
    options,
  );
  const file: File = { input, text, columns, order, channel: options.channel };
  const rowAt = options.written === true ? writtenRows(bytes, text, { rows, first: posts[0]?.nth ?? 1 }) : undefined;
  let zoneless = false;
  for (const { row, nth } of posts) {
    const at = whenOf(row, columns);
    zoneless ||= at !== '' && !/(?:Z|UTC|[+-]\d{2}:?\d{2})$/i.test(at.slice(10));
    yield* rowAt === undefined ? postsOf(row, nth, file) : withRow([...postsOf(row, nth, file)], rowAt(nth));
  }
  yield* noticesOf(file, zoneless);
}

const withRow = (items: readonly ScheduleItem[], row: Pick<Written, 'head' | 'bytes'>): readonly ScheduleItem[] => {
  const written: Written = { ...row, posts: items.length };
  return items.map((item) => ('draft' in item ? { draft: { ...item.draft, written } } : item));
};

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST) throw new Complaint('it is larger than 100 MB, the most that a table of posts may be');
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

const isBlank = (row: Row): boolean => row.every(({ text }) => text.trim() === '');
const headingAt = (rows: readonly Row[]): number => rows.findIndex((row) => !isBlank(row));

/** The delimiter that parts its first row into the most cells. */
const rowsIn = (text: string): readonly Row[] => {
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  const count = (delimiter: string): number => first.split(delimiter).length;
  return looseRows(
    text,
    [';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ','),
  );
};

const columnsOf = (rows: readonly Row[], { source: file }: Input): Columns => {
  const first = (rows[headingAt(rows)] ?? []).map(({ text }) => text);
  if (first.length === 0) throw new Complaint('it is empty', { line: 1, column: 1 });
  const columns = byPosition(first) ?? columnsIn(first);
  if (columns !== undefined) return columns;
  throw new Complaint('as a table of posts it cannot be understood: no column is headed Text, Message, Post, Content or Caption', {
    ...{ file, line: 1, column: 1 },
    advice: 'Name its columns so, with Date for when each goes out; a Hootsuite file begins with a date and has the words second',
  });
};

const whenOf = (row: Row, { when }: Columns): string =>
  when
    .map((column) => row[column]?.text.trim() ?? '')
    .filter((part) => part !== '')
    .join(' ');

/** A guess could move a post by months. */
const orderOf = (dates: readonly string[], options: ScheduleOptions): Order => {
  const found = orderIn(dates);
  if (found === 'none') return 'dmy';
  if (options.dates !== undefined) return options.dates;
  if (found !== undefined) return found;
  throw new Complaint('its dates could be read with the day first or with the month first', {
    advice: 'Say which: --dates dmy for 31/12/2026, --dates mdy for 12/31/2026',
  });
};

function* postsOf(row: Row, nth: number, file: File): Generator<ScheduleItem> {
  const source = `${file.input.source}#${nth}`;
  const channels = channelsOf(row, file);
  for (const channel of channels.length === 0 ? [undefined] : channels) {
    const own = channels.length > 1 ? `${source}/${channel}` : source;
    try {
      yield { draft: draftOf(row, { source: own, channel, nth }, file) };
    } catch (error) {
      yield { unread: unreadOf(own, error) };
    }
  }
}

const channelsOf = (row: Row, { columns, channel }: File): readonly string[] => {
  const flagged = columns.flags.filter(({ column }) => /^(?:true|yes|y|x|1)$/i.test(row[column]?.text.trim() ?? ''));
  const named = columns.channel === undefined ? '' : (row[columns.channel]?.text ?? '');
  const said = [...flagged.map((flag) => flag.channel), ...named.split(/[,;|]/).map((name) => name.trim())].filter((name) => name !== '');
  const fallback = columns.only ?? channel;
  return said.length > 0 ? [...new Set(said)] : fallback === undefined ? [] : [fallback];
};

interface Which {
  readonly source: string;
  readonly channel: string | undefined;
  readonly nth: number;
}

const draftOf = (row: Row, { source, channel, nth }: Which, file: File): Draft => {
  const { input, columns, order } = file;
  const locate = locateIn(row, file);
  const at = whenOf(row, columns);
  const publishAt = at === '' ? undefined : writtenAt(at, order);
  if (channel === undefined) throw noChannel(file, locate(''));
  if (at !== '' && publishAt === undefined)
    throw new Complaint('when it goes out is written in a way that is not understood', { ...locate(''), advice: DATES });
  const cell = (column: number): string => row[column]?.text.trim() ?? '';
  const words = columns.words.map(cell).filter((text) => text !== '');
  const links = columns.links.flatMap((column) => cell(column).split(/[\s,]+/)).filter((link) => link !== '');
  const media = mediaOf(row, columns);
  const value = {
    ...{
      channel,
      text: words
        .join('\n\n')
        .replaceAll('\r\n', '\n')
        .replaceAll(columns.parted ?? '\r', '\n'),
    },
    ...(publishAt === undefined ? {} : { publishAt }),
    ...(media.length === 0 ? {} : { media }),
    ...(links.length === 0 ? {} : { links }),
  };
  return {
    post: validate(postShape, { value, file: source, locate }),
    source,
    name: `${nameOf(input.source)}#${nth}`,
    folder: input.folder,
    locate,
  };
};

const DATES = 'Write it as 2026-06-12 15:30';

const noChannel = ({ columns }: File, place: ReturnType<Locate>): Complaint =>
  columns.flags.length + (columns.channel === undefined ? 0 : 1) > 0
    ? new Complaint('none of its columns says where it goes', { ...place, advice: 'Mark a channel in this row, or give --channel' })
    : new Complaint('the file does not say which channel it is for', {
        ...place,
        advice: 'Say which with --channel, such as --channel facebook',
      });

/** Several addresses may stand in one cell. */
const mediaOf = (row: Row, { media, alts }: Columns): readonly Media[] => {
  const files = media
    .flatMap((column) => (row[column]?.text ?? '').split(/[,|\r\n]/).map((file) => file.trim()))
    .filter((file) => file !== '');
  return files.map((file, index) => {
    const alt = row[alts[index] ?? -1]?.text.trim() ?? '';
    return { file, ...(alt === '' ? {} : { alt }) };
  });
};

/** Words stand in their own cell as far as that is the first; all else at the beginning of its row. */
const locateIn = (row: Row, { text, input, columns }: File): Locate => {
  const source = { text, file: input.source, firstLine: 1, firstColumn: 1 };
  const first = columns.words.map((column) => row[column]).find((cell) => (cell?.text.trim() ?? '') !== '');
  return (pointer, offset = 0) => {
    if (pointer !== '/text' || first === undefined) return positionAt(source, row[0]?.start ?? 0);
    const lead = first.text.length - first.text.trimStart().length;
    return positionAt(source, writtenIn(text, first, lead + offset));
  };
};

/** Where a letter of a cell stands in the file, in which quotes are doubled and a line may end in two signs. */
const writtenIn = (text: string, { text: words, start }: LooseCell, offset: number): number => {
  let at = start;
  for (let letter = 0; letter < Math.min(offset, words.length); letter += 1)
    at += text.startsWith('""', at) || text.startsWith('\r\n', at) ? 2 : 1;
  return at;
};

function* noticesOf({ input: { source }, columns }: File, zoneless: boolean): Generator<ScheduleItem> {
  if (zoneless) yield { notice: `${source}: its times have no zone: they are read as the school’s own` };
  if (columns.unknown.length > 0)
    yield { notice: `${source}: columns that nobody here knows, and that were not looked at: ${columns.unknown.slice(0, 8).join(', ')}` };
}
