/**
 * Ways in which a name is hidden from a program while a reader still reads it. All chance comes from the `random` that is
 * handed in, so that a name that slipped through can be made again.
 */

/** A whole number from 0 to `below` - 1. */
export type Random = (below: number) => number;

type Disguise = (name: string, random: Random) => string;
type Rewrite = (letters: readonly string[], random: Random) => string;

/** The same seed gives the same numbers on every machine (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function pick<T>(from: readonly T[], random: Random): T {
  const one = from[random(from.length)];
  if (one === undefined) throw new RangeError('there is nothing to pick from');
  return one;
}

function someOf(from: readonly number[], count: number, random: Random): ReadonlySet<number> {
  const left = [...from];
  const taken = new Set<number>();
  while (taken.size < count && left.length > 0) {
    for (const one of left.splice(random(left.length), 1)) taken.add(one);
  }
  return taken;
}

// ── The words of a name ─────────────────────────────────────────────────────────────────────────────────────────────

const WORD = /(?:\p{L}\p{M}*)+/gu;
const PLAIN = /^[A-Za-z]$/u;

const lettersOf = (word: string): readonly string[] => word.match(/\p{L}\p{M}*/gu) ?? [];
const isPlain = (letter: string): boolean => PLAIN.test(letter);

interface Needs {
  /** The letters that a word should have, if the name has such a word. */
  readonly least?: number;
  /** Whether a letter can be changed by this disguise. */
  readonly can?: (letter: string) => boolean;
}

/** One word is enough: but not a particle (`de`, `al`) while there is a longer one, since hiding that hides nobody. */
function inOneWord(rewrite: Rewrite, { least = 3, can = () => true }: Needs = {}): Disguise {
  return (name, random) => {
    const all = [...name.matchAll(WORD)].map((found) => ({ text: found[0], at: found.index, letters: lettersOf(found[0]) }));
    const words = all.filter(({ letters }) => letters.length > 1 && letters.some(can));
    const wanted = Math.min(least, Math.max(...words.map(({ letters }) => letters.length)));
    if (words.length === 0) return name;
    const { text, at, letters } = pick(
      words.filter((word) => word.letters.length >= wanted),
      random,
    );
    return name.slice(0, at) + rewrite(letters, random) + name.slice(at + text.length);
  };
}

// ── Letters changed for others ──────────────────────────────────────────────────────────────────────────────────────

type Ways = (letter: string) => readonly string[];

/** Some of the letters, each replaced in one of its ways. */
function changing(ways: Ways, most: (letters: number) => number = (letters) => letters, needs: Needs = {}): Disguise {
  const can = (letter: string): boolean => ways(letter).length > 0;
  const rewrite: Rewrite = (letters, random) => {
    const able = [...letters.keys()].filter((index) => can(letters[index] ?? ''));
    const taken = someOf(able, 1 + random(Math.min(able.length, most(letters.length))), random);
    return letters.map((letter, index) => (taken.has(index) ? pick(ways(letter), random) : letter)).join('');
  };
  return inOneWord(rewrite, { ...needs, can });
}

