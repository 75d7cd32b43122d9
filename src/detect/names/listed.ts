import type { Pupil, Roll } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import type { Word } from '../../text/words.ts';
import { assemble } from './assemble.ts';
import type { Assembled, FieldWords, Listed } from './mention.ts';
import { isSlip, type Slips, slipsOf } from './misspelt.ts';
import { type RollIndex, rollIndex } from './roll-index.ts';
import { namesInside, type Stretch, stretchesOf } from './runs.ts';
import { respelt, type SpeltNames, speltNames } from './spelt.ts';
import { type Search, searchOf, type Token } from './tokens.ts';

/** The names of a roll, in every way in which they are looked up. */
export interface RollNames {
  readonly index: RollIndex;
  readonly spelt: SpeltNames;
  readonly slips: Slips;
}

/** What else a word can be. */
export interface OtherWords {
  /** A word that is one, and nobody's name. */
  readonly isPlainWord: (word: string) => boolean;
  /** A given name that people bear. */
  readonly isGiven: (word: string) => boolean;
  /** Words written in one. */
  readonly isRowOfWords: (text: string) => boolean;
}

export const rollNames = (roll: Roll): RollNames => {
  const index = rollIndex(roll);
  return { index, spelt: speltNames(index), slips: slipsOf(index) };
};

/** A name found in the bare text. */
interface Found extends Stretch {
  readonly form: Listed['form'];
  readonly pupils: readonly Pupil[];
  readonly reads: string;
  readonly hidden: boolean;
  readonly joined: boolean;
  readonly misspelt?: Listed['misspelt'];
}

/** Every name of the roll in a field, whatever it means there, in its order. */
export const listedIn = (field: FieldWords, names: RollNames, others: OtherWords): readonly Listed[] => {
  const search = searchOf(field);
  const tokens = respelt(search, names.spelt);
  const stretches = stretchesOf(search);
  const found: Found[] = [];
  let at = 0;
  const upTo = (end: number): void => {
    for (; at < end; at++) for (const one of amongTheRest(tokens[at] as Token, search, stretches, names, others)) found.push(one);
  };
  for (const one of assemble(tokens, names.index)) {
    const slipped = withSlip(one, tokens) ?? one;
    upTo(slipped.from);
    found.push(foundOf(slipped, tokens, stretches));
    at = Math.max(at, slipped.to + 1);
  }
  upTo(tokens.length);
  if (found.length === 0) return NOTHING;
  const sorted = found.sort((one, other) => one.start - other.start);
  return (stretches.length === 0 ? sorted : inOne(sorted, search.text)).map((one) => listedOf(one, search));
};

/** `@amelia_okafor07`: a forename and a surname of somebody, parted by a mark, where a number hid that they are one name. */
const inOne = (found: readonly Found[], text: string): readonly Found[] => {
  const all: Found[] = [];
  for (const one of found) {
    const last = all.at(-1);
    const whole = last === undefined ? undefined : wholeOf(last, one, text);
    if (whole !== undefined) all.pop();
    all.push(whole ?? one);
  }
  return all;
};

const wholeOf = (one: Found, other: Found, text: string): Found | undefined => {
  const parted = one.joined && other.joined && /^[_.-]$/u.test(text.slice(one.end, other.start));
  if (!parted || ![one.form, other.form].includes('forename') || ![one.form, other.form].includes('surname')) return undefined;
  const pupils = one.pupils.filter((pupil) => other.pupils.includes(pupil));
  return pupils.length === 0 ? undefined : { ...one, end: other.end, form: 'full-name', pupils, reads: `${one.reads} ${other.reads}` };
};

const NOTHING: readonly never[] = [];

const isIn = (stretches: readonly Stretch[], { start, end }: Stretch): boolean =>
  stretches.some((one) => one.start <= start && end <= one.end);

interface Slipped extends Assembled {
  readonly misspelt?: Listed['misspelt'];
}

const foundOf = ({ from, to, form, pupils, misspelt }: Slipped, tokens: readonly Token[], stretches: readonly Stretch[]): Found => {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
  const hidden = tokens.slice(from, to + 1).some((token) => token.hidden === true);
  const reads = tokens
    .slice(from, to + 1)
    .map(({ folded }) => folded)
    .join(' ');
  return { start, end, form, pupils, reads, hidden, misspelt, joined: isIn(stretches, { start, end }) };
};

// ── A slip in one half of a name ────────────────────────────────────────────────────────────────────────────────────

