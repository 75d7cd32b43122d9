import { readFileSync } from 'node:fs';

export const BARS = JSON.parse(readFileSync(new URL('bars.json', import.meta.url), 'utf8'));

/**
 * A bar holds on the Node it was set for: a newer one starts an empty program in less than half the time, and makes ratios of it
 * that are larger while the program is quicker.
 */
const barOf = (name, bars, major) => bars.find((bar) => bar.name === name && (bar.node === undefined || bar.node === major));

/**
 * What is held to a bar: the median, or of a short run the tenth part. Of three pairs on a machine that others use as well, the median may
 * be theirs; a program that has grown slower is slower in its best pairs too.
 */
const heldOf = ({ median, p10 }, short) => (short ? (p10 ?? median) : median);

/** Each row with the bar that holds for it, if one does, and whether it broke it. A row that could not be measured breaks its bar. */
export const judge = (rows, { short = false, bars = BARS, major = Number(process.versions.node.split('.')[0]) } = {}) =>
  rows.map((row) => {
    const atMost = barOf(row.name, bars, major)?.atMost ?? null;
    return { ...row, atMost, broken: atMost !== null && !(heldOf(row, short) <= atMost) && row.skipped === undefined };
  });