/** Cyrillic, Greek, Armenian and small-capital letters, as Unicode's list of confusables has them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: '\u0430\u03b1\u1d00',
  b: '\u0299\u042c',
  c: '\u0441\u03f2\u1d04',
  d: '\u0501\u1d05',
  e: '\u0435\u04bd\u1d07',
  f: '\u0584\u03dd\ua730',
  g: '\u0581\u0262',
  h: '\u04bb\u0570\u029c',
  i: '\u0456\u03b9\u026a',
  j: '\u0458\u03f3\u1d0a',
  k: '\u043a\u03ba\u1d0b',
  l: '\u04cf\u04c0\u029f',
  m: '\u043c\u1d0d',
  n: '\u0578\u057c\u0274',
  o: '\u043e\u03bf\u0585\u03c3\u1d0f',
  p: '\u0440\u03c1\u1d18',
  q: '\u051b\u0563\u0566',
  r: '\u0433\u0280',
  s: '\u0455\ua731',
  t: '\u0442\u03c4\u1d1b',
  u: '\u057d\u03c5\u1d1c',
  v: '\u03bd\u0475\u1d20',
  w: '\u051d\u0461\u0561\u1d21',
  x: '\u0445\u03c7',
  y: '\u0443\u04af\u03b3\u028f',
  z: '\u1d22',
  A: '\u0410\u0391',
  B: '\u0412\u0392',
  C: '\u0421\u03f9',
  D: '\u1d05',
  E: '\u0415\u0395',
  F: '\u03dc',
  G: '\u050c',
  H: '\u041d\u0397',
  I: '\u0406\u0399\u04c0',
  J: '\u0408\u037f',
  K: '\u041a\u039a',
  L: '\u029f',
  M: '\u041c\u039c\u03fa',
  N: '\u039d',
  O: '\u041e\u039f\u0555',
  P: '\u0420\u03a1',
  Q: '\u051a',
  R: '\u0280',
  S: '\u0405\u054f',
  T: '\u0422\u03a4',
  U: '\u054d',
  V: '\u0474',
  W: '\u051c',
  X: '\u0425\u03a7',
  Y: '\u04ae\u03a5',
  Z: '\u0396',
};

/** An accented letter keeps its accent. */
function lookAlikesOf(letter: string): readonly string[] {
  const [base = '', ...marks] = letter.normalize('NFD');
  return Array.from(LOOK_ALIKES[base] ?? '', (other) => other + marks.join(''));
}

const DIGITS: Readonly<Record<string, string>> = { o: '0', i: '1!', l: '1!', e: '3', a: '4@', s: '5$', t: '7', b: '8' };

export const digitsOf = (letter: string): readonly string[] => Array.from(DIGITS[letter.toLowerCase()] ?? '');

/** At least one letter stays: a run of digits alone would be nobody's name. */
const digits: Disguise = changing(digitsOf, (letters) => Math.min(3, letters - 1));