/** `Solomia Bondarenko` where the roll has Solomiya, `Amelia Okafer` where it has Okafor. */
const withSlip = (one: Assembled, tokens: readonly Token[]): Slipped | undefined =>
  (one.form === 'surname' ? slipAt(one, one.from - 1, tokens) : undefined) ?? slipAt(one, one.to + 1, tokens);

const slipAt = (one: Assembled, at: number, tokens: readonly Token[]): Slipped | undefined => {
  const gap = tokens[Math.max(at, one.from)]?.gap;
  const word = tokens[at];
  if (
    word === undefined ||
    word.case === 'lower' ||
    word.folded.length < 3 ||
    gap === undefined ||
    !(at > one.to && one.form === 'surname' ? /^,? ?$/ : /^[ \-_]$/).test(gap)
  )
    return undefined;
  if (one.form === 'surname') {
    const pupils = one.pupils.filter((pupil) => [pupil.forename, pupil.knownAs].some((name) => isSlipOf(word.folded, name)));
    return pupils.length === 0
      ? undefined
      : { from: Math.min(at, one.from), to: Math.max(at, one.to), form: 'full-name', pupils, misspelt: 'whole' };
  }
  if (one.form !== 'forename') return undefined;
  const pupils = one.pupils.filter((pupil) => [pupil.surname, pupil.knownSurname].some((name) => isSlipOf(word.folded, name)));
  return pupils.length === 0 ? undefined : { ...one, to: at, form: 'full-name', pupils, misspelt: 'surname' };
};

const isSlipOf = (word: string, name: string | undefined): boolean => name !== undefined && name.length > 2 && isSlip(word, foldName(name));

// ── What is no name as it stands ────────────────────────────────────────────────────────────────────────────────────

/** From so many letters on a word may be a forename and a surname written in one. */
const LONG = 7;

const amongTheRest = (
  token: Token,
  { text }: Search,
  stretches: readonly Stretch[],
  { index, slips }: RollNames,
  others: OtherWords,
): readonly Found[] => {
  const isRun = stretches.length > 0 && isIn(stretches, token);
  if (isRun || token.case === 'mixed' || token.folded.length >= LONG) {
    const inside = namesInside(token, text, isRun, index, others.isRowOfWords);
    if (inside.length > 0) return inside.map((one) => ({ ...one, reads: foldName(text.slice(one.start, one.end)), joined: true }));
  }
  if (isRun || token.case === 'lower' || token.folded.length < LONG - 2) return NOTHING;
  const pupils =
    others.isPlainWord(token.folded) || others.isGiven(token.folded)
      ? []
      : slips(token.folded).flatMap((name) =>
          token.folded === `${name}s` && !name.endsWith('s') ? [] : (index.given.get(name)?.alone ?? []),
        );
  if (pupils.length === 0) return NOTHING;
  return [
    { start: token.start, end: token.end, form: 'forename', pupils, reads: token.folded, hidden: false, joined: false, misspelt: 'whole' },
  ];
};

// ── Back into the field ─────────────────────────────────────────────────────────────────────────────────────────────

const listedOf = ({ form, pupils, reads, hidden, joined, misspelt, ...bare }: Found, { field, bare: unveiled }: Search): Listed => {
  const span = unveiled?.span(bare.start, bare.end) ?? { start: bare.start, end: bare.end };
  const said = field.text.slice(span.start, span.end);
  return {
    ...{ ...span, form, pupils, reads, disguised: hidden, joined, misspelt },
    accents: !hidden && hasOtherAccents(said, pupils),
    ...wordsUnder(field.words, span),
  };
};

/** The words that a span covers; of a span without any the one before it. */
const wordsUnder = (words: readonly Word[], { start, end }: Stretch): { readonly from: number; readonly to: number } => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(low, Math.max(0, words.length - 1));
  let to = from;
  while ((words[to + 1]?.start ?? Number.POSITIVE_INFINITY) < end) to++;
  return { from, to };
};

const ASCII = /^[ -~]*$/;
const asWritten = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u);

/** Whether a word is a word of one of the names but for its accents. */
const hasOtherAccents = (said: string, pupils: readonly Pupil[]): boolean => {
  const plain = ({ forename, knownAs, surname, knownSurname }: Pupil): boolean =>
    ASCII.test(`${forename}${knownAs}${surname}${knownSurname}`);
  if (ASCII.test(said) && pupils.every(plain)) return false;
  const names = pupils.flatMap(({ forename, knownAs = '', surname, knownSurname = '' }) => [forename, knownAs, surname, knownSurname]);
  const written = new Set(names.flatMap(asWritten));
  const folded = new Set([...written].map(foldName));
  return asWritten(said).some((word) => word !== '' && !written.has(word) && folded.has(foldName(word)));
};
