import type { AccountKind, Clause, Pack } from '../../model.ts';
import { canBreak } from '../../policy/severity.ts';
import { BASELINE } from '../../policy/world.ts';

/** Which of the policies is nearest to the school's own: told by a few questions, from what the clauses of each ask. */

/** What a clause has to ask for: a check, on an account of this kind, under these options (`null`: none is given). */
interface Pattern {
  readonly check: string;
  readonly account?: AccountKind;
  readonly with?: Readonly<Record<string, string | null>>;
}

export interface Answer {
  readonly name: string;
  /** It holds for a policy with a clause of one of these patterns; `none`: with no clause of these. */
  readonly any?: readonly Pattern[];
  readonly none?: readonly Pattern[];
}

export interface PolicyQuestion {
  readonly asks: string;
  readonly answers: readonly Answer[];
}

const NAMED = { check: 'child-name', account: 'official' } as const;
const DISCLAIMED = { check: 'personal-disclaimer', account: 'personal' } as const;
const COMMENTS_OFF: Pattern = { check: 'comments-off' };
const MODERATED: Pattern = { check: 'comment-moderation' };

export const QUESTIONS: readonly PolicyQuestion[] = [
  {
    asks: 'May a post name a pupil whose family agreed to it?',
    answers: [
      { name: 'No, never', any: [{ ...NAMED, with: { names: 'never' } }] },
      { name: 'By the first name alone', any: [{ ...NAMED, with: { names: 'forename' } }] },
      { name: 'Yes', any: [{ ...NAMED, with: { names: null } }] },
    ],
  },
  {
    asks: 'May people comment on the school’s posts?',
    answers: [
      { name: 'No, comments are off', any: [COMMENTS_OFF] },
      { name: 'Yes, and somebody looks after them', any: [MODERATED] },
      { name: 'Our policy does not say', none: [COMMENTS_OFF, MODERATED] },
    ],
  },
  {
    asks: 'Staff’s own accounts: when are views marked?',
    answers: [
      { name: 'Always', any: [{ ...DISCLAIMED, with: { when: 'always' } }] },
      { name: 'When they name the school', any: [{ ...DISCLAIMED, with: { when: 'names-school' } }] },
      { name: 'When they seem to speak for it', any: [{ ...DISCLAIMED, with: { when: 'speaks-for-school' } }] },
      { name: 'Our policy does not ask that', none: [DISCLAIMED] },
    ],
  },
];

/** A policy with the answers that it agrees with: each with the clause that says so, where one does. */
export interface Fit {
  readonly pack: Pack;
  readonly agrees: readonly { readonly answer: Answer; readonly clause?: Clause }[];
}

/** The packs, those first that agree with most answers; among equals as they were given. */
export const nearestPacks = (packs: readonly Pack[], answers: readonly Answer[]): readonly Fit[] =>
  packs
    .map((pack) => ({ pack, agrees: answers.flatMap((answer) => agreement(pack, answer)) }))
    .toSorted((a, b) => b.agrees.length - a.agrees.length);

const agreement = ({ clauses }: Pack, answer: Answer): Fit['agrees'] => {
  const asking = (patterns: readonly Pattern[]): Clause | undefined =>
    clauses.find((clause) => canBreak(clause) && patterns.some((pattern) => fits(clause, pattern)));
  if (answer.none !== undefined) return asking(answer.none) === undefined ? [{ answer }] : [];
  const clause = asking(answer.any ?? []);
  return clause === undefined ? [] : [{ answer, clause }];
};

/** What binds families alone says nothing of how the school itself publishes. */
const fits = ({ checks, binds, when, with: options }: Clause, pattern: Pattern): boolean =>
  checks.includes(pattern.check) &&
  binds.some((whom) => whom !== 'parents' && whom !== 'pupils') &&
  (pattern.account === undefined || when.account === undefined || when.account.includes(pattern.account)) &&
  Object.entries(pattern.with ?? {}).every(([name, value]) => (options[name] ?? null) === value);

/** The baseline holds in any case, and is named so that nobody takes the list for an empty one. */
export const policiesOf = (named: readonly string[]): readonly string[] => (named.length === 0 ? [BASELINE] : named);
