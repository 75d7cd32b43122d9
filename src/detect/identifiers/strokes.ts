import type { Hit } from './recogniser.ts';

/** A digit as it is dialled, or a word for several, and where it stands. */
export interface Stroke {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** A number, with its digits alone. */
export interface Numbered extends Hit {
  readonly digits: string;
}

/** What may part two digits of a number: brackets, dashes, blanks, a new line. */
const NEXT = /([ .()/_*~\u00B7\u2022,\n\r-]{0,4})([0-9OoIl|]|[SBZ](?=[0-9OIl])|(?<=[0-9OIl])[SBZ])/y;

/** Letters that stand for digits; upper case, but for `o` and `l`. */
const READ_AS: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', '|': '1', S: '5', B: '8', Z: '2' };

/** The digits from a place on, one by one, as far as they hang together. */
export const strokesFrom = (text: string, start: number, most: number): readonly Stroke[] => {
  const strokes: Stroke[] = [];
  for (let at = start; strokes.length < most; ) {
    NEXT.lastIndex = at;
    const [whole, gap = '', mark = ''] = NEXT.exec(text) ?? [];
    if (whole === undefined) break;
    const from = at + gap.length;
    strokes.push({ digits: READ_AS[mark] ?? mark, start: from, end: from + 1 });
    at = from + 1;
  }
  return strokes;
};

/** The longest beginning of the strokes whose digits can be a number, and which is written like one. */
export const longestOf = (
  strokes: readonly Stroke[],
  isNumber: (digits: string) => boolean,
  isWritten: (taken: readonly Stroke[]) => boolean,
): Numbered | undefined => {
  let digits = '';
  const sofar = strokes.map((stroke) => (digits += stroke.digits));
  for (let count = strokes.length; count > 0; count--) {
    const [start, end, said] = [strokes[0]?.start ?? 0, strokes[count - 1]?.end ?? 0, sofar[count - 1] ?? ''];
    if (isNumber(said) && isWritten(strokes.slice(0, count))) return { start, end, digits: said };
  }
  return undefined;
};
