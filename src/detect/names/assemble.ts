import type { Pupil } from '../../model.ts';
import { firstLetters } from './forms.ts';
import type { Form } from './mention.ts';
import type { Bearers, RollIndex, Side } from './roll-index.ts';
import type { Token } from './tokens.ts';

/** A name of the roll as the words of a text make it up, by the places of those words in their list. */
export interface Assembled {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  readonly pupils: readonly Pupil[];
}

/** Words that are a form of one side of a name. */
interface Part {
  readonly to: number;
  readonly bearers: Bearers;
}

/** What may stand between two words of one name: never the end of a sentence or a blank line. */
const INNER_GAP = /^(?:[^\p{L}\p{N}.!?\n]{0,3}|\.[^\p{L}\p{N}\n]{0,2}|[^\p{L}\p{N}]{0,2}\r?\n[ \t]{0,3})$/u;
/** Where the words of one forename or surname meet. */
const CLOSE_GAP = /^(?:[\s'’\p{Pd}_·.]{0,2}|[ \t]{0,2}\r?\n[ \t]{0,2})$/u;
/** Where other words of the name stand between forename and surname, in brackets or quotes. */
const MIDDLE_GAP = /^[ \t]{0,2}["'“”‘’()[\]]{0,2}[.]?[ \t]{0,2}["'“”‘’()[\]]{0,2}(?:\r?\n)?$/u;

/** Every name of the roll that a row of words holds, left to right; none overlaps another. */
export const assemble = (tokens: readonly Token[], index: RollIndex): readonly Assembled[] => {
  const found: Assembled[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const one = nameAt(tokens, at, index);
    if (one === undefined) continue;
    found.push(one);
    at = one.to;
  }
  return found;
};

const nameAt = (tokens: readonly Token[], at: number, index: RollIndex): Assembled | undefined => {
  const [given, family] = [givenAt(tokens, at, index), familyAt(tokens, at, index)];
  if (given.length === 0 && family.length === 0)
    return initialAndSurname(tokens, at, index) ?? twoLetters(tokens, at, index) ?? pluralAt(tokens, at, index);
  return (
    fullName(tokens, { at, parts: given, others: familyAt, places: middles }, index) ??
    fullName(tokens, { at, parts: family, others: givenAt, places: next }, index) ??
    alone(tokens, at, given, 'forename') ??
    alone(tokens, at, family, 'surname')
  );
};

type Find = (tokens: readonly Token[], at: number, index: RollIndex) => readonly Part[];

/** The forms that begin at a word, the longest first. */
const partsAt = (tokens: readonly Token[], at: number, side: Side): readonly Part[] => {
  const first = tokens[at]?.key ?? '';
  const parts: Part[] = [];
  let key = first;
  for (let to = at, words = side.longest(first); ; to++) {
    const bearers = side.get(key);
    if (bearers !== undefined) parts.unshift({ to, bearers });
    const next = tokens[to + 1];
    if (next === undefined || to + 1 - at >= words || !CLOSE_GAP.test(next.gap) || (next.opens && !next.gap.includes('.'))) break;
    key += ` ${next.key}`;
  }
  return parts;
};

/** Endings by which the surname of a girl differs from her brother's, each with what takes its place. */
const TWINS: readonly (readonly [ending: RegExp, others: readonly string[]])[] = [
  [/(?<=sk|ck|dzk)i$/u, ['a']],
  [/(?<=sk|ck|dzk)a$/u, ['i', 'y']],
  [/(?<=sk|ck)y$/u, ['a']],
  [/ova$/u, ['', 'ov']],
  [/(?<=[oe]v|in)$/u, ['a']],
  [/(?<=ev|in)a$/u, ['']],
  [/(?:iene|aite|yte|ute)$/u, ['as', 'is', 'us', 'a']],
  [/(?:as|is|us)$/u, ['iene', 'aite', 'yte', 'ute']],
];

const givenAt: Find = (tokens, at, { given }) => partsAt(tokens, at, given);

/** A surname, or its twin of the other gender. */
const familyAt: Find = (tokens, at, { family: side }) => {
  const parts = partsAt(tokens, at, side);
  const key = tokens[at]?.key ?? '';
  if (parts.length > 0 || key.length < 5) return parts;
  return TWINS.filter(([ending]) => ending.test(key))
    .flatMap(([ending, others]) => others.map((other) => key.replace(ending, other)))
    .flatMap((twin) => {
      const bearers = twin.length < 3 ? undefined : side.get(twin);
      return bearers === undefined ? [] : [{ to: at, bearers }];
    });
};

// ── Full names ──────────────────────────────────────────────────────────────────────────────────────────────────────

const everyone = ({ alone: all, daily, beside }: Bearers): readonly Pupil[] => [...all, ...daily, ...beside];

/** Those who bear both; the shorter list is walked. */
const both = (one: Bearers, other: Bearers): readonly Pupil[] => {
  const [some, others] = [everyone(one), everyone(other)].sort((a, b) => a.length - b.length);
  const wanted = new Set(others);
  return [...new Set(some)].filter((pupil) => wanted.has(pupil));
};

/** The places at which the other side of a name may begin. */
type Places = (tokens: readonly Token[], to: number) => readonly number[];

const next: Places = (tokens, to) => (isInner(tokens[to + 1]) ? [to + 1] : []);

const isInner = (token: Token | undefined): boolean =>
  token !== undefined && INNER_GAP.test(token.gap) && !(token.opens && /[!?\n]/u.test(token.gap));

const MIDDLE_NAMES = 2;

/** After a forename up to two more names may come, or what the child is called: `Samuel (Sam) Okoro`. */
const middles: Places = (tokens, to) => {
  const places: number[] = [...next(tokens, to)];
  for (let at = to + 1; at <= to + MIDDLE_NAMES; at++) {
    const [token, after] = [tokens[at], tokens[at + 1]];
    if (token === undefined || !MIDDLE_GAP.test(token.gap) || !isMiddle(token) || after === undefined || !MIDDLE_GAP.test(after.gap)) break;
    places.push(at + 1);
  }
  return places;
};

const NO_NAMES: ReadonlySet<string> = new Set('and or with to the in of from for at by on is was s'.split(' '));
const isMiddle = ({ key, case: cased }: Token): boolean => cased !== 'none' && !NO_NAMES.has(key);

interface Half {
  readonly at: number;
  readonly parts: readonly Part[];
  /** How the other half is found, and where it may begin. */
  readonly others: Find;
  readonly places: Places;
}

const fullName = (tokens: readonly Token[], { at, parts, others, places }: Half, index: RollIndex): Assembled | undefined => {
  for (const { to, bearers } of parts) {
    for (const place of places(tokens, to)) {
      for (const other of others(tokens, place, index)) {
        const pupils = both(bearers, other.bearers);
        if (pupils.length > 0) return { from: at, to: other.to, form: 'full-name', pupils };
      }
    }
  }
  return undefined;
};

// ── Half a name ─────────────────────────────────────────────────────────────────────────────────────────────────────

const alone = (tokens: readonly Token[], from: number, parts: readonly Part[], form: 'forename' | 'surname'): Assembled | undefined => {
  for (const { to, bearers } of parts) {
    const pupils = bearers.alone.length > 0 ? bearers.alone : bearers.daily;
    if (pupils.length === 0) continue;
    return (form === 'forename' ? withInitial(tokens, to, pupils, from) : undefined) ?? { from, to, form, pupils };
  }
  return undefined;
};

const isLetter = (token: Token | undefined): token is Token => token !== undefined && /^\p{L}$/u.test(token.key);

/** `Amelia O.`: of those who share the forename the one whom the letter fits. */
const withInitial = (tokens: readonly Token[], to: number, pupils: readonly Pupil[], from: number): Assembled | undefined => {
  const [letter, after] = [tokens[to + 1], tokens[to + 2]];
  if (!isLetter(letter) || letter.opens || letter.case === 'lower' || !/^[ ._-]?$/u.test(letter.gap)) return undefined;
  if (['a', 'i'].includes(letter.key) && after?.gap === ' ' && after.case === 'lower') return undefined;
  const meant = pupils.filter(({ surname, knownSurname }) => firstLetters(`${surname} ${knownSurname ?? ''}`).includes(letter.key));
  return meant.length === 0 ? undefined : { from, to: to + 1, form: 'forename', pupils: meant };
};

/** `A. Okafor`. */
const initialAndSurname: Find1 = (tokens, at, index) => {
  const [letter, after] = [tokens[at], tokens[at + 1]];
  if (!isLetter(letter) || letter.case === 'lower' || after === undefined || !/^\.? ?$/u.test(after.gap)) return undefined;
  for (const { to, bearers } of familyAt(tokens, at + 1, index)) {
    const pupils = bearers.alone.filter(({ forename, knownAs }) => firstLetters(`${forename} ${knownAs ?? ''}`).includes(letter.key));
    if (pupils.length > 0) return { from: at, to, form: 'surname', pupils };
  }
  return undefined;
};

type Find1 = (tokens: readonly Token[], at: number, index: RollIndex) => Assembled | undefined;

/** What two capitals are at school, where they are nobody's. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  'pe re dt it ta ks ps uk us eu tv am pm ok id qr vr ar ai hw dj mc pc pt ra sa sp st um un up us ww xx no go so we my me he is in on at of to or as be by do if an ad dr mr ms yr'.split(
    ' ',
  ),
);

/** `O.T.`, `OT`: two letters by themselves, in capitals. */
const twoLetters: Find1 = (tokens, at, index) => {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one === undefined || one.case === 'lower') return undefined;
  if (/^\p{L}{2}$/u.test(one.key)) return one.case === 'upper' && !SHORT_FORMS.has(one.key) ? lettersOf(index, one.key, at, at) : undefined;
  const apart = (token: Token): boolean => /^\. ?$| /u.test(token.gap);
  if (!isLetter(one) || !isLetter(two) || two.case === 'lower' || !apart(two) || (isLetter(three) && apart(three))) return undefined;
  if (isLetter(tokens[at - 1]) && apart(one)) return undefined;
  return lettersOf(index, one.key + two.key, at, at + 1);
};

const lettersOf = (index: RollIndex, letters: string, from: number, to: number): Assembled | undefined => {
  const pupils = index.initials(letters);
  return pupils.length === 0 ? undefined : { from, to, form: 'initials', pupils };
};

/** `the Okafors`, and `both Noahs`. */
const pluralAt: Find1 = (tokens, at, index) => {
  const words = index.family.longest(tokens[at]?.key ?? '');
  if (words === 1 && tokens[at]?.key.endsWith('s') !== true) return undefined;
  for (let to = Math.min(at + words, tokens.length) - 1; to >= at; to--) {
    if (tokens.slice(at + 1, to + 1).some(({ gap }) => !CLOSE_GAP.test(gap))) continue;
    const key = tokens
      .slice(at, to + 1)
      .map((token) => token.key)
      .join(' ');
    const found = pluralOf(key, tokens[at - 1]?.key ?? '', index);
    if (found !== undefined) return { from: at, to, ...found };
  }
  return undefined;
};

const pluralOf = (key: string, before: string, { given, family }: RollIndex): Pick<Assembled, 'form' | 'pupils'> | undefined => {
  if (key.length < (before === 'the' ? 3 : 4) || !key.endsWith('s')) return undefined;
  const stems = [
    key.slice(0, -1),
    ...(key.endsWith('es') ? [key.slice(0, -2)] : []),
    ...(key.endsWith('ies') ? [`${key.slice(0, -3)}y`] : []),
  ];
  for (const [side, form] of [
    [family, 'family'],
    [given, 'forename'],
  ] as const) {
    const pupils = stems.map((stem) => side.get(stem)?.alone ?? []).find((some) => some.length > 0);
    if (pupils !== undefined && (form === 'family' || SEVERAL.has(before))) return { form, pupils };
  }
  return undefined;
};

const SEVERAL: ReadonlySet<string> = new Set(['both', 'our']);
