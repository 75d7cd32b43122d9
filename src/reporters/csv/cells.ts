import { safeLine } from '../../text/safe.ts';

export type Cell = string | number | null | undefined;

/** One row as RFC 4180 has it. Every text is quoted, so that no program takes another sign for the comma. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Says to a spreadsheet that the file is UTF-8. */
export const BOM = '\uFEFF';

const cell = (value: Cell): string => {
  if (value === null || value === undefined || value === '') return '';
  return typeof value === 'number' ? String(value) : `"${harmless(safeLine(value)).replaceAll('"', '""')}"`;
};

/**
 * A spreadsheet computes what begins like a formula, in full-width signs and after spaces too; behind an apostrophe it shows it. What
 * begins with an apostrophe gets another, so that whoever reads the file back takes away one wherever there is one.
 */
const harmless = (text: string): string => (FORMULA.test(text.trimStart().charAt(0).normalize('NFKC')) ? `'${text}` : text);

const FORMULA = /^[=+\-@'|%]/;
