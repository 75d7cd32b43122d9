import { recordText } from '../../formats/bytes.ts';
import { looseRows } from '../../formats/csv-loose.ts';
import { positionAt } from '../../formats/places.ts';
import { validate } from '../../formats/shape.ts';
import { postShape } from '../../formats/shapes/post.ts';
import { Complaint, type Draft, type Locate, type Media, type Unread, type Written } from '../../model.ts';
import { nameOf } from '../endings.ts';
import type { Input } from '../inputs.ts';
import { shortened } from '../medium.ts';
import { unreadOf } from '../trouble.ts';
import { channelsIn } from './channels.ts';
import { byPosition, type Columns, columnsIn } from './columns.ts';
import { type Order, orderIn, writtenAt } from './dates.ts';
import { isStray, linksIn, placeIn, type Row, textIn } from './words.ts';
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
  const said: Said = { zoneless: false, nameless: new Set() };
  for (const { row, nth } of posts) {
    notice(row, columns, said);
    yield* rowAt === undefined ? postsOf(row, nth, file) : withRow([...postsOf(row, nth, file)], rowAt(nth));
  }
  yield* noticesOf(file, said);
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
  const channels = read(source, () => channelsOf(row, file));
  if ('unread' in channels) yield channels;
  else
    for (const channel of channels.value) {
      const own = channels.value.length > 1 ? `${source}/${channel}` : source;
      const draft = read(own, () => draftOf(row, { source: own, channel, nth }, file));
      yield 'unread' in draft ? draft : { draft: draft.value };
    }
}

const read = <T>(source: string, make: () => T): { readonly value: T } | { readonly unread: Unread } => {
  try {
    return { value: make() };
  } catch (error) {
    return { unread: unreadOf(source, error) };
  }
};

const channelsOf = (row: Row, { columns, channel, text, input }: File): readonly (string | undefined)[] => {
  const source = { text, file: input.source, firstLine: 1, firstColumn: 1 };
  const said = channelsIn(row, columns, (column) => positionAt(source, row[column]?.start ?? 0));
  return said.length > 0 ? said : [columns.only ?? channel];
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
  const links = linksIn(row, columns);
  const media = mediaOf(row, columns);
  const value = {
    ...{ channel, text: textIn(row, columns) },
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
  columns.flags.length + columns.channels.length > 0
    ? new Complaint('none of its columns says where it goes', { ...place, advice: 'Mark a channel in this row, or give --channel' })
    : new Complaint('the file does not say which channel it is for', {
        ...place,
        advice: 'Say which with --channel, such as --channel facebook',
      });

/** Several addresses may stand in one cell. What is said of a picture is published with it, whether or not it is named. */
const mediaOf = (row: Row, { media, alts, parted }: Columns): readonly Media[] => {
  const cells = (columns: readonly number[]): readonly string[] => columns.map((column) => row[column]?.text ?? '');
  const files = cells(media).flatMap((cell) => cell.split(/[,|\r\n]/).map((file) => file.trim()));
  const named = files.filter((file) => file !== '');
  const said = cells(alts).flatMap((cell) => (parted === undefined ? [cell] : cell.split(parted)).map((alt) => alt.trim()));
  return Array.from({ length: Math.max(named.length, said.length) }, (_, index): Media => {
    const [file, alt = ''] = [named[index], said[index]];
    return { ...(file === undefined ? {} : { file }), ...(alt === '' ? {} : { alt }) };
  }).filter(({ file, alt }) => file !== undefined || alt !== undefined);
};

/** Words stand in their own cell, all else at the beginning of its row. */
const locateIn = (row: Row, { text, input, columns }: File): Locate => {
  const source = { text, file: input.source, firstLine: 1, firstColumn: 1 };
  const place = placeIn(text, row, columns);
  return (pointer, offset = 0) => positionAt(source, (pointer === '/text' ? place(offset) : undefined) ?? row[0]?.start ?? 0);
};

// ── What is said of the file ────────────────────────────────────────────────────────────────────────────────────────

interface Said {
  zoneless: boolean;
  /** Columns without a heading in which words stood. */
  readonly nameless: Set<number>;
}

const notice = (row: Row, columns: Columns, said: Said): void => {
  const at = whenOf(row, columns);
  said.zoneless ||= at !== '' && !/(?:Z|UTC|[+-]\d{2}:?\d{2})$/i.test(at.slice(10));
  for (const [column, cell] of row.entries())
    if ((columns.headings[column] ?? '').trim() === '' && isStray(cell, column, columns)) said.nameless.add(column);
};

function* noticesOf({ input: { source }, columns }: File, { zoneless, nameless }: Said): Generator<ScheduleItem> {
  if (zoneless) yield { notice: `${source}: its times have no zone: they are read as the school’s own` };
  const unknown = columns.headings.filter((heading, column) => heading.trim() !== '' && !columns.known.has(column));
  const strays = [...nameless].toSorted((one, other) => one - other).map((column) => `column ${column + 1}`);
  const without = strays.length === 0 ? [] : [`${strays.join(' and ')}, which ${strays.length === 1 ? 'has' : 'have'} no heading`];
  const all = [...unknown.map(shortened), ...without];
  if (all.length > 0)
    yield { notice: `${source}: columns that nobody here knows, and whose words were judged as the post’s own: ${all.join(', ')}` };
}
