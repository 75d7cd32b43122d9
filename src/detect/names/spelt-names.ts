import { foldName } from '../../text/fold.ts';
import { later } from '../../text/later.ts';
import { push } from './lists.ts';
import type { RollIndex } from './roll-index.ts';
import { isCode, isCoordinate, isDialled } from './spelt-codes.ts';
import { isDisguise } from './spelt-disguise.ts';
import { type Letter, lettersOf } from './spelt-letters.ts';

/** The names that letters can make. */

export interface SpeltNames {
  readonly blurred: () => Blurred;
  /** Whether the text of a region is a form that the roll has as it stands. */
  readonly isForm: (key: string) => boolean;
}

/** Names by their blurred form, and every beginning of such a form. */
interface Blurred {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlySet<string>;
}

export const speltNames = ({ given, family }: RollIndex): SpeltNames => ({
  blurred: later(() => blurredOf([...given.keys(), ...family.keys()])),
  isForm: (key) => given.get(key) !== undefined || family.get(key) !== undefined,
});

const blurredOf = (keys: readonly string[]): Blurred => {
  const [names, beginnings] = [new Map<string, string[]>(), new Set<string>()];
  for (const key of new Set(keys)) {
    if (key.includes(' ') || key.length < SHORTEST) continue;
    const blurry = blur(Array.from(key));
    for (let end = 1; end <= blurry.length; end++) beginnings.add(blurry.slice(0, end));
    push(names, blurry, key);
  }
  return { names, beginnings };
};

const SHORTEST = 3;

/** Letters that one sign may stand for are one; a letter that is repeated stands once. */
const SAME: Readonly<Record<string, string>> = { i: 'l', g: 'b', q: 'b' };
const blurMore = (blurry: string, letter: string): string => {
  const one = SAME[letter] ?? letter;
  return blurry.endsWith(one) ? blurry : blurry + one;
};
const blur = (letters: readonly string[]): string => letters.reduce(blurMore, '');

export interface Looking extends SpeltNames {
  /** Whether a piece of the text is written otherwise in the field itself. */
  readonly isVeiled: (start: number, end: number) => boolean;
}

export interface Hidden {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** The names hidden in a region, the longest first where two would share letters. */
export const hiddenIn = (text: string, from: number, to: number, names: Looking): readonly Hidden[] => {
  const letters = lettersOf(text, from, to);
  const found: Hidden[] = [];
  for (let first = 0; first < letters.length; ) {
    const hit = hiddenAt(letters, first, text, names);
    if (hit !== undefined) found.push(hit);
    while (hit !== undefined && (letters[first]?.start ?? hit.end) < hit.end) first++;
    if (hit === undefined) first++;
  }
  return found;
};

/** `to M.a.y.a`: of two names that share letters the one that goes on further, if it is no shorter: Maya, and no Toma. */
const hiddenAt = (letters: readonly Letter[], first: number, text: string, names: Looking): Hidden | undefined => {
  let best = hiddenFrom(letters, first, text, names);
  for (let at = first + 1; best !== undefined && (letters[at]?.start ?? best.end) < best.end; at++) {
    const next = hiddenFrom(letters, at, text, names);
    if (next !== undefined && next.end > best.end && next.key.length >= best.key.length) best = next;
  }
  return best;
};

/** The longest name that begins with a letter; signs are read as letters, or else as nothing. */
const hiddenFrom = (letters: readonly Letter[], first: number, text: string, names: Looking): Hidden | undefined => {
  if (letters[first]?.edge !== true) return undefined;
  if (text[letters[first]?.start ?? 0] === '@' && /a/i.test(text[letters[first + 1]?.start ?? 0] ?? '')) return undefined; // a handle
  const runs = [letters.slice(first, first + LONGEST_RUN)];
  if (runs[0]?.some(({ optional }) => optional) === true) runs.push(runs[0].filter(({ optional }) => !optional));
  const found = runs.flatMap((run) => longestOf(run, run.length === letters.length, names) ?? []);
  const [best] = found.toSorted((one, other) => other.end - one.end);
  if (best === undefined || names.isForm(asForm(text.slice(best.start, best.end)))) return undefined;
  return isTorn(text, best) ||
    isCode(text, best) ||
    isDialled(text, best) ||
    isCoordinate(text, best) ||
    CONTRACTED.test(text.slice(best.start, best.end))
    ? undefined
    : best;
};

/** `There's a` is not Theresa. */
const CONTRACTED = /^[A-Za-z]{2,12}['\u2019\u02BC`](?:s|d|m|t|ll|re|ve)(?: [aAI])?$/;

/** Out of a longer chain of syllables: `na-na-nas`. */
const isTorn = (text: string, { start, end }: Hidden): boolean => {
  if (!/[A-Za-z]{2}[-\u2010\u2011]/.test(text.slice(start, end))) return false;
  return (
    /^[-\u2010\u2011][A-Za-z]{2}/.test(text.slice(end, end + 3)) ||
    /[A-Za-z]{2}[-\u2010\u2011]$/.test(text.slice(Math.max(0, start - 3), start))
  );
};

const LONGEST_RUN = 60;

/** Of `Maria` and `Mariia` the one with as many letters; of `Salma` and `Saima` the one that is written so. */
const nearest = (names: readonly string[], letters: readonly Letter[]): string | undefined => {
  const off = (name: string): number => Math.abs(name.length - letters.length) + (isWritten(letters, name) ? 0 : 0.5);
  return names.toSorted((one, other) => off(one) - off(other))[0];
};
const isWritten = (letters: readonly Letter[], name: string): boolean =>
  letters.every(({ options }, index) => name[index] === undefined || options[0] === name[index]);

const longestOf = (run: readonly Letter[], whole: boolean, names: Looking): Hidden | undefined => {
  const blurred = names.blurred();
  let found: Hidden | undefined;
  let blurry = '';
  for (const [index, { options, end, glue }] of run.entries()) {
    if (index > 0 && glue === 'stop') break;
    blurry = blurMore(blurry, options[0] ?? '');
    if (!blurred.beginnings.has(blurry)) break;
    if (index + 1 < run.length && run[index + 1]?.edge !== true && run[index + 1]?.closes !== true) continue;
    const slice = run.slice(0, index + 1);
    const veiled = names.isVeiled(slice[0]?.start ?? 0, end);
    const told = { whole: whole && slice.length === run.length, veiled };
    const key = nearest(blurred.names.get(blurry)?.filter((name) => fits(slice, name) && isDisguise(slice, name, told)) ?? [], slice);
    if (key !== undefined) found = { key, start: run[0]?.start ?? 0, end };
  }
  return found;
};

/** `Mei-Lin` is no disguise of Mei-Lin. */
const asForm = (text: string): string => foldName(text).replace(/[^\p{L}\p{N}]{1,3}/gu, ' ');

/** Whether letters can be read as a name: each letter of it once, or several times where somebody leant on the key. */
const fits = (letters: readonly Letter[], name: string): boolean => {
  const apart = letters.length - name.length > 1 || letters.every(({ glue }, index) => index === 0 || glue !== 'none');
  let reached = new Set([0]);
  for (const [index, { options, glue }] of letters.entries()) {
    const next = new Set<number>();
    for (const at of reached) {
      if (at < name.length && options.includes(name[at] ?? '?')) next.add(at + 1);
      if (index > 0 && (apart || glue === 'none' || glue === 'mark') && at > 0 && options.includes(name[at - 1] ?? '?')) next.add(at);
    }
    reached = next;
  }
  return reached.has(name.length);
};
