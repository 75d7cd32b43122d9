import { foldName } from '../../text/fold.ts';
import { later } from '../../text/later.ts';
import { pattern } from '../../text/pattern.ts';
import { push } from './lexicon.ts';
import type { RollIndex } from './roll-index.ts';
import type { Search, Token } from './tokens.ts';

/** One letter of a text with what it may stand for. */
interface Letter {
  readonly options: string;
  readonly start: number;
  readonly end: number;
  /** A digit or a sign that stands for a letter. */
  readonly stands: boolean;
  /** A sign that may as well be only that. */
  readonly optional: boolean;
  /** What parts it from the letter before. */
  readonly glue: Glue;
  /** Whether a name may begin here. */
  readonly edge: boolean;
}

/** `join`: what may stand within a name as well, a hyphen or the like. `stop`: what ends a row of letters. */
type Glue = 'none' | 'join' | 'mark' | 'space' | 'stop';

/** What people type for a letter, by how it looks. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  ...{ 0: 'o', 1: 'il', 2: 'z', 3: 'e', 4: 'a', 5: 's', 6: 'gb', 7: 't', 8: 'b', 9: 'gq' },
  ...{ '@': 'a', $: 's', '!': 'il', '|': 'il', '+': 't', '€': 'e', '£': 'l' },
};

/** Latin letters, and marks above them: the bare text has hardly any others. Classes of Unicode would take longer to make than to use. */
const L = String.raw`A-Za-z\u00C0-\u024F\u1E00-\u1EFF`;
const MARKS = String.raw`[\u0300-\u036F]{0,3}`;

/** Single letters in a row, whatever holds them apart. */
const SINGLES = pattern(
  String.raw`(?<![${L}\d])[${L}\d]${MARKS}(?:[^${L}\d\u0300-\u036F]{1,24}([${L}\d])${MARKS}\1{0,9}(?![${L}\d])){1,59}`,
  'g',
);
const STRETCHED = /([a-z])\1\1/;
/** A digit or a sign among letters, letters with something between, a capital that could be an l, and the reverse. */
const ODD = pattern(
  String.raw`[${L}]${MARKS}[\d@$!|+€£]{1,4}(?=[${L}])|(?<![${L}\d])[\d@$!|€£](?=[${L}]${MARKS}[${L}])|[${L}]${MARKS}[${L}]${MARKS}[\d@$!|€£]{0,3}[\d@$|€£](?![${L}\d])|[\d@$!|€£][${L}][\d@$!|€£]|[\d@$!|€£]{2,4}[${L}]|(?<![${L}])[${L}][\d@$!|€£]{2,4}(?![${L}])` +
    String.raw`|[${L}]${MARKS}[^${L}\d\u0300-\u036F\s'’]{1,24}(?=[${L}])|[${L}]${MARKS}I{1,3}(?![A-Z])|(?<![${L}])l(?=[b-df-hj-kmnp-tv-xz])`,
  'g',
);

/** The words of a field, with those names put together that somebody took apart or wrote in digits. */
export const respelt = (search: Search, names: SpeltNames): readonly Token[] => {
  const { text, tokens, bare } = search;
  const veiled = tokens.filter(({ hidden }) => hidden).map(({ start, end }) => withNeighbours(text, start, end));
  const isVeiled = (start: number, end: number): boolean => veiled.length > 0 && bare?.isChanged(start, end) === true;
  const found = regionsOf(search, veiled).flatMap(([start, end]) => hiddenIn(text, start, end, { ...names, isVeiled }));
  return found.length === 0 ? tokens : replaced(tokens, found, text);
};

type Region = readonly [start: number, end: number];

const regionsOf = ({ text, tokens }: Search, veiled: readonly Region[]): readonly Region[] => {
  const stretched = tokens.filter(({ key }) => STRETCHED.test(key)).map(({ start, end }) => wholePiece(text, start, end));
  const singles = [...text.matchAll(SINGLES())].map(({ index, 0: run }) => withNeighbours(text, index, index + run.length));
  const odd = [...text.matchAll(ODD())].map(({ index, 0: part }) => nearby(text, wholePiece(text, index, index + part.length), part));
  return merged([...veiled, ...stretched, ...singles, ...odd].sort(([one], [other]) => one - other));
};

const BEFORE = pattern(String.raw`(?:(?<![${L}\d])[${L}\d\u0300-\u036F]{1,20}[^${L}\d]{1,24}){0,2}$`, '');
const AFTER = pattern(String.raw`^(?:[^${L}\d]{1,24}[${L}\d\u0300-\u036F]{1,20}(?![${L}\d])){0,2}`, '');

