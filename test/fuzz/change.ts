import { Buffer } from 'node:buffer';
import type { Chance } from './chance.ts';
import { WORDS } from './words.ts';

/** Changes of bytes and of text, each a small one; several of them make an input that nobody has written. */
type Change = (text: string, chance: Chance) => string;

/** A word to put in: one in a hundred goes on and on. */
export const wordBy = (chance: Chance): string => {
  if (chance.is(0.01)) return chance.of(WORDS.long).repeat(chance.of([40, 400, 2_000]));
  return chance.of(chance.of([WORDS.controls, WORDS.marks, WORDS.values, WORDS.sayings, WORDS.sayings]));
};

const spliced = (text: string, at: number, out: number, put: string): string => text.slice(0, at) + put + text.slice(at + out);

const insert: Change = (text, chance) => spliced(text, chance.below(text.length + 1), 0, wordBy(chance));
const remove: Change = (text, chance) => spliced(text, chance.below(text.length), 1 + chance.below(chance.of([1, 4, 40])), '');
const cut: Change = (text, chance) => text.slice(0, chance.below(text.length));
const repeat: Change = (text, chance) => {
  const at = chance.below(text.length);
  return spliced(text, at, 0, text.slice(at, at + 1 + chance.below(60)).repeat(1 + chance.below(3)));
};

const STOPS: readonly string[] = [',', ';', ':', '"', '\n', ' ', '|', '='];

/** What stands between two marks is changed for something else: a cell, a value, a word. */
const exchange: Change = (text, chance) => {
  const from = chance.below(text.length);
  const start = Math.max(0, ...STOPS.map((mark) => text.lastIndexOf(mark, from) + 1));
  const length = text.slice(start).search(/[,;:"\n|=]|$/u);
  return spliced(text, start, length, wordBy(chance));
};

/** Lines as they part, whatever ends them. */
const onLines =
  (change: (lines: string[], at: number, chance: Chance) => void): Change =>
  (text, chance) => {
    const lines = text.split('\n');
    change(lines, chance.below(lines.length), chance);
    return lines.join('\n');
  };
const dropLine = onLines((lines, at) => lines.splice(at, 1));
const doubleLine = onLines((lines, at) => lines.splice(at, 0, lines[at] ?? ''));
const moveLine = onLines((lines, at, chance) => lines.splice(chance.below(lines.length), 0, ...lines.splice(at, 1)));
const indentLine = onLines((lines, at, chance) => lines.splice(at, 1, chance.of([' ', '\t', '  ', '- ', '> ']) + (lines[at] ?? '')));

const TEXT: readonly [Change, ...Change[]] = [insert, exchange, exchange, remove, cut, repeat, dropLine, doubleLine, moveLine, indentLine];

/** A text with a few changes. */
export const changedText = (text: string, chance: Chance): string => {
  let changed = text;
  for (let left = 1 + chance.below(3); left > 0; left--) changed = chance.of(TEXT)(changed, chance);
  return changed;
};

/** Bytes with a few changes, most of them to what sizes and marks are made of; one in five is cut short as well. */
export const changedBytes = (whole: Buffer, chance: Chance): Buffer => {
  const copy = Buffer.from(whole);
  for (let left = 1 + chance.below(4); left > 0 && copy.length > 0; left--)
    copy[chance.below(copy.length)] = chance.is(0.5) ? chance.of([0xff, 0, 0x7f, 0x80, 1]) : chance.below(256);
  return chance.is(0.2) ? copy.subarray(0, chance.below(copy.length)) : copy;
};

/** Text as its bytes, of which one in ten are changed as such. */
export const changedFile = (whole: Buffer, chance: Chance): Buffer =>
  chance.is(0.1) ? changedBytes(whole, chance) : Buffer.from(changedText(whole.toString('utf8'), chance));
