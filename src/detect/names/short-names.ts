import type { Pupil } from '../../model.ts';
import { isOneLetter } from '../../text/letters.ts';
import { firstLetters } from './forms.ts';
import type { Assembled } from './mention.ts';
import { familyAt, isCloseGap, type Part } from './name-parts.ts';
import type { RollIndex } from './roll-index.ts';
import type { Token } from './tokens.ts';

/** Half a name, initials, and the plural of a family. */

type Finder = (tokens: readonly Token[], at: number, index: RollIndex) => Assembled | undefined;

export const halfAt = (
  tokens: readonly Token[],
  from: number,
  parts: readonly Part[],
  form: 'forename' | 'surname',
): Assembled | undefined => {
  for (const { to, bearers } of parts) {
    const pupils = bearers.alone.length > 0 ? bearers.alone : bearers.daily;
    if (pupils.length === 0) continue;
    return (form === 'forename' ? withInitial(tokens, to, pupils, from) : undefined) ?? { from, to, form, pupils };
  }
  return undefined;
};

const isLetter = (token: Token | undefined): token is Token => token !== undefined && isOneLetter(token.folded);

/** `Amelia O.`: of those who share the forename the one whom the letter fits. */
const withInitial = (tokens: readonly Token[], to: number, pupils: readonly Pupil[], from: number): Assembled | undefined => {
  const [letter, after] = [tokens[to + 1], tokens[to + 2]];
  if (!isLetter(letter) || letter.opens || !/^[ ._-]?$/u.test(letter.gap)) return undefined;
  if (letter.case === 'lower' && !isSmallInitial(tokens[to], after)) return undefined;
  if (['a', 'i'].includes(letter.folded) && after?.gap === ' ' && after.case === 'lower') return undefined;
  const meant = pupils.filter(({ surname, knownSurname }) => firstLetters(`${surname} ${knownSurname ?? ''}`).includes(letter.folded));
  return meant.length === 0 ? undefined : { from, to: to + 1, form: 'forename', pupils: meant };
};

const AFTER_INITIALS: ReadonlySet<string> = new Set('and in from is was has who for with on at'.split(' '));

/** `poppy s, anyone?`: in small letters an initial ends its phrase, or the sentence goes on about somebody. */
const isSmallInitial = (name: Token | undefined, after: Token | undefined): boolean =>
  name?.case === 'lower' && (after === undefined || after.gap !== ' ' || AFTER_INITIALS.has(after.folded));

/** `A. Okafor`. */
export const initialAndSurname: Finder = (tokens, at, index) => {
  const [letter, after] = [tokens[at], tokens[at + 1]];
  if (!isLetter(letter) || letter.case === 'lower' || after === undefined || !/^\.? ?$/u.test(after.gap)) return undefined;
  if (after.case === 'lower' && after.gap === ' ') return undefined; // A swift start
  for (const { to, bearers } of familyAt(tokens, at + 1, index)) {
    const pupils = bearers.alone.filter(({ forename, knownAs }) => firstLetters(`${forename} ${knownAs ?? ''}`).includes(letter.folded));
    if (pupils.length > 0) return { from: at, to, form: 'surname', pupils };
  }
  return undefined;
};

/** What two capitals are at school, where they are nobody's. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  `pe re dt it ta ks ps uk us eu tv am pm ok id qr vr ar ai hw dj mc pc pt ra sa sp st um un up ww xx no go so we my me he is in on at of to or as be by do if an ad dr mr ms yr
  mp md gp hr hq iq jp la ny lp pa pr rn rv sw nw ne se tb td tt bb cd cv dc ac bc ce bp fm fa ft gb gm kg km cm mm ml mg lb oz ph nb js cs dv`.split(
    /\s+/,
  ),
);

/** `O.T.`, `OT`: two letters by themselves, in capitals. */
export const twoLetters: Finder = (tokens, at, index) => {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one === undefined || one.case === 'lower') return undefined;
  if (/^\p{L}{2}$/u.test(one.folded))
    return one.case === 'upper' && !SHORT_FORMS.has(one.folded) ? lettersOf(index, one.folded, at, at) : undefined;
  const apart = (token: Token): boolean => /^\. ?$| /u.test(token.gap);
  if (!isLetter(one) || !isLetter(two) || two.case === 'lower' || !apart(two) || (isLetter(three) && apart(three))) return undefined;
  if (isLetter(tokens[at - 1]) && !isEnding(tokens[at - 1]) && apart(one)) return undefined;
  return lettersOf(index, one.folded + two.folded, at, at + 1);
};

/** The `s` of `it's`. */
const isEnding = (token: Token | undefined): boolean => /^['\u2019]$/u.test(token?.gap ?? '');

const lettersOf = (index: RollIndex, letters: string, from: number, to: number): Assembled | undefined => {
  const pupils = index.initials(letters);
  return pupils.length === 0 ? undefined : { from, to, form: 'initials', pupils };
};

/** `the Okafors`, and `both Noahs`. */
export const pluralAt: Finder = (tokens, at, index) => {
  const first = tokens[at]?.folded ?? '';
  const words = index.family.longest(first);
  if (words === 1 && !first.endsWith('s')) return undefined;
  for (let to = Math.min(at + words, tokens.length) - 1; to >= at; to--) {
    const key = joined(tokens, at, to);
    const found = key?.endsWith('s') === true ? pluralOf(key, tokens[at - 1]?.folded ?? '', index) : undefined;
    if (found !== undefined) return { from: at, to, ...found };
  }
  return undefined;
};

const joined = (tokens: readonly Token[], from: number, to: number): string | undefined => {
  let key = tokens[from]?.folded ?? '';
  for (let at = from + 1; at <= to; at++) {
    const token = tokens[at];
    if (token === undefined || !isCloseGap(token.gap)) return undefined;
    key += ` ${token.folded}`;
  }
  return key;
};

const pluralOf = (key: string, before: string, { given, family }: RollIndex): Pick<Assembled, 'form' | 'pupils'> | undefined => {
  if (key.length < (before === 'the' ? 3 : 4)) return undefined;
  const stems = stemsOf(key);
  const bearersIn = (side: RollIndex['given']): readonly Pupil[] | undefined =>
    stems.map((stem) => side.get(stem)?.alone ?? []).find((some) => some.length > 0);
  const families = bearersIn(family);
  if (families !== undefined) return { form: 'family', pupils: families };
  const pupils = SEVERAL.has(before) ? bearersIn(given) : undefined;
  return pupils === undefined ? undefined : { form: 'forename', pupils };
};

/** `Joneses` of Jones, `Barrys` and `Barries` of Barry. */
const stemsOf = (key: string): readonly string[] => {
  if (!key.endsWith('es')) return [key.slice(0, -1)];
  return [key.slice(0, -1), key.slice(0, -2), ...(key.endsWith('ies') ? [`${key.slice(0, -3)}y`] : [])];
};

const SEVERAL: ReadonlySet<string> = new Set(['both', 'our']);