/** A row of letters with the words beside it, which may be the rest of a name: `O l iver`. */
const withNeighbours = (text: string, start: number, end: number): Region => {
  const before = BEFORE().exec(text.slice(Math.max(0, start - 80), start))?.[0].length ?? 0;
  const after = AFTER().exec(text.slice(end, end + 80))?.[0].length ?? 0;
  return [start - before, end + after];
};

/** Where a digit or a sign stands for a letter the next word may be the rest of the name. */
const nearby = (text: string, [start, end]: Region, part: string): Region =>
  /[\d@$!|+€£]/.test(part) ? withNeighbours(text, start, end) : [start, end];

const LONGEST_PIECE = 120;

/** From blank to blank. */
const wholePiece = (text: string, start: number, end: number): Region => {
  let [from, to] = [start, end];
  while (from > 0 && start - from < LONGEST_PIECE && /\S/.test(text[from - 1] ?? '')) from--;
  while (to < text.length && to - end < LONGEST_PIECE && /\S/.test(text[to] ?? '')) to++;
  return [from, to];
};

const merged = (regions: readonly Region[]): readonly Region[] => {
  const all: [number, number][] = [];
  for (const [start, end] of regions) {
    const last = all.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
};

// ── The letters of a region ─────────────────────────────────────────────────────────────────────────────────────────

const lettersOf = (text: string, from: number, to: number): readonly Letter[] => {
  const letters: Letter[] = [];
  let end = from;
  for (let at = from; at < to; ) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const options = optionsOf(char, text, at);
    if (options !== '') {
      const glue = glueOf(text.slice(end, at));
      const [stands, optional] = [STANDS_FOR[char] !== undefined, /[^\p{L}\p{N}]/u.test(char)];
      letters.push({
        options,
        start: at,
        end: at + char.length,
        stands,
        optional,
        glue,
        edge: letters.length === 0 || glue !== 'none' || isEdge(text, at),
      });
      end = at + char.length;
    }
    at += char.length;
  }
  return letters;
};

