import { safeLine } from '../../text/safe.ts';
import { clustersOf, widthOf } from '../../text/width.ts';
import type { Paint } from '../look.ts';
import { type Piece, piecesOf, type Shown } from '../wording/pieces.ts';
import { type Page, roomOf, say } from './page.ts';

interface Cell extends Piece {
  readonly width: number;
  /** The column it begins at. */
  readonly at: number;
}

const INDENT = 6;
const CUT = '…';

/** The line of the post with carets under the words; read aloud, the words and then the line. */
export const frame = (page: Page, shown: Shown, paint: Paint): readonly string[] => {
  const pieces = piecesOf(shown);
  const marked = pieces.some((piece) => piece.marked);
  if (page.look.plain) return spoken(page, shown, marked);
  const cells = windowOf(cellsOf(pieces), roomOf(page, INDENT));
  const line = cells.map(({ text }) => text).join('');
  const carets = cells.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width)).join('');
  const rest = marked ? [paint(carets.trimEnd() || '^')] : [];
  return [...[line, ...rest].filter((one) => one !== '').map((one) => ' '.repeat(INDENT) + one), ...inside(page, shown, marked)];
};

/** What a photo's own data said stands in no line. */
const inside = (page: Page, { match }: Shown, marked: boolean): readonly string[] =>
  marked || match === null || match === '' ? [] : say(page, INDENT - 2, `"${match}"`, 'Found in it:');

const spoken = (page: Page, shown: Shown, marked: boolean): readonly string[] => {
  const { match, excerpt } = shown;
  const words = marked ? say(page, INDENT - 2, `"${match}"`, 'The words:') : inside(page, shown, marked);
  return excerpt.trim() === '' || excerpt === match ? words : [...words, ...say(page, INDENT - 2, `"${excerpt.trim()}"`, 'The line:')];
};

const cellsOf = (pieces: readonly Piece[]): readonly Cell[] => {
  let at = 0;
  return pieces.flatMap(({ text, marked }) =>
    clustersOf(safeLine(text)).map((cluster) => {
      const cell = { text: cluster, marked, width: widthOf(cluster), at };
      at += cell.width;
      return cell;
    }),
  );
};

/** As much of a long line as fits, around the words. */
const windowOf = (cells: readonly Cell[], room: number): readonly Cell[] => {
  const total = cells.reduce((sum, { width }) => sum + width, 0);
  if (total <= room) return cells;
  const space = room - 2 * CUT.length;
  const first = cells.findIndex(({ marked }) => marked);
  const left = Math.max(0, Math.min(leftOf(cells, first, space, total), total - space));
  const within = cells.filter(({ at, width }) => at >= left && at + width <= left + space);
  const cut: Cell = { text: CUT, marked: false, width: 1, at: 0 };
  return [...(left > 0 ? [cut] : []), ...within, ...(left < total - space ? [cut] : [])];
};

/** The column to begin at so that the words stand in the middle; of words wider than the page the beginning is shown. */
const leftOf = (cells: readonly Cell[], first: number, space: number, total: number): number => {
  if (first < 0) return 0;
  const start = cells[first]?.at ?? 0;
  const after = cells.slice(first).find(({ marked }) => !marked)?.at ?? total;
  return Math.min(start, Math.floor((start + after - space) / 2));
};