const ACCENTS = Array.from('\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0327\u0328\u0331');
const STRUCK: Readonly<Record<string, string>> = { o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', d: 'đ', D: 'Đ', h: 'ħ', H: 'Ħ' };

/** Each accent both ways: as one character, where there is one, and as a mark of its own. */
function accentedOf(letter: string): readonly string[] {
  if (!isPlain(letter)) return [];
  const marked = ACCENTS.flatMap((accent) => [letter + accent, (letter + accent).normalize('NFC')]);
  return [...marked, ...Array.from(STRUCK[letter] ?? '')];
}

const BARE: Readonly<Record<string, string>> = {
  ...{ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ø: 'o', Ø: 'O', ħ: 'h', Ħ: 'H', ð: 'd', Ð: 'D', ı: 'i' },
  ...{ ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', þ: 'th', Þ: 'Th' },
};

/** As typed on a keyboard that has no accents: all of them go. */
const accentsDropped: Disguise = (name) =>
  Array.from(name.normalize('NFD').replace(/\p{M}/gu, ''), (letter) => BARE[letter] ?? letter).join('');

// ── Letters in another dress ────────────────────────────────────────────────────────────────────────────────────────

/** Where the capitals and the small letters of an alphabet begin. */
interface Alphabet {
  readonly upper: number;
  readonly lower: number;
}

/** An alphabet has only the plain letters, so that the others stay as they are, as with the fancy-text pages people use. */
function dressed(letter: string, { upper, lower }: Alphabet): string {
  if (!isPlain(letter)) return letter;
  const code = letter.charCodeAt(0);
  const at = code < 97 ? upper + code - 65 : lower + code - 97;
  return MATHEMATICAL_ELSEWHERE[at] ?? String.fromCodePoint(at);
}

/** Letters that Unicode had before it had the mathematical alphabets, which leave their places empty. */
const MATHEMATICAL_ELSEWHERE: Readonly<Record<number, string>> = {
  ...{ 119893: 'ℎ', 119965: 'ℬ', 119968: 'ℰ', 119969: 'ℱ', 119971: 'ℋ', 119972: 'ℐ', 119975: 'ℒ', 119976: 'ℳ', 119981: 'ℛ' },
  ...{ 119994: 'ℯ', 119996: 'ℊ', 120004: 'ℴ', 120070: 'ℭ', 120075: 'ℌ', 120076: 'ℑ', 120085: 'ℜ', 120093: 'ℨ' },
  ...{ 120122: 'ℂ', 120127: 'ℍ', 120133: 'ℕ', 120135: 'ℙ', 120136: 'ℚ', 120137: 'ℝ', 120145: 'ℤ' },
};

const MATHEMATICAL = [
  ...[0x1d400, 0x1d434, 0x1d468, 0x1d49c, 0x1d4d0, 0x1d504, 0x1d538, 0x1d56c],
  ...[0x1d5a0, 0x1d5d4, 0x1d608, 0x1d63c, 0x1d670],
].map((upper): Alphabet => ({ upper, lower: upper + 26 }));

/** Alphabets without small letters. */
const capitalsFrom = (upper: number): Alphabet => ({ upper, lower: upper });

function inDress(alphabets: readonly Alphabet[], between = ''): Disguise {
  const rewrite: Rewrite = (letters, random) => {
    const alphabet = pick(alphabets, random);
    return letters.map((letter) => dressed(letter, alphabet)).join(between);
  };
  return inOneWord(rewrite, { can: isPlain });
}

// ── Things between the letters ──────────────────────────────────────────────────────────────────────────────────────

/** The fewest letters between which a reader still sees one word, and a program may suspect one. */
const APART = 4;

const putAt = (letters: readonly string[], at: number, what: string): string =>
  letters.slice(0, at).join('') + what + letters.slice(at).join('');

/** One kind of thing, between all letters. */
const betweenAll = (kinds: readonly string[]): Disguise =>
  inOneWord((letters, random) => letters.join(pick(kinds, random)), { least: APART });

/** Between all letters, another one each time, or at one place only. */
function sprinkled(kinds: readonly string[], needs: Needs = {}): Disguise {
  const rewrite: Rewrite = (letters, random) => {
    if (random(2) === 0) return putAt(letters, 1 + random(letters.length - 1), pick(kinds, random));
    return letters.map((letter, index) => (index === 0 ? letter : pick(kinds, random) + letter)).join('');
  };
  return inOneWord(rewrite, needs);
}

const UNSEEN = Array.from('\u200b\u200c\u200d\u2060\ufeff\u034f\u180e\u2062\u2063\u2064');
const DIRECTION_MARKS = Array.from('\u200e\u200f\u061c');
/** What begins and what ends a run that is told its direction, none of which turns left-to-right letters round. */
const DIRECTION_RUNS = [
  ...Array.from('\u202a\u202b\u202d').map((begin) => ({ begin, end: '\u202c' })),
  ...Array.from('\u2066\u2067\u2068').map((begin) => ({ begin, end: '\u2069' })),
];

const marked: Rewrite = (letters, random) => putAt(letters, 1 + random(letters.length - 1), pick(DIRECTION_MARKS, random));

function wrapped(letters: readonly string[], random: Random): string {
  const { begin, end } = pick(DIRECTION_RUNS, random);
  const from = random(letters.length - 1);
  const to = from === 0 ? 1 + random(letters.length - 1) : letters.length;
  return letters.slice(0, from).join('') + begin + letters.slice(from, to).join('') + end + letters.slice(to).join('');
}

/** Written backwards and shown forwards: the whole word, or its end. */
function overridden(letters: readonly string[], random: Random): string {
  const from = random(2) === 0 ? 0 : random(letters.length - 1);
  return `${letters.slice(0, from).join('')}\u202e${letters.slice(from).reverse().join('')}\u202c`;
}

const EMOJI = [
  ...['😀', '⭐', '🎉', '❤️', '✨', '🏆', '⚽', '🌈', '☀️'],
  ...['👏🏽', '👍🏿', '🙌🏻', '👩🏾‍🏫', '👨‍👩‍👧', '🧑‍🎨', '🏳️‍🌈', '🏃🏼‍♀️'],
];

/** All in one case, since a run in two (`Ooliver`) looks like a slip and not like a shout. */
function stretched(letters: readonly string[], random: Random): string {
  const at = random(letters.length);
  const times = 3 + random(4);
  return letters.map((letter, index) => (index === at ? letter.repeat(times) : letter)).join('');
}

// ── Markup ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const MARKDOWN = ['**', '__', '*', '_', '~~', '`', '***'];
const TAGS = ['b', 'i', 'u', 'em', 'strong', 'span', 'mark', 'small'];
const EMPTY = ['&shy;', '&zwnj;', '&zwj;', '&ZeroWidthSpace;', '&#8203;', '&#xAD;', '&NoBreak;'];
const NOTHINGS = ['<!---->', '<!-- -->', '<!-- a note -->', '<wbr>', '<wbr/>', '<b></b>', '<span></span>'];

/** Round the beginning or the end of the word, never the whole: that splits nothing. */
function around(letters: readonly string[], begin: string, end: string, random: Random): string {
  const cut = 1 + random(letters.length - 1);
  const [head, tail] = [letters.slice(0, cut).join(''), letters.slice(cut).join('')];
  return random(2) === 0 ? begin + head + end + tail : head + begin + tail + end;
}

function entity(letter: string, random: Random): string {
  const style = pick(['decimal', 'hex', 'padded'], random);
  const code = (point: number): string =>
    style === 'decimal' ? `${point}` : `x${point.toString(16).padStart(style === 'hex' ? 0 : 6, '0')}`;
  return Array.from(letter, (character) => `&#${code(character.codePointAt(0) ?? 0)};`).join('');
}

const inMarkdown: Rewrite = (letters, random) => {
  const sign = pick(MARKDOWN, random);
  return around(letters, sign, sign, random);
};

const inTag: Rewrite = (letters, random) => {
  const tag = pick(TAGS, random);
  return around(letters, `<${tag}>`, `</${tag}>`, random);
};

const split: Rewrite = (letters, random) => putAt(letters, 1 + random(letters.length - 1), pick([...EMPTY, ...NOTHINGS], random));

const inEntities: Rewrite = (letters, random) => {
  const taken = someOf([...letters.keys()], 1 + random(letters.length), random);
  return letters.map((letter, index) => (taken.has(index) ? entity(letter, random) : letter)).join('');
};

// ── All of them ─────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * What comes out differs from the name and does not hold it, but for three: `accentsDropped` gives back a name that has
 * none, `digits` one that has no letter like a digit, and a word of one letter is too short for any.
 */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  zeroWidth: sprinkled(UNSEEN),
  bidi: inOneWord((letters, random) => (random(2) === 0 ? marked : wrapped)(letters, random)),
  bidiOverride: inOneWord(overridden),
  softHyphen: sprinkled(['\u00ad']),
  lookAlikes: changing(lookAlikesOf),
  fullWidth: inDress([{ upper: 0xff21, lower: 0xff41 }]),
  mathematical: inDress(MATHEMATICAL),
  circled: inDress([{ upper: 0x24b6, lower: 0x24d0 }]),
  squared: inDress([capitalsFrom(0x1f130)]),
  negativeCircled: inDress([capitalsFrom(0x1f150)]),
  negativeSquared: inDress([capitalsFrom(0x1f170)]),
  // Two that stand together may be shown as a flag, which nobody reads as letters.
  regionalIndicators: inDress([capitalsFrom(0x1f1e6)], '\u200b'),
  accentsAdded: changing(accentedOf),
  accentsDropped,
  digits,
  spaced: betweenAll([' ', '\u00a0', '\u2009']),
  dotted: betweenAll(['.', '·', '•']),
  hyphenated: betweenAll(['-', '\u2010', '–']),
  underscored: betweenAll(['_']),
  starred: betweenAll(['*']),
  lettersOnLines: betweenAll(['\n', '\r\n', '\n\n']),
  stretched: inOneWord(stretched),
  emojiBetween: sprinkled(EMOJI, { least: APART }),
  markup: inOneWord((letters, random) => pick([inMarkdown, inTag, split, inEntities], random)(letters, random)),
};

/** The letters that a name's longest word needs for a disguise to be one: two where nothing is said. */
export const MIN_LETTERS: Readonly<Record<string, number>> = {
  bidiOverride: 3,
  digits: 3,
  stretched: 3,
  ...{ spaced: APART, dotted: APART, hyphenated: APART, underscored: APART, starred: APART, lettersOnLines: APART, emojiBetween: APART },
};

const titled = (word: string): string => word.replace(/^\p{L}\p{M}*/u, (first) => first.toUpperCase());

export const casings: Readonly<Record<'lower' | 'UPPER' | 'Title', (name: string) => string>> = {
  lower: (name) => name.toLowerCase(),
  UPPER: (name) => name.toUpperCase(),
  Title: (name) => name.toLowerCase().replace(WORD, titled),
};
