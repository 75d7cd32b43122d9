import { patternFor } from './pattern.ts';

const LETTER_OR_DIGIT = patternFor(/[0-9A-Za-z]/, String.raw`[\p{L}\p{N}]`, 'u');
/** Whether anything is said: a text may be nothing but marks and blanks. */
export const hasLetters = (text: string): boolean => LETTER_OR_DIGIT(text).test(text);

const ONE_LETTER = patternFor(/^[A-Za-z]$/, String.raw`^\p{L}$`, 'u');
export const isOneLetter = (text: string): boolean => text.length < 3 && ONE_LETTER(text).test(text);

const BETWEEN = patternFor(/[^0-9A-Za-z]+/, String.raw`[^\p{L}\p{N}]+`, 'u');
/** What stands between blanks, hyphens, apostrophes and other marks. */
export const apartIn = (text: string): readonly string[] => text.split(BETWEEN(text)).filter((word) => word !== '');
