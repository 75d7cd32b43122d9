import type { Legible } from '../../text/legible.ts';
import { pattern } from '../../text/pattern.ts';
import { age } from './age.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { fullName } from './full-name.ts';
import { health } from './health.ts';
import type { Hit } from './recogniser.ts';
import { specialCategory } from './special-category.ts';
import type { Telling } from './telling.ts';

export type FactKind = 'full-name' | 'date-of-birth' | 'age' | 'health' | 'special-category';

/** What is told of somebody, in the legible text. */
export interface FactHit extends Hit {
  readonly kind: FactKind;
}

/** Of two that overlap the first of these stays. */
const FINDERS = [dateOfBirth, age, health, specialCategory, fullName] as const;

/** Every fact about people that a field tells. Each finder looks for its own words first; who is spoken of is asked only then. */
export const factsIn = (told: Telling, legible: Legible): readonly FactHit[] => {
  const hits: Ranked[] = [];
  for (const [rank, finder] of FINDERS.entries()) for (const hit of finder.find(told)) hits.push({ ...hit, kind: finder.kind, rank });
  if (hits.length === 0) return NONE;
  const kept = withoutOverlaps(hits).map(({ kind, doubt, start, end }) => ({
    kind,
    ...(doubt === true ? { doubt } : {}),
    ...told.span(start, end),
  }));
  return kept.map((hit) => (hit.kind === 'age' ? withName(hit, legible) : hit));
};

const NONE: readonly never[] = [];

type Ranked = FactHit & { readonly rank: number };

/** In their order, and none within another: of those that begin together the finder's that comes first, and of one finder's the longest. */
const withoutOverlaps = (hits: readonly Ranked[]): readonly FactHit[] => {
  const kept: Ranked[] = [];
  for (const hit of hits.toSorted((one, other) => one.start - other.start || one.rank - other.rank || other.end - one.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= hit.start) kept.push(hit);
  }
  return kept;
};

/** `Ruby (6)`, `Ruby, 6`: the age is told of the name before it, and is nothing without it. A surname is another finding’s. */
const withName = (fact: FactHit, { text }: Legible): FactHit => {
  const before = NAME_BEFORE().exec(text.slice(Math.max(0, fact.start - 40), fact.start));
  if (before === null) return fact;
  const start = fact.start - before[0].length;
  if (before[1] === ', ') return isAlone(text, start) && DIGITS.test(text.slice(fact.start, fact.end)) ? { ...fact, start } : fact;
  return text[fact.end] === ')' ? { ...fact, start, end: fact.end + 1 } : fact;
};

const NAME_BEFORE = pattern(String.raw`\p{L}[\p{L}\p{M}'-]{0,30}( \(|, )$`, 'u');
const AFTER_NAME = pattern(String.raw`\p{Lu}[\p{L}\p{M}'-]{0,30}[. ]{1,2}$`, 'u');
const isAlone = (text: string, start: number): boolean => !AFTER_NAME().test(text.slice(Math.max(0, start - 40), start));
const DIGITS = /^[0-9]{1,2}$/;
