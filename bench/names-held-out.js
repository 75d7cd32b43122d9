// Which of the made-up names on no roll may be counted: one that stands in a list of src/detect would measure the list, and not the rules.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Letters that lose no mark when they are taken apart. */
const PLAIN = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ə: 'e' };

/** The words of a text, without case and accents. */
export const wordsIn = (text) =>
  new Set(
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[ßøłđðþæœıə]/g, (letter) => PLAIN[letter])
      .match(/\p{L}+/gu) ?? [],
  );

/** Every word that stands anywhere in the sources of a folder: its lists, and whatever else. */
export const wordsOf = (folder) =>
  new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...wordsIn(readFileSync(join(folder, file), 'utf8'))]),
  );

/** Whether no word of a name stands among them. */
export const isHeldOut = (name, words) => ![...wordsIn(name)].some((word) => words.has(word));
