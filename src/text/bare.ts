import type { Bare } from '../model.ts';
import { OVERRIDE, shownOrder, TURNING } from './bidi.ts';
import { later } from './later.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { ownIn } from './own.ts';
import { pattern, patternFor } from './pattern.ts';

/** What most posts are made of; nothing in it hides a letter. */
const UNUSUAL = patternFor(
  /[^\t\n\r\x20-\x7E]|&#?\w{2,15};|<[/!a-zA-Z]/,
  String.raw`[^\t\n\r\x20-\x7E\u00A0-\u00AC\u00AE-\u017F\u01CD-\u01DC\u01E6-\u021B\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF` +
    String.raw`\u2190-\u245F\u2500-\u2BFF\uFE0F\u{1F1E6}-\u{1FAFF}\u200D]` +
    String.raw`|[\uFE0F\u200D](?<=[\p{L}\p{N}].)|&#?\w{2,15};|<[/!a-zA-Z]|(?=[\u{1F1E6}-\u{1F1FF}])(?<![\u{1F1E6}-\u{1F1FF}]).(?![\u{1F1E6}-\u{1F1FF}])`,
  'u',
);

/** A text without its tricks; undefined where it has none. */
export const bareOf = (text: string): Bare | undefined => (UNUSUAL(text).test(text) ? unveil(text) : undefined);

interface Piece {
  readonly text: string;
  /** As it is written. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const unveil = (text: string): Bare => {
  const pieces = turned(withMarks([...piecesOf(text)])).filter((piece) => piece.text !== '');
  const bare = pieces.map((piece) => piece.text).join('');
  const at = placesOf(pieces);
  return {
    text: bare,
    span: (start, end) => {
      let [from, to] = [text.length, 0];
      for (const index of at.slice(start, end)) {
        from = Math.min(from, pieces[index]?.start ?? 0);
        to = Math.max(to, pieces[index]?.end ?? 0);
      }
      return { start: from, end: to };
    },
    isChanged: (start, end) => {
      const covered = at.slice(start, end).map((index) => pieces[index]);
      const [first, last] = [covered[0]?.start ?? 0, covered.at(-1)?.end ?? 0];
      return bare.slice(start, end).normalize('NFC') !== text.slice(first, last).normalize('NFC');
    },
  };
};

const KEYCAP = '\u20E3';

/** The frame around a digit is a part of it: `7\uFE0F\u20E3` is the digit 7 to its end. */
const withMarks = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, at) => {
    const frame = [pieces[at + 1], pieces[at + 2]].find((next) => next?.raw === KEYCAP);
    return frame === undefined || !/^[0-9]$/.test(piece.text) ? piece : { ...piece, end: frame.end };
  });

/** Of each unit of the bare text the piece that it comes from. */
const placesOf = (pieces: readonly Piece[]): readonly number[] => {
  const places: number[] = [];
  for (const [index, { text }] of pieces.entries()) for (let unit = 0; unit < text.length; unit++) places.push(index);
  return places;
};

const HIDDEN = pattern(
  String.raw`&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,15});|(?!<(?:at|dot)>)</?[a-z][a-z0-9]{0,14}(?:[\s/][^<>]{0,80})?>|<!--[^<>]{0,80}-->|\u20E3`,
  'iuy',
);

/** The text in its characters, each as it is read; tags and what nobody sees are pieces of nothing. */
function* piecesOf(text: string): Generator<Piece, void> {
  const hidden = HIDDEN();
  for (let at = 0; at < text.length; ) {
    hidden.lastIndex = at;
    const mark = hidden.exec(text)?.[0];
    const raw = mark ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (raw.length > 1 && raw.startsWith('<')) yield* piecesOfTag(raw, at);
    else yield { raw, text: mark === undefined ? seen(raw) : meaning(mark), start: at, end: at + raw.length };
    at += raw.length;
  }
}

const ATTRIBUTE = pattern(String.raw`\s(?:href|src|alt|title)\s{0,3}=\s{0,3}(?:"([^"]{1,80})|'([^']{1,80})|([^\s"'>]{1,80}))`, 'gid');

