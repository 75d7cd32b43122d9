/**
 * How wording is written: phrases of folded words, parted by ` | ` or a line’s end.
 *
 * - `(a|b c)` one of these, `[a|b]` one of these or none, `(a|b){0,4}` up to four of them
 * - `<set>` one of a set of phrases that has a name; a set may name others
 * - `fool*` whatever begins so, `#` a number of up to two figures, `##` of up to four
 * - `~3` up to three words, `~`, `~~`, `~~~` up to four, eight, sixteen of which none denies
 * - `[^ ,]{1,9}`, `[0-9]`, `an?` letters as in a pattern
 */

/** Sets of phrases, by their names. */
export type Sets = Readonly<Record<string, string>>;

/** What is to be known of a set, by its name. */
export interface ReadSets {
  readonly phrases: (name: string) => readonly Phrase[];
  /** Its guard (guards.ts), undefined where there is none. */
  readonly keys: (name: string) => readonly string[] | undefined;
  /** The words with which one of its phrases may begin (opens.ts). */
  readonly opens: (name: string) => readonly string[];
  /** All of them as one pattern, with the blank before (source.ts). */
  readonly source: (name: string) => string;
}

export type Atom =
  /** Letters, as they are written. */
  | { readonly is: 'letters'; readonly text: string }
  | { readonly is: 'choice'; readonly of: readonly Phrase[]; readonly times: string }
  | { readonly is: 'set'; readonly name: string; readonly times: string };

/** What stands between two blanks, or words that are left open. */
export type Part =
  | { readonly is: 'word'; readonly atoms: readonly Atom[] }
  | { readonly is: 'gap'; readonly most: number; readonly mayDeny: boolean };
export type Phrase = readonly Part[];

/** A class of letters: `[^ ,]`, `[0-9]`. */
const CLASS = /\[(?:\^|[^\]]-|[^a-z0-9(<#£])[^\]]*\]/;

/** A class of letters, letters, what parts phrases, what parts words, a gap, a set, the ends of a choice. */
const TOKEN = new RegExp(
  String.raw`${CLASS.source}|[^\s()[\]<>|~]+|\s*\|\s*|\s+|~(?:~{0,2}|\d)(?=[\s)\]|]|$)|<[^>]+>(?:\?|\{\d+(?:,\d+)?\})?|[([]|[)\]](?:\?|\{\d+(?:,\d+)?\})?`,
  'gy',
);
// All of them stand here, since V8 makes a pattern that stands in a function anew at each of its first calls: ten microseconds.
const BRACKET = /[([]/;
const SPECIAL = /[([<~]/;
const SPACE = /^\s/;
const SPACES = /\s+/;
const OPENS = /^[([]$/;
const CLOSES = /^[)\]]/;
const END = /[|\n]/;
/** What stands between phrases, if it is within no brackets. */
const BRACKET_OR_END = new RegExp(String.raw`${CLASS.source}|[()[\]|\n]`, 'g');

/** A list cut into its phrases, of which none is read. */
export const phrasesIn = (list: string): readonly string[] => {
  const phrases: string[] = [];
  for (const cut of BRACKET.test(list) ? cutOutside(list) : list.split(END)) {
    const phrase = cut.trim();
    if (phrase !== '') phrases.push(phrase);
  }
  return phrases;
};

const cutOutside = (list: string): readonly string[] => {
  const phrases: string[] = [];
  let [open, from] = [0, 0];
  for (const { index, 0: sign } of list.matchAll(BRACKET_OR_END)) {
    if (sign === '(' || sign === '[') open++;
    else if (sign === ')' || sign === ']') open--;
    else if (open === 0 && sign.length === 1) {
      phrases.push(list.slice(from, index));
      from = index + 1;
    }
  }
  return [...phrases, list.slice(from)];
};

/** The signs of gaps in which nothing denies, by their length. */
const UNDENIED: readonly number[] = [0, 4, 8, 16];

/** One phrase, as `phrasesIn` cuts it out. */
export const phraseOf = (phrase: string): Phrase => phrasesOf(phrase)[0] ?? [];

export const phrasesOf = (text: string): readonly Phrase[] => (SPECIAL.test(text) ? phrasesRead(text) : plainPhrases(text));

/** Most lists are words alone. */
const plainPhrases = (text: string): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  for (const phrase of text.split(END)) {
    const words = phrase.trim();
    if (words !== '') phrases.push(words.split(SPACES).map((word) => ({ is: 'word', atoms: [{ is: 'letters', text: word }] })));
  }
  return phrases;
};

const phrasesRead = (text: string): readonly Phrase[] => {
  const open: Choice[] = [choiceOf('(')];
  for (const [token] of text.trim().matchAll(TOKEN)) {
    const inner = open.at(-1) ?? choiceOf('(');
    if (OPENS.test(token)) open.push(choiceOf(token));
    else if (CLOSES.test(token)) {
      open.pop();
      open.at(-1)?.atoms.push({ is: 'choice', of: ended(inner), times: inner.by === '[' ? '?' : token.slice(1) });
    } else put(inner, token, open.length > 1);
  }
  return ended(open[0] ?? choiceOf('('));
};

/** A choice that is being read. */
interface Choice {
  /** What opened it. */
  readonly by: string;
  readonly phrases: Phrase[];
  readonly parts: Part[];
  readonly atoms: Atom[];
}

const choiceOf = (by: string): Choice => ({ by, phrases: [], parts: [], atoms: [] });

const put = (to: Choice, token: string, isWithin: boolean): void => {
  if (token.includes('|') && !token.startsWith('[')) endPhrase(to);
  else if (SPACE.test(token)) (!isWithin && token.includes('\n') ? endPhrase : endPart)(to);
  else if (token.startsWith('~')) to.parts.push(gapOf(token));
  else to.atoms.push(token.startsWith('<') ? setOf(token) : withLetters(to.atoms, token));
};

/** A class of letters goes on with how often it comes. */
const withLetters = (atoms: Atom[], token: string): Atom => {
  const last = atoms.at(-1);
  if (last?.is !== 'letters') return { is: 'letters', text: token };
  atoms.pop();
  return { is: 'letters', text: last.text + token };
};

const gapOf = (token: string): Part =>
  token.endsWith('~')
    ? { is: 'gap', most: UNDENIED[token.length] ?? 0, mayDeny: false }
    : { is: 'gap', most: Number(token.slice(1)), mayDeny: true };

const setOf = (token: string): Atom => {
  const end = token.indexOf('>');
  return { is: 'set', name: token.slice(1, end), times: token.slice(end + 1) };
};

const endPart = ({ parts, atoms }: Choice): void => {
  if (atoms.length > 0) parts.push({ is: 'word', atoms: atoms.splice(0) });
};

const endPhrase = (choice: Choice): void => {
  endPart(choice);
  if (choice.parts.length > 0) choice.phrases.push(choice.parts.splice(0));
};

const ended = (choice: Choice): readonly Phrase[] => {
  endPhrase(choice);
  return choice.phrases;
};
