import { readFileSync } from 'node:fs';

export const BARS = JSON.parse(readFileSync(new URL('bars.json', import.meta.url), 'utf8'));

/**
 * A bar holds on the Node it was set for: a newer one starts an empty program in less than half the time, and makes ratios of it
 * that are larger while the program is quicker.
 */
const barOf = (name, bars, major) => bars.find((bar) => bar.name === name && (bar.node === undefined || bar.node === major));

/** Each row with the bar that holds for it, if one does, and whether it broke it. A row that could not be measured breaks its bar. */
export const judge = (rows, bars = BARS, major = Number(process.versions.node.split('.')[0])) =>
  rows.map((row) => {
    const atMost = barOf(row.name, bars, major)?.atMost ?? null;
    return { ...row, atMost, broken: atMost !== null && !(row.median <= atMost) && row.skipped === undefined };
  });
