import { pattern } from '../../text/pattern.ts';

/** A piece of a text. */
export interface Reach {
  readonly start: number;
  readonly end: number;
}

/** The longest token that is looked at: more than any name, tag or address that people write. */
const MOST = 200;
const BEFORE = pattern(
  String.raw`(?:https?:\/\/|www\.)[^\s<>"')\]]{0,${MOST}}$|[#\uFF03][\p{L}\p{M}\p{N}_]{0,${MOST}}$|[@\uFF20][\p{L}\p{M}\p{N}_.]{0,${MOST}}$`,
  'iu',
);
const REST: Readonly<Record<Exclude<Token, 'words'>, RegExp>> = {
  link: /^[^\s<>"')\]]{0,200}/u,
  tag: /^[\p{L}\p{M}\p{N}_]{0,200}/u,
  handle: /^[\p{L}\p{M}\p{N}_]{0,200}(?:\.[\p{L}\p{N}_]{1,100}){0,5}/u,
};
const TITLE = pattern(String.raw`(?<![\p{L}\p{M}\p{N}])(?:Mr|Mrs|Miss|Ms|Mx|Dr|Prof|Rev|Sir|Madam|Lady|Lord)\.?\s{1,4}$`, 'iu');
const FORENAME = pattern(String.raw`(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{Ll}\p{M}\u2019'-]{1,30} $`, 'u');
const BIDI_BEFORE = /[\u202A-\u202E\u2066-\u2069]{1,8}$/;
const BIDI_AFTER = /^[\u202A-\u202E\u2066-\u2069]{1,8}/;

export type Token = 'link' | 'tag' | 'handle' | 'words';

/** All that has to go where a piece of it goes: half a link leads nowhere, and half a hashtag is none. */
export const reachOf = (text: string, { start, end }: Reach, isSurname = false): Reach & { readonly token: Token } => {
  const before = text.slice(Math.max(0, start - MOST), start);
  const after = text.slice(end, end + MOST);
  const token = tokenOf(text.slice(start, start + 8), before);
  if (token !== 'words') return { token, start: start - (BEFORE().exec(before)?.[0] ?? '').length, end: end + restOf(token, after) };
  const title = TITLE().exec(before)?.[0] ?? (isSurname ? FORENAME().exec(before)?.[0] : undefined) ?? BIDI_BEFORE.exec(before)?.[0] ?? '';
  return { token, start: start - title.length, end: end + afterWords(text.slice(start, end), after) };
};

const tokenOf = (own: string, before: string): Token => {
  const lead = BEFORE().exec(before)?.[0] ?? own;
  if (/^(?:https?:\/\/|www\.)/i.test(lead)) return 'link';
  if (/^[#＃]/.test(lead)) return 'tag';
  return /^[@＠]/.test(lead) ? 'handle' : 'words';
};

/** A full stop at its end belongs to the sentence. */
const restOf = (token: Exclude<Token, 'words'>, after: string): number => {
  const rest = REST[token].exec(after)?.[0] ?? '';
  return rest.replace(/[.,;:!?]{1,5}$/, '').length;
};

/** The point of an initial goes with it, unless it ends the sentence. */
const afterWords = (own: string, after: string): number => {
  const marks = BIDI_AFTER.exec(after)?.[0].length ?? 0;
  return marks > 0 ? marks : /\s\p{Lu}$/u.test(own) && /^\.\s?[\p{Ll},;]/u.test(after) ? 1 : 0;
};