/** Nothing of a tag is read but where it leads to and what it says instead of a picture, each as a word by itself. */
function* piecesOfTag(tag: string, at: number): Generator<Piece, void> {
  let done = 0;
  const passed = (to: number): Piece => ({ raw: tag.slice(done, to), text: ' ', start: at + done, end: at + to });
  for (const { indices } of tag.matchAll(ATTRIBUTE())) {
    const [start = 0, end = 0] = indices?.[1] ?? indices?.[2] ?? indices?.[3] ?? [];
    yield passed(start);
    for (const piece of piecesOf(tag.slice(start, end))) yield { ...piece, start: piece.start + at + start, end: piece.end + at + start };
    done = end;
  }
  yield { ...passed(tag.length), text: done === 0 ? '' : ' ' };
}

/**
 * What stands after a right-to-left override is shown backwards up to where it ends. Such a text is looked at twice: as it is shown,
 * and below that as it is stored, which is how it is copied and read aloud.
 */
const turned = (pieces: readonly Piece[]): readonly Piece[] => {
  const stored = pieces.filter(({ text }) => !TURNING.has(text));
  if (!pieces.some(({ text }) => text === OVERRIDE)) return stored;
  const between = pieces.slice(-1).map((last) => ({ ...last, text: '\n\n' }));
  return [...shownOrder(pieces), ...between, ...stored];
};

const UNSEEN = pattern(String.raw`^[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC\u2800]$`, 'u');
const LETTER = pattern(String.raw`^\p{L}$`, 'u');
const looks = later(
  () =>
    new Map(Object.entries(LOOK_ALIKES).flatMap(([letter, others]) => Array.from(others, (other): [string, string] => [other, letter]))),
);

/** A character as it is read. Case is kept: it says something. */
const seen = (raw: string): string => {
  if (raw <= '\u017F' && raw.length === 1 && raw !== '\u00AD') return raw;
  if (TURNING.has(raw)) return raw;
  if (UNSEEN().test(raw)) return '';
  const enclosed = enclosedLetter(raw.codePointAt(0) ?? 0);
  if (enclosed !== undefined) return enclosed;
  if (!LETTER().test(raw)) return digitOf(raw) ?? raw;
  const plain = raw.normalize('NFKC');
  const look = looks().get(raw) ?? looks().get(plain) ?? looks().get(plain.toLowerCase());
  return look === undefined ? plain : asCase(look, plain);
};

const DIGIT = pattern(String.raw`^\p{Nd}$`, 'u');

/** The digit that a character of another script, or of mathematics, or in a circle, is; decimal digits stand in rows of ten. */
const digitOf = (raw: string): string | undefined => {
  const plain = raw.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  if (!DIGIT().test(raw)) return undefined;
  const code = raw.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && DIGIT().test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
};

/** A folded name in the letters that a reader sees: `ɛsi` is `esi`. */
export const latinOf = (folded: string): string => Array.from(folded, (letter) => looks().get(letter)?.toLowerCase() ?? letter).join('');

/** A look-alike of `I` stays one in either case. */
const asCase = (look: string, plain: string): string => (plain !== plain.toLowerCase() ? look.toUpperCase() : look);

/** Where the alphabets of circled, squared and parenthesised letters begin. Flags are made of pairs of the last; one alone is a letter. */
const ALPHABETS: readonly number[] = [0x24b6, 0x24d0, 0x249c, 0x1f110, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6];

const enclosedLetter = (code: number): string | undefined => {
  const first = ALPHABETS.find((start) => code >= start && code < start + 26);
  return first === undefined ? undefined : String.fromCharCode(65 + code - first);
};

const NAMED: Readonly<Record<string, string>> = { nbsp: '\u00A0', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ensp: ' ', emsp: ' ' };
const UNSEEN_NAMES: ReadonlySet<string> = new Set(
  'shy zwj zwnj lrm rlm thinsp NoBreak ZeroWidthSpace InvisibleTimes InvisibleComma ic it af'.split(' '),
);
const ACCENTED = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash)$/i;

/** What an entity stands for, or nothing for a tag. An unknown one is left as it is written. */
const meaning = (mark: string): string => {
  if (!mark.startsWith('&')) return '';
  const name = mark.slice(1, -1);
  if (name.startsWith('#')) return ofCode(name);
  if (UNSEEN_NAMES.has(name)) return '';
  return ownIn(NAMED, name) ?? ACCENTED.exec(name)?.[1] ?? mark;
};

const ofCode = (name: string): string => {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? seen(String.fromCodePoint(code)) : '';
};
