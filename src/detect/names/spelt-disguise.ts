import type { Letter } from './spelt-letters.ts';

/** Whether letters that can be read as a name were meant to be hidden. */

/** Plain letters in a row are no disguise; nor is one letter too many, which is a slip. */
export const isDisguise = (
  letters: readonly Letter[],
  name: string,
  { whole, veiled }: { readonly whole: boolean; readonly veiled: boolean },
): boolean => {
  if (letters.every(({ stands }) => stands)) return false; // a number
  const inner = letters.slice(1);
  const spaced = inner.some(({ glue }) => glue === 'space');
  if (spaced && letters.length > 3 && letters.filter(({ stands }) => !stands).length === 1) return false; // d.o.b. 3.11
  if (spaced && !isSpelt(letters) && !(name.length > 4 && (veiled || isMixed(letters)))) return false;
  if (spaced && name.length < 4 && !whole) return false;
  const [joined, marked] = (['join', 'mark'] as const).map((kind) => inner.some(({ glue }) => glue === kind));
  if (joined === true && !isSpelt(letters) && name.length < 4) return false;
  return (
    spaced ||
    joined === true ||
    marked === true ||
    letters.length - name.length > 1 ||
    letters.some(({ stands }) => stands) ||
    looksOther(letters, name)
  );
};

/** Letters by themselves, each perhaps repeated; where two are, the others may stand together. */
const isSpelt = (letters: readonly Letter[]): boolean => {
  const pieces: string[] = [];
  for (const { glue, options } of letters) {
    if (pieces.length === 0 || glue !== 'none') pieces.push(options);
    else if (!pieces.at(-1)?.endsWith(options)) pieces.push(`${pieces.pop()}${options}`);
  }
  const single = pieces.filter((piece) => piece.length === 1 || piece === 'il' || piece === 'li').length;
  return single === pieces.length || (single >= 2 && pieces.length > 2);
};

/** Of every piece between blanks some letter is one, and somewhere something stands for one. */
const isMixed = (letters: readonly Letter[]): boolean => {
  const pieces: boolean[] = [];
  for (const { glue, stands } of letters) {
    if (pieces.length === 0 || glue === 'space') pieces.push(false);
    if (!stands) pieces[pieces.length - 1] = true;
  }
  return pieces.every(Boolean) && letters.some(({ stands }) => stands);
};

/** An I for an l, or an l for an I. */
const looksOther = (letters: readonly Letter[], name: string): boolean =>
  letters.length === name.length &&
  letters.some(({ options, stands }, index) => !stands && options.length === 2 && options[0] !== name[index]);