const glueOf = (gap: string): Glue => {
  if (/^\p{M}*$/u.test(gap)) return 'none';
  if (/\s/.test(gap)) return /[,;:!?()]/.test(gap) ? 'stop' : 'space';
  return /^[\p{Pd}_./,&+'’]$/u.test(gap) ? 'join' : 'mark';
};

const optionsOf = (char: string, text: string, at: number): string => {
  const stands = STANDS_FOR[char];
  if (stands !== undefined) return stands;
  if (char === 'I') return 'il';
  if (char === 'l' && !/\p{L}/u.test(text[at - 1] ?? '')) return 'li';
  return /\p{L}/u.test(char) ? foldName(char) : '';
};

/** Where a capital follows a small letter, or a digit a letter and the reverse. */
const isEdge = (text: string, at: number): boolean =>
  /^(?:\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|[^\p{L}\p{N}].)/u.test(text.slice(Math.max(0, at - 1), at + 1));

// ── The names that letters can make ─────────────────────────────────────────────────────────────────────────────────

export interface SpeltNames {
  readonly blurred: () => Blurred;
  /** Whether the text of a region is a form that the roll has as it stands. */
  readonly isForm: (key: string) => boolean;
}

/** Names by their blurred form, and every beginning of such a form. */
interface Blurred {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlySet<string>;
}

export const speltNames = ({ given, family }: RollIndex): SpeltNames => ({
  blurred: later(() => blurredOf([...given.keys(), ...family.keys()])),
  isForm: (key) => given.get(key) !== undefined || family.get(key) !== undefined,
});

const blurredOf = (keys: readonly string[]): Blurred => {
  const [names, beginnings] = [new Map<string, string[]>(), new Set<string>()];
  for (const key of new Set(keys)) {
    if (key.includes(' ') || key.length < SHORTEST) continue;
    const blurry = blur(Array.from(key));
    for (let end = 1; end <= blurry.length; end++) beginnings.add(blurry.slice(0, end));
    push(names, blurry, key);
  }
  return { names, beginnings };
};

const SHORTEST = 3;

/** Letters that one sign may stand for are one; a letter that is repeated stands once. */
const SAME: Readonly<Record<string, string>> = { i: 'l', g: 'b', q: 'b' };
const blurMore = (blurry: string, letter: string): string => {
  const one = SAME[letter] ?? letter;
  return blurry.endsWith(one) ? blurry : blurry + one;
};
const blur = (letters: readonly string[]): string => letters.reduce(blurMore, '');

interface Looking extends SpeltNames {
  /** Whether a piece of the text is written otherwise in the field itself. */
  readonly isVeiled: (start: number, end: number) => boolean;
}

interface Hidden {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** The names hidden in a region, the longest first where two would share letters. */
const hiddenIn = (text: string, from: number, to: number, names: Looking): readonly Hidden[] => {
  const letters = lettersOf(text, from, to);
  const found: Hidden[] = [];
  for (let first = 0; first < letters.length; ) {
    const hit = letters[first]?.edge === true ? hiddenFrom(letters, first, text, names) : undefined;
    if (hit !== undefined) found.push(hit);
    while (hit !== undefined && (letters[first]?.start ?? hit.end) < hit.end) first++;
    if (hit === undefined) first++;
  }
  return found;
};

/** The longest name that begins with a letter; signs are read as letters, or else as nothing. */
const hiddenFrom = (letters: readonly Letter[], first: number, text: string, names: Looking): Hidden | undefined => {
  if (text[letters[first]?.start ?? 0] === '@' && /a/i.test(text[letters[first + 1]?.start ?? 0] ?? '')) return undefined; // a handle
  const runs = [letters.slice(first, first + LONGEST_RUN)];
  if (runs[0]?.some(({ optional }) => optional) === true) runs.push(runs[0].filter(({ optional }) => !optional));
  const found = runs.flatMap((run) => longestOf(run, run.length === letters.length, names) ?? []);
  const [best] = found.toSorted((one, other) => other.end - one.end);
  return best === undefined || names.isForm(asForm(text.slice(best.start, best.end))) ? undefined : best;
};

const LONGEST_RUN = 60;

/** Of `Maria` and `Mariia` the one with as many letters. */
const nearest = (names: readonly string[], length: number): string | undefined =>
  names.toSorted((one, other) => Math.abs(one.length - length) - Math.abs(other.length - length))[0];

const longestOf = (run: readonly Letter[], whole: boolean, names: Looking): Hidden | undefined => {
  const blurred = names.blurred();
  let found: Hidden | undefined;
  let blurry = '';
  for (const [index, { options, end, glue }] of run.entries()) {
    if (index > 0 && glue === 'stop') break;
    blurry = blurMore(blurry, options[0] ?? '');
    if (!blurred.beginnings.has(blurry)) break;
    if (index + 1 < run.length && run[index + 1]?.edge !== true) continue;
    const slice = run.slice(0, index + 1);
    const veiled = names.isVeiled(slice[0]?.start ?? 0, end);
    const told = { whole: whole && slice.length === run.length, veiled };
    const key = nearest(
      blurred.names.get(blurry)?.filter((name) => fits(slice, name) && isDisguise(slice, name, told)) ?? [],
      slice.length,
    );
    if (key !== undefined) found = { key, start: run[0]?.start ?? 0, end };
  }
  return found;
};

/** `Mei-Lin` is no disguise of Mei-Lin. */
const asForm = (text: string): string => foldName(text).replace(/[^\p{L}\p{N}]{1,3}/gu, ' ');

/** Whether letters can be read as a name: each letter of it once, or several times where somebody leant on the key. */
const fits = (letters: readonly Letter[], name: string): boolean => {
  const apart = letters.length - name.length > 1 || letters.every(({ glue }, index) => index === 0 || glue !== 'none');
  let reached = new Set([0]);
  for (const [index, { options, glue }] of letters.entries()) {
    const next = new Set<number>();
    for (const at of reached) {
      if (at < name.length && options.includes(name[at] ?? '?')) next.add(at + 1);
      if (index > 0 && (apart || glue === 'none' || glue === 'mark') && at > 0 && options.includes(name[at - 1] ?? '?')) next.add(at);
    }
    reached = next;
  }
  return reached.has(name.length);
};

/** Plain letters in a row are no disguise; nor is one letter too many, which is a slip. */
const isDisguise = (
  letters: readonly Letter[],
  name: string,
  { whole, veiled }: { readonly whole: boolean; readonly veiled: boolean },
): boolean => {
  const inner = letters.slice(1);
  const spaced = inner.some(({ glue }) => glue === 'space');
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

// ── Back into the words ─────────────────────────────────────────────────────────────────────────────────────────────

/** The words with each hidden name in place of those that it covers; of a word that it covers in part the rest is left out. */
const replaced = (tokens: readonly Token[], hidden: readonly Hidden[], text: string): readonly Token[] => {
  const all: Token[] = [];
  let at = 0;
  for (const { start, end, key } of hidden) {
    for (; (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= start; at++) all.push(tokens[at] as Token);
    const opens = tokens[at]?.opens === true && tokens[at]?.start === start;
    for (; (tokens[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++);
    all.push({ start, end, key, case: 'title', gap: '', opens, hidden: true });
  }
  all.push(...tokens.slice(at));
  return all.map((token, index) => ({ ...token, gap: text.slice(all[index - 1]?.end ?? 0, token.start) }));
};
