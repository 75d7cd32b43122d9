import type { Row, Table } from '../formats/csv.ts';

const FOOTER = /^(?:(?:grand |sub ?)?totals?|count|records?|number of|end of|printed|generated|exported|report|page)(?![a-z0-9])/i;
const FIGURE = /^[\d,. ]{1,12}$/;

/** The rows of a table, less the lines that a report puts under them: a total, a page, the day on which it was printed. */
export const dataRows = ({ rows }: Table): readonly Row[] => rows.slice(0, rows.findLastIndex(({ cells }) => !isFooter(cells)) + 1);

const isFooter = (cells: readonly string[]): boolean => {
  const [first = '', second = '0', ...more] = cells.filter((cell) => cell !== '');
  return FOOTER.test(first) && FIGURE.test(second) && more.length === 0 && cells.length > 2;
};
