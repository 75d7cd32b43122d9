import { type Context, createContext, Script } from 'node:vm';
import type { Pattern } from './collect.ts';
import { type Branch, type Part, partsOf, type Times } from './parts.ts';

/** What may stand for a class of characters: some of each sort that the program tells apart. */
const SORTS: readonly string[] = 'a0A .-@/_\'"#?=&:,;()+x9Zzé\n½€\u0301\u200B'.split('');
/** Whatever can be these is these, so that pieces side by side compete for the same characters. */
const FAVOURITES: readonly (string | undefined)[] = ['a', '0', ' ', '.', '-', 'A', undefined];
const LONGEST = 64;
const LETTERS_AT_MOST = 400;

type Chance = () => number;
/** The same chances every time. */
const chances = (seed: number): Chance => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

interface Making {
  readonly chance: Chance;
  readonly favourite: string | undefined;
  readonly takes: (text: string) => readonly string[];
}

const oneOf = <T>(list: readonly T[], chance: Chance): T | undefined => list[Math.floor(chance() * list.length)];

const some = ({ least, most }: Times, chance: Chance): number => {
  const limit = Math.min(most, LONGEST);
  return oneOf([least, limit, Math.round(least + chance() * (limit - least))], chance) ?? least;
};

const made = (branches: readonly Branch[], making: Making): string => {
  let text = '';
  for (const times of oneOf(branches, making.chance) ?? [])
    for (let left = some(times, making.chance); left > 0 && text.length < LETTERS_AT_MOST; left--) text += madeOf(times.part, making);
  return text;
};

const madeOf = (part: Part, making: Making): string => {
  if (part.is === 'group') return made(part.branches, making);
  if (part.is !== 'one') return '';
  const taken = making.takes(part.text);
  return making.favourite !== undefined && taken.includes(making.favourite) ? making.favourite : (oneOf(taken, making.chance) ?? '');
};

/** Which characters one of a class may be. */
const takesOf = (flags: string): Making['takes'] => {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const found = known.get(text) ?? SORTS.filter((character) => new RegExp(`^(?:${text})$`, flags.replace(/[gy]/g, '')).test(character));
    known.set(text, found);
    if (found.length > 0 || text.length === 1) return found.length > 0 ? found : [text];
    return [];
  };
};

/** Texts that a pattern takes, or would but for their last character. */
const nearMissesOf = ({ source, flags }: Pattern): readonly string[] => {
  const [branches, chance, takes] = [partsOf(source), chances(7), takesOf(flags)];
  const texts = FAVOURITES.flatMap((favourite) => [1, 2, 3].map(() => made(branches, { chance, favourite, takes })));
  return [...new Set(texts.flatMap((text) => [text, text.replace(/.$/su, '')]))].filter((text) => text !== '');
};

// ── What they cost ──────────────────────────────────────────────────────────────────────────────────────────────────

const WORK = new Script('if (pattern.global) for (const one of text.matchAll(pattern)) void one; else pattern.test(text);');
const LONGEST_WAIT = 2000;

/** Milliseconds of the processor, whatever else the machine is doing; without end where it takes far too long. */
const costIn = (context: Context, text: string): number => {
  context['text'] = text;
  const from = process.cpuUsage();
  try {
    WORK.runInContext(context, { timeout: LONGEST_WAIT });
  } catch {
    return Number.POSITIVE_INFINITY;
  }
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

/** Over and over up to a length, and then something that nothing takes. */
const overAndOver = (text: string, length: number): string => `${text.repeat(Math.ceil(length / text.length)).slice(0, length)}\u0001`;

const SHORT = { letters: 10_000, milliseconds: 20 };
/** What grows with the text takes a quarter of this at most; what grows with its square, twice as much at least. */
const LONG = { letters: 30_000, milliseconds: 250 };

/** A text that takes a pattern far longer than its length excuses. */
export const costlyTextOf = (pattern: Pattern): string | undefined => {
  const context = createContext({ pattern: new RegExp(pattern.source, pattern.flags) });
  const costs = (text: string, { letters, milliseconds }: typeof LONG): boolean =>
    costIn(context, overAndOver(text, letters)) > milliseconds;
  return nearMissesOf(pattern).find((text) => costs(text, SHORT) && [1, 2, 3].every(() => costs(text, LONG)));
};
