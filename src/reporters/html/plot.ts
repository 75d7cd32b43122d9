import type { Table } from '../tally/tally.ts';
import { words } from './escape.ts';

/** What is counted, in the order of its bars, with what each is called. */
export type Series<Key extends string> = readonly (readonly [key: Key, label: string])[];

export interface Plot<Key extends string> {
  readonly id: string;
  readonly title: string;
  /** What a line of the table is: `Month`. */
  readonly of: string;
  readonly rows: Table<Key>;
  readonly series: Series<Key>;
}

const [WIDE, LINE, BAR, FIGURE] = [360, 44, 16, 44];
const LONGEST = 46;

/** Bars, and beside them the same numbers in a table for whoever cannot see them. */
export const plot = <Key extends string>(all: Plot<Key>): string =>
  all.rows.length === 0
    ? ''
    : `<section class="plot" aria-labelledby="${all.id}"><h3 id="${all.id}">${words(all.title)}</h3>\n<figure>${legend(all)}${bars(all)}</figure>\n${table(all)}\n</section>\n`;

const bars = <Key extends string>({ id, title, rows, series }: Plot<Key>): string => {
  const most = Math.max(1, ...rows.map(([, row]) => totalOf(row, series)));
  const label = `<title id="${id}-bars">${words(title)}: the same numbers as in the table</title>`;
  return `<svg viewBox="0 0 ${WIDE} ${rows.length * LINE}" role="img" aria-labelledby="${id}-bars">${label}${hatchOf(id)}${rows
    .map(([name, row], index) => bar(name, { row, series, id, scale: (WIDE - FIGURE) / most, top: index * LINE }))
    .join('')}</svg>`;
};

interface Bar<Key extends string> {
  readonly row: Readonly<Record<Key, number>>;
  readonly series: Series<Key>;
  readonly id: string;
  readonly scale: number;
  readonly top: number;
}

const bar = <Key extends string>(name: string, { row, series, id, scale, top }: Bar<Key>): string => {
  let x = 0;
  const parts = series.map(([key]) => {
    const width = Math.round(row[key] * scale * 10) / 10;
    const at = `x="${x}" y="${top + 20}" width="${width}" height="${BAR}"`;
    x = Math.round((x + width) * 10) / 10;
    return width === 0 ? '' : `<rect class="s-${key}" ${at}/>${HATCHED.has(key) ? `<rect fill="url(#${id}-hatch)" ${at}/>` : ''}`;
  });
  const total = `<text class="n" x="${x + 6}" y="${top + 33}">${totalOf(row, series)}</text>`;
  return `<text x="0" y="${top + 13}">${words(cut(name))}</text>${parts.join('')}${total}`;
};

/** Told apart without colour too. */
const HATCHED: ReadonlySet<string> = new Set(['review', 'warning']);

const hatchOf = (id: string): string =>
  `<defs><pattern id="${id}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V7"/></pattern></defs>`;

const legend = <Key extends string>({ id, series }: Plot<Key>): string =>
  `<ul class="legend">${series
    .map(([key, label]) => {
      const hatched = HATCHED.has(key) ? `<rect fill="url(#${id}-hatch)" width="16" height="11"/>` : '';
      return `<li><svg viewBox="0 0 16 11" aria-hidden="true"><rect class="s-${key}" width="16" height="11"/>${hatched}</svg>${words(label)}</li>`;
    })
    .join('')}</ul>`;

const cut = (name: string): string => {
  const letters = Array.from(name.slice(0, 4 * LONGEST));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name;
};

const totalOf = <Key extends string>(row: Readonly<Record<Key, number>>, series: Series<Key>): number =>
  series.reduce((sum, [key]) => sum + row[key], 0);

const table = <Key extends string>({ title, of, rows, series }: Plot<Key>): string => {
  const head = series.map(([, label]) => `<th class="n" scope="col">${words(label)}</th>`).join('');
  const lines = rows.map(
    ([name, row]) => `<tr><th scope="row">${words(name)}</th>${series.map(([key]) => `<td class="n">${row[key]}</td>`).join('')}</tr>`,
  );
  return `<table><caption>${words(title)}</caption><thead><tr><th scope="col">${words(of)}</th>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
};
