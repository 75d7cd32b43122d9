export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** A scalar as it stands in its text, from `start` up to `end`, quotes or `|` included, and what it says. */
export interface Scalar {
  readonly start: number;
  readonly end: number;
  readonly style: ScalarStyle;
  readonly value: string;
}

/** Where unit `offset` of what a scalar says stands in the text. */
export function scalarUnitAt(text: string, scalar: Scalar, offset: number): number {
  return scalar.style === 'block' ? blockUnitAt(text, scalar, offset) : flowUnitAt(text, scalar, offset);
}

/** A line break with the indentation around it (one space, or a break less than there are), an escape, or a run of itself. */
const PIECES: Readonly<Record<Exclude<ScalarStyle, 'block'>, string>> = {
  plain: String.raw`[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|[^ \t\r\n]+`,
  single: String.raw`[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|''|[^ \t\r\n']+`,
  double: String.raw`[ \t]*(?:\r?\n[ \t]*)+|[ \t]+|\\(?:\r?\n[ \t]*|x.{2}|u.{4}|U.{8}|.)|[^ \t\r\n\\]+`,
};

function flowUnitAt(text: string, { start, end, style }: Scalar, offset: number): number {
  if (style === 'block') return start;
  const quote = style === 'plain' ? 0 : 1;
  let at = start + quote;
  let unit = 0;
  for (const [piece] of text.slice(at, end - quote).matchAll(new RegExp(PIECES[style], 'g'))) {
    const units = unitsOf(piece, style);
    if (unit + units > offset) return units === piece.length ? at + offset - unit : at;
    at += piece.length;
    unit += units;
  }
  return at;
}

function unitsOf(piece: string, style: ScalarStyle): number {
  if (piece.startsWith('\\') && style === 'double') return unitsOfEscape(piece);
  if (piece === "''" && style === 'single') return 1;
  const breaks = piece.split('\n').length - 1;
  return breaks === 0 ? piece.length : Math.max(1, breaks - 1);
}

function unitsOfEscape(piece: string): number {
  if (piece.includes('\n')) return 0;
  return piece.startsWith('\\U') && Number.parseInt(piece.slice(2), 16) > 0xffff ? 2 : 1;
}

/** Lines of a block stand in what it says word for word, one after the other; only what is between them is folded. */
function blockUnitAt(text: string, { start, end, value }: Scalar, offset: number): number {
  let from = 0;
  let last = start;
  for (const match of text.slice(start, end).matchAll(/\n([ \t]*)([^ \t\r\n][^\r\n]*)/g)) {
    const [, indent = '', words = ''] = match;
    const found = value.indexOf(words, from);
    if (found < 0) continue;
    last = start + match.index + 1 + indent.length;
    if (offset < found + words.length) return last + Math.max(offset - found, -indent.length);
    from = found + words.length;
    last += words.length;
  }
  return last;
}
