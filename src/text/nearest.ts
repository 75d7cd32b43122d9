/** Edits between two words; two neighbours swapped count one. */
export const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cheapest(a, b, i, j, { row, above, before }));
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
};

type Rows = { readonly row: readonly number[]; readonly above: readonly number[]; readonly before: readonly number[] };

const cheapest = (a: string, b: string, i: number, j: number, { row, above, before }: Rows): number => {
  const same = a[i - 1] === b[j - 1];
  const step = Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(step, (before[j - 2] ?? 0) + 1) : step;
};

/** The known word that was most likely meant: at most two edits away, one for a short word. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const wanted = word.toLowerCase();
  const limit = wanted.length < 5 ? 1 : 2;
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) > limit) continue;
    const edits = distance(wanted, name.toLowerCase());
    if (edits <= limit && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { name, edits };
  }
  return best?.name;
};
