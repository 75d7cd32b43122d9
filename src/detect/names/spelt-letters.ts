import { foldName } from '../../text/fold.ts';

/** One letter of a text with what it may stand for. */
export interface Letter {
  readonly options: string;
  readonly start: number;
  readonly end: number;
  /** A digit or a sign that stands for a letter. */
  readonly stands: boolean;
  /** A sign that may as well be only that. */
  readonly optional: boolean;
  /** Whether it is such a sign and nothing comes after it: the mark of a cry as well. */
  readonly closes: boolean;
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

export const lettersOf = (text: string, from: number, to: number): readonly Letter[] => {
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
        closes: optional && !/^[\p{L}\p{N}@$|+€£]/u.test(text.slice(at + 1, at + 3)),
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
