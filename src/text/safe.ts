import { pattern } from './pattern.ts';

/**
 * What a post says is written by anyone. Nothing of it may move the cursor, turn the line round, or hide: what has no shape of
 * its own is printed by its number, `<U+202E>`.
 */

/** Emoji and flags: the joiners and selectors within them are meant, and stay. Every repetition is bounded. */
export const EMOJI: string = [
  String.raw`[#*0-9]\uFE0F\u20E3`,
  String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`,
  String.raw`\p{Regional_Indicator}{2}`,
  String.raw`\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{Emoji_Modifier}?){0,7}`,
].join('|');

const BREAK = String.raw`\r?\n|\t`;
/** Controls, lone halves, separators, all that is drawn as nothing, and the ninth mark on one letter: such towers cover other lines. */
const HIDDEN = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]|(?<=\p{M}{8})\p{M}`;
const UNSAFE = pattern(`(?<emoji>${EMOJI})|(?<space>${BREAK})|${HIDDEN}`, 'gu');
const PLAIN = /^[ -~]*$/;

/** One line that is safe to print: line breaks and tabs become spaces, whatever is hidden is shown by its number. */
export const safeLine = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text.replace(UNSAFE(), (found: string, emoji: string | undefined, space: string | undefined) => {
        if (emoji !== undefined) return found;
        return space === undefined ? `<U+${hex(found)}>` : ' ';
      });

/** What JSON may hold raw and a terminal must not be given: DEL, C1, the line separators and the marks of direction. */
const RAW_IN_JSON = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** JSON that means the same and is safe to print: such characters are escaped. (C0 and lone surrogates JSON.stringify escapes itself.) */
export const safeJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(RAW_IN_JSON, (found) => `\\u${hex(found).toLowerCase()}`);

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
