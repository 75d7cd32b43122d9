import type { Pupil } from '../../model.ts';
import { pattern } from '../../text/pattern.ts';
import type { Assembled } from './mention.ts';
import { type Find, familyAt, givenAt, type Part } from './name-parts.ts';
import type { Bearers, RollIndex } from './roll-index.ts';
import type { Token } from './tokens.ts';

/** What may stand between two words of one name: never the end of a sentence or a blank line. */
const INNER_GAP = pattern(String.raw`^(?:[^\p{L}\p{N}.!?\n]{0,3}|\.[^\p{L}\p{N}\n]{0,2}|[^\p{L}\p{N}]{0,2}\r?\n[ \t]{0,3})$`, 'u');
/** Where other words of the name stand between forename and surname, in brackets or quotes. */
const MIDDLE_GAP = /^[ \t]{0,2}["'“”‘’()[\]]{0,2}[.]?[ \t]{0,2}["'“”‘’()[\]]{0,2}(?:\r?\n)?$/u;

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
  token !== undefined && (token.gap === ' ' || INNER_GAP().test(token.gap)) && !(token.opens && /[!?\n]/u.test(token.gap));

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
const isMiddle = ({ folded, case: cased }: Token): boolean => cased !== 'none' && !NO_NAMES.has(folded);

interface Half {
  readonly at: number;
  readonly parts: readonly Part[];
  /** How the other half is found, and where it may begin. */
  readonly others: Find;
  readonly places: Places;
}

/** Both halves of one pupil's name, in either order. */
export const fullNameAt = (
  tokens: readonly Token[],
  at: number,
  [given, family]: readonly [readonly Part[], readonly Part[]],
  index: RollIndex,
): Assembled | undefined =>
  fullName(tokens, { at, parts: given, others: familyAt, places: middles }, index) ??
  fullName(tokens, { at, parts: family, others: givenAt, places: next }, index);

const fullName = (tokens: readonly Token[], { at, parts, others, places }: Half, index: RollIndex): Assembled | undefined => {
  for (const { to, bearers } of parts) {
    for (const place of places(tokens, to)) {
      if (others === givenAt && isLower(tokens, to, place)) continue;
      for (const other of others(tokens, place, index)) {
        const pupils = both(bearers, other.bearers);
        if (pupils.length > 0) return { from: at, to: other.to, form: 'full-name', pupils };
      }
    }
  }
  return undefined;
};

/** `Okafor rose highest`: a surname with a capital, and then a word without. */
const isLower = (tokens: readonly Token[], to: number, place: number): boolean =>
  tokens[to]?.case === 'title' && tokens[place]?.case === 'lower';
