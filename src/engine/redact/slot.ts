import { pattern } from '../../text/pattern.ts';

/** A gap in a text with the words that come into it: rules change what stands on either side so that it reads well. */
export interface Slot {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** What stood there. */
  readonly own: string;
}

/** Gives the slot as it then is, or nothing where it has nothing to say. */
export type Rule = (slot: Slot) => Slot | undefined;

/** The first rule that has something to say. */
export const firstOf = (slot: Slot, rules: readonly Rule[]): Slot => {
  for (const rule of rules) {
    const next = rule(slot);
    if (next !== undefined) return next;
  }
  return slot;
};

/** What stands right before a slot, where a rule looks no further. */
export const NEAR = 120;

/** A rule for what stands before, and after if that matters: `to` is what is said instead, of both together. */
export const when =
  (before: () => RegExp, to: (slot: Slot, found: RegExpExecArray) => Slot, after?: RegExp): Rule =>
  (slot) => {
    const near = slot.before.slice(-NEAR);
    const found = before().exec(near);
    if (found === null || (after !== undefined && !after.test(slot.after.slice(0, NEAR)))) return undefined;
    return to(slot, found);
  };

/** Whether whatever comes next opens a sentence: nothing but marks and pictures since the last one ended. */
const OPENS = pattern(String.raw`(?:^|[.!?\u2026]["\u201D\u2019')\]*_]{0,3}\s|\n)[^\p{L}\p{N}]{0,60}$|[:,]\s["\u201C]$`, 'u');
export const opensSentence = (before: string): boolean => {
  const near = before.slice(-NEAR).replace(/<\/?[a-z][^<>]{0,60}>/gi, '');
  return OPENS().test(near);
};

export const capital = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Nothing comes in its place: the blanks around it become one, or none before a mark. */
export const dropped = ({ before, after, own }: Slot): Slot => {
  const [left, right] = [before.replace(/[ \t]{1,9}$/, ''), after.replace(/^[ \t]{1,9}/, '')];
  const opens = opensSentence(before) && /^\p{Lu}/u.test(own);
  const isTight = left === '' || right === '' || /[\n([“‘]$/u.test(left) || /^[\n.,;:!?…)\]”’]/u.test(right);
  const wasTight = left === before && right === after;
  return { before: left + (isTight || wasTight ? '' : ' '), words: '', after: opens ? capital(right) : right, own };
};

/** Nothing is left of its line. */
export const endsLine = ({ after }: Slot): boolean => /^[^\p{L}\p{N}\n]{0,40}(?:\n|$)/u.test(after.slice(0, 60));
