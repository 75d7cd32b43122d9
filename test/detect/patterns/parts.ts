/** A regular expression taken apart, as far as is needed to write it otherwise and to write what it nearly takes. */
export type Part =
  | { readonly is: 'group' | 'look'; readonly open: string; readonly branches: readonly Branch[] }
  /** One character, of a class or as it stands; an edge of the text; the same again as a group before took. */
  | { readonly is: 'one' | 'edge' | 'again'; readonly text: string };

export interface Times {
  readonly part: Part;
  readonly least: number;
  readonly most: number;
  /** As it is written. */
  readonly count: string;
}

export type Branch = readonly Times[];

const OPEN = /\((?:\?(?:<?[=!]|:|<[A-Za-z]\w{0,40}>))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:[pP]\{[^}]{1,60}\}|u\{[^}]{1,6}\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|k<\w{1,40}>|.)/y;
const COUNT = /(?:[*+?]|\{\d{1,5}(?:,\d{0,5})?\})\??/y;

const at = (pattern: RegExp, source: string, index: number): string => {
  pattern.lastIndex = index;
  return pattern.exec(source)?.[0] ?? '';
};

const timesOf = (count: string): readonly [least: number, most: number] => {
  if (count === '') return [1, 1];
  if (!count.startsWith('{')) return [count.startsWith('+') ? 1 : 0, count.startsWith('?') ? 1 : Number.POSITIVE_INFINITY];
  const [least = '', most = least] = count.replace(/[{}?]/g, '').split(',');
  return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)];
};

interface Read<T> {
  readonly value: T;
  readonly end: number;
}

const partAt = (source: string, start: number): Read<Part> => {
  const open = at(OPEN, source, start);
  if (open !== '') {
    const { value: branches, end } = branchesAt(source, start + open.length);
    return { value: { is: /^\(\?<?[=!]/.test(open) ? 'look' : 'group', open, branches }, end: end + 1 };
  }
  const text = at(CLASS, source, start) || at(ESCAPE, source, start) || (source[start] ?? '');
  const is = /^(?:[$^]|\\[bB])$/.test(text) ? 'edge' : /^\\(?:k<|[1-9])/.test(text) ? 'again' : 'one';
  return { value: { is, text }, end: start + text.length };
};

const branchesAt = (source: string, start: number): Read<readonly Branch[]> => {
  const branches: Times[][] = [[]];
  let index = start;
  while (index < source.length && source[index] !== ')') {
    if (source[index] === '|') {
      branches.push([]);
      index++;
      continue;
    }
    const { value: part, end } = partAt(source, index);
    const count = at(COUNT, source, end);
    const [least, most] = timesOf(count);
    branches.at(-1)?.push({ part, least, most, count });
    index = end + count.length;
  }
  return { value: branches, end: index };
};

export const partsOf = (source: string): readonly Branch[] => branchesAt(source, 0).value;

// ── Written again ───────────────────────────────────────────────────────────────────────────────────────────────────

/** How each is written; what is not named is written as it was. */
export interface Style {
  readonly part?: (part: Part) => string | undefined;
  readonly count?: (times: Times) => string;
}

export const writtenAs = (branches: readonly Branch[], style: Style = {}): string =>
  branches.map((branch) => branch.map((times) => partAs(times.part, style) + (style.count?.(times) ?? times.count)).join('')).join('|');

const partAs = (part: Part, style: Style): string => {
  const told = style.part?.(part);
  if (told !== undefined) return told;
  return 'text' in part ? part.text : `${part.open}${writtenAs(part.branches, style)})`;
};
